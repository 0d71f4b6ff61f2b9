"""Institutions are told of their work once a day, and the authority of its queue."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock, labels
from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.transitions import referrals_of
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.referral import acknowledgement_due
from ckanext.proactiva.domain.reminders import reminders
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Institution
from ckanext.proactiva.notices import inspection
from tests import factories
from tests.support import telling
from tests.support.post_office import text

pytestmark = pytest.mark.usefixtures("non_clean_db")


def at(day, hour: int) -> Moment:
    now = clock.now()
    return Moment(datetime.combine(day, time(hour), now.zone), now.zone)


def test_one_summary_for_all_that_came_on_a_day(post):
    unit, _, mailbox = telling.office()
    today = clock.today()
    folios = [factories.public(factories.person(), institution=unit) for _ in range(3)]
    telling.tell(at(today, 9))
    assert not post.to(mailbox)
    telling.tell(at(today, 16))
    telling.tell(at(today, 17))
    [mail] = post.to(mailbox)
    assert all(folio in text(mail) for folio in folios)
    assert "3 peticiones por responder: Junta de agua" in mail["Subject"]


@pytest.mark.parametrize("title", ["Junta\nde agua", "Junta\u2028de agua", "Junta\vde agua\n"])
def test_a_title_of_several_lines_is_one_in_the_subject(post, title):
    unit, _, mailbox = telling.office()
    model.Group.get(unit).title = title
    model.Session.commit()
    factories.public(factories.person(), institution=unit)
    telling.tell(at(clock.today(), 16))
    [mail] = post.to(mailbox)
    assert mail["Subject"] == "1 petición por responder: Junta de agua"


def test_reminded_on_each_of_its_days_once_until_it_is_answered(post):
    unit, officer, mailbox = telling.office()
    folio = factories.public(factories.person(), institution=unit)
    [referral] = referrals_of(queries.by_folio(folio))
    days = sorted({each.on for each in reminders(referral.state(), calendar.rules())})
    last_day, confirm_by = referral.due_on, acknowledgement_due(referral.state(), calendar.rules())
    assert len(days) == 3
    day = clock.today()
    told = []
    while day < last_day:
        before = len(post.to(mailbox))
        for hour in (0, 9, 16, 23):
            telling.tell(at(day, hour))
        told += [day] * (len(post.to(mailbox)) - before)
        day += timedelta(days=1)
    assert told == sorted({clock.today(), *days})
    assert "Su plazo termina pronto" in text(post.to(mailbox)[-1])
    # The time to confirm receipt ends first.
    first = " ".join(text(post.to(mailbox)[1]).split())
    day = labels.day(confirm_by.isoformat())
    assert f"Primero confirma, a más tardar el {day}, que la recibiste." in first
    assert f"http://portal.test/proactiva/desk/{unit}" in first
    assert officer


@pytest.mark.parametrize(
    ("terms", "days_off"),
    [({"answer": 300}, 0), ({"acknowledge": 70, "answer": 90}, 0), ({"answer": 5}, 90)],
)
def test_a_long_term_or_a_long_rest_loses_no_reminder(post, terms, days_off):
    unit, _, mailbox = telling.office()
    today = clock.today()
    off = [today + timedelta(days=number) for number in range(2, 2 + days_off)]
    row = model.Session.query(Institution).filter_by(name=unit).one()
    row.terms, row.days_off = terms, off
    model.Session.commit()
    folio = factories.public(factories.person(), institution=unit)
    [referral] = referrals_of(queries.by_folio(folio))
    rules = calendar.of_row(terms, off)
    days = sorted({each.on for each in reminders(referral.state(), rules) if each.on > today})
    assert days
    for hour in (1, 17):
        telling.tell(at(today, hour))
    for day in days:
        post.mails.clear()
        telling.tell(at(day, 1))
        telling.tell(at(day, 17))
        [mail] = post.to(mailbox)
        assert folio in text(mail)


def test_what_ends_today_is_not_counted_as_late_and_what_is_hidden_is_not_counted(post):
    unit, _, mailbox = telling.office()
    today = clock.today()
    for days in (-1, 0, -1):
        folio = factories.public(factories.person(), institution=unit)
        [referral] = referrals_of(queries.by_folio(folio))
        referral.due_on = today + timedelta(days=days)
    model.Session.commit()
    factories.moderator().call("proactiva_demand_hide", folio=folio, reason="offensive")
    factories.public(factories.person(), institution=unit)
    telling.tell(at(today, 16))
    [mail] = post.to(mailbox)
    assert "1 petición está con retraso." in " ".join(text(mail).split())


def test_what_is_answered_to_one_institution_is_told_to_it_alone(post):
    offices, author = [telling.office() for _ in range(2)], factories.person()
    folio = factories.public(author)
    for unit, officer, _ in offices:
        at_one = {"folio": folio, "institution": unit}
        factories.moderator().call("proactiva_referral_create", **at_one)
        officer.call("proactiva_referral_acknowledge", **at_one)
    telling.tell(at(clock.today(), 16))
    post.mails.clear()
    (unit, officer, mailbox), (_, _, others) = offices
    at_one = {"folio": folio, "institution": unit}
    officer.call("proactiva_referral_ask", **at_one, text="¿De qué colonia?")
    author.call("proactiva_referral_clarify", **at_one, text="De la Quinta Sección")
    for hour in (9, 16):
        telling.tell(at(clock.today() + timedelta(days=1), hour))
    assert (len(post.to(mailbox)), len(post.to(others))) == (1, 0)


def test_a_term_that_ended_while_nobody_ran_it_is_not_reminded_of(post):
    unit, _, mailbox = telling.office()
    folio = factories.public(factories.person(), institution=unit)
    telling.tell(at(clock.today(), 16))
    post.mails.clear()
    [referral] = referrals_of(queries.by_folio(folio))
    confirm_by = acknowledgement_due(referral.state(), calendar.rules())
    for hour in (1, 17):
        telling.tell(at(confirm_by + timedelta(days=1), hour))
    assert not post.to(mailbox)


def test_missed_reminder_is_caught_up_without_answered_demands(post):
    unit, officer, mailbox = telling.office()
    kept, done = (factories.public(factories.person(), institution=unit) for _ in range(2))
    telling.tell(at(clock.today(), 23))
    telling.tell(at(clock.today() + timedelta(days=1), 23))
    post.mails.clear()
    [referral] = referrals_of(queries.by_folio(kept))
    last = max(each.on for each in reminders(referral.state(), calendar.rules()))
    telling.tell(at(last, 1))
    factories.answer(officer, done, unit, datasets=[factories.dataset(unit)])
    telling.tell(at(last, 17))
    [mail] = post.to(mailbox)
    assert kept in text(mail)
    assert done not in text(mail)


@pytest.mark.parametrize(("act", "reminded"), [("acknowledge", min), ("ask", max), ("commit", max)])
def test_what_no_longer_ends_soon_is_left_out(post, act, reminded):
    unit, officer, mailbox = telling.office()
    kept, done = (factories.public(factories.person(), institution=unit) for _ in range(2))
    telling.tell(at(clock.today(), 23))
    [referral] = referrals_of(queries.by_folio(kept))
    day = reminded(each.on for each in reminders(referral.state(), calendar.rules()))
    telling.tell(at(day - timedelta(days=1), 23))
    post.mails.clear()
    telling.tell(at(day, 1))
    given = {"ask": {"text": "¿Cuál?"}, "commit": {"promised_for": str(day + timedelta(days=90))}}
    at_desk = {"folio": done, "institution": unit, **given.get(act, {})}
    officer.call(f"proactiva_referral_{act}", **at_desk)
    telling.tell(at(day, 17))
    [mail] = post.to(mailbox)
    assert kept in text(mail)
    assert done not in text(mail)


def test_a_hidden_demand_reminds_nobody(post):
    unit, _, mailbox = telling.office()
    folio = factories.public(factories.person(), institution=unit)
    telling.tell(at(clock.today(), 1))
    factories.moderator().call("proactiva_demand_hide", folio=folio, reason="spam")
    for days in range(30):
        telling.tell(at(clock.today() + timedelta(days=days), 17))
    assert not post.to(mailbox)


def test_the_authority_hears_of_what_waits_in_the_morning_and_only_then(post):
    factories.empty_queue()
    authority = model.Session.query(Institution).filter_by(is_authority=True).one()
    authority.mailbox = "autoridad@portal.mx"
    model.Session.commit()
    tomorrow = clock.today() + timedelta(days=1)
    telling.tell(at(tomorrow, 9))
    assert not post.to("autoridad@portal.mx")
    factories.in_review()
    telling.tell(at(tomorrow + timedelta(days=1), 7))
    assert not post.to("autoridad@portal.mx")
    for hour in (8, 9, 17):
        telling.tell(at(tomorrow + timedelta(days=1), hour))
    [mail] = post.to("autoridad@portal.mx")
    assert "1 petición" in text(mail)
    factories.empty_queue()
    telling.tell(at(tomorrow + timedelta(days=2), 9))
    assert len(post.to("autoridad@portal.mx")) == 1


def test_each_kind_of_what_waits_is_told_in_its_words(post):
    factories.empty_queue()
    authority = model.Session.query(Institution).filter_by(is_authority=True).one()
    authority.mailbox = "autoridad@portal.mx"
    model.Session.commit()
    unit, officer, _ = telling.office()
    author = factories.person()
    folio = factories.public(author, institution=unit)
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    author.call("proactiva_verdict_create", folio=folio, verdict="not_useful")
    factories.report(factories.published()[0])
    factories.in_review()
    factories.public(factories.person())
    listed = factories.call("proactiva_demand_list", status="open", limit=0)
    telling.tell(at(clock.today() + timedelta(days=1), 9))
    [mail] = post.to("autoridad@portal.mx")
    told = rf"\* {listed['count']} petici(ón|ones) públicas? sin institución\n"
    assert re.search(told, text(mail))
    for line in ("1 petición", "1 reporte", "1 respuesta que no sirvió"):
        assert f"* {line}\n" in text(mail)


def test_who_reads_no_mail_is_shown_to_the_authority(app, post):
    unit, _, mailbox = telling.office()
    # A page lists only so many, and other tests left institutions that nobody wrote to.
    factories.empty_board()
    alone = factories.institution(title="Ayuntamiento sin buzón")
    for each in (unit, alone):
        factories.public(factories.person(), institution=each)
    telling.tell()
    moderator = factories.moderator()

    def listed() -> dict[str, str]:
        shown = moderator.call("proactiva_moderation_list")["unreached"]
        return {each["name"]: each["why"] for each in shown if each["name"] in (unit, alone)}

    assert listed() == {alone: "no_mailbox"}
    post.answers[mailbox] = "550 no such mailbox"
    telling.tell(telling.later(days=1))
    assert listed() == {alone: "no_mailbox", unit: "returned"}
    page = app.get("/proactiva/moderation", headers={"Authorization": moderator.token})
    assert "Ayuntamiento sin buzón" in page.body
    # Each leads to its own entry in the register.
    for name in (alone, unit):
        assert f'href="/proactiva/institutions#institution-{name}"' in page.body
    register = app.get("/proactiva/institutions", headers={"Authorization": moderator.token})
    assert f'id="institution-{alone}"' in register.body
    # One that ended reads no mail because there is nobody, also before the register is told.
    tk.get_action("organization_delete")({"ignore_auth": True, "user": ""}, {"id": alone})
    assert listed() == {unit: "returned"}


def test_where_nobody_can_answer_any_more_the_authority_sees_it(app, post):
    unit, officer, _ = telling.office()
    below = telling.office()[0]
    model.Session.query(model.Member).filter_by(group_id=model.Group.get(below).id).delete()
    under = {"object": model.Group.get(unit).id, "object_type": "group", "capacity": "public"}
    tk.get_action("member_create")({"ignore_auth": True}, {"id": below, **under})
    # A page lists only so many, and other tests left institutions that nobody works in.
    factories.empty_board()
    for each in (unit, below):
        factories.public(factories.person(), institution=each)
    moderator = factories.moderator()

    def listed() -> dict[str, str]:
        shown = moderator.call("proactiva_moderation_list")["unreached"]
        return {each["name"]: each["why"] for each in shown if each["name"] in (unit, below)}

    # An admin of the institution above answers for the one below.
    assert listed() == {}
    model.Session.query(model.User).filter_by(name=officer.name).update({"state": "deleted"})
    model.Session.commit()
    assert listed() == {unit: "nobody", below: "nobody"}
    assert "no mail reaches" not in str(inspection.findings(clock.now().at))
    page = app.get("/proactiva/moderation", headers={"Authorization": moderator.token})
    for name in (unit, below):
        assert f'href="/proactiva/demands?institution={name}"' in page.body
    model.Session.query(model.User).filter_by(name=officer.name).update({"state": "active"})
    model.Session.commit()
    assert listed() == {}
    factories.join(unit, officer, "member")
    assert listed() == {unit: "nobody", below: "nobody"}


def test_what_a_mailbox_did_not_get_goes_to_the_one_that_corrects_it(post):
    unit, _, mailbox = telling.office()
    folio = factories.public(factories.person(), institution=unit)
    post.answers[mailbox] = "550 no such mailbox"
    telling.tell()
    tomorrow = telling.later(days=1)
    telling.tell(tomorrow)
    keeper = factories.member(factories.authority(), "admin")
    for corrected in (mailbox, f"{factories.named('otro')}@agua.mx"):
        keeper.call("proactiva_institution_patch", institution=unit, mailbox=corrected)
        telling.tell(tomorrow)
        assert len(telling.notices(outcome="dead")) == (corrected == mailbox)
    [mail] = post.to(corrected)
    assert folio in text(mail)
    shown = factories.moderator().call("proactiva_moderation_list")["unreached"]
    assert unit not in {each["name"] for each in shown}


@pytest.mark.parametrize("failure", ["550 no such mailbox", "451 try again later"])
def test_what_a_mailbox_did_not_get_keeps_until_there_is_another(post, failure):
    (unit, _, mailbox), (other, _, others) = telling.office(), telling.office()
    folio = factories.public(factories.person(), institution=unit)
    factories.public(factories.person(), institution=other)
    post.answers.update(dict.fromkeys((mailbox, others), failure))
    telling.tell()
    tomorrow = telling.later(days=1)
    telling.tell(tomorrow)
    del post.answers[others]
    keeper = factories.member(factories.authority(), "admin")
    corrected = f"{factories.named('otro')}@agua.mx"
    for typed in ("", corrected):
        keeper.call("proactiva_institution_patch", institution=unit, mailbox=typed)
        telling.tell(tomorrow)
    [mail] = post.to(corrected)
    assert folio in text(mail)
    # Nobody gave the other one a new mailbox.
    assert not post.to(others)
