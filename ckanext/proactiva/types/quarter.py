"""What an institution reports of a quarter, as rows."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.referral import Institution
from ckanext.proactiva.types.units import Day


class ReportedDataset(TypedDict):
    """A proactive dataset of a quarter's report, as a row; empty or null where nothing is known.

    ``obligation`` is that of the portal's configuration, ``published`` since when the ledger sees
    it in public, ``data_changed`` when its data last changed until the end of the period, and
    ``area`` who maintains it, or else who made it.
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
    """A batch of an institution's report of a quarter, and after which name it goes on."""

    institution: Institution
    quarter: str
    results: list[ReportedDataset]
    next: str
