"""The moves of a demand: every act is checked here, and each objection has a name."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from ckanext.proactiva.domain.demand import DemandState, Status
from ckanext.proactiva.domain.demand_acts import DemandAct, Event
from ckanext.proactiva.domain.lifecycle import correct_by, object_by
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.domain.roles import Role, acting_role
from ckanext.proactiva.domain.rules import Rules
from ckanext.proactiva.domain.verdict import last_day_to_judge
from ckanext.proactiva.domain.visibility import Visibility


@dataclass(frozen=True)
class Attempt:
    """An attempted act: what it is, on which day, in which roles, and with what input.

    For a proposal to join it to another demand, ``target_gathers`` says whether that one has gone
    on ever since.
    """

    act: DemandAct
    on: date
    roles: Collection[Role]
    reason: ReviewReason | None = None
    words: str = ""
    supports: int = 0
    has_text: bool = True
    target_gathers: bool = True


# Acts that show a text, or let a demand continue because of it: the text must still be stored.
READ: Final = frozenset(
    {
        DemandAct.PUBLISH,
        DemandAct.EDIT,
        DemandAct.REDACT,
        DemandAct.REOPEN,
        DemandAct.UNHIDE,
        DemandAct.UNMERGE,
    }
)
REASONED: Final = frozenset({DemandAct.HOLD, DemandAct.RETURN, DemandAct.HIDE, DemandAct.REFUSE})


def objections(demand: DemandState, attempt: Attempt, rules: Rules) -> tuple[Objection, ...]:
    """List every objection to an act, so that all of them can be put right at once."""
    return tuple(_objections(demand, attempt, rules))


def offers(demand: DemandState, attempt: Attempt, rules: Rules) -> bool:
    """Return whether to offer an act to somebody, before they fill anything in."""
    return all(each.is_missing_input for each in _objections(demand, attempt, rules))


def move(demand: DemandState, attempt: Attempt, rules: Rules) -> Event:
    """Return the event of an act, or raise `MoveRefused`."""
    if found := objections(demand, attempt, rules):
        raise MoveRefused(found)
    role = acting_role(attempt.act.step.roles, attempt.roles)
    reason = attempt.reason if attempt.act in REASONED else None
    return Event(attempt.act, attempt.on, role, reason)


def _objections(demand: DemandState, attempt: Attempt, rules: Rules) -> Iterator[Objection]:
    step = attempt.act.step
    if demand.status not in step.sources:
        yield Objection.WRONG_STATUS
    if demand.visibility not in step.seen_by:
        yield Objection.WRONG_VISIBILITY
    if step.roles.isdisjoint(attempt.roles):
        yield Objection.WRONG_ROLE
    if attempt.act in READ and not attempt.has_text:
        yield Objection.TEXT_DELETED
    if attempt.act in REASONED and attempt.reason is None:
        yield Objection.NEEDS_REASON
    if attempt.act is DemandAct.RETURN and not attempt.words.strip():
        yield Objection.NEEDS_WORDS
    if guard := _GUARDS.get(attempt.act):
        yield from guard(demand, attempt, rules)


def _authors_choice(demand: DemandState, attempt: Attempt, _: Rules) -> Iterator[Objection]:
    if demand.status is not Status.OPEN and Role.AUTHORITY not in attempt.roles:
        yield Objection.WRONG_ROLE


def _window_over(demand: DemandState, attempt: Attempt, rules: Rules) -> Iterator[Objection]:
    last = last_day_to_judge(demand.seen_since, rules)
    if Role.AUTHOR not in attempt.roles and attempt.on <= last:
        yield Objection.NOT_YET


def _in_time(demand: DemandState, attempt: Attempt, rules: Rules) -> Iterator[Objection]:
    to_confirm = timedelta(days=rules.terms.confirm_in_calendar_days)
    last = correct_by(demand, rules) or demand.since + to_confirm
    if attempt.on <= last:
        yield Objection.NOT_YET


def _not_proposed(demand: DemandState, attempt: Attempt, _: Rules) -> Iterator[Objection]:
    # A proposal to join it to a demand that was hidden or ended meanwhile is no longer valid.
    if demand.merge_proposed is not None and attempt.target_gathers:
        yield Objection.PROPOSED_BEFORE


def _proposed(demand: DemandState, attempt: Attempt, _: Rules) -> Iterator[Objection]:
    if demand.merge_proposed is None or not attempt.target_gathers:
        yield Objection.NOT_PROPOSED


def _unopposed(demand: DemandState, attempt: Attempt, rules: Rules) -> Iterator[Objection]:
    yield from _proposed(demand, attempt, rules)
    last = object_by(demand, rules)
    if last is not None and attempt.on <= last:
        yield Objection.NOT_YET


def _merged_lately(demand: DemandState, attempt: Attempt, rules: Rules) -> Iterator[Objection]:
    # The author of a demand that was never public may come back later, as long as its text is
    # stored.
    last = demand.seen_since + timedelta(days=rules.terms.unmerge_in_calendar_days)
    if demand.visibility is Visibility.PUBLIC and attempt.on > last:
        yield Objection.TOO_LATE


def _nobody_elses(demand: DemandState, attempt: Attempt, _: Rules) -> Iterator[Objection]:
    if demand.visibility is Visibility.PUBLIC and attempt.supports:
        yield Objection.SUPPORTED_BY_OTHERS


_GUARDS: Final[dict[DemandAct, Callable[[DemandState, Attempt, Rules], Iterator[Objection]]]] = {
    DemandAct.REFER: _authors_choice,
    DemandAct.CLOSE: _window_over,
    DemandAct.EXPIRE: _in_time,
    DemandAct.MERGE: _not_proposed,
    DemandAct.CONSENT: _proposed,
    DemandAct.OBJECT: _proposed,
    DemandAct.JOIN: _unopposed,
    DemandAct.UNMERGE: _merged_lately,
    DemandAct.WITHDRAW: _nobody_elses,
}
