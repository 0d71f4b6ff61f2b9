"""A message, an institution's answer and a use: why it is hidden, and what its buttons say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.domain.register import N_, Phrase
from ckanext.proactiva.labels.language import day
from ckanext.proactiva.labels.tags import reason
from ckanext.proactiva.labels.words import say


class ItemWords(NamedTuple):
    """What is said of an item: on its buttons, and since when it is hidden."""

    report: str
    hide: str
    show: str
    hidden: str
    hidden_for: str


_PHRASES: Final[Mapping[str, Mapping[str, Phrase]]] = {
    "message": {
        "report": N_("Report this message"),
        "hide": N_("Hide this message"),
        "show": N_("Show this message again"),
        "hidden": N_("The authority hid this message on {date}"),
        "hidden_for": N_("The authority hid this message on {date}: {reason}"),
    },
    "answer": {
        "report": N_("Report this answer"),
        "hide": N_("Hide the text of this answer"),
        "show": N_("Show this answer again"),
        "hidden": N_("The authority hid the text of this answer on {date}"),
        "hidden_for": N_("The authority hid the text of this answer on {date}: {reason}"),
    },
    "use": {
        "report": N_("Report this"),
        "hide": N_("Hide it"),
        "show": N_("Show it again"),
        "hidden": N_("The authority hid this on {date}"),
        "hidden_for": N_("The authority hid this on {date}: {reason}"),
    },
}


def item_words(kind: str) -> ItemWords:
    """Return what is said of a message, an answer or a use."""
    return ItemWords(**{name: say(phrase) for name, phrase in _PHRASES[kind].items()})


def hidden_line(hidden: types.Hidden, kind: str) -> str:
    """Return since when a message, an answer or a use is hidden, and why if a reason was given."""
    words, why = item_words(kind), hidden["reason"]
    if not why:
        return words.hidden.format(date=day(hidden["on"]))
    return words.hidden_for.format(date=day(hidden["on"]), reason=reason(why))


def deleted_line(on: str) -> str:
    """Return since when a text is not kept any more."""
    told = tk._("This text was deleted on {date}: it is not kept longer than needed.")
    return told.format(date=day(on))
