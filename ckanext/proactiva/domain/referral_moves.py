"""The moves of a referral: every act is checked here, and each objection has a name."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.referral import (
    NEGATIVE,
    POSITIVE,
    AnswerReason,
    ReferralState,
    Resolution,
    Status,
)
from ckanext.proactiva.domain.referral_acts import REOPENINGS, Event, ReferralAct
from ckanext.proactiva.domain.roles import Role, acting_role
from ckanext.proactiva.domain.rules import Rules


@dataclass(frozen=True)
class Attempt:
    """An attempted act: what it is, on which day, in which roles, and with what input.

    ``answered`` is the day of an answer that is recorded later. ``demand_is_active`` says whether
    the demand itself is public and has not ended.
    """

    act: ReferralAct
    on: date
    roles: Collection[Role]
    resolution: Resolution | None = None
    reason: AnswerReason | None = None
    words: str = ""
    public_datasets: int = 0
    is_elsewhere: bool = False
    promised_for: date | None = None
    answered: date | None = None
    lost_since: date | None = None
    demand_is_active: bool = True


ENDINGS: Final = {
    ReferralAct.ANSWER: POSITIVE,
    ReferralAct.REFUSE: NEGATIVE - {Resolution.NOT_COMPETENT},
    ReferralAct.DECLINE: frozenset({Resolution.NOT_COMPETENT}),
    ReferralAct.CORRECT: frozenset(Resolution),
    ReferralAct.RECORD: frozenset(Resolution),
}
_DONE_BY_SOMEBODY: Final = tuple(act for act in ReferralAct if act.action)
# A «no» must be explained well enough that the author knows how to go on.
EXPLAINED: Final = 80
FEWEST_CHARACTERS: Final = {
    ReferralAct.REFUSE: EXPLAINED,
    **dict.fromkeys(
        (ReferralAct.DECLINE, ReferralAct.ASK, ReferralAct.CLARIFY, ReferralAct.TRANSFER), 1
    ),
}


def act_for(resolution: Resolution) -> ReferralAct:
    """Return the act that ends a referral with a resolution."""
    return next(act for act, endings in ENDINGS.items() if resolution in endings)


def objections(referral: ReferralState, attempt: Attempt, rules: Rules) -> tuple[Objection, ...]:
    """List every objection to an act, so that all of them can be put right at once."""
    return tuple(_objections(referral, attempt, rules))


def offered(referral: ReferralState, tried: Attempt, rules: Rules) -> list[ReferralAct]:
    """List the acts that are possible in an attempt's circumstances, whatever its own act.

    Only acts that an action does are listed. Missing input does not keep one off the list, because
    nobody has filled anything in yet.
    """
    acts = (
        act
        for act in _DONE_BY_SOMEBODY
        if referral.status in act.step.sources and not act.step.roles.isdisjoint(tried.roles)
    )
    attempts = (replace(tried, act=act) for act in acts)
    return [
        attempt.act
        for attempt in attempts
        if all(each.is_missing_input for each in _objections(referral, attempt, rules))
    ]


def missing_characters(act: ReferralAct, words: str) -> int:
    """Return how many characters an explanation lacks."""
    return max(FEWEST_CHARACTERS.get(act, 0) - len(" ".join(words.split())), 0)


def move(referral: ReferralState, attempt: Attempt, rules: Rules) -> Event:
    """Return the event of an act, or raise `MoveRefused`."""
    if found := objections(referral, attempt, rules):
        is_counted = FEWEST_CHARACTERS.get(_explained(attempt)) == EXPLAINED
        raise MoveRefused(found, _missing(attempt) if is_counted else 0)
    return Event(
        act=attempt.act,
        on=attempt.on,
        role=acting_role(attempt.act.step.roles, attempt.roles),
        resolution=attempt.resolution,
        reason=attempt.reason if attempt.resolution in NEGATIVE else None,
        promised_for=attempt.promised_for if attempt.act is ReferralAct.COMMIT else None,
        answered=attempt.answered if attempt.act is ReferralAct.RECORD else None,
    )


def relink_by(lost: date, rules: Rules) -> date:
    """Return the last day on which a lost answer may become public again without consequences."""
    return lost + timedelta(days=rules.terms.relink_in_calendar_days - 1)


def _objections(referral: ReferralState, attempt: Attempt, rules: Rules) -> Iterator[Objection]:
    step = attempt.act.step
    if referral.status not in step.sources:
        yield Objection.WRONG_STATUS
    if attempt.act in REOPENINGS and not attempt.demand_is_active:
        yield Objection.HAS_ENDED
    # An institution's end does not depend on whether anybody sees its referrals.
    if referral.is_suspended and attempt.act is not ReferralAct.RELEASE:
        yield Objection.WRONG_VISIBILITY
    if step.roles.isdisjoint(attempt.roles):
        yield Objection.WRONG_ROLE
    if attempt.resolution not in ENDINGS.get(attempt.act, {None}):
        yield Objection.WRONG_RESOLUTION
    if _missing(attempt):
        yield Objection.NEEDS_WORDS
    if guard := _GUARDS.get(attempt.act):
        yield from guard(referral, attempt, rules)


def _explained(attempt: Attempt) -> ReferralAct:
    """Return the act whose minimum applies to an explanation, regardless of who answers."""
    whole = attempt.resolution if attempt.act in (ReferralAct.CORRECT, ReferralAct.RECORD) else None
    return act_for(whole) if whole else attempt.act


def _missing(attempt: Attempt) -> int:
    return missing_characters(_explained(attempt), attempt.words)


def _published(_: ReferralState, attempt: Attempt, __: Rules) -> Iterator[Objection]:
    is_elsewhere = attempt.is_elsewhere and attempt.resolution is Resolution.ALREADY_AVAILABLE
    if attempt.public_datasets < 1 and not is_elsewhere:
        yield Objection.NEEDS_DATASET


def _reasoned(_: ReferralState, attempt: Attempt, __: Rules) -> Iterator[Objection]:
    fitting = attempt.resolution.reasons if attempt.resolution else None
    if fitting and attempt.reason not in fitting:
        yield Objection.NEEDS_REASON


def _corrected(referral: ReferralState, attempt: Attempt, rules: Rules) -> Iterator[Objection]:
    if attempt.resolution is None:
        return
    same = act_for(attempt.resolution)
    if same.step.roles.isdisjoint(attempt.roles):
        yield Objection.WRONG_ROLE
    yield from _whole(referral, attempt, rules)


def _recorded(referral: ReferralState, attempt: Attempt, rules: Rules) -> Iterator[Objection]:
    if Role.RECORDER not in attempt.roles:
        yield Objection.ANSWERS_ITSELF
    if attempt.answered is None or not referral.received <= attempt.answered <= attempt.on:
        yield Objection.DAY_OUTSIDE
    yield from _whole(referral, attempt, rules)


def _whole(referral: ReferralState, attempt: Attempt, rules: Rules) -> Iterator[Objection]:
    """List what an answer lacks, regardless of who gives it."""
    if attempt.resolution is None:
        return
    yield from _GUARDS[act_for(attempt.resolution)](referral, attempt, rules)


def _promised(referral: ReferralState, attempt: Attempt, rules: Rules) -> Iterator[Objection]:
    furthest = attempt.on + timedelta(days=rules.terms.furthest_commitment_in_calendar_days)
    if attempt.promised_for is None or attempt.promised_for <= attempt.on:
        yield Objection.DATE_NOT_AHEAD
    elif attempt.promised_for > furthest:
        yield Objection.DATE_TOO_FAR
    if referral.status is Status.COMMITTED:
        if referral.commitment_changes >= rules.terms.commitment_changes:
            yield Objection.TOO_MANY_CHANGES
        if not attempt.words.strip():
            yield Objection.NEEDS_WORDS


def _asked(referral: ReferralState, _: Attempt, rules: Rules) -> Iterator[Objection]:
    if referral.questions >= rules.terms.questions:
        yield Objection.TOO_MANY_QUESTIONS


def _lost(referral: ReferralState, attempt: Attempt, rules: Rules) -> Iterator[Objection]:
    if referral.resolution not in POSITIVE:
        yield Objection.WRONG_RESOLUTION
    if attempt.is_elsewhere or attempt.public_datasets:
        yield Objection.STILL_PUBLIC
    if attempt.lost_since is None or attempt.on <= relink_by(attempt.lost_since, rules):
        yield Objection.NOT_YET


_GUARDS: Final[
    dict[ReferralAct, Callable[[ReferralState, Attempt, Rules], Iterator[Objection]]]
] = {
    ReferralAct.ANSWER: _published,
    ReferralAct.REFUSE: _reasoned,
    ReferralAct.DECLINE: _reasoned,
    ReferralAct.CORRECT: _corrected,
    ReferralAct.RECORD: _recorded,
    ReferralAct.COMMIT: _promised,
    ReferralAct.ASK: _asked,
    ReferralAct.REOPEN_ON_LOSS: _lost,
}
