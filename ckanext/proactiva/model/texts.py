"""Texts in two columns: as they were written, and as everybody reads them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import sqlalchemy as sa

from ckanext.proactiva.domain.privacy import OMISSION, PersonalData
from ckanext.proactiva.domain.redaction import Mark
from ckanext.proactiva.domain.text import clean
from ckanext.proactiva.shield import public_text


def put(
    row: Any,
    name: str,
    raw: str,
    kept: Collection[PersonalData] = (),
    marks: Collection[Mark] = (),
    *,
    instead: str = "",
) -> None:
    """Set both columns of a text, and update the row's count of hidden parts.

    Args:
        row: a demand or a message.
        name: which of its texts.
        raw: what was written.
        kept: kinds of data that are not personal there.
        marks: people's corrections to its stretches.
        instead: what the public reads if nothing is left to read.
    """
    public = public_text(raw, kept, marks)
    if instead and raw and not any(map(str.isalnum, public)):
        public = instead
    before = _hidden(getattr(row, f"{name}_raw"), getattr(row, f"{name}_public"))
    row.redactions = (row.redactions or 0) + _hidden(raw, public) - before
    setattr(row, f"{name}_raw", raw)
    setattr(row, f"{name}_public", public)


def differ(of: Any, names: Iterable[str]) -> sa.ColumnElement[bool]:
    """Return the condition for some of these texts to read differently from what was written."""
    return sa.or_(*(getattr(of, f"{name}_raw") != getattr(of, f"{name}_public") for name in names))


def _hidden(raw: str | None, public: str | None) -> int:
    """Count the hidden parts of a text; a text hidden for good no longer counts."""
    written = clean(raw or "")
    if not written or written == public or public is None:
        return 0
    # Without an omission sign, something else replaces the whole text.
    return public.count(OMISSION) - written.count(OMISSION) if OMISSION in public else 1
