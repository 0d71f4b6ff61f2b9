"""Texts in two columns: as they were written, and as everybody reads them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

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
    """Put a text into its two columns of a row, and count anew how many parts of it are hidden.

    Args:
        row: a demand or a message.
        name: which of its texts.
        raw: what was written.
        kept: kinds that are nobody's data there.
        marks: what people say of its stretches.
        instead: what stands there in public where nothing is left to read.
    """
    public = public_text(raw, kept, marks)
    if instead and raw and not any(map(str.isalnum, public)):
        public = instead
    before = _hidden(getattr(row, f"{name}_raw"), getattr(row, f"{name}_public"))
    row.redactions = (row.redactions or 0) + _hidden(raw, public) - before
    setattr(row, f"{name}_raw", raw)
    setattr(row, f"{name}_public", public)


def _hidden(raw: str | None, public: str | None) -> int:
    """Count the parts of a text that are hidden; what is hidden for good is no longer counted."""
    written = clean(raw or "")
    if not written or written == public or public is None:
        return 0
    # Without a sign of omission something else stands for all of it.
    return public.count(OMISSION) - written.count(OMISSION) if OMISSION in public else 1
