"""How institutions answer what people ask, as the ledger keeps it: codes, days and ids."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import Final, NamedTuple

from ckanext.proactiva.domain import referral
from ckanext.proactiva.domain.facts import FORMULA
from ckanext.proactiva.domain.growth import BrokenHistoryError, When
from ckanext.proactiva.domain.referral import UNANSWERED, ReferralState, Resolution, Status
from ckanext.proactiva.domain.rules import Rules

# The terms, in working days, by which all institutions are compared, besides each one's own.
TERMS: Final = (5, 10, 15, 30)
# The version of a referral's facts.
VERSION: Final = 1


class Ending(str, Enum):
    """How a referral is over: answered, another institution's, or ended before any answer."""

    ANSWERED = "answered"
    DECLINED = "declined"
    ENDED = "ended"


class ReferralKind(str, Enum):
    """A change of a referral, as the public sees it."""

    RECEIVED = "received"
    MOVED = "moved"
    ANSWERED = "answered"
    CORRECTED = "corrected"
    DECLINED = "declined"
    ENDED = "ended"
    REOPENED = "reopened"
    HIDDEN = "hidden"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class ReferralFacts:
    """The facts about a referral in a demand that anybody could read.

    Attributes:
        institution: the id of the institution that has it.
        received: the day from which its time counts.
        ending: how it is over, or None while it waits.
        resolution: the code of the answer, if it has one.
        used: the working days that it took, once it is over.
        term: how many working days its institution has.
        last_days: the last day of that term and of each of `TERMS`, by working days; None if the
            clock stopped before it. Once the referral is over, they stay as they were then.
        formula: the version of the definitions by which it is counted.
        version: the version of the facts kept at that time.
    """

    institution: str
    received: date
    ending: Ending | None = None
    resolution: str | None = None
    used: int | None = None
    term: int = Rules().terms.answer
    last_days: tuple[tuple[int, date | None], ...] = ()
    formula: int = field(default=FORMULA, compare=False)
    version: int = field(default=VERSION, compare=False)

    @property
    def due(self) -> date | None:
        """Return the last day to answer; once it is over, the day that it ended with."""
        return self.last_day(self.term)

    def last_day(self, term: int) -> date | None:
        """Return the last day of a term, or None if it is not stored or not known."""
        return dict(self.last_days).get(term)

    def is_as_over_as(self, other: ReferralFacts) -> bool:
        """Return whether both are the same ending, whatever happened to the rules in between."""
        return self.ending is not None and _ended(self) == _ended(other)


class ReferralObservation(NamedTuple):
    """How a referral was found at some moment: its facts, or none and why nobody sees it."""

    referral: str
    facts: ReferralFacts | None
    reason: str | None
    when: When


@dataclass(frozen=True, slots=True)
class ReferralEvent:
    """One change in what the public sees of a referral; it names the event that it continues."""

    seq: int
    kind: ReferralKind
    referral: str
    when: When
    before: ReferralFacts | None = None
    after: ReferralFacts | None = None
    reason: str | None = None
    continues: int | None = None


@dataclass(frozen=True, slots=True)
class LastReferralState:
    """The last known state of a referral, whether it is in sight, and its last event."""

    facts: ReferralFacts
    visible: bool
    seq: int


def facts_of(
    institution: str, state: ReferralState, rules: Rules, used: int | None, term: int | None
) -> ReferralFacts:
    """Return what the ledger keeps of a referral, according to the rules and to how it ended.

    *used* and *term* are the working days that it took and had, once it is over.
    """
    clock, term = referral.clock(state, rules), term or rules.terms.answer
    return ReferralFacts(
        institution=institution,
        received=state.received,
        ending=_ending(state),
        resolution=state.resolution.value if state.resolution else None,
        used=(used or 0) if state.status in referral.OVER else None,
        term=term,
        last_days=tuple((days, clock.last_day(days)) for days in sorted({*TERMS, term})),
    )


def as_received(facts: ReferralFacts) -> ReferralFacts:
    """Return a referral's facts as they were while it waited for an answer."""
    return replace(facts, ending=None, resolution=None, used=None)


def record(
    observations: Iterable[ReferralObservation],
    seen: Mapping[str, LastReferralState],
    first_seq: int,
) -> list[ReferralEvent]:
    """Turn observations of referrals, oldest first, into the events that follow from them."""
    state = dict(seen)
    events: list[ReferralEvent] = []
    for observation in observations:
        last_state = state.get(observation.referral)
        kind = _kind(last_state, observation.facts)
        if kind is None:
            continue
        event = ReferralEvent(
            seq=first_seq + len(events),
            kind=kind,
            referral=observation.referral,
            when=observation.when,
            before=last_state.facts if last_state else None,
            after=observation.facts,
            reason=observation.reason,
            continues=last_state.seq if last_state else None,
        )
        events.append(event)
        state[observation.referral] = state_after(event)
    return events


def followed(event: ReferralEvent, last_state: LastReferralState | None) -> LastReferralState:
    """Return the state after an event, and refuse an event that does not follow.

    Raises:
        BrokenHistoryError: it does not follow from the last known state of its referral.
    """
    before = (last_state.facts, last_state.seq) if last_state else (None, None)
    is_next = (event.before, event.continues) == before
    if not is_next or event.kind is not _kind(last_state, event.after):
        raise BrokenHistoryError(event.seq)
    return state_after(event)


def state_after(event: ReferralEvent) -> LastReferralState:
    """Return the last known state of a referral after an event."""
    facts = event.after or event.before
    if facts is None:
        raise BrokenHistoryError(event.seq)
    return LastReferralState(facts, event.after is not None, event.seq)


def _ending(state: ReferralState) -> Ending | None:
    if state.status in UNANSWERED:
        return Ending.ENDED
    if state.status is not Status.RESOLVED:
        return None
    is_mine = state.resolution is not Resolution.NOT_COMPETENT
    return Ending.ANSWERED if is_mine else Ending.DECLINED


def _ended(facts: ReferralFacts) -> tuple[object, ...]:
    return facts.ending, facts.resolution, facts.received, facts.used, facts.institution


def _kind(last_state: LastReferralState | None, after: ReferralFacts | None) -> ReferralKind | None:
    if last_state is None:
        return _kind_of(after.ending) if after else None
    if not last_state.visible:
        return ReferralKind.SHOWN if after else None
    return _change(last_state.facts, after) if after else ReferralKind.HIDDEN


def _change(before: ReferralFacts, after: ReferralFacts) -> ReferralKind | None:
    if before == after or before.is_as_over_as(after):
        return None
    if before.ending is after.ending:
        return ReferralKind.CORRECTED if after.ending else ReferralKind.MOVED
    if after.ending is None and before.ending is not Ending.ENDED:
        return ReferralKind.REOPENED
    return _kind_of(after.ending)


def _kind_of(ending: Ending | None) -> ReferralKind:
    return ReferralKind(ending.value) if ending else ReferralKind.RECEIVED
