"""What the actions return by which the authority captures many demands from a sheet."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.units import Day


class AlikeDemand(TypedDict):
    """A public demand that a row comes near to."""

    folio: str
    title: str


class SheetRow(TypedDict):
    """A row as it would be read in public, with what is wrong with it, by column.

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
    alike: AlikeDemand | None


class SheetPreview(TypedDict):
    """A sheet as it would be captured: ``good`` counts the rows with which nothing is wrong.

    ``unknown`` lists headings that mean nothing here, whose columns are left out.
    """

    count: int
    good: int
    unknown: list[str]
    rows: list[SheetRow]


class CapturedRow(TypedDict):
    """A row that is a demand now, with the code that is to be handed to its author.

    ``mailed`` tells whether a mail went to the address that the row has.
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
    """What became of a sheet."""

    captured: list[CapturedRow]
    left_out: list[WrongRow]
