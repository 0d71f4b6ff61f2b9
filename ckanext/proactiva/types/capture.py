"""Results of capturing many demands from a sheet."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.similar import NamedDemand
from ckanext.proactiva.types.units import Day


class SheetRow(TypedDict):
    """A row as the public would read it, with what is wrong with it, by column.

    ``repeats`` is the number of an earlier row with the same words; ``masked`` lists kinds of
    personal data; ``has_email`` tells whether its author would get a mail.
    """

    row: int
    errors: dict[str, list[str]]
    title: str
    wanted: str
    where: str
    alias: str
    problem: str
    beneficiary_groups: list[str]
    territories: list[str]
    institution: str
    channel: str
    received: Day | None
    has_email: bool
    masked: list[str]
    repeats: int | None
    alike: NamedDemand | None


class SheetPreview(TypedDict):
    """A sheet as it would be captured: ``good`` counts the rows without errors.

    ``unknown`` lists the headings that are not recognized; their columns are left out.
    """

    count: int
    good: int
    unknown: list[str]
    rows: list[SheetRow]


class CapturedRow(TypedDict):
    """A row that has become a demand, with the code to hand to its author.

    ``mailed`` tells whether a mail went to the row's address, now or when it was sent before.
    """

    row: int
    folio: str
    title: str
    status: str
    claim_code: str | None
    mailed: bool | None


class WrongRow(TypedDict):
    """A row that was left out, and why, by column."""

    row: int
    errors: dict[str, list[str]]


class CapturedSheet(TypedDict):
    """What happened to a sheet's rows."""

    captured: list[CapturedRow]
    left_out: list[WrongRow]
