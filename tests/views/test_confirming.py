"""Whoever gives an e-mail address confirms their demand themselves, by a link that works once."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

import pytest
from freezegun import freeze_time

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import commands, queries
from ckanext.proactiva.model import Demand, Participant
from ckanext.proactiva.people import limits
from ckanext.proactiva.people.tokens import Purpose
from tests import factories
from tests.factories import named
from tests.support.asking import ask, go_on, look, receipt
from tests.support.post_office import link
from tests.support.visitor import FROM_ELSEWHERE, FROM_HERE, Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")


@pytest.fixture
def typed() -> dict:
    words = f"{named('zz').replace('-', '')} {named('yy').replace('-', '')}"
    return {"wanted": words, "problem": "health", "beneficiary_groups": ["girls"]}


def status(folio: str) -> str:
    model.Session.rollback()
    demand = queries.by_folio(folio)
    assert demand is not None
    return demand.status


def test_it_is_public_once_it_is_confirmed_and_only_by_post(app, mails, typed, address):
    folio, _ = receipt(ask(Visitor(app), typed, email=address))
    [mail] = mails
    assert address in mail["To"]
    assert not [word for word in typed["wanted"].split() if word in mail.as_string()]
    stranger = Visitor(app)
    page = stranger.open(link(mail))
    assert (page.status, status(folio)) == (200, "unconfirmed")
    assert model.Session.query(Participant).filter_by(email=address).count() == 0
    for _ in range(2):
        assert page.send(link(mail)).address == f"/proactiva/demands/{folio}"
        assert status(folio) == "open"
    assert model.Session.query(Participant).filter_by(email=address).count() == 1
    again = stranger.open(link(mail))
    assert "Este enlace ya se usó" in again.body
    assert "Gracias. Tu petición ya es pública." not in again.send(link(mail)).body


def test_a_mail_program_sends_no_origin_and_the_address_is_told_to_nobody(
    app, mails, typed, address
):
    folio, _ = receipt(ask(Visitor(app), typed, email=address))
    client = app.test_client()
    shown = client.get(link(mails[0]))
    assert shown.headers["Referrer-Policy"] == "no-referrer"
    assert client.post(link(mails[0]), headers=FROM_ELSEWHERE).status_code == 200
    assert status(folio) == "open"


@pytest.mark.parametrize("purpose", [None, *Purpose])
def test_no_script_runs_on_the_page_of_any_mailed_link(app, purpose):
    token = f"{purpose.value}.never-mailed" if purpose else "never-mailed"
    for send in (app.test_client().get, app.test_client().post):
        answer = send(f"/proactiva/t/{token}")
        assert answer.headers["X-Robots-Tag"] == "noindex"
        policy = answer.headers["Content-Security-Policy"].split("; ")
        assert {"script-src 'none'", "connect-src 'none'", "base-uri 'none'"} <= {*policy}
        assert "frame-ancestors 'none'" in policy
        assert "form-action 'self' http://portal.test" in policy


def test_the_policy_of_a_mailed_link_is_that_of_its_page_alone(app, mails, typed, address):
    folio, _ = receipt(ask(Visitor(app), typed, email=address))
    client = app.test_client()
    shown = client.get(link(mails[0]))
    assert "style" not in shown.headers["Content-Security-Policy"]
    gone = client.post(link(mails[0]), follow_redirects=False)
    assert gone.headers["Location"] == f"http://portal.test/proactiva/demands/{folio}"
    assert "script-src 'none'" in gone.headers["Content-Security-Policy"]
    page = client.get(gone.headers["Location"])
    assert page.headers["Content-Security-Policy"] == "frame-ancestors 'self'"


@pytest.mark.ckan_config("ckanext.proactiva.moderation", "all")
def test_where_everything_is_read_it_is_read_first(app, mails, typed, address):
    folio, _ = receipt(ask(Visitor(app), typed, email=address))
    assert status(folio) == "unconfirmed"
    page = Visitor(app).open(link(mails[0])).send(link(mails[0]))
    assert page.address == "/proactiva/mine"
    assert f"Gracias. Una persona lee primero {folio}." in page.document.text_content()
    assert status(folio) == "in_review"
    again = Visitor(app).open(link(mails[0])).send(link(mails[0]))
    assert (again.address, again.value("folio")) == ("/proactiva/folio", folio)


def test_a_link_serves_two_days_and_the_words_are_deleted_after_seven(app, mails, typed, address):
    folio, _ = receipt(ask(Visitor(app), typed, email=address))
    with freeze_time(datetime.now(timezone.utc) + timedelta(hours=49)):
        assert Visitor(app).open(link(mails[0])).status == 404
        assert Visitor(app).post(link(mails[0]), []).status == 404
    with freeze_time(datetime.now(timezone.utc) + timedelta(days=9)):
        commands.lapse(clock.now())
        model.Session.commit()
    demand = queries.by_folio(folio)
    assert (demand.status, demand.wanted_raw, demand.wanted_public) == ("expired", "", "")


def test_who_did_not_confirm_in_time_is_told_so_and_asks_again(app):
    folio, author = factories.in_review()
    before = {"status": "unconfirmed", "visibility": "author"}
    model.Session.query(Demand).filter_by(folio=folio).update(before)
    model.Session.commit()
    visitor = Visitor(app)
    form = visitor.open("/proactiva/folio")
    page = form.send("/proactiva/folio", {"folio": folio, "claim_code": author.claim_code})
    assert "Solo tú puedes ver esta página." in page.text
    assert "quien la revisa" not in page.text
    model.Session.query(Demand).filter_by(folio=folio).update({"status": "expired"})
    model.Session.commit()
    page = visitor.open(f"/proactiva/demands/{folio}")
    assert "No la confirmaste o no la corregiste a tiempo." in page.text
    [again] = page.document.xpath("//a[.='Puedes pedirla otra vez']/@href")
    form = visitor.open(again)
    assert form.value("problem") == "water_and_drainage"
    assert form.ticked("beneficiary_groups") == ["girls"]


def test_each_mail_has_its_own_id_and_says_that_nobody_wrote_it(app, mails, typed, address):
    visitor = Visitor(app)
    ask(visitor, typed, email=address)
    for form in ("/proactiva/follows/new", "/proactiva/folio/mail"):
        visitor.open(form).send(form, {"email": address})
    assert len(mails) == 3
    ids = {mail["Message-ID"] for mail in mails}
    assert len(ids) == 3
    assert all(re.fullmatch(r"<proactiva\.[0-9a-f]{32}@portal\.test>", each) for each in ids)
    assert {mail["Auto-Submitted"] for mail in mails} == {"auto-generated"}


def test_what_is_no_address_is_said_and_the_rest_stays(app, typed):
    page = ask(Visitor(app), typed, email="persona\nBcc: otra@ejemplo.org", alias="Vecina")
    assert page.status == 400
    assert "#field-email" in page.body
    assert page.value("alias") == "Vecina"


@pytest.mark.parametrize(
    "settings", [{"smtp.server": "127.0.0.1:9"}, {"smtp.mail_from": None}, {"smtp.user": "portal"}]
)
@pytest.mark.usefixtures("mails")
def test_where_nothing_can_be_mailed_it_is_sent_without(app, typed, address, ckan_config, settings):
    ckan_config.update(settings)
    page = ask(Visitor(app), typed, email=address)
    assert (page.status, page.value("email")) == (400, address)
    assert "Ahora el portal no puede mandar correos" in page.body
    folio, _ = receipt(go_on(page, {"email": ""}))
    assert status(folio) == "in_review"


def test_no_more_than_three_an_hour_to_one_address(app, mails, typed, address):
    visitor = Visitor(app)
    for number in range(4):
        page = ask(visitor, {**typed, "where": str(number)}, email=address)
    assert page.status == 400
    assert "#field-email" in page.body
    assert len(mails) == 3


def test_everybody_in_a_room_with_one_address_gets_their_mail(app, mails, typed):
    many = limits.MAILS_FOR.refused_above + 2
    for number in range(many):
        own = f"{named('persona')}@ejemplo.org"
        folio, _ = receipt(ask(Visitor(app), {**typed, "where": str(number)}, email=own))
        assert status(folio) == "unconfirmed"
    assert len(mails) == many
    for form in ("/proactiva/follows/new", "/proactiva/folio/mail"):
        given = {"email": f"{named('persona')}@ejemplo.org"}
        assert Visitor(app).open(form).send(form, given).address.endswith("/sent")
    assert len(mails) == many + 2


def test_no_more_than_ten_an_hour_for_one_visitor(app, mails, typed):
    visitor = Visitor(app)
    for number in range(limits.MAILS_FOR.refused_above + 1):
        own = f"{named('persona')}@ejemplo.org"
        page = ask(visitor, {**typed, "where": str(number)}, email=own)
    assert (page.status, page.value("email")) == (400, own)
    assert len(mails) == limits.MAILS_FOR.refused_above
    folio, _ = receipt(go_on(page, {"email": ""}))
    assert status(folio) == "in_review"


def test_no_more_mails_than_a_crowd_needs_from_one_address(app, mails, typed, monkeypatch):
    monkeypatch.setattr(limits, "MAILS_FROM", limits.Limit(named("from"), 2, 2))
    for number in range(3):
        own = f"{named('persona')}@ejemplo.org"
        page = ask(Visitor(app), {**typed, "where": str(number)}, email=own)
    assert (page.status, page.value("email")) == (400, own)
    assert len(mails) == 2


def test_browsers_that_keep_no_cookie_count_as_one(app, mails, typed, monkeypatch):
    monkeypatch.setattr(limits, "MAILS_FOR", limits.Limit(named("for"), 1, 1))
    client, form = app.test_client(use_cookies=False), "/proactiva/folio/mail"
    given = [{"email": f"{named('persona')}@ejemplo.org"} for _ in range(2)]
    sent = [client.post(form, data=each, headers=FROM_HERE) for each in given]
    assert ([each.status_code for each in sent], len(mails)) == ([200, 400], 1)


def test_sent_twice_it_is_mailed_once(app, mails, typed, address):
    review = look(Visitor(app), typed)
    first = receipt(go_on(review, {"email": address}))
    assert receipt(go_on(review, {"email": address})) == first
    assert len(mails) == 1
