"""Anybody can follow a demand or the board from its page, by a mailed link."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from urllib.parse import parse_qs, urlsplit

import pytest
from freezegun import freeze_time

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.model import Follow, Participant
from ckanext.proactiva.people import limits
from ckanext.proactiva.people.tokens import Purpose
from tests import factories
from tests.factories import named
from tests.support.post_office import link
from tests.support.visitor import FROM_ELSEWHERE, Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
NEW = "/proactiva/follows/new"


def followed(email: str) -> list[Follow]:
    model.Session.rollback()
    query = model.Session.query(Follow).join(Participant, Participant.id == Follow.participant_id)
    return query.filter(Participant.email == email).all()


def test_board_filter_is_followed_and_stopped_without_an_account(app, mails, address):
    unit = factories.institution(title="Sistema de Agua")
    factories.public(factories.person(), institution=unit, problem="health")
    visitor = Visitor(app)
    board = visitor.open(f"/proactiva/demands?problem=health&institution={unit}")
    way = board.document.xpath("//a[contains(@href, '/follows/new')]/@href")[0]
    form = visitor.open(way)
    told = "Lo que pide la gente sobre salud y medicinas, a la institución «Sistema de Agua»"
    assert told in form.text
    sent = form.send(NEW, {"email": address.upper(), "cadence": "weekly"})
    assert (sent.status, sent.address) == (200, "/proactiva/follows/sent")
    [mail] = mails
    assert "health" not in mail.as_string()
    page = Visitor(app).open(link(mail))
    assert followed(address) == []
    own = page.send(link(mail))
    assert "Gracias. Ya lo sigues." in own.document.text_content()
    assert "Gracias. Ya lo sigues." not in page.send(link(mail)).document.text_content()
    [listed] = own.document.xpath("//article//h2/a/@href")
    assert Visitor(app).open(listed).text == board.text
    assert own.document.xpath("//article//option[@selected]/@value") == ["weekly"]
    [one] = followed(address)
    assert (one.problem, one.cadence) == ("health", "weekly")
    assert one.organization_id == model.Group.get(unit).id
    assert own.address.startswith("/proactiva/t/")
    again = own.send(own.address, {"what": "change", "cadence": "at_once"})
    assert (again.status, followed(address)[0].cadence) == (200, "at_once")
    stopped = again.send(again.address, {"what": "stop"})
    assert "No sigues nada." in stopped.text
    assert followed(address) == []
    assert model.Session.query(Participant).filter_by(email=address).count() == 0


def test_the_mail_that_asks_to_confirm_names_the_demand_by_its_folio_alone(app, mails, address):
    folio = factories.public(factories.person(), title="Los días del agua")
    Visitor(app).open(f"{NEW}?folio={folio}").send(NEW, {"email": address})
    [mail] = mails
    assert folio in mail["Subject"]
    assert "agua" not in mail.as_string()


def test_opening_the_links_changes_nothing_and_a_mail_program_may_press(app, mails, address):
    Visitor(app).open(NEW).send(NEW, {"email": address})
    client = app.test_client()
    for _ in range(3):
        assert client.get(link(mails[0])).status_code == 200
    assert followed(address) == []
    made = client.post(link(mails[0]), headers=FROM_ELSEWHERE)
    own = made.request.path
    assert made.headers["Referrer-Policy"] == "no-referrer"
    assert made.headers["Cache-Control"] == "no-store, private"
    before = [(each.id, each.cadence) for each in followed(address)]
    client.get(own)
    # Only a button that is pressed stops anything, and only what it is the button of.
    for nothing in ({}, {"what": "stop"}):
        client.post(own, data=nothing, headers=FROM_ELSEWHERE)
    assert [(each.id, each.cadence) for each in followed(address)] == before
    client.post(own, data={"what": "stop_all"}, headers=FROM_ELSEWHERE)
    assert followed(address) == []


def test_an_address_that_is_known_is_told_the_very_same(app, mails, address):
    known = Visitor(app).open(NEW).send(NEW, {"email": address})
    Visitor(app).open(link(mails[0])).send(link(mails[0]))
    again = Visitor(app).open(NEW).send(NEW, {"email": address})
    stranger = Visitor(app).open(NEW).send(NEW, {"email": f"{named('persona')}@ejemplo.org"})
    assert known.text == again.text == stranger.text
    assert len({mail["Subject"] for mail in mails}) == 1


def test_what_was_typed_stays_where_it_is_refused(app, mails):
    folio = factories.public(factories.person())
    page = Visitor(app).open(f"{NEW}?folio={folio}")
    refused = page.send(NEW, {"email": "persona", "cadence": "at_once"})
    assert (refused.status, refused.value("email")) == (400, "persona")
    assert refused.value("folio") == folio
    assert "#field-email" in refused.body
    assert refused.document.xpath("//input[@name='cadence'][@checked]/@value") == ["at_once"]
    assert mails == []


def test_no_more_than_three_an_hour_to_one_address(app, mails, address):
    for number in range(4):
        typed = {"email": address}
        page = Visitor(app).open(f"{NEW}?q=palabra{number}").send(NEW, typed)
    assert (page.status, len(mails)) == (400, 3)


def test_a_link_serves_two_days_and_says_so_afterwards(app, mails, address):
    Visitor(app).open(NEW).send(NEW, {"email": address})
    with freeze_time(datetime.now(timezone.utc) + timedelta(hours=49)):
        assert Visitor(app).post(link(mails[0]), []).status == 404
    assert followed(address) == []


@pytest.mark.parametrize("letter", ["", *(f"{each.value}." for each in Purpose)])
@pytest.mark.parametrize("length", [200, 1_000])
def test_a_link_that_goes_on_and_on_is_none(app, letter, length):
    address = f"/proactiva/t/{letter}{'x' * length}"
    assert Visitor(app).post(address, [("what", "stop_all")]).status == 404


def test_what_no_page_offers_is_told_by_a_mailed_link_too(app, mails, address):
    Visitor(app).open(NEW).send(NEW, {"email": address})
    page = Visitor(app).post(link(mails[0]), [])
    sent = Visitor(app).post(page.address, [("what", "change"), ("id", "x"), ("cadence", "hourly")])
    assert sent.status == 400


@pytest.mark.parametrize("token", ["never-mailed", "c.never-mailed", "x.y"])
def test_a_link_that_is_none_leads_to_no_login(app, token):
    page = Visitor(app).post(f"/proactiva/t/{token}", [])
    assert (page.status, page.address) == (404, f"/proactiva/t/{token}")


def test_an_account_confirms_an_address_once_and_follows_from_then_on(app, mails):
    visitor = logged_in(app)
    page = visitor.open(NEW)
    assert page.value("email") == visitor.user["email"]
    assert page.ticked("cadence") == ["daily"]
    assert not page.document.xpath("//article//a[contains(@href, 'login')]")
    page.send(NEW)
    page = visitor.open(link(mails[0])).send(link(mails[0]))
    assert "Todo lo que pide la gente" in page.text
    folio = factories.public(factories.person(), title="Los días del agua")
    demand = visitor.open(f"/proactiva/demands/{folio}")
    assert f"{NEW}?folio={folio}" in demand.body
    page = visitor.open(f"{NEW}?folio={folio}").send(NEW)
    assert (page.status, page.address, len(mails)) == (200, "/proactiva/follows", 1)
    assert folio in page.text
    [listed] = page.document.xpath(f"//h2/a[contains(@href, '{folio}')]/text()")
    assert listed == "Los días del agua"
    factories.moderator().call("proactiva_demand_hide", folio=folio, reason="spam")
    page = visitor.open("/proactiva/follows")
    assert "Ahora no es pública." in page.text
    assert f"/proactiva/demands/{folio}" not in page.body
    page = page.send("/proactiva/follows", {"what": "stop_all"})
    assert folio not in page.text


def test_an_account_moves_its_mail_to_another_address_that_it_confirms(app, mails):
    visitor = logged_in(app)
    visitor.open(NEW).send(NEW)
    visitor.open(link(mails[0])).send(link(mails[0]))
    page = visitor.open(NEW)
    # What CKAN knows is not filled in here: sent along, it would begin a change.
    assert page.value("email") == ""
    assert not page.document.xpath("//details[@open]")
    page = page.send(NEW, {"email": "nueva"})
    assert page.document.xpath("//details[@open]//input[@name='email']/@value") == ["nueva"]
    new = f"{named('nueva')}@ejemplo.org"
    page = page.send(NEW, {"email": new})
    assert (page.address, mails[1]["To"]) == ("/proactiva/follows/sent", new)
    of = Participant.user_id == visitor.user["id"]
    assert model.Session.query(Participant.email).filter(of).scalar() == visitor.user["email"]
    visitor.open(link(mails[1])).send(link(mails[1]))
    assert model.Session.query(Participant.email).filter(of).scalar() == new


def test_who_reads_an_address_that_was_left_opens_changes_and_ends_nothing(app, mails):
    visitor = logged_in(app)
    visitor.open(NEW).send(NEW)
    first = visitor.open(link(mails[0])).send(link(mails[0]))
    reader = Visitor(app)
    open_ = reader.open(first.address)
    assert open_.status == 200
    new = f"{named('nueva')}@ejemplo.org"
    visitor.open(NEW).send(NEW, {"email": new})
    own = visitor.open(link(mails[1])).send(link(mails[1]))
    assert Visitor(app).open(first.address).status == 404
    assert reader.post(link(mails[0]), []).status == 404
    for done in ({"what": "change", "cadence": "weekly"}, {"what": "stop"}):
        assert open_.send(first.address, done).status == 404
    assert [each.cadence for each in followed(new)] == ["daily"]
    assert Visitor(app).open(own.address).status == 200


def test_an_earlier_link_of_an_account_moves_its_mail_nowhere(app, mails):
    visitor = logged_in(app)
    mistyped, right = (f"{named('persona')}@ejemplo.org" for _ in range(2))
    for email in (mistyped, right):
        visitor.open(NEW).send(NEW, {"email": email})
    visitor.open(link(mails[1])).send(link(mails[1]))
    assert Visitor(app).post(link(mails[0]), []).status == 404
    of = Participant.user_id == visitor.user["id"]
    assert model.Session.query(Participant.email).filter(of).scalar() == right
    assert followed(mistyped) == []


def test_the_link_that_an_account_asked_for_last_moves_its_mail(app, mails):
    visitor = logged_in(app)
    mistyped, other, right = (f"{named('persona')}@ejemplo.org" for _ in range(3))
    for email in (mistyped, right, other, right):
        visitor.open(NEW).send(NEW, {"email": email})
    asked = [link(mail) for mail in mails]
    of = Participant.user_id == visitor.user["id"]
    pressed = [(0, 200, mistyped), (3, 200, right), (1, 200, right), (2, 404, right)]
    for number, status, email in pressed:
        assert Visitor(app).post(asked[number], []).status == status
        model.Session.rollback()
        assert model.Session.query(Participant.email).filter(of).scalar() == email


def test_whoever_stopped_all_mail_is_told_so_and_saving_resumes_it(app, mails):
    visitor = logged_in(app)
    visitor.open(NEW).send(NEW)
    visitor.open(link(mails[0])).send(link(mails[0]))
    who = model.Session.query(Participant).filter_by(user_id=visitor.user["id"]).one()
    who.quiet_since = clock.now().at
    model.Session.commit()
    told = "Nos pediste no recibir más correos"
    assert told in visitor.open(f"{NEW}?problem=health").text
    page = visitor.open("/proactiva/follows")
    assert told in page.text
    assert told not in page.send("/proactiva/follows", {"what": "change"}).text


def test_a_summary_is_listed_with_a_button_to_resume_it_and_no_choice(app):
    visitor, unit = logged_in(app), factories.institution(title="Junta de agua")
    who = factories.join(unit, factories.Person(visitor.user["name"]), "editor")
    factories.confirmed(who)
    who.call("proactiva_follow_create", desk=unit)
    buttons = "//li//button[@name='what']/@value"
    page = visitor.open("/proactiva/follows")
    assert page.document.xpath(buttons) == ["stop"]
    assert not page.document.xpath("//li//select")
    [listed] = who.call("proactiva_follow_list")
    assert (listed["desk"]["name"], listed["institution"]) == (unit, None)
    theirs = model.Session.query(Participant).filter_by(user_id=visitor.user["id"])
    theirs.update({"quiet_since": clock.now().at})
    model.Session.commit()
    page = visitor.open("/proactiva/follows")
    assert page.document.xpath(buttons) == ["change", "stop"]
    page.send("/proactiva/follows", {"what": "change"})
    assert not who.call("proactiva_follow_list")[0]["paused"]


@pytest.mark.parametrize("query", ["", "?problem=health"])
def test_who_has_an_account_logs_in_and_comes_back_to_the_same_form(app, query):
    document = Visitor(app).open(f"{NEW}{query}").document
    [log_in] = document.xpath("//article//a[contains(@href, 'login')]/@href")
    assert parse_qs(urlsplit(log_in).query)["came_from"] == [f"{NEW}{query}"]


def test_each_browser_that_shares_an_address_asks_for_its_own_mails(app, mails, monkeypatch):
    few = replace(limits.MAILS_FOR, refused_above=1)
    monkeypatch.setattr(limits, "MAILS_FOR", few)
    for form in (NEW, "/proactiva/folio/mail"):
        for _ in range(2):
            typed = {"email": f"{named('persona')}@ejemplo.org"}
            assert Visitor(app).open(form).send(form, typed).status == 200


def test_mine_leads_there_and_nobody_known_is_told_how(app):
    visitor = Visitor(app)
    assert "/proactiva/follows" in visitor.open("/proactiva/mine").body
    page = visitor.open("/proactiva/follows")
    assert page.status == 200
    assert "cada correo nuestro trae un enlace" in page.text


@pytest.mark.parametrize(
    "wrong", ["problem=nothing", "status=%00", "q=%25", "institution=nobody", "beneficiary_group=x"]
)
def test_an_address_that_says_nothing_is_refused_with_why(app, wrong):
    assert Visitor(app).open(f"{NEW}?{wrong}").status == 400


def test_what_is_not_public_is_followed_by_nobody(app):
    folio, _ = factories.in_review()
    assert Visitor(app).open(f"{NEW}?folio={folio}").status == 404


def test_a_token_is_in_no_address_of_the_api(app):
    refused = app.get("/api/3/action/proactiva_follow_list?token=secret")
    assert refused.status_code == 400
