"""A sheet of demands that the authority captures, as spreadsheets write it: a row for each.

It reads whatever a spreadsheet or a person may produce: commas, semicolons or tabs between cells,
and UTF-8, UTF-16 or Windows' Latin. If it cannot be read as a sheet, an error says why, and what to
do.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple

from ckanext.proactiva.domain.register import N_, Register, WrongInput
from ckanext.proactiva.domain.text import LONGEST_TYPED, folded, shortened

MOST_ROWS: Final = 200
LONGEST: Final = 300_000
# In bytes; a character may take up to four.
MOST_BYTES: Final = 4 * LONGEST
MOST_COLUMNS: Final = 40

_MARK: Final = "\ufeff"
_DELIMITERS: Final = ";,\t"
_BETWEEN: Final = re.compile(r"[|;/\n]")
_QUOTED: Final = re.compile(r'"[^"]*"')
# Marks the end after the last row, as old text files do: if a quotation mark has no pair, a cell
# swallows it.
_END: Final = "\x1a"
_DAY: Final = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")


class Column(Register):
    """A column of a sheet: what it is for, its heading, and whether every row must have it."""

    heading: str
    is_needed: bool

    WANTED = (
        "wanted",
        N_("The information that is needed, in their own words"),
        "información",
        True,
    )
    PROBLEM = "problem", N_("The community problem, as the list names it"), "problema", True
    GROUPS = (
        "beneficiary_groups",
        N_("Who it is for, as the list names them: up to 3, separated by |"),
        "para quién",
        True,
    )
    OTHER_GROUP = "other_group", N_("Which group it is, if it is another one"), "otro grupo", False
    WHERE = "where", N_("The municipality, neighbourhood or road, not an address"), "lugar", False
    INSTITUTION = (
        "institution",
        N_("The institution that has it, by its full name, if known"),
        "institución",
        False,
    )
    TITLE = "title", N_("A title; if empty, it is taken from their words"), "título", False
    ALIAS = "alias", N_("How the person wants to sign, in public"), "nombre público", False
    EMAIL = "email", N_("Their e-mail, which is not published"), "correo", False
    CHANNEL = (
        "channel",
        N_("How it came, if different from what is said above for all of them"),
        "cómo llegó",
        False,
    )
    RECEIVED_ON = (
        "received_on",
        N_(
            "The day it came, as 2026-12-31 or 31/12/2026, if different from what is said above"
            " for all of them"
        ),
        "fecha",
        False,
    )


class WrongSheet(WrongInput):
    """The input is not a sheet that can be read; the phrase says what to do."""


class Row(NamedTuple):
    """A row: its number as spreadsheets count, its cells, and whether it has too many of them."""

    number: int
    cells: Mapping[Column, str]
    is_ragged: bool


class Sheet(NamedTuple):
    """The contents of a sheet, and the headings that are not known."""

    rows: Sequence[Row]
    unknown: Sequence[str]


def decoded(data: bytes) -> str:
    """Return the text of a file, whichever way a spreadsheet encoded it.

    Raises:
        WrongSheet: it is not text.
    """
    for mark in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        if data.startswith(mark):
            return data.decode("utf-16", "replace").lstrip(_MARK)
    if b"\0" in data[:1000]:
        raise WrongSheet(N_("This is not text: save the sheet as CSV and send that file"))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def read(text: str) -> Sheet:
    """Read a sheet.

    Raises:
        WrongSheet: it has no headings, too many rows or columns, or breaks off within a cell.
    """
    numbered = _records(text.lstrip(_MARK))
    headings = next((record for _, record in numbered), list[str]())
    if len(headings) > MOST_COLUMNS:
        phrase = N_("The sheet has {count} columns: leave at most {most}")
        raise WrongSheet(phrase, count=len(headings), most=MOST_COLUMNS)
    columns = [_COLUMNS.get(key(heading)) for heading in headings]
    _know(columns)
    rows: list[Row] = []
    for number, record in numbered:
        if len(rows) == MOST_ROWS:
            phrase = N_("The sheet has more than {most} rows: send the rest in another one")
            raise WrongSheet(phrase, most=MOST_ROWS)
        said = zip(columns, record, strict=False)
        cells = {column: cell.strip() for column, cell in said if column}
        rows.append(Row(number, cells, is_ragged=any(map(str.strip, record[len(columns) :]))))
    if not rows:
        raise WrongSheet(N_("The sheet has headings but no rows: write one for each demand"))
    unknown = [shortened(h) for h, column in zip(headings, columns, strict=True) if not column]
    return Sheet(rows, [heading for heading in unknown if heading.strip()])


def listed(cell: str, known: Mapping[str, str]) -> list[str]:
    """Return the codes for what a cell lists; anything unlisted is returned as written."""
    if (code := known.get(key(cell))) is not None:
        return [code]
    parts = [part.strip() for part in _BETWEEN.split(cell)]
    if not any(key(part) in known for part in parts):
        parts = [part.strip() for part in cell.split(",")]
    return [known.get(key(part), part) for part in parts if part]


def day(cell: str) -> str:
    """Return a day in ISO format, if the cell has it the way people or spreadsheets write it."""
    match = _DAY.fullmatch(cell)
    if match is None:
        return cell
    day, month, year = match.groups()
    return f"{year}-{month:0>2}-{day:0>2}"


def key(name: str) -> str:
    """Return the key by which names are compared: without case, accents or punctuation."""
    return " ".join(folded(name)) if len(name) <= LONGEST_TYPED else name


def template() -> list[str]:
    """Return the headings of an empty sheet."""
    return [column.heading for column in Column]


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    lines = chain(io.StringIO(text, newline=""), [_END])
    reader = enumerate(csv.reader(lines, delimiter=_delimiter(text)), 1)
    number = 0
    try:
        for number, record in reader:
            if record == [_END]:
                return
            if record and record[-1].endswith(_END):
                raise _endless(number)
            if any(map(str.strip, record)):
                yield number, record
    except csv.Error:
        raise _endless(number + 1) from None


def _endless(number: int) -> WrongSheet:
    phrase = N_("A cell in row {row} does not end: look for an unclosed quotation mark")
    return WrongSheet(phrase, row=number)


def _delimiter(text: str) -> str:
    first = _QUOTED.sub("", text[: LONGEST_TYPED * MOST_COLUMNS].lstrip().partition("\n")[0])
    found = Counter(sign for sign in first if sign in _DELIMITERS)
    return max(_DELIMITERS, key=lambda sign: found[sign])


def _know(columns: Sequence[Column | None]) -> None:
    missing = [column.heading for column in Column if column.is_needed and column not in columns]
    if missing:
        phrase = N_(
            "The first row of the sheet must be its headings. These are missing: {headings}"
        )
        raise WrongSheet(phrase, headings=", ".join(missing))
    twice = [column.heading for column, n in Counter(columns).items() if column and n > 1]
    if twice:
        raise WrongSheet(N_("These headings appear twice: {headings}"), headings=", ".join(twice))


_COLUMNS: Final = {
    key(name): column for column in Column for name in (column.heading, column.value)
}
