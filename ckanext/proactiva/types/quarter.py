"""An institution's quarterly report, as rows."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.growth import NamedInstitution
from ckanext.proactiva.types.units import Day


class ReportedDataset(TypedDict):
    """A proactive dataset in a quarter's report, as a row; empty or null if nothing is known.

    ``obligation`` comes from the portal's configuration, ``published`` is the day since which the
    ledger has seen it in public, ``data_changed`` is when its data last changed before the end of
    the period, and ``area`` is who maintains it, or else its author.
    """

    exercise: int
    quarter: int
    period_begins: Day
    period_ends: Day
    obligation: str
    institution: str
    dataset: str
    beneficiary_groups: list[str]
    beneficiary_group_labels: list[str]
    problem: str
    problem_label: str
    usefulness: str
    link: str
    published: Day | None
    data_changed: Day | None
    area: str


class QuarterReport(TypedDict):
    """A batch of an institution's report for a quarter, and the name after which it goes on."""

    institution: NamedInstitution
    quarter: str
    results: list[ReportedDataset]
    next: str
