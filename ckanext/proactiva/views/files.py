"""Files that anybody may keep and cite: comma-separated values, JSON and drawings."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence

from flask import Response

import ckantoolkit as tk

# What a spreadsheet takes for the beginning of a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
# A drawing that is opened by itself may load, run and embed nothing.
STRICT = "default-src 'none'; sandbox"
ENDINGS = (".csv", ".json", ".svg")
# By it a spreadsheet knows that what follows is UTF-8, and reads «México» as it is written.
MARK = "\ufeff"


def is_file(address: str) -> bool:
    """Tell whether the address of something of ours is a file's."""
    return address.endswith(ENDINGS)


def comma_separated(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> Response:
    """Return rows as a table for spreadsheets, always with the same columns."""
    return _public(_table(columns, rows), "text/csv")


def private(name: str, columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> Response:
    """Return rows as a table for whoever asks alone: a file of a name, which no cache keeps."""
    response = Response(_table(columns, rows), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f"attachment; filename={name}"
    response.headers["Cache-Control"] = "no-store"
    return response


def as_json(value: object) -> Response:
    """Return a value for programs."""
    return _public(json.dumps(value, ensure_ascii=False, indent=1), "application/json")


def drawing(svg: str) -> Response:
    """Return a drawing that stands alone."""
    response = _public(svg, "image/svg+xml")
    response.headers["Content-Security-Policy"] = STRICT
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def _table(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([[_cell(row[column]) for column in columns] for row in rows])
    return MARK + text.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def _public(body: str, kind: str) -> Response:
    """Let every cache keep it, and ask by its tag whether it still holds."""
    response = Response(body, content_type=f"{kind}; charset=utf-8")
    # How long caches keep it without asking is the portal's to say, by «ckan.cache_expires».
    response.headers["Cache-Control"] = "public"
    response.add_etag()
    response.make_conditional(tk.request.environ)
    return response
