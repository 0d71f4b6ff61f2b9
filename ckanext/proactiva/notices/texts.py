"""The parts of a mail, before layout."""

from __future__ import annotations

from typing import Final, NamedTuple

import ckantoolkit as tk

# The most demands that one mail tells of.
MOST_DEMANDS: Final = 30


class Text(NamedTuple):
    """The text of a mail, the reason why somebody gets it, and its notices."""

    subject: str
    paragraphs: list[str]
    why: str
    ids: frozenset[int]


def and_more(number: int) -> list[str]:
    """Return the line that says how many more demands there are, if there are any."""
    if number <= 0:
        return []
    line = tk.ungettext("And {count} more demand.", "And {count} more demands.", number)
    return [line.format(count=number)]


def site_title() -> str:
    """Return the portal's title."""
    return tk.config.get("ckan.site_title") or tk.config["ckan.site_url"]
