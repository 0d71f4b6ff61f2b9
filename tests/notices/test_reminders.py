"""Notices without an act are sent once: lost datasets, time to judge, late institutions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from freezegun import freeze_time

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import follows, queries
from ckanext.proactiva.demands.transitions import referrals_of
from ckanext.proactiva.domain.follow import Cadence, Subject
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.verdict import last_day_to_judge
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.jobs import register as jobs
from ckanext.proactiva.model import Answer, NoticeSite, Participant, Verdict
from tests import factories
from tests.support import ledgers, telling
from tests.support.post_office import text

pytestmark = pytest.mark.usefixtures("non_clean_db")


def at(day: date, hour: int = 17) -> Moment:
    now = clock.now()
    return Moment(datetime.combine(day, time(hour), now.zone), now.zone)


def in_days(days: int) -> date:
    return clock.today() + timedelta(days=days)


def answered(count: int = 1) -> tuple[list[str], list[str], str]:
    """Let an institution answer with one dataset each, with the news already told."""
    # Datasets that other tests answered with may be gone since.
    model.Session.query(Answer).delete()
    unit, officer, mailbox = telling.office()
    names = ledgers.add_datasets(count, model.Group.get(unit).id)
    folios = []
    for name in names:
        folios.append(factories.public(factories.person(), institution=unit))
        factories.answer(officer, folios[-1], unit, datasets=[name])
    ledgers.sync()
    tick(at(in_days(1)))
    return folios, names, mailbox


def tick(on: Moment) -> None:
    """Let the ledger look, answers be kept and people be told, as `tick` does."""
    ledgers.sync(on.at)
    keep = jobs.named("answers").run
    keep(on)
    telling.tell(on)


def test_a_clock_that_was_once_ahead_silences_no_reminder(post):
    unit, _, mailbox = telling.office()
    factories.public(factories.person(), institution=unit)
    telling.tell()
    post.mails.clear()
    site = model.Session.query(NoticeSite).one()
    site.reminded_on = in_days(90)
    model.Session.commit()
    for days in range(1, 30):
        telling.tell(at(in_days(days)))
    assert post.to(mailbox)
    assert telling.tell(at(in_days(29)))["reminders"] == 0


def test_lost_answers_are_one_entry_each_in_a_single_mail(post, new_ledger):
    folios, names, mailbox = answered(40)
    post.mails.clear()
    ledgers.change(names, private=True)
    for days in range(1, 8):
        tick(at(in_days(days)))
    [mail] = post.to(mailbox)
    assert "40 peticiones por responder: Junta de agua" in mail["Subject"]
    said = text(mail)
    assert "Lo que las respondió ya no es público:" in said
    assert sum(folio in said for folio in folios) == 30
    assert "Y 10 peticiones más." in said
    assert "debe responder otra vez" in " ".join(said.split())


def test_datasets_public_again_before_the_summary_send_no_mail(post, new_ledger):
    _, names, mailbox = answered(2)
    post.mails.clear()
    ledgers.change(names, private=True)
    tick(at(in_days(1), 23))
    tick(at(in_days(2), 1))
    ledgers.change(names[:1], private=False)
    tick(at(in_days(3), 9))
    ledgers.change(names[1:], private=False)
    tick(at(in_days(3)))
    assert not post.to(mailbox)


def judged(post) -> tuple[list[str], list[str], date]:
    """Return two answered demands, their authors, and the last day to judge."""
    unit, officer, _ = telling.office()
    folios, addresses = [], []
    for _ in range(2):
        author, address = telling.reader()
        folios.append(factories.public(author, institution=unit))
        factories.answer(officer, folios[-1], unit, datasets=[factories.dataset(unit)])
        addresses.append(address)
    author.call("proactiva_verdict_create", folio=folios[1], verdict="useful")
    telling.tell()
    post.mails.clear()
    return folios, addresses, last_day_to_judge(clock.today(), calendar.rules())


def test_who_asked_and_did_not_judge_hears_once_before_the_time_ends(post):
    [folio, _], [address, said_it], until = judged(post)
    day = clock.today()
    while day <= until + timedelta(days=3):
        for hour in (9, 17):
            telling.tell(at(day, hour))
        day += timedelta(days=1)
    [mail] = [each for each in post.to(address) if "sirvió" in each["Subject"]]
    assert folio in mail["Subject"]
    assert "¿Te sirvió la respuesta? Puedes decirlo a más tardar" in text(mail)
    assert not post.to(said_it)


def test_after_a_demand_was_hidden_they_hear_before_the_new_time_ends(post):
    [folio, _], [address, _], until = judged(post)
    moderator = factories.moderator()
    moderator.call("proactiva_demand_hide", folio=folio, reason="personal_data")
    day = until + timedelta(days=10)
    with freeze_time(at(day).at):
        moderator.call("proactiva_demand_unhide", folio=folio)
        until = last_day_to_judge(clock.today(), calendar.rules())
    told = []
    while day <= until + timedelta(days=3):
        telling.tell(at(day, 9))
        if any("sirvió" in each["Subject"] for each in post.to(address)):
            told.append(day)
        post.mails.clear()
        day += timedelta(days=1)
    [on] = told
    assert until - timedelta(days=14) < on <= until


def test_who_proved_no_address_is_not_asked_whether_it_helped(post):
    _, [address, _], until = judged(post)
    unproved = model.Session.query(Participant).filter_by(email=address).one()
    unproved.email_confirmed_at = None
    model.Session.commit()
    for days in range((until - clock.today()).days + 2):
        telling.tell(at(in_days(days), 9))
    assert not post.to(address)
    assert not telling.notices(kind="verdict", participant_id=unproved.id)


@pytest.mark.parametrize("meanwhile", ["closed", "judged"])
def test_nobody_is_asked_to_judge_what_was_closed_before_the_mail_goes(post, meanwhile):
    [folio, _], [address, _], until = judged(post)
    demand = queries.by_folio(folio)
    telling.notices()
    for days in range((until - clock.today()).days + 1):
        post.everywhere = "451 come back"
        telling.tell(at(in_days(days), 9))
        if telling.notices(kind="verdict"):
            break
    if meanwhile == "closed":
        demand.status = "closed"
    else:
        said = {"judged_at": clock.now().at, "verdict": "useful"}
        whose = {"demand_id": demand.id, "participant_id": demand.author_id}
        model.Session.add(Verdict(**whose, **said))
    model.Session.commit()
    post.everywhere = "250 fine"
    telling.tell(at(in_days(days + 1), 9))
    assert not post.to(address)


@pytest.mark.parametrize("cadence", [Cadence.AT_ONCE, Cadence.DAILY])
def test_who_follows_what_is_late_hears_on_the_day_on_which_it_is(post, cadence):
    unit, _, _ = telling.office()
    theirs = Subject(organization_id=model.Group.get(unit).id)
    who, address = telling.reader()
    everything, other = telling.reader()
    for whose, subject in ((who, replace(theirs, status="late")), (everything, theirs)):
        follows.keep(telling.participant(whose), subject, cadence.value, telling.later())
    model.Session.commit()
    folio = factories.public(factories.person(), institution=unit)
    telling.tell()
    [referral] = referrals_of(queries.by_folio(folio))
    due = referral.due_on
    for days in range(-1, 4):
        telling.tell(at(due + timedelta(days=days), 7))
        mine = [each for each in post.to(address) if folio in text(each)]
        assert len(mine) == (days >= (1 if cadence is Cadence.AT_ONCE else 2))
    [mail] = mine
    assert "su institución va con retraso" in mail["Subject"]
    assert "Tenía que responderse a más tardar el" in text(mail)
    assert not [each for each in post.to(other) if "retraso" in each["Subject"]]


def test_what_is_answered_before_the_digest_is_not_told_as_late(post):
    unit, officer, _ = telling.office()
    who, address = telling.reader()
    follows.keep(
        telling.participant(who), Subject(status="late"), Cadence.WEEKLY.value, telling.later()
    )
    model.Session.commit()
    folio = factories.public(factories.person(), institution=unit)
    telling.tell()
    [referral] = referrals_of(queries.by_folio(folio))
    due = referral.due_on
    telling.tell(at(due + timedelta(days=1), 7))
    assert telling.notices(kind="late")
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    telling.tell(at(due + timedelta(days=9), 9))
    assert not [each for each in post.to(address) if folio in text(each)]
