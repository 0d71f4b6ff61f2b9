"""The parts of a mail, before layout."""

from __future__ import annotations

from typing import NamedTuple

import ckantoolkit as tk


class Text(NamedTuple):
    """The text of a mail, the reason why somebody gets it, and its notices."""

    subject: str
    paragraphs: list[str]
    why: str
    ids: frozenset[int]


def site_title() -> str:
    """Return the portal's title."""
    return tk.config.get("ckan.site_title") or tk.config["ckan.site_url"]
