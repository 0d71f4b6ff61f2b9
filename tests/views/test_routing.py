"""Addresses as people write them, and the way back after logging in."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from tests import factories
from tests.support import ledgers
from tests.support.visitor import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        ("/proactiva/", "/proactiva"),
        ("/proactiva/?a=1&a=2", "/proactiva?a=1&a=2"),
        ("/proactiva/demands/", "/proactiva/demands"),
        ("/proactiva/demands/?q=agua%20limpia", "/proactiva/demands?q=agua%20limpia"),
        ("/proactiva/growth/", "/proactiva/growth"),
        ("/en/proactiva/demands/new/", "/en/proactiva/demands/new"),
    ],
)
def test_a_slash_at_the_end_leads_to_the_page(app, typed: str, page: str):
    found = app.get(typed, follow_redirects=False)
    assert found.status_code == 302
    assert found.headers["Location"] == f"http://portal.test{page}"
    app.get(page, status=200)


@pytest.mark.parametrize(
    "address",
    [
        *("nothing", "nothing/", "demands/TP-1/", "/evil.example/"),
        # Pages that are also sent forms, of something that does not exist.
        *("demands/new/never-begun/review", "initiatives/nothing"),
    ],
)
def test_unknown_path_with_or_without_slash_is_404(app, address: str):
    found = app.get(f"/proactiva/{address}", follow_redirects=True)
    assert found.status_code == 404


@pytest.mark.parametrize(
    ("address", "said"), [("nothing", "No se encontró"), ("demands/no/way", "No se encontró")]
)
def test_what_is_no_page_says_so_in_the_language_of_the_reader(app, address: str, said: str):
    page = Visitor(app).open(f"/es/proactiva/{address}")
    assert page.status == 404
    assert page.document.xpath("string(//article//h1)") == said
    assert page.document.xpath("//article//a[@href='/es/proactiva']")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
@pytest.mark.parametrize("address", ["/proactiva", "/proactiva/demands", "/proactiva/demands.csv"])
def test_unsupported_method_is_explained_in_words(app, method: str, address: str):
    sent = app.test_client().open(f"/es{address}", method=method)
    assert sent.status_code == 405
    assert "GET" in sent.headers["Allow"]
    text = sent.get_data(as_text=True)
    assert "No se envió" in text
    assert "Method Not Allowed" not in text
    assert f'href="/es{address}"' in text or address.endswith(".csv")


@pytest.mark.parametrize("prefix", ["/es", "/en"])
def test_what_an_address_cannot_say_is_told_in_the_language_of_the_reader(app, prefix: str):
    ledgers.sync()  # before the ledger begins, every address says only that
    page = Visitor(app).open(f"{prefix}/proactiva/growth/events?what=nothing")
    assert page.status == 400
    told = {"/es": "Elige uno de estos: published", "/en": "Choose one of these: published"}
    assert told[prefix] in page.document.xpath("string(//article)")


@pytest.fixture
def option(ckan_config, monkeypatch):
    """A function that sets an option of CKAN."""
    return lambda name, value: monkeypatch.setitem(ckan_config, name, value)


@pytest.fixture(params=["", "/en"])
def prefix(request) -> str:
    """What addresses in a language begin with."""
    return request.param


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        ("", "{prefix}"),
        # CKAN leaves the language out if the root path has no place for it.
        ("/datos", "/datos"),
        ("/datos/{{LANG}}", "/datos{prefix}"),
        ("/{{LANG}}/datos", "{prefix}/datos"),
    ],
)
def test_who_logs_in_comes_to_where_they_wanted(app, option, prefix: str, root: str, expected: str):
    option("ckan.root_path", root)
    unit = factories.institution()
    sent = app.get(f"{prefix}/proactiva/desk/{unit}?due=late", follow_redirects=False)
    assert sent.status_code == 302
    [back] = parse_qs(urlsplit(sent.headers["Location"]).query)["came_from"]
    assert back == f"{expected.format(prefix=prefix)}/proactiva/desk/{unit}?due=late"


@pytest.mark.parametrize("path", ["/proactiva/desk", "/proactiva/demands/", "/proactiva/nothing"])
def test_head_request_is_answered_and_redirected_like_get(app, path: str):
    client = app.test_client()
    opened, asked = client.get(path), client.head(path)
    assert asked.status_code == opened.status_code
    assert asked.headers.get("Location") == opened.headers.get("Location")


@pytest.mark.parametrize(
    ("path", "is_found"),
    [
        ("/proactiva/demands", True),
        ("/proactiva/demands?problem=health&page=1", True),
        ("/proactiva/demands?q=Juana%20debe%20dinero", False),
        ("/proactiva/folio?folio=Juana%20debe%20dinero", False),
    ],
)
def test_no_searching_machine_keeps_words_that_an_address_brought(app, path: str, is_found: bool):
    said = app.get(path, status=200).headers.get("X-Robots-Tag")
    assert said == (None if is_found else "noindex")


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("demands/TP-1.atom", 404),
        ("demands.csv?status=lost", 400),
        ("growth/events.csv?what=nothing", 400),
        ("growth/institutions/nobody.json", 404),
    ],
)
def test_a_file_is_refused_by_a_line_and_not_by_a_page(app, address: str, status: int):
    ledgers.sync()
    found = app.get(f"/es/proactiva/{address}", status=status)
    assert found.mimetype == "text/plain"
    assert found.body.count("\n") == 1
    assert "<" not in found.body


def test_what_is_searched_for_in_vain_goes_into_no_other_address(app):
    word = factories.named("palabra").replace("-", "")
    page = Visitor(app).open(f"/proactiva/demands?q={word}&problem=health")
    links = [urlsplit(each) for each in page.document.xpath("//a/@href")]
    queries = [parse_qs(each.query) for each in links if word in each.geturl()]
    assert queries
    assert {name for each in queries for name, said in each.items() if word in said[0]} == {"q"}
