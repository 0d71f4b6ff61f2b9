"""A message and an institution's answer: why it is hidden, and what its buttons say."""

from __future__ import annotations

from typing import NamedTuple

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.labels.language import day
from ckanext.proactiva.labels.tags import reason


class ItemWords(NamedTuple):
    """The text on the buttons with which an item is reported, hidden and shown again."""

    report: str
    hide: str
    show: str


def item_words(is_answer: bool) -> ItemWords:
    """Return the text on the buttons of an answer, or of a message."""
    if is_answer:
        return ItemWords(
            report=tk._("Report this answer"),
            hide=tk._("Hide the text of this answer"),
            show=tk._("Show this answer again"),
        )
    return ItemWords(
        report=tk._("Report this message"),
        hide=tk._("Hide this message"),
        show=tk._("Show this message again"),
    )


def hidden_line(hidden: types.Hidden, is_answer: bool) -> str:
    """Return since when an answer or a message is hidden, and why if a reason was given."""
    date, why = day(hidden["on"]), hidden["reason"]
    if not why:
        line = (
            tk._("The authority hid the text of this answer on {date}")
            if is_answer
            else tk._("The authority hid this message on {date}")
        )
        return line.format(date=date)
    line = (
        tk._("The authority hid the text of this answer on {date}: {reason}")
        if is_answer
        else tk._("The authority hid this message on {date}: {reason}")
    )
    return line.format(date=date, reason=reason(why))
