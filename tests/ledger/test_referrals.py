"""Referrals in the same ledger: every step of theirs, and its figures."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
import sqlalchemy as sa
from freezegun import freeze_time

from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.domain.growth import Precision
from ckanext.proactiva.domain.judgements import Answers
from ckanext.proactiva.domain.judgements import answers as answered
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.referral_facts import ReferralEvent
from ckanext.proactiva.growth import answers
from ckanext.proactiva.model import Demand, Event, Referral
from tests import factories
from tests.factories import WORDS, Person
from tests.support import histories, response_times
from tests.support.ledgers import EVENT, read

MONDAY = date(2026, 11, 9)
LONG_AFTER = date(2027, 11, 30)


def moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 18, tzinfo=timezone.utc)


class Told:
    """A demand that an institution has, and what everybody does with it, day after day."""

    def __init__(self, ledger: Any, *, looks: bool = True) -> None:
        self.ledger, self.looks = ledger, looks
        self.unit = factories.institution()
        self.author, self.moderator = factories.person(), factories.moderator()
        self.officer = factories.member(self.unit, "admin")
        self.dataset = factories.dataset(self.unit)
        self.day = MONDAY
        with freeze_time(moment(self.day)):
            self.folio = factories.public(self.author, institution=self.unit)
        self.look()

    def look(self) -> None:
        if self.looks:
            self.ledger.sync(moment(self.day))

    def do(self, who: Person, action: str, days: int = 1, **data: Any) -> None:
        self.day += timedelta(days=days)
        with freeze_time(moment(self.day)):
            who.call(f"proactiva_{action}", folio=self.folio, **data)
        self.look()

    def answer(self, days: int = 1, **data: Any) -> None:
        given = {"resolution": "published", "datasets": [self.dataset], "text": WORDS, **data}
        self.do(self.officer, "referral_answer", days, institution=self.unit, **given)

    def events(self) -> list[ReferralEvent]:
        found = [each for each in self.ledger.events() if isinstance(each, ReferralEvent)]
        return [each for each in found if (each.after or each.before).institution == self.id]

    def kinds(self) -> list[str]:
        return [event.kind.value for event in self.events()]

    @property
    def id(self) -> str:
        return model.Group.get(self.unit).id

    def live(self) -> None:
        """Let everything that can happen to it happen."""
        self.do(self.officer, "referral_acknowledge", institution=self.unit)
        self.do(self.officer, "referral_ask", institution=self.unit, text=WORDS)
        self.do(self.author, "referral_clarify", institution=self.unit, text=WORDS, days=3)
        self.answer()
        correction = {"resolution": "partly_published", "datasets": [self.dataset], "text": WORDS}
        self.do(self.officer, "answer_correct", institution=self.unit, **correction)
        self.do(self.moderator, "referral_reopen", institution=self.unit)
        self.do(self.moderator, "demand_hide", reason="offensive")
        self.do(self.moderator, "demand_unhide", days=5)
        self.answer(resolution="not_competent", reason="not_competent", datasets=[])
        self.do(self.moderator, "referral_reopen", institution=self.unit)
        self.do(self.author, "demand_withdraw", days=40)


LIFE = [
    *("received", "moved", "moved", "answered", "corrected", "reopened"),
    *("hidden", "shown", "declined", "reopened", "ended"),
]


def test_every_step_is_an_event_that_names_the_one_before(ledger):
    told = Told(ledger)
    told.live()
    # While a question is open, the due date is the latest possible one; afterwards it is known.
    assert told.kinds() == LIFE
    events = told.events()
    assert [each.continues for each in events[1:]] == [each.seq for each in events[:-1]]
    answered = events[3].after
    assert (answered.received, answered.resolution) == (MONDAY, "published")
    assert answered.due == events[2].after.due > MONDAY
    assert (events[-1].reason, events[6].reason, events[6].after) == ("withdrawn", "hidden", None)
    ledger.assert_whole()


def test_what_was_before_the_ledger_is_told_with_its_days(no_ledger):
    told = Told(no_ledger, looks=False)
    with freeze_time(moment(MONDAY)):
        said = told.author.call("proactiva_message_create", folio=told.folio, text=WORDS)
        told.moderator.call("proactiva_message_hide", id=said["id"], reason="spam")
    told.live()
    no_ledger.sync(moment(told.day + timedelta(days=10)))
    assert told.kinds() == LIFE
    whens = [event.when for event in told.events()]
    assert {(when.precision, when.backfilled) for when in whens} == {(Precision.DAY, True)}
    days = [when.counted_at.astimezone(config.timezone()).date() for when in whens]
    assert (days[0], days[3], days[-1]) == (MONDAY, MONDAY + timedelta(days=6), told.day)
    no_ledger.assert_whole()
    assert no_ledger.sync(moment(told.day + timedelta(days=11))) == {}


def recorded(told: Told) -> None:
    """Let the authority record thrice that the institution answered, each time on another day."""
    model.User.get(told.officer.name).state = "deleted"
    model.Session.commit()
    chief = factories.member(factories.authority(), "admin")
    not_held = {"resolution": "not_held", "reason": "does_not_exist", "text": WORDS}
    for day in ("2026-11-13", "2026-11-11", "2026-11-10"):
        proof = {"answered_on": day, "document": f"https://example.org/{day}"}
        told.do(chief, "answer_record", days=5, institution=told.unit, **not_held, **proof)


@pytest.mark.parametrize("looks", [True, False])
@pytest.mark.parametrize(("answered", "used"), [(True, [2, 2]), (False, [4, 2, 1])])
def test_a_record_over_its_own_answer_leaves_the_day_of_that(no_ledger, looks, answered, used):
    if looks:
        no_ledger.sync()
    told = Told(no_ledger, looks=looks)
    if answered:
        told.answer(days=2)
    recorded(told)
    no_ledger.sync(moment(told.day + timedelta(days=10)))
    assert told.kinds() == ["received", "answered", *["corrected"] * (len(used) - 1)]
    assert [event.after.used for event in told.events()] == [None, *used]
    assert {event.when.backfilled for event in told.events()} == {not looks}
    no_ledger.assert_whole()


def corrected_to_an_answer(told: Told) -> None:
    """Let the institution say that it is another's, and answer a year later."""
    told.answer(resolution="not_competent", reason="not_competent", datasets=[])
    given = {"resolution": "published", "datasets": [told.dataset], "text": WORDS}
    told.do(told.officer, "answer_correct", days=90, institution=told.unit, **given)


