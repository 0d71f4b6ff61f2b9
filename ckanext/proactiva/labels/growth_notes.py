"""The notes on charts of growth, in words, numbered as in the drawing."""

from __future__ import annotations

from typing import Final, NamedTuple

import ckantoolkit as tk

from ckanext.proactiva.domain.notes import NoteKind
from ckanext.proactiva.labels import words
from ckanext.proactiva.labels.language import month, number
from ckanext.proactiva.types import Growth, GrowthNote

# More would be useless: a chart that is marked everywhere is marked nowhere.
MOST: Final = 5


class Sentence(NamedTuple):
    """A note in words, and the figure with the events behind it and its name, if there is one."""

    text: str
    what: str = ""
    label: str = ""


class Noted(NamedTuple):
    """A month with its notes; its number is its position among them, starting at one."""

    month: str
    sentences: list[Sentence]

    @property
    def text(self) -> str:
        """Return the whole text about the month."""
        return " ".join(sentence.text for sentence in self.sentences)


def noted(growth: Growth) -> list[Noted]:
    """Return the months of the most important notes, earliest first."""
    found: dict[str, list[Sentence]] = {}
    for note in growth["notes"][:MOST]:
        found.setdefault(note["month"], []).append(_sentence(note))
    return [Noted(at, found[at]) for at in sorted(found)]


def others(growth: Growth) -> str:
    """Return how many less important notes there are; empty if all are shown."""
    left = len(growth["notes"]) - MOST
    if left <= 0:
        return ""
    sentence = tk.ungettext(
        "{count} more note, of less importance, is in the JSON file.",
        "{count} more notes, of less importance, are in the JSON file.",
        left,
    )
    return sentence.format(count=number(left))


def _sentence(note: GrowthNote) -> Sentence:
    kind, when = NoteKind(note["kind"]), month(note["month"])
    counts = {name: number(note[name] or 0) for name in ("count", "whole")}
    known = {
        "before": month(note["before"]) if note["before"] else "",
        "formula": number(note["formula"] or 0),
    }
    said = words.say(kind.label).format(month=when, **counts, **known)
    if kind.figure is None:
        return Sentence(said)
    return Sentence(said, kind.figure.value, f"{words.say(kind.figure.label)}: {when}")
