"""«Did it help you?»: what people say of an answer, until when, and when the figures are shown."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Final

from ckanext.proactiva.domain.deadlines import add_working_days
from ckanext.proactiva.domain.demand import DemandState, Status
from ckanext.proactiva.domain.objections import Objection
from ckanext.proactiva.domain.register import NP_, Register
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.rules import Rules, Terms
from ckanext.proactiva.domain.visibility import Visibility


class Verdict(Register):
    """A person's opinion of an answer."""

    USEFUL = "useful", NP_("verdict", "Yes")
    PARTLY = "partly", NP_("verdict", "In part")
    NOT_USEFUL = "not_useful", NP_("verdict", "No")


# The statuses in which there is an answer to judge.
JUDGED: Final = frozenset({Status.ANSWERED, Status.CLOSED})
# An institution's own people do not judge its answers.
_INSIDERS: Final = frozenset({Role.MEMBER, Role.EDITOR, Role.ADMIN})


def last_day_to_judge(answered: date, rules: Rules) -> date:
    """Return the last day to say whether an answer helped."""
    return add_working_days(answered, rules.terms.verdict, rules.holidays)


def judge_by(demand: DemandState, rules: Rules) -> date | None:
    """Return the last day to say whether a demand's answer helped, if it has one to judge."""
    return last_day_to_judge(demand.seen_since, rules) if demand.status is Status.ANSWERED else None


def is_insider(roles: Collection[Role]) -> bool:
    """Return whether somebody belongs to an institution that answered, by their roles there."""
    return not _INSIDERS.isdisjoint(roles)


def objections(
    demand: DemandState, roles: Collection[Role], today: date, rules: Rules
) -> tuple[Objection, ...]:
    """List the objections to somebody who needs a demand saying whether its answer helped.

    *roles* are theirs in the institutions that answered.
    """
    return tuple(_objections(demand, roles, today, rules))


def _objections(
    demand: DemandState, roles: Collection[Role], today: date, rules: Rules
) -> Iterator[Objection]:
    if demand.status is not Status.ANSWERED:
        yield Objection.WRONG_STATUS
    elif today > last_day_to_judge(demand.seen_since, rules):
        yield Objection.TOO_LATE
    if demand.visibility is not Visibility.PUBLIC:
        yield Objection.WRONG_VISIBILITY
    if is_insider(roles):
        yield Objection.WRONG_ROLE


def are_shown(counts: Mapping[Verdict, int], terms: Terms) -> bool:
    """Return whether there are enough verdicts for a figure to be meaningful and anonymous."""
    return sum(counts.values()) >= terms.fewest_verdicts