def test_an_answer_after_saying_it_is_anothers_is_measured_by_its_own_day(ledger):
    told = Told(ledger)
    corrected_to_an_answer(told)
    assert told.kinds() == ["received", "declined", "answered"]
    assert in_ledger(told.id, LONG_AFTER) == Answers(published=0, refused=0, late=1)
    ledger.assert_whole()


def test_it_is_so_measured_before_the_ledger_too(no_ledger):
    told = Told(no_ledger, looks=False)
    corrected_to_an_answer(told)
    no_ledger.sync(moment(told.day + timedelta(days=10)))
    assert told.kinds() == ["received", "declined", "answered"]
    assert in_ledger(told.id, LONG_AFTER) == Answers(published=0, refused=0, late=1)
    no_ledger.assert_whole()
    assert no_ledger.sync(moment(told.day + timedelta(days=11))) == {}


def corrected_to_another_and_back(told: Told) -> None:
    """Let the institution answer, say by mistake that it is another's, and answer again."""
    told.answer()
    not_theirs = {"resolution": "not_competent", "reason": "not_competent", "text": WORDS}
    given = {"resolution": "published", "datasets": [told.dataset], "text": WORDS}
    told.do(told.officer, "answer_correct", institution=told.unit, **not_theirs)
    told.do(told.officer, "answer_correct", days=90, institution=told.unit, **given)


def test_an_answer_that_was_anothers_by_mistake_keeps_its_day(ledger):
    told = Told(ledger)
    corrected_to_another_and_back(told)
    assert told.kinds() == ["received", "answered", "declined", "answered"]
    assert in_ledger(told.id, LONG_AFTER) == Answers(published=1, refused=0, late=0)
    ledger.assert_whole()


def test_it_keeps_its_day_before_the_ledger_too(no_ledger):
    told = Told(no_ledger, looks=False)
    corrected_to_another_and_back(told)
    no_ledger.sync(moment(told.day + timedelta(days=10)))
    assert told.kinds() == ["received", "answered", "declined", "answered"]
    assert in_ledger(told.id, LONG_AFTER) == Answers(published=1, refused=0, late=0)
    no_ledger.assert_whole()


def test_events_hold_codes_days_and_ids_alone(ledger):
    told = Told(ledger)
    told.live()
    rows = read(sa.select(EVENT).where(EVENT.c.referral.is_not(None)))
    text = json.dumps([dict(row) for row in rows], default=str)
    for word in (WORDS, factories.WATER, told.folio, told.unit, "offensive"):
        assert word not in text
    assert {row["dataset"] for row in rows} == {None}


