"""The form for asking, step by step, as a browser without scripts goes through it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.support.visitor import OpenPage, Visitor

NEW = "/proactiva/demands/new"


CAPTURE = f"{NEW}?capture=1"


def begin(visitor: Visitor, typed: Mapping[str, Any]) -> OpenPage:
    """Open the form, or the one for capturing if it says how it came; fill it in and continue."""
    return go_on(visitor.open(CAPTURE if "channel" in typed else NEW), typed)


def go_on(page: OpenPage, typed: Mapping[str, Any]) -> OpenPage:
    """Fill in an open step and continue."""
    return page.send(page.address, dict(typed))


def look(visitor: Visitor, typed: Mapping[str, Any]) -> OpenPage:
    """Fill in the form and go on to the review, past similar demands."""
    page = begin(visitor, typed)
    if page.address.endswith("/similar"):
        return visitor.open(beside(page, "review"))
    return page


def ask(visitor: Visitor, typed: Mapping[str, Any], **last: str) -> OpenPage:
    """Fill in the form, review it, and send it."""
    return go_on(look(visitor, typed), last)


def beside(page: OpenPage, step: str) -> str:
    """Return the address of another step of the same form; the first step has no name."""
    parts = page.address.split("/")
    form = "/".join(parts[: parts.index("new") + 2])
    return f"{form}/{step}" if step else form


def receipt(page: OpenPage) -> list[str]:
    """Return the folio and the code that a receipt shows."""
    return [each.text for each in page.document.xpath("//dd/strong")]
