"""What may happen to a demand: every act passes here, and each objection is named."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

from ckanext.proactiva.domain.deadlines import Terms, add_working_days
from ckanext.proactiva.domain.demand import (
    STEPS,
    Act,
    Demand,
    Event,
    Reason,
    Status,
    Visibility,
)
from ckanext.proactiva.domain.referral import Role
from ckanext.proactiva.domain.referral_moves import STANDARD, MoveRefused


class Verdict(str, Enum):
    """What a person says of an answer."""

    USEFUL = "useful"
    PARTLY = "partly"
    NOT_USEFUL = "not_useful"


class Objection(str, Enum):
    """What speaks against an act; its label tells the person what to do about it."""

    WRONG_STATUS = "wrong_status"
    WRONG_ROLE = "wrong_role"
    WRONG_VISIBILITY = "wrong_visibility"
    NEEDS_REASON = "needs_reason"
    NEEDS_WORDS = "needs_words"
    SUPPORTED_BY_OTHERS = "supported_by_others"
    NOT_YET = "not_yet"
    TOO_LATE = "too_late"


@dataclass(frozen=True)
class Intent:
    """What somebody asks for: the act, who they are, and what they give with it."""

    act: Act
    on: date
    roles: Collection[Role]
    reason: Reason | None = None
    words: str = ""
    supports: int = 0


@dataclass(frozen=True)
class Rules:
    """What the authority decides: its terms and its days off."""

    terms: Terms = STANDARD
    holidays: Collection[date] = frozenset()


REASONED: Final = frozenset({Act.HOLD, Act.RETURN, Act.HIDE})
# Below this many voices a share says nothing, and could tell who said it.
FEWEST_JUDGES: Final = 5
DISAPPOINTED_SHARE: Final = 0.3
_PLAIN: Final = Rules()


def objections(demand: Demand, intent: Intent, rules: Rules = _PLAIN) -> tuple[Objection, ...]:
    """List everything that speaks against an act, so that it can be put right at once."""
    return tuple(_against(demand, intent, rules))


def allows(demand: Demand, act: Act, roles: Collection[Role]) -> bool:
    """Tell whether to offer an act to somebody, before they fill anything in."""
    step = STEPS[act]
    return (
        demand.status in step.sources
        and demand.visibility in step.seen_by
        and not step.roles.isdisjoint(roles)
    )


def move(demand: Demand, intent: Intent, rules: Rules = _PLAIN) -> Event:
    """Return the event that an act leaves, or raise `MoveRefused`."""
    if found := objections(demand, intent, rules):
        raise MoveRefused(found)
    role = next(role for role in Role if role in STEPS[intent.act].roles & {*intent.roles})
    return Event(intent.act, intent.on, role, intent.reason if intent.act in REASONED else None)


def verdict_until(answered: date, rules: Rules = _PLAIN) -> date:
    """Return the last day to say whether an answer helped."""
    return add_working_days(answered, rules.terms.verdict, rules.holidays)


def may_judge(demand: Demand, roles: Collection[Role], today: date, rules: Rules = _PLAIN) -> bool:
    """Tell whether somebody may say now if the answer helped; who gave it may not."""
    insiders = {Role.MEMBER, Role.EDITOR, Role.ADMIN}
    return (
        demand.status is Status.ANSWERED
        and today <= verdict_until(demand.since, rules)
        and insiders.isdisjoint(roles)
    )


def disappoints(verdicts: Collection[Verdict]) -> bool:
    """Tell whether enough people say that an answer did not help for it to be reopened."""
    against = sum(verdict is Verdict.NOT_USEFUL for verdict in verdicts)
    return len(verdicts) >= FEWEST_JUDGES and against >= DISAPPOINTED_SHARE * len(verdicts)


def _against(demand: Demand, intent: Intent, rules: Rules) -> Iterator[Objection]:
    step = STEPS[intent.act]
    if demand.status not in step.sources:
        yield Objection.WRONG_STATUS
    if demand.visibility not in step.seen_by:
        yield Objection.WRONG_VISIBILITY
    if step.roles.isdisjoint(intent.roles):
        yield Objection.WRONG_ROLE
    if intent.act in REASONED and intent.reason is None:
        yield Objection.NEEDS_REASON
    if intent.act is Act.RETURN and not intent.words.strip():
        yield Objection.NEEDS_WORDS
    if guard := _GUARDS.get(intent.act):
        yield from guard(demand, intent, rules)


def _authors_choice(demand: Demand, intent: Intent, _: Rules) -> Iterator[Objection]:
    if demand.status is not Status.OPEN and Role.AUTHORITY not in intent.roles:
        yield Objection.WRONG_ROLE


def _window_over(demand: Demand, intent: Intent, rules: Rules) -> Iterator[Objection]:
    if Role.AUTHOR not in intent.roles and intent.on <= verdict_until(demand.since, rules):
        yield Objection.NOT_YET


def _correction_overdue(demand: Demand, intent: Intent, rules: Rules) -> Iterator[Objection]:
    last = add_working_days(demand.since, rules.terms.correct, rules.holidays)
    if intent.on <= last:
        yield Objection.NOT_YET


def _merged_lately(demand: Demand, intent: Intent, rules: Rules) -> Iterator[Objection]:
    if intent.on > demand.since + timedelta(days=rules.terms.unmerge_in_calendar_days):
        yield Objection.TOO_LATE


def _nobody_elses(demand: Demand, intent: Intent, _: Rules) -> Iterator[Objection]:
    if demand.visibility is Visibility.PUBLIC and intent.supports:
        yield Objection.SUPPORTED_BY_OTHERS


_GUARDS: Final[dict[Act, Callable[[Demand, Intent, Rules], Iterator[Objection]]]] = {
    Act.REFER: _authors_choice,
    Act.CLOSE: _window_over,
    Act.EXPIRE: _correction_overdue,
    Act.UNMERGE: _merged_lately,
    Act.WITHDRAW: _nobody_elses,
}
