"""Follows: what people follow, and how often they are told of it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

from ckanext.proactiva.domain.register import N_, Register

# The most that one person can follow: nobody reads the news of more.
MOST: Final = 100


class Cadence(Register):
    """How often somebody is told of what they follow, soonest first."""

    AT_ONCE = "at_once", N_("As soon as something happens")
    DAILY = "daily", N_("Once a day")
    WEEKLY = "weekly", N_("Once a week")


@dataclass(frozen=True)
class Subject:
    """The subject of a follow: one demand, the board with filters, or a desk.

    An empty field narrows nothing.

    Attributes:
        demand_id: the demand, if it is one.
        organization_id: an institution that has it.
        status: a filter of the board.
        q: the words that the board is searched for.
        search: the query made from these words when they were first followed.
        desk_id: the institution whose summary of work one of its officers wants.
        territory: a place that it is about.
    """

    demand_id: str = ""
    organization_id: str = ""
    problem: str = ""
    beneficiary_group: str = ""
    status: str = ""
    q: str = ""
    search: str = ""
    desk_id: str = ""
    territory: str = ""


# Everything that the board lists.
EVERYTHING: Final = Subject()
# The fields that tell subjects apart: two searches for the same words are one subject.
TELLING: Final = tuple(each.name for each in fields(Subject) if each.name != "search")
