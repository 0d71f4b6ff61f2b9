"""What people follow, and how often they hear of it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

from ckanext.proactiva.domain.register import N_, Register

# The most that one person follows: whoever follows more reads none of it.
MOST: Final = 100


class Cadence(Register):
    """How often somebody is told of what they follow, the soonest first."""

    AT_ONCE = "at_once", N_("As soon as something happens")
    DAILY = "daily", N_("Once a day")
    WEEKLY = "weekly", N_("Once a week")


@dataclass(frozen=True)
class Subject:
    """What is followed: one demand, what the board lists when it is narrowed so, or a desk.

    What is empty narrows nothing.

    Attributes:
        demand_id: the demand, if it is one.
        organization_id: an institution that has it.
        status: a filter of the board.
        q: the words that it is searched by.
        search: the query that these made when they were first followed.
        desk_id: the institution whose summary of its work one of its officers wants.
    """

    demand_id: str = ""
    organization_id: str = ""
    problem: str = ""
    beneficiary_group: str = ""
    status: str = ""
    q: str = ""
    search: str = ""
    desk_id: str = ""


# All that the board lists.
EVERYTHING: Final = Subject()
# The fields that tell subjects apart: two searches for the same words are one subject.
TELLING: Final = tuple(each.name for each in fields(Subject) if each.name != "search")
