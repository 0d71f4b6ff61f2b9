"""The board: what it can be narrowed to by status, and in which order it lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.register import N_, NN_, NP_, Circle, Counted, Register

# The parameters that narrow the board, and with it its feeds, its files and what of it is followed.
FILTERS: Final = ("q", "status", "problem", "beneficiary_group", "territory", "institution")


class Filter(Register):
    """A status as the board offers it: a closed demand also has an answer.

    «Late» is not a status: in these demands an institution's next reply is overdue.
    """

    circle: Circle
    statuses: frozenset[Status]

    OPEN = "open", NP_("demands", "Open"), Circle.NONE, frozenset({Status.OPEN})
    REFERRED = "referred", NP_("demands", "Sent"), Circle.REFERRED, frozenset({Status.REFERRED})
    COMMITTED = (
        "committed",
        N_("With a promised date"),
        Circle.COMMITTED,
        frozenset({Status.COMMITTED}),
    )
    ANSWERED = (
        "answered",
        NP_("demands", "Answered"),
        Circle.PUBLISHED,
        frozenset({Status.ANSWERED, Status.CLOSED}),
    )
    LATE = "late", N_("No answer in time"), Circle.LATE, frozenset[Status]()


def by_filter(counts: Mapping[str, int]) -> dict[Filter, int]:
    """Return how many demands each status filter finds, given how many each status has."""
    return {
        each: sum(counts.get(status.value, 0) for status in each.statuses)
        for each in Filter
        if each.statuses
    }


class Order(Register):
    """An order of the board, and the heading of the list in that order."""

    heading: Counted

    SUPPORTED = (
        "supported",
        N_("Most supported"),
        NN_("{count} demand, most supported first", "{count} demands, most supported first"),
    )
    RECENT = (
        "recent",
        N_("Newest"),
        NN_("{count} demand, newest first", "{count} demands, newest first"),
    )
    DUE = (
        "due",
        N_("Due soon"),
        NN_("{count} demand, due soonest first", "{count} demands, due soonest first"),
    )
