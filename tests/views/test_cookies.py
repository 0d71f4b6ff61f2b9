"""Our cookies: hidden from scripts and other sites, and worth nothing to the next person."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from http.cookies import Morsel, SimpleCookie
from typing import Any

import pytest
from freezegun import freeze_time

from ckan.tests import factories as core

from ckanext.proactiva.people.actor import BROWSER
from ckanext.proactiva.views import cookies, visit
from ckanext.proactiva.views.browser import YEAR
from tests import factories
from tests.support.asking import NEW, go_on, receipt
from tests.support.visitor import FROM_ELSEWHERE, FROM_HERE, PASSWORD, Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")


@pytest.fixture
def folio():
    return factories.public(factories.person())


@pytest.fixture
def move_to(ckan_config, monkeypatch):
    """A function that moves the portal to another address."""

    def move(address: str) -> None:
        monkeypatch.setitem(ckan_config, "ckan.site_url", address)
        monkeypatch.setitem(FROM_HERE, "Origin", "/".join(address.split("/")[:3]))

    return move


def given(response: Any) -> list[Morsel[str]]:
    """Return our cookie, once for each time that a response sets it."""
    found = [SimpleCookie(each) for each in response.headers.getlist("Set-Cookie")]
    name = cookies.full_name(BROWSER)
    return [jar[name] for jar in found if name in jar]


def visits(client: Any, folio: str) -> list[Any]:
    """Return the responses of every page that recognizes a browser."""
    at = f"/proactiva/demands/{folio}"
    return [
        client.get(at),
        client.post(f"{at}/support", headers=FROM_HERE),
        client.post(f"{at}/say", data={"say": ""}, headers=FROM_HERE),
        client.post(f"{at}/unsupport", headers=FROM_HERE),
    ]


@pytest.mark.parametrize(
    ("site", "secure"),
    [
        ("https://portal.test", True),
        ("https://portal.test/datos", True),
        ("http://portal.test", False),
        ("http://https.test", False),
    ],
)
def test_no_script_reads_it_and_no_other_site_sends_it(app, move_to, folio, site, secure):
    move_to(site)
    for response in visits(app.test_client(), folio):
        [cookie] = given(response)
        assert cookie["httponly"] is True
        assert cookie["samesite"] == "Lax"
        assert bool(cookie["secure"]) == secure
        assert cookie.key.startswith("__Host-") == secure
        assert (cookie["max-age"], cookie["path"], cookie["domain"]) == (str(YEAR), "/", "")
        assert len(cookie.value) >= 24


def test_a_browser_keeps_its_own_secret_and_each_has_another(app, folio):
    one, other = app.test_client(), app.test_client()
    kept = {given(response)[0].value for response in visits(one, folio)}
    assert len(kept) == 1
    assert {given(response)[0].value for response in visits(other, folio)}.isdisjoint(kept)


def test_an_account_needs_none(app, folio):
    visitor = logged_in(app)
    assert [given(response) for response in visits(visitor._client, folio)] == [[]] * 4


def test_another_site_changes_no_browsers_secret(app, folio):
    at = f"/proactiva/demands/{folio}"
    for what in ("support", "say"):
        assert given(app.test_client().post(f"{at}/{what}", headers=FROM_ELSEWHERE)) == []


FOLIO = "/proactiva/folio"


@pytest.fixture
def held():
    return factories.in_review()


@pytest.fixture
def author(app, held):
    """The browser of an author who has given their code."""
    folio, person = held
    visitor = Visitor(app)
    visitor.open(FOLIO).send(FOLIO, {"folio": folio, "claim_code": person.claim_code})
    assert sees(visitor, folio)
    return visitor


def sees(visitor: Visitor, folio: str) -> bool:
    return visitor.open(f"/proactiva/demands/{folio}").status == 200


def test_a_claim_ends_after_half_an_hour(author, held):
    folio, _ = held
    with freeze_time(datetime.now(timezone.utc) + timedelta(minutes=29)):
        assert sees(author, folio)
    with freeze_time(datetime.now(timezone.utc) + timedelta(minutes=31)):
        assert not sees(author, folio)


def test_a_claim_ends_by_leaving(author, held):
    folio, _ = held
    left = author.open(f"/proactiva/demands/{folio}").send("/leave")
    assert left.address == "/proactiva"
    assert not sees(author, folio)


def test_after_leaving_nobody_sees_or_takes_back_what_was_supported(app, folio):
    visitor, page = Visitor(app), f"/proactiva/demands/{folio}"
    visitor.open(page).send("/support")
    mine = visitor.open("/proactiva/mine")
    assert folio in mine.body
    mine.send("/folio/leave")
    assert folio not in visitor.open("/proactiva/mine").body
    visitor.post(f"{page}/unsupport", [])
    assert counts(folio) == (0, 1)


def test_a_claim_ends_when_somebody_logs_in_whichever_page_they_open(author, held):
    folio, _ = held
    user = core.User(password=PASSWORD)
    typed = [("login", user["name"]), ("password", PASSWORD)]
    author.post("/user/login", typed)
    author.open("/about")
    assert not sees(author, folio)
    author.post("/user/_logout", [])
    author.open("/about")
    assert not sees(author, folio)


def test_what_was_not_signed_here_claims_nothing(app, author, held, monkeypatch, ckan_config):
    folio, _ = held
    [cookie] = [each for each in jar(author) if each.key == visit.COOKIE]
    assert held[1].claim_code not in cookie.value
    # Not the last character, as not all of its bits are decoded.
    changed = ("A" if cookie.value[0] != "A" else "B") + cookie.value[1:]
    for value in ("", "x", changed, cookie.value.rsplit(".", 1)[0]):
        other = Visitor(app)
        other._client.set_cookie(visit.COOKIE, value, domain="portal.test")
        assert not sees(other, folio)
    monkeypatch.setitem(ckan_config, "SECRET_KEY", "of-another-portal")
    assert not sees(author, folio)


@pytest.mark.parametrize("name", [visit.COOKIE, visit.RECEIPTS, BROWSER])
@pytest.mark.parametrize("value", ["ñ", "ñ.ñ.ñ", "x", "", "."])
def test_a_cookie_that_is_none_of_ours_breaks_no_page(author, name: str, value: str):
    author._client.set_cookie(name, value, domain="portal.test")
    for page in ("/proactiva/mine", FOLIO, NEW):
        assert author.open(page).status == 200


def test_a_visit_that_another_host_of_the_domain_sets_is_none(app, author, held, move_to):
    folio, _ = held
    [cookie] = [each for each in jar(author) if each.key == visit.COOKIE]
    move_to("https://portal.test")
    client = app.test_client(use_cookies=False)
    for name, is_known in ((visit.COOKIE, False), (f"__Host-{visit.COOKIE}", True)):
        sent = {"Cookie": f"{name}={cookie.value}"}
        page = client.get(f"/proactiva/demands/{folio}", headers=sent)
        assert (page.status_code == 200) is is_known
    over = client.get("/about", headers={"Cookie": f"__Host-{visit.COOKIE}=x"})
    assert f"__Host-{visit.COOKIE}=;" in over.headers["Set-Cookie"]


def test_a_form_of_another_browser_is_another_demand(app):
    typed = {"wanted": factories.named("agua"), "problem": "health", "beneficiary_groups": "girls"}
    sent = []
    for _ in range(2):
        visitor = Visitor(app)
        visitor.open(NEW)
        review = visitor.post(f"{NEW}/fijada-para-todas", [*typed.items()])
        found = [receipt(go_on(review, {})) for _ in range(2)]
        assert found[0] == found[1]
        sent.append(found[0])
    assert not set(sent[0]) & set(sent[1])


def test_who_keeps_no_cookie_is_not_counted(app, folio):
    for _ in range(3):
        client = app.test_client(use_cookies=False)
        client.post(f"/proactiva/demands/{folio}/support", headers=FROM_HERE)
    assert counts(folio) == (0, 0)
    forged = app.test_client()
    forged.set_cookie(BROWSER, "hecha-por-mi", domain="portal.test")
    forged.post(f"/proactiva/demands/{folio}/support", headers=FROM_HERE)
    assert counts(folio) == (0, 0)
    factories.person().call("proactiva_support_create", folio=folio)
    browser = Visitor(app)
    browser.open(f"/proactiva/demands/{folio}").send("/support")
    assert counts(folio) == (1, 1)
    assert "y 1 más sin cuenta" in browser.open(f"/proactiva/demands/{folio}").text
    browser.open(f"/proactiva/demands/{folio}").send("/unsupport")
    assert counts(folio) == (1, 0)


def counts(folio: str) -> tuple[int, int]:
    found = factories.call("proactiva_demand_show", folio=folio)
    return found["support_count"], found["browser_support_count"]


def jar(visitor: Visitor) -> list[Any]:
    return list(visitor._client._cookies.values())
