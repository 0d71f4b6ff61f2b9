"""Template helpers for how much the inputs of forms take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ckanext.proactiva.logic.schema import badge, demand, kit, redaction, report, use

# What is written or chosen, with the limit that the actions' schemas set for it.
_MOST: Final[Mapping[str, int]] = {
    "text": kit.LONGEST_TEXT,
    "line": kit.LONGEST_LINE,
    "purpose": demand.LONGEST_PURPOSE,
    "alias": demand.LONGEST_ALIAS,
    "groups": demand.MOST_GROUPS,
    "report": report.LONGEST_NOTE,
    "appeal": redaction.LONGEST_NOTE,
    "use": use.LONGEST,
    "badge": badge.LONGEST_TITLE,
}


def proactiva_most(what: str) -> int:
    """Return how many characters, or choices, an input takes."""
    return _MOST[what]
