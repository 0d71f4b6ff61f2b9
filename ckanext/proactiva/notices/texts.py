"""What a mail is made of, before it is laid out."""

from __future__ import annotations

from typing import NamedTuple

import ckantoolkit as tk


class Text(NamedTuple):
    """The words of a mail, the reason why somebody gets it, and its notices."""

    subject: str
    paragraphs: list[str]
    why: str
    ids: frozenset[int]


def site_title() -> str:
    """Return how the portal is called."""
    return tk.config.get("ckan.site_title") or tk.config["ckan.site_url"]
