"""What files of demands and of answers have in each row: what the docs call columns."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.units import Day, WorkingDays


class ExportedDemand(TypedDict):
    """A demand as a row, with its labels in the reader's language beside the codes.

    ``joined`` are the folios of the demands that go on in this one: their supports are not in it.
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
    """What one institution has, or had, of a demand, as a row: with its answer, if there is one.

    ``late`` tells of the last day, ``due``; ``datasets`` are those that are public today, by id.
    ``useful``, ``partly`` and ``not_useful`` count what people say of the demand's answer, from
    five on. An answer that another has replaced is a row of its own: ``replaced`` tells since when.
    """

    folio: str
    address: str
    institution: str | None
    institution_title: str | None
    status: str
    received: Day
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
    """Rows of demands, the newest first, and the folio after which they go on, if they do."""

    results: list[ExportedDemand]
    next: str | None


class AnswerExport(TypedDict):
    """Rows of so many demands' institutions, and the folio after which they go on, if they do."""

    results: list[ExportedAnswer]
    next: str | None
