"""Follows, in words."""

from __future__ import annotations

from typing import Final

from markupsafe import Markup, escape

import ckantoolkit as tk

from ckanext.proactiva.domain.board import Filter
from ckanext.proactiva.domain.register import NP_, Phrase
from ckanext.proactiva.labels.language import Worded
from ckanext.proactiva.labels.words import say

PLACE: Final = "territory"
# In this order, as in a sentence: «about health, for women, in Toluca, of the water service».
PARTS: Final[dict[str, Phrase]] = {
    "problem": NP_("what is followed", "about {told}"),
    "beneficiary_group": NP_("what is followed", "for {told}"),
    PLACE: NP_("what is followed", "in {told}"),
    "institution": NP_("what is followed", "of {told}"),
    "q": NP_("what is followed", "with the words «{told}»"),
}


def followed(narrowed: dict[str, str]) -> Markup:
    """Return how the board is narrowed, as one sentence.

    Args:
        narrowed: the labels of what it is narrowed by; an empty one is left out.
    """
    parts = [_part(name, narrowed[name]) for name in PARTS if narrowed[name]]
    told = escape(tk._("What people ask {parts}")).format(parts=Markup(", ").join(parts))
    which = told if parts else escape(tk._("All that people ask for"))
    status = narrowed["status"]
    return Markup("{} ({})").format(which, status) if status else which


def board_status(code: str) -> str:
    """Return the label of a status filter of the board, or nothing."""
    return say(Filter(code).label) if code else ""


def _part(name: str, told: str) -> Markup:
    # A place is a name, which keeps its capital.
    return escape(say(PARTS[name])).format(told=told if name == PLACE else _within(told))


def _within(told: str) -> str:
    """Return a label in the form it has within a sentence; one in capitals stays so."""
    if not isinstance(told, Worded) or not told[1:2].islower():
        return told
    lowered = told[0].lower() + told[1:]
    if not told.language:
        return lowered
    return Markup('<span lang="{}">{}</span>').format(told.language, lowered)
