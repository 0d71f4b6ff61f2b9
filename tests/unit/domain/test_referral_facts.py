"""What the ledger keeps of a referral, and which changes of it are events."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timezone

import pytest

from ckanext.proactiva.domain.growth import BrokenHistoryError, When
from ckanext.proactiva.domain.referral import ReferralState, Resolution, Status
from ckanext.proactiva.domain.referral_facts import (
    TERMS,
    Ending,
    ReferralFacts,
    ReferralObservation,
    facts_of,
    followed,
    record,
)
from ckanext.proactiva.domain.rules import Rules, Terms

AT = datetime(2026, 11, 9, 18, tzinfo=timezone.utc)
MONDAY = date(2026, 11, 9)
WAITS = ReferralFacts("agua", MONDAY, last_days=((15, date(2026, 11, 30)),))
MOVED = replace(WAITS, last_days=((15, date(2026, 12, 1)),))
ANSWERED = replace(WAITS, ending=Ending.ANSWERED, resolution="published", used=3)
DECLINED = replace(WAITS, ending=Ending.DECLINED, resolution="not_competent", used=3)
ENDED = replace(WAITS, ending=Ending.ENDED, used=3)


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (None, WAITS, "received"),
        (None, DECLINED, "declined"),
        (WAITS, WAITS, None),
        (WAITS, MOVED, "moved"),
        (WAITS, ANSWERED, "answered"),
        (WAITS, ENDED, "ended"),
        (WAITS, None, "hidden"),
        (ANSWERED, replace(ANSWERED, last_days=()), None),
        (ANSWERED, replace(ANSWERED, used=2), "corrected"),
        (ANSWERED, replace(ANSWERED, resolution="not_held"), "corrected"),
        (ANSWERED, replace(ANSWERED, institution="riego"), "corrected"),
        (ANSWERED, DECLINED, "declined"),
        (ANSWERED, WAITS, "reopened"),
        (DECLINED, WAITS, "reopened"),
        (DECLINED, ANSWERED, "answered"),
        # It had not been answered, so that nothing is opened again.
        (ENDED, WAITS, "received"),
    ],
)
def test_what_changes_is_named(
    before: ReferralFacts | None, after: ReferralFacts | None, kind: str | None
) -> None:
    observations = [ReferralObservation("r", each, None, When(AT, AT)) for each in (before, after)]
    events = record(observations, {}, 1)[before is not None :]
    assert [event.kind.value for event in events] == ([kind] if kind else [])


def test_what_is_shown_again_goes_on_from_how_it_was_hidden() -> None:
    observations = [
        ReferralObservation("r", each, None, When(AT, AT)) for each in (WAITS, None, None, ANSWERED)
    ]
    received, hidden, shown = record(observations, {}, 1)
    assert (shown.kind.value, shown.before, shown.continues) == ("shown", WAITS, hidden.seq)
    last_state = followed(hidden, followed(received, None))
    assert not last_state.visible
    with pytest.raises(BrokenHistoryError):
        followed(replace(shown, continues=received.seq), last_state)


def test_last_days_are_of_the_terms_of_all_and_of_its_own() -> None:
    own = Rules(Terms(answer=7))
    found = facts_of("agua", ReferralState(MONDAY), own, None, None)
    assert [term for term, _day in found.last_days] == sorted({*TERMS, 7})
    assert (found.term, found.due, found.used) == (7, date(2026, 11, 18), None)
    assert facts_of("agua", ReferralState(MONDAY), own, None, 5).term == 5


@pytest.mark.parametrize(
    ("status", "resolution", "ending"),
    [
        (Status.RESOLVED, Resolution.NOT_HELD, Ending.ANSWERED),
        (Status.RESOLVED, Resolution.NOT_COMPETENT, Ending.DECLINED),
        (Status.RELEASED, None, Ending.ENDED),
        (Status.ENDED, None, Ending.ENDED),
    ],
)
def test_what_is_over_has_used_some_days_or_none(
    status: Status, resolution: Resolution | None, ending: Ending
) -> None:
    state = ReferralState(MONDAY, status, resolution)
    found = [facts_of("agua", state, Rules(), used, None) for used in (None, 4)]
    assert [(each.ending, each.used) for each in found] == [(ending, 0), (ending, 4)]
