"""After so long a pause that people are no longer known, what they wrote is not lost."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from tests import factories
from tests.factories import WORDS, Person, call
from tests.support.visitor import PASSWORD, Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")


def to_log_in(page) -> str:
    """Return where a page sends people after they log in."""
    [link] = page.document.xpath("//article//a[contains(@href, 'login')]/@href")
    [back] = parse_qs(urlsplit(link).query)["came_from"]
    return back


def status(folio: str) -> str:
    return call("proactiva_demand_show", folio=folio)["referrals"][0]["status"]


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_an_officer_logs_in_again_and_sends_what_waits(app, prefix):
    unit, officer = factories.institution(), logged_in(app)
    factories.join(unit, Person(officer.user["name"]), "admin")
    folio = factories.public(factories.person(), institution=unit)
    desk = f"{prefix}/proactiva/desk/{unit}/{folio}"
    form = officer.open(desk)
    officer.post("/user/_logout", [])
    lost = form.send("/ask", {"ask-text": WORDS})
    assert lost.status == 403
    assert "proactiva_" not in lost.document.xpath("string(//article)")
    assert to_log_in(lost) == desk
    officer.post("/user/login", [("login", officer.user["name"]), ("password", PASSWORD)])
    assert lost.send("/ask").status == 200
    assert status(folio) == "clarifying"


@pytest.mark.parametrize("make", [factories.returned, factories.in_review])
def test_an_author_without_account_gives_their_code_and_sends_what_waits(app, make):
    folio, author = make()
    visitor, address = Visitor(app), f"/proactiva/demands/{folio}"
    claim = {"folio": folio, "claim_code": author.claim_code}
    visitor.open("/proactiva/folio").send("/proactiva/folio", claim)
    form = visitor.open(address)
    visitor.open(address).send("/folio/leave")
    lost = form.send("/withdraw")
    assert lost.status == 404
    assert to_log_in(lost) == address
    [look_up] = lost.document.xpath("//article//a[contains(@href, '/proactiva/folio?')]/@href")
    visitor.open(look_up).send("/proactiva/folio", claim)
    lost.send("/withdraw")
    assert author.call("proactiva_demand_show", folio=folio)["status"] == "withdrawn"


def test_stranger_cannot_tell_a_held_demand_from_a_missing_one(app):
    folio, _ = factories.in_review()
    pages = [
        Visitor(app).post(f"/proactiva/demands/{each}/withdraw", []).document
        for each in (folio, "TP-2026-000-0000")
    ]
    said = [page.xpath("string(//article)").replace(folio, "TP-2026-000-0000") for page in pages]
    assert said[0] == said[1]


@pytest.mark.parametrize(
    ("sent_to", "page"),
    [
        ("/proactiva/demands/{folio}/say", "/proactiva/demands/{folio}"),
        ("/en/proactiva/demands/{folio}/say", "/en/proactiva/demands/{folio}"),
        ("/proactiva/desk/{unit}/{folio}/answer", "/proactiva/desk/{unit}/{folio}"),
        ("/proactiva/institutions/{unit}/accept", "/proactiva/institutions/{unit}"),
        ("/proactiva/moderation/{folio}/publish", "/proactiva/moderation"),
        ("/proactiva/mine/{folio}/seen", "/proactiva/mine"),
        ("/proactiva/folio/leave", "/proactiva/folio"),
    ],
)
def test_where_a_form_is_sent_to_leads_to_its_page(app, sent_to, page):
    place = {"folio": "TP-2026-123-4567", "unit": "una-institucion"}
    found = app.get(sent_to.format(**place), follow_redirects=False)
    assert found.status_code == 302
    assert urlsplit(found.headers["Location"]).path == page.format(**place)
