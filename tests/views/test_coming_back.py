"""Authors who lost their code come back by the address they confirmed, and nobody else does."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from importlib import import_module

import pytest
from freezegun import freeze_time

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import confirmations, queries
from ckanext.proactiva.model import Participant
from ckanext.proactiva.people import limits
from ckanext.proactiva.people.secrets import keyed_hash
from tests import factories
from tests.factories import named
from tests.support.post_office import LINK, text
from tests.support.visitor import FROM_ELSEWHERE, Visitor, logged_in
from tests.support.visitors import Visitor as Asker

pytestmark = pytest.mark.usefixtures("non_clean_db")
FORM, MINE = "/proactiva/folio/mail", "/proactiva/mine"


def asked(address: str = "", **fields) -> tuple[str, str]:
    """Make a demand of somebody unknown, with a confirmed address if one is given."""
    folio, author = factories.published(**fields)
    if address:
        row = author_of(folio)
        row.email, row.email_confirmed_at = address, clock.now().at
        model.Session.commit()
    return folio, author.claim_code


def author_of(folio: str) -> Participant:
    demand = queries.by_folio(folio)
    assert demand is not None
    return model.Session.get(Participant, demand.author_id)


def mailed(visitor: Visitor, mails: list, address: str) -> str:
    """Ask for a mail, and return its text."""
    page = visitor.open(FORM).send(FORM, {"email": address})
    assert (page.status, page.address) == (200, f"{FORM}/sent")
    return text(mails[-1])


def link(said: str) -> str:
    found = LINK.search(said)
    assert found is not None, said
    return found[0]


def codes(page) -> list[str]:
    return [each.text for each in page.document.xpath("//dd/strong")]


def is_author(visitor: Visitor, folio: str) -> bool:
    return folio in visitor.open(MINE).body


def test_by_post_they_are_back_with_new_codes(app, mails, address):
    folio, lost = asked(address)
    other, _ = asked(address)
    visitor = Visitor(app)
    opened = link(mailed(visitor, mails, address.upper()))
    page = visitor.open(opened)
    assert page.status == 200
    assert folio not in page.body
    # It is not used yet, so nobody is led to ask for another one.
    assert not page.document.xpath(f"//a[contains(@href, '{FORM}')]")
    assert not is_author(visitor, folio)
    back = page.send(opened)
    assert back.status == 200
    shown = codes(back)
    assert shown[::2] == [other, folio]
    assert back.document.xpath("//article//li/p/b/text()") == [factories.WATER] * 2
    assert is_author(visitor, folio)
    assert is_author(visitor, other)
    look_up = {"folio": folio, "claim_code": lost}
    assert Visitor(app).open("/proactiva/folio").send("/folio", look_up).status == 404
    new = {"folio": folio, "claim_code": shown[3]}
    assert Visitor(app).open("/proactiva/folio").send("/folio", new).address.endswith(folio)


def test_of_too_many_the_newest_are_theirs(app, mails, address, monkeypatch):
    monkeypatch.setattr(import_module("ckanext.proactiva.views.visit"), "MOST_CLAIMS", 2)
    folios = [asked(address)[0] for _ in range(3)]
    visitor = Visitor(app)
    opened = link(mailed(visitor, mails, address))
    visitor.open(opened).send(opened)
    assert [is_author(visitor, folio) for folio in folios] == [False, True, True]


def test_what_is_hidden_is_not_named_and_comes_back_once_it_is_shown(app, mails, address):
    folio, _ = asked(address)
    other, _ = asked(address)
    moderator = factories.moderator()
    moderator.call("proactiva_demand_hide", folio=folio, reason="offensive")
    visitor = Visitor(app)
    opened = link(mailed(visitor, mails, address))
    back = visitor.open(opened).send(opened)
    assert codes(back)[::2] == [other]
    assert folio not in back.body
    moderator.call("proactiva_demand_unhide", folio=folio)
    assert codes(visitor.open(opened).send(opened))[::2] == [other, folio]


def test_a_link_serves_one_browser_once_and_that_one_again(app, mails, address):
    folio, _ = asked(address)
    visitor = Visitor(app)
    opened = link(mailed(visitor, mails, address))
    page = visitor.open(opened)
    first = codes(page.send(opened))
    # As if the answer was lost, or the page was loaded again.
    assert codes(page.send(opened)) == first
    stranger = Visitor(app)
    used = stranger.open(opened)
    assert "Este enlace ya se usó" in used.body
    assert used.document.xpath(f"//a[contains(@href, '{FORM}')]")
    refused = used.send(opened)
    assert refused.status == 404
    assert folio not in refused.body
    assert first[1] not in refused.body
    assert not is_author(stranger, folio)


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_no_other_site_makes_a_browser_somebodys(app, mails, address, site: str):
    folio, _ = asked(address)
    opened = link(mailed(Visitor(app), mails, address))
    # Such a browser sends no cookie of ours along, and would get another in its place.
    client = app.test_client()
    refused = client.post(opened, headers={"Sec-Fetch-Site": site, **FROM_ELSEWHERE})
    assert refused.status_code == 400
    assert not any("proactiva" in each for each in refused.headers.getlist("Set-Cookie"))
    assert "Abre otra vez el enlace" in refused.text
    assert folio not in refused.text
    pressed = client.post(opened, headers={"Sec-Fetch-Site": "same-origin", "Origin": "null"})
    assert folio in pressed.text


def test_a_mail_program_stops_mails_from_wherever_it_is(app):
    stop = f"/proactiva/t/{factories.stop_token()}"
    assert app.test_client().post(stop, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 200


def test_a_browser_that_keeps_nothing_reads_its_codes_once(app, mails, address):
    asked(address)
    opened = link(mailed(Visitor(app), mails, address))
    pages = [Visitor(app).post(opened, []) for _ in range(2)]
    assert [page.status for page in pages] == [200, 404]
    assert len(codes(pages[0])) == 2


def test_a_newer_link_ends_the_codes_of_the_one_before(app, mails, address):
    folio, _ = asked(address)
    visitors = Visitor(app), Visitor(app)
    links = [link(mailed(visitor, mails, address)) for visitor in visitors]
    opened = [visitor.open(way) for visitor, way in zip(visitors, links, strict=True)]
    shown = [codes(page.send(way)) for page, way in zip(opened, links, strict=True)]
    assert shown[0][1] != shown[1][1]
    assert codes(opened[0].send(links[0])) == []
    assert [is_author(visitor, folio) for visitor in visitors] == [False, True]


def test_whoever_asks_learns_nothing_and_the_mail_says_it(app, mails, address):
    asked(address)
    strangers = f"{named('otra')}@ejemplo.org"
    pages = [Visitor(app).open(FORM).send(FORM, {"email": each}) for each in (address, strangers)]
    assert pages[0].address == pages[1].address
    assert text(mails[0]) != text(mails[1])
    assert LINK.search(text(mails[1])) is None
    assert FORM in text(mails[1])
    assert mails[0]["Subject"] == mails[1]["Subject"]


@pytest.mark.parametrize("given", ["nothing", "unconfirmed", "account", "other", "joker"])
def test_no_link_is_mailed_to_unconfirmed_or_account_addresses(app, mails, given):
    email = f"{named('persona')}@ejemplo.org"
    if given == "account":
        who = factories.person()
        factories.public(who)
        email = factories.confirmed(who).email
    if given == "unconfirmed":
        folio, _ = asked()
        author_of(folio).email = email
        model.Session.commit()
    if given == "other":
        asked(f"x{email}")
    if given == "joker":
        asked(email)
        email = email.replace("p", "_", 1)
    assert LINK.search(mailed(Visitor(app), mails, email)) is None


def test_it_serves_two_days_and_confirms_nothing_else(app, mails, address):
    asked(address)
    visitor = Visitor(app)
    opened = link(mailed(visitor, mails, address))
    token = opened.rpartition("/")[2]
    assert confirmations.awaited(token, clock.now()) is None
    for action in ("proactiva_follow_confirm", "proactiva_demand_confirm"):
        with pytest.raises(Exception, match="no longer works"):
            factories.person().call(action, token=token)
    with freeze_time(datetime.now(timezone.utc) + timedelta(hours=49)):
        late = Visitor(app).post(opened, [])
    assert late.status == 404
    assert late.document.xpath("//article//a[contains(@href, '/folio/mail')]")
    for token in (factories.awaited_follow(), factories.unconfirmed(), "a.", "a.b"):
        with pytest.raises(Exception, match="no longer works"):
            factories.person().call("proactiva_claim_confirm", token=token)


def test_whoever_was_erased_meanwhile_is_told_that_nothing_is_left(app, mails, address):
    folio, _ = asked(address)
    visitor = Visitor(app)
    opened = link(mailed(visitor, mails, address))
    row = author_of(folio)
    row.email = row.email_confirmed_at = None
    model.Session.commit()
    page = visitor.open(opened).send(opened)
    assert page.status == 200
    assert codes(page) == []
    assert folio not in page.body


def test_what_is_no_address_is_said_and_stays(app):
    page = Visitor(app).open(FORM).send(FORM, {"email": "persona\nBcc: otra@ejemplo.org"})
    assert page.status == 400
    assert "#field-email" in page.body
    assert page.value("email").startswith("persona")


def test_too_many_are_refused_and_what_was_typed_stays(app, mails, address):
    for _ in range(limits.MAILS_TO.refused_above):
        mailed(Visitor(app), mails, address)
    page = Visitor(app).open(FORM).send(FORM, {"email": address})
    assert page.status == 400
    assert page.value("email") == address
    assert len(mails) == limits.MAILS_TO.refused_above


def test_links_to_something_else_keep_nobody_from_coming_back(app, mails, address):
    follows = "/proactiva/follows/new"
    for _ in range(limits.MAILS_TO.refused_above):
        assert Visitor(app).open(follows).send(follows, {"email": address}).status == 200
    assert Visitor(app).open(follows).send(follows, {"email": address}).status == 400
    assert Visitor(app).open(FORM).send(FORM, {"email": address}).address.endswith("/sent")
    assert len(mails) == limits.MAILS_TO.refused_above + 1


@pytest.mark.parametrize("of_sender", ["MAILS_FOR", "MAILS_FROM"])
def test_whoever_is_over_their_own_limit_uses_up_no_strangers(app, mails, monkeypatch, of_sender):
    usual = getattr(limits, of_sender)
    monkeypatch.setattr(limits, of_sender, replace(usual, refused_above=1))
    visitor, stranger = Visitor(app), f"{named('persona')}@ejemplo.org"
    mailed(visitor, mails, f"{named('persona')}@ejemplo.org")
    for _ in range(limits.MAILS_TO.refused_above):
        assert visitor.open(FORM).send(FORM, {"email": stranger}).status == 400
    assert limits.wait(limits.MAILS_TO, keyed_hash(f"mail claim {stranger}")) == 0


@pytest.mark.parametrize("page", ["/proactiva/folio", MINE])
def test_pages_that_ask_for_a_code_lead_there(app, page):
    assert Visitor(app).open(page).document.xpath("//a[@href=$way]", way=FORM)


def test_account_is_told_what_it_holds_and_a_browser_what_to_show(app):
    assert (
        "Tu cuenta no tiene ahora ninguna petición que mostrar." in logged_in(app).open(MINE).text
    )
    assert "Para ver aquí lo que pediste sin cuenta" in Visitor(app).open(MINE).text


@pytest.mark.parametrize("blank", ["", " ", "\x00"])
def test_an_address_of_nothing_is_asked_for_and_nothing_is_mailed(app, mails, blank):
    answer = Asker(app)("proactiva_claim_create", email=blank)
    assert (answer.status_code, answer.json["error"]["email"]) == (409, ["Escribe tu correo"])
    assert mails == []
