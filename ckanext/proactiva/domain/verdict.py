"""«Did it help you?»: what people say of an answer, until when, and when that is many too many."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Final

from ckanext.proactiva.domain.deadlines import add_working_days
from ckanext.proactiva.domain.demand import Demand, Status
from ckanext.proactiva.domain.objections import Objection
from ckanext.proactiva.domain.register import NP_, Register
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.rules import STANDARD, Rules, Terms
from ckanext.proactiva.domain.visibility import Visibility


class Verdict(Register):
    """What a person says of an answer."""

    USEFUL = "useful", NP_("verdict", "Yes")
    PARTLY = "partly", NP_("verdict", "In part")
    NOT_USEFUL = "not_useful", NP_("verdict", "No")


# Where there is an answer to say something of.
JUDGED: Final = frozenset({Status.ANSWERED, Status.CLOSED})
# The people of an institution do not judge its own answers.
_INSIDERS: Final = frozenset({Role.MEMBER, Role.EDITOR, Role.ADMIN})


def last_day_to_judge(answered: date, rules: Rules = STANDARD) -> date:
    """Return the last day to say whether an answer helped."""
    return add_working_days(answered, rules.terms.verdict, rules.holidays)


def judge_by(demand: Demand, rules: Rules = STANDARD) -> date | None:
    """Return the last day to say whether the answer of a demand helped, if it has one to judge."""
    return last_day_to_judge(demand.since, rules) if demand.status is Status.ANSWERED else None


def is_insider(roles: Collection[Role]) -> bool:
    """Tell whether somebody is of an institution that answered, by what they are there."""
    return not _INSIDERS.isdisjoint(roles)


def objections(
    demand: Demand, roles: Collection[Role], today: date, rules: Rules = STANDARD
) -> tuple[Objection, ...]:
    """List what speaks against that somebody who needs a demand says whether its answer helped.

    *roles* are what they are in the institutions that answered.
    """
    return tuple(_against(demand, roles, today, rules))


def _against(
    demand: Demand, roles: Collection[Role], today: date, rules: Rules
) -> Iterator[Objection]:
    if demand.status is not Status.ANSWERED:
        yield Objection.WRONG_STATUS
    elif today > last_day_to_judge(demand.since, rules):
        yield Objection.TOO_LATE
    if demand.visibility is not Visibility.PUBLIC:
        yield Objection.WRONG_VISIBILITY
    if is_insider(roles):
        yield Objection.WRONG_ROLE


def are_shown(counts: Mapping[Verdict, int], terms: Terms = STANDARD.terms) -> bool:
    """Tell whether there are so many that a figure says something, and not who said it."""
    return sum(counts.values()) >= terms.fewest_verdicts
