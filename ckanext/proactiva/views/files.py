"""Files that anybody may keep and cite: CSV, JSON, feeds and drawings."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain
from typing import Any, Final, TypeVar, cast

from flask import Response, stream_with_context

import ckantoolkit as tk

from ckanext.proactiva import transaction
from ckanext.proactiva.views.cache import Cache

Row = Mapping[str, object]
Batch = TypeVar("Batch", bound=Mapping[str, Any])
# What a spreadsheet takes for the start of a formula, also after invisible characters.
INVISIBLE: Final = "[\\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*"
OPERATOR: Final = "[=+\\-@＝＋－＠]"
FORMULA: Final = re.compile(f"{INVISIBLE}{OPERATOR}|[\t\r\n]")
# Where the list separator is not a comma, a cell may begin in the middle of a text.
WITHIN: Final = re.compile(f"([;\t\r\n]{INVISIBLE})({OPERATOR}?)")
QUOTED: Final = re.compile('[",;\t\r\n]')
# A drawing opened on its own may load, run and embed nothing.
STRICT = "default-src 'none'; sandbox"
ENDINGS = (".atom", ".csv", ".json", ".jsonld", ".svg")
# The media types of linked data: its own, and that of the syntax it is written in.
LINKED: Final = ("application/ld+json", "application/json")
# The byte order mark tells a spreadsheet that the text is UTF-8, so that it reads «México» right.
MARK = "\ufeff"
# No code and no CKAN name contains it.
BETWEEN: Final = "; "
# Anything longer is streamed as it is read: it is never held whole, and so it has no ETag.
HELD_CHARACTERS: Final = 2_000_000
# The last JSON files. Python is slow to write one value per line, which took most of the time of a
# file with every institution; with 2,000 institutions a file has 1.5 MB.
_written = Cache[bytes](8)


def is_file(address: str) -> bool:
    """Return whether an address of ours is that of a file."""
    return address.endswith(ENDINGS)


def batches(found: Batch, following: Callable[[str], Batch]) -> Iterator[Batch]:
    """Yield a batch of what an action lists, and then those that follow it.

    Between batches no database connection is held, however slowly the client reads.

    Args:
        found: the first batch.
        following: returns the batch after the place that the previous one names as ``next``.
    """
    while True:
        transaction.roll_back()
        yield found
        if not found["next"]:
            return
        found = following(found["next"])


def comma_separated(columns: Sequence[str], rows: Iterable[Row]) -> Response:
    """Return rows as a table for spreadsheets, always with the same columns."""
    return _public(_table(columns, rows), "text/csv")


def long_table(columns: Sequence[str], batches: Iterator[Sequence[Row]]) -> Response:
    """Return rows that come in batches as a table for spreadsheets, however many there are."""
    rest = (_lines([row[column] for column in columns] for row in batch) for batch in batches)
    return _in_parts(chain([_table(columns, ())], rest), "text/csv")


def private(name: str, columns: Sequence[str], rows: Iterable[Row]) -> Response:
    """Return rows as a table for one person only: a named file, which no cache keeps."""
    response = Response(_table(columns, rows), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f"attachment; filename={name}"
    response.headers["Cache-Control"] = "no-store"
    return response


def as_json(value: object) -> Response:
    """Return a value as JSON, for programs."""
    written = _written.of(value, lambda: json.dumps(value, ensure_ascii=False, indent=1).encode())
    return _public(written, "application/json")


def linked(value: object) -> Response:
    """Return a value as JSON-LD, for programs that read linked data."""
    return _public(json.dumps(value, ensure_ascii=False, indent=1), LINKED[0])


def long_json(head: Row, batches: Iterator[Sequence[Row]]) -> Response:
    """Return an object for programs, with ``results`` that come in batches, one per line."""
    return _in_parts(_object(head, batches), "application/json")


def feed(xml: str, updated: datetime) -> Response:
    """Return a feed, with the date of the last change in it."""
    response = _public(xml, "application/atom+xml")
    # Sent, but never used to answer 304: hiding an entry makes none newer, and it has to go.
    response.last_modified = updated
    return response


def drawing(svg: str) -> Response:
    """Return a drawing that stands on its own."""
    response = _public(svg, "image/svg+xml")
    response.headers["Content-Security-Policy"] = STRICT
    return response


def _table(columns: Sequence[str], rows: Iterable[Row]) -> str:
    return MARK + _lines([columns]) + _lines([row[column] for column in columns] for row in rows)


def _lines(rows: Iterable[Iterable[object]]) -> str:
    # Most tables are full of numbers, which are written as they are.
    lines = (
        ",".join(str(value) if type(value) is int else _quoted(_cell(value)) for value in row)
        for row in rows
    )
    return "".join(f"{line}\r\n" for line in lines)


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        value = BETWEEN.join(map(str, cast("list[object]", value)))
    text = WITHIN.sub(_disarmed, "" if value is None else str(value))
    # Most texts begin with a letter, and need no closer look.
    return f"'{text}" if not text[:1].isalnum() and FORMULA.match(text) else text


def _disarmed(place: re.Match[str]) -> str:
    before, operator = place.groups()
    return f"{before}'{operator}" if operator else before


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"' if QUOTED.search(text) else text


def _object(head: Row, batches: Iterator[Sequence[Row]]) -> Iterator[str]:
    yield json.dumps(head, ensure_ascii=False)[:-1] + ', "results": ['
    begins = "\n"
    for batch in batches:
        if batch:
            yield begins + ",\n".join(json.dumps(row, ensure_ascii=False) for row in batch)
            begins = ",\n"
    yield "\n]}"


def _in_parts(parts: Iterator[str], kind: str) -> Response:
    """Stream a long file as it is read; a short one is sent like any other."""
    held, size = list[str](), 0
    for part in parts:
        held.append(part)
        size += len(part)
        if size > HELD_CHARACTERS:
            body = stream_with_context(chain(held, parts))
            return _shared(body, kind)
    return _public("".join(held), kind)


def _public(body: str | bytes, kind: str) -> Response:
    """Let caches ask by ETag whether it is still current."""
    response = _shared(body, kind)
    response.add_etag()
    response.make_conditional(tk.request.environ)
    return response


def _shared(body: str | bytes | Iterator[str], kind: str) -> Response:
    """Make a file one that every cache keeps, and whose words no browser takes for a page."""
    response = Response(body, content_type=f"{kind}; charset=utf-8")
    # How long caches keep it without asking is the portal's choice: `ckan.cache_expires`.
    response.headers["Cache-Control"] = "public"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