def test_a_referral_that_is_not_there_any_more_is_out_of_sight(ledger):
    told = Told(ledger)
    model.Session.execute(sa.text("TRUNCATE proactiva_demand CASCADE"))
    model.Session.commit()
    assert ledger.sync(moment(LONG_AFTER)) == {"hidden": 1}
    assert told.events()[-1].reason == "gone"
    ledger.assert_whole()


def test_what_is_over_keeps_its_days_when_terms_change(ledger):
    told = Told(ledger)
    told.answer()
    due = told.events()[-1].after.due
    factories.authority()
    row = factories.accept(told.unit)
    row.terms = {"answer": 5}
    model.Session.commit()
    assert ledger.sync(moment(LONG_AFTER)) == {}
    assert told.events()[-1].after.due == due


def asked_and_explained(told: Told) -> None:
    told.do(told.officer, "referral_ask", institution=told.unit, text=WORDS)
    told.do(told.author, "referral_clarify", institution=told.unit, text=WORDS, days=3)


def hidden_and_shown(told: Told) -> None:
    told.do(told.moderator, "demand_hide", reason="offensive")
    told.do(told.moderator, "demand_unhide", days=5)


def with_another_term(told: Told) -> None:
    chief = factories.member(factories.authority(), "admin")
    given = {"institution": told.unit, "terms": {"answer": 5}}
    chief.call("proactiva_institution_patch", **given)


def with_days_off(told: Told) -> None:
    chief = factories.member(factories.authority(), "admin")
    given = {"institution": told.unit, "days_off": ["2026-11-20"]}
    chief.call("proactiva_institution_patch", **given)


def answered_and_reopened(told: Told) -> None:
    told.answer(days=2)
    told.do(told.moderator, "referral_reopen", institution=told.unit)


@pytest.mark.parametrize(
    "happened",
    [
        *(asked_and_explained, hidden_and_shown, with_another_term, with_days_off),
        answered_and_reopened,
    ],
)
def test_what_happened_between_two_looks_moves_its_last_day(ledger, happened):
    told = Told(ledger)
    told.do(told.officer, "referral_acknowledge", institution=told.unit)
    told.looks = False
    happened(told)
    assert ledger.sync(moment(told.day)) == {"moved": 1}
    own = factories.call("proactiva_demand_show", folio=told.folio)["referrals"][0]
    assert told.events()[-1].after.due.isoformat() == own["due"]
    ledger.assert_whole()


def in_ledger(unit: str, as_of: date, within: int | None = None) -> Answers:
    connection = model.Session.connection()
    period = Period(as_of, config.timezone())
    known = answers.known(connection, period, unit)
    return answered(known.last.get(unit, ()), as_of, within)


def test_the_ledger_and_the_tables_of_demands_count_the_same(no_ledger):
    factories.moderator()
    for day in (28, 29):
        histories.tell(examples=15, number=day)
        hidden = model.Session.query(Referral).order_by(Referral.id).limit(2)
        for row in hidden:
            model.Session.get(Demand, row.demand_id).visibility = "hidden"
        model.Session.commit()
        # The first sync looks back, the second one continues.
        no_ledger.sync(moment(date(2027, 11, day)))
        no_ledger.assert_whole()
        units = {row.organization_id for row in model.Session.query(Referral)}
        counted = 0
        for unit in units:
            for within in (None, 5, 10, 15, 30):
                found = response_times.counted(unit, MONDAY, LONG_AFTER, within)
                assert in_ledger(unit, LONG_AFTER, within) == found
                counted += found.in_time.whole
        assert counted > 20


def test_a_day_of_before_shows_what_was_known_then(ledger):
    told = Told(ledger)
    told.do(told.officer, "referral_acknowledge", institution=told.unit)
    told.day = MONDAY + timedelta(days=60)
    told.answer()
    told.do(told.moderator, "referral_reopen", institution=told.unit)
    by_day = [in_ledger(told.id, MONDAY + timedelta(days=days)) for days in (10, 50, 61, 70)]
    late, nothing = Answers(0, 0, 1), Answers(0, 0, 0)
    assert by_day == [nothing, late, late, nothing]


def test_a_history_that_none_of_ours_wrote_stops_nothing(ledger):
    told = Told(ledger, looks=False)
    told.answer()
    model.Session.query(Event).filter(Event.referral_id.is_not(None)).update({"reason": "agua"})
    model.Session.commit()
    ledger.sync(moment(told.day))
    assert told.kinds() == ["received", "answered"]  # according to its row
    ledger.assert_whole()
