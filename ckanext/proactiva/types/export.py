"""Rows of the files of demands and of answers; the docs call their keys columns."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.units import Day, WorkingDays


class ExportedDemand(TypedDict):
    """A demand as a row, with labels in the reader's language next to the codes.

    ``needed_by`` is the number on its page: its author, and those with an account who support it.
    ``joined`` lists the folios of the demands merged into this one; their supports are not
    included.
    """

    folio: str
    address: str
    title: str
    wanted: str
    purpose: str
    where: str
    problem: str
    problem_label: str
    beneficiary_groups: list[str]
    beneficiary_group_labels: list[str]
    territories: list[str]
    territory_labels: list[str]
    status: str
    status_since: Day
    overdue: bool
    resolution: str | None
    channel: str | None
    created: Day | None
    received: Day | None
    published: Day | None
    needed_by: int
    support_count: int
    browser_support_count: int
    message_count: int
    institutions: list[str]
    institution_titles: list[str]
    joined: list[str]
    redactions: int
    text_deleted: Day | None
    example: bool


class ExportedAnswer(TypedDict):
    """What one institution has, or had, of a demand, as a row, with its answer if there is one.

    ``late`` refers to the last day, ``due``; of a referral that was taken from the institution, to
    the day on which it was taken. ``datasets`` lists by id those that are public today.
    ``useful``, ``partly`` and ``not_useful`` count the verdicts on the demand's answer, if there
    are at least five. A replaced answer has a row of its own: ``replaced`` is the day another
    replaced it.
    """

    folio: str
    address: str
    institution: str | None
    institution_title: str | None
    status: str
    received: Day | None
    promised_for: Day | None
    due: Day | None
    answered: Day | None
    late: bool | None
    used_days: WorkingDays | None
    term_days: WorkingDays | None
    resolution: str | None
    reason: str | None
    text: str
    redactions: int
    datasets: list[str]
    dataset_addresses: list[str]
    datasets_gone: int
    outside_address: str | None
    recorded: bool
    document: str | None
    useful: int | None
    partly: int | None
    not_useful: int | None
    replaced: Day | None


class DemandExport(TypedDict):
    """Rows of demands, newest first, and where they go on, if they do."""

    results: list[ExportedDemand]
    next: str | None


class AnswerExport(TypedDict):
    """Rows for the institutions of demands, and where they go on, if they do."""

    results: list[ExportedAnswer]
    next: str | None
