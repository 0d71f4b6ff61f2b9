"""The hidden parts of a text: what the shield finds, as corrected by people.

The public text is a pure function of the original text, of what is found in it and of how people
marked stretches of it. A hidden stretch becomes «[…]»; nothing else changes.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias, TypeVar

from ckanext.proactiva.domain.privacy import (
    NO_CONTACTS,
    OMISSION,
    Contacts,
    PersonalData,
    Stretch,
    apart,
    findings,
)
from ckanext.proactiva.domain.text import clean

_Span: TypeAlias = "tuple[int, int]"


class Marked(str, Enum):
    """How somebody marks a stretch; a doubted one stays hidden until a moderator looks."""

    HIDDEN = "hidden"
    SHOWN = "shown"
    DOUBTED = "doubted"


@dataclass(frozen=True)
class Mark(Stretch):
    """How people marked a stretch of a text, and which personal data it concerns."""

    marked: Marked


Part = TypeVar("Part", Stretch, Mark)


def mark(marks: Iterable[Mark], new: Mark) -> list[Mark]:
    """Return marks with a new one, which replaces earlier ones in the same place."""
    before = [piece for each in marks for piece in _without(each, new)]
    return sorted([*before, new], key=lambda each: each.start)


def added(after: Iterable[Mark], before: Collection[Mark]) -> list[Mark]:
    """Return the marks that are new; what a new one has left of an earlier mark is not."""
    return [each for each in after if not any(_covers(old, each) for old in before)]


def carried(new: Mark, here: Collection[Stretch], there: Collection[Stretch]) -> Mark | None:
    """Return a mark on a text as one on another text that reads the same in public.

    What is marked inside a hidden stretch hides all of that stretch, and shows none of it.

    Args:
        new: the mark.
        here: the hidden stretches of its text.
        there: the hidden stretches of the other text.
    """
    shows = new.marked is Marked.SHOWN
    start, end = new.start, new.end
    for spans in (_in_public(here), [(sign, its) for its, sign in _in_public(there)]):
        start, end = _place(start, spans, later=shows), _place(end, spans, later=not shows)
    one = replace(new, start=start, end=end)
    is_hidden = any(each.start < one.end and one.start < each.end for each in there)
    return one if one.start < one.end and (is_hidden or not shows) else None


def hidden(found: Iterable[Stretch], marks: Collection[Mark]) -> list[Stretch]:
    """List the stretches that nobody reads, in order and without overlaps."""
    left = list(found)
    for shown in (each for each in marks if each.marked is Marked.SHOWN):
        left = [piece for each in left for piece in _without(each, shown)]
    by_hand = (each for each in marks if each.marked is Marked.HIDDEN)
    return apart([*left, *(Stretch(each.kind, each.start, each.end) for each in by_hand)])


def masked(text: str, stretches: Iterable[Stretch]) -> str:
    """Return a clean text with an omission sign in place of each stretch."""
    shown: list[str] = []
    end = 0
    for each in stretches:
        shown += text[end : each.start], OMISSION
        end = each.end
    return "".join((*shown, text[end:]))


def public_text(
    raw: str,
    kept: Collection[PersonalData] = (),
    official: Contacts = NO_CONTACTS,
    marks: Collection[Mark] = (),
) -> str:
    """Return what the public may read of a text: clean, and with its personal data masked."""
    text = clean(raw)
    return masked(text, hidden(findings(text, kept, official), marks))


def places(text: str, words: str) -> list[tuple[int, int]]:
    """List where words occur in a clean text as whole words, ignoring case and accents."""
    sought, read = _folded(" ".join(clean(words).split())), _folded(text)
    found: list[tuple[int, int]] = []
    start = read.find(sought) if sought else -1
    while start >= 0:
        end = start + len(sought)
        if not _joins(read, start) and not _joins(read, end):
            found.append((start, end))
            start = end - 1
        start = read.find(sought, start + 1)
    return found


def _joins(text: str, at: int) -> bool:
    """Return whether a place is inside a word."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _folded(text: str) -> str:
    """Return a text without case or accents, with every character in its original place."""
    return "".join(map(_plain, text))


def _plain(character: str) -> str:
    if character.isspace():
        return " "
    folded = unicodedata.normalize("NFD", character)[0].casefold()
    return folded if len(folded) == 1 else character


def _in_public(stretches: Iterable[Stretch]) -> list[tuple[_Span, _Span]]:
    """List the place of each hidden stretch in its text, with that of its sign in public."""
    found: list[tuple[_Span, _Span]] = []
    longer = 0
    for each in stretches:
        start = each.start - longer
        end = start + len(OMISSION)
        found.append(((each.start, each.end), (start, end)))
        longer = each.end - end
    return found


def _place(at: int, spans: Iterable[tuple[_Span, _Span]], *, later: bool) -> int:
    """Return a place in another text; within a span it is that span's end, or its beginning."""
    moved = 0
    for before, after in spans:
        if at <= before[0]:
            break
        if at < before[1]:
            return after[1] if later else after[0]
        moved = after[1] - before[1]
    return at + moved


def _covers(old: Mark, new: Mark) -> bool:
    return replace(old, start=new.start, end=new.end) == new and (
        old.start <= new.start and new.end <= old.end
    )


def _without(stretch: Part, other: Stretch) -> list[Part]:
    """Return what is left of a stretch outside another one."""
    if other.end <= stretch.start or stretch.end <= other.start:
        return [stretch]
    before = replace(stretch, end=other.start)
    after = replace(stretch, start=other.end)
    return [piece for piece in (before, after) if piece.start < piece.end]
