"""Places that people name: what is of Toluca answers nobody who asks about Pachuca.

A state is near each of its towns, and each of these near its state, but not near each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from ckanext.proactiva.domain.alike.words import stem, words
from ckanext.proactiva.domain.vocabulary import Note, Vocabulary

# The stems of a name: of «Baja California», two.
Name: TypeAlias = "tuple[str, ...]"

# Words that are compared by the same stem as a name: «Puebla» and «pueblo». Of a title, only
# stems are known, and these do not tell that it names a place.
WORDS_TOO: Final = frozenset((stem(word),) for word in ("pueblo", "ensenar"))
# Streets of every town are called after these people: beside such a word they name no state.
PEOPLE: Final = frozenset(
    (stem(name),) for name in ("hidalgo", "morelos", "guerrero", "guadalupe", "matamoros")
)
STREETS: Final = frozenset(
    map(stem, ("avenida", "boulevard", "calle", "calzada", "colonia", "fraccionamiento", "plaza"))
)


@dataclass(frozen=True)
class Place:
    """A place, by its names as they are written.

    Attributes:
        names: every way to call it.
        near: the names of itself, of what it lies in, and of what lies in it.
    """

    names: frozenset[str]
    near: frozenset[str]


@dataclass(frozen=True)
class Around:
    """Where a name is: how it is written, what is near, and what is elsewhere."""

    written: frozenset[str]
    near: frozenset[Name]
    elsewhere: frozenset[Name] = field(repr=False)

    def excludes(self, title: frozenset[str]) -> bool:
        """Tell whether a title names another place, and none that is near."""
        if any(map(title.issuperset, self.near)):
            return False
        elsewhere = self.elsewhere - PEOPLE if title & STREETS else self.elsewhere
        return any(map(title.issuperset, elsewhere))


def read(vocabulary: Vocabulary) -> list[Place]:
    """Return the places of a list of everyday words: the terms with «towns», and each of these."""
    return [
        place
        for term in vocabulary
        if is_place(term.notes)
        for place in _places(term.notes.get("words"), term.notes["towns"])
    ]


def is_place(notes: Mapping[str, Note]) -> bool:
    """Tell whether a term of everyday words is a place, by what is noted of it."""
    return "towns" in notes


def around(places: Iterable[Place]) -> Mapping[Name, Around]:
    """Return where each name is; what has the same name is near all that one of them is near."""
    known = list(places)
    every = {_name(written) for place in known for written in place.names}
    written: dict[Name, set[str]] = {}
    near: dict[Name, set[Name]] = {}
    for place in known:
        for name in place.names:
            written.setdefault(_name(name), set()).add(_written(name))
            near.setdefault(_name(name), set()).update(map(_name, place.near))
    return {
        name: Around(frozenset(written[name]), frozenset(its), frozenset(every - its - WORDS_TOO))
        for name, its in near.items()
    }


def called(place: Place) -> frozenset[Name]:
    """Return the stems of each name of a place."""
    return frozenset(map(_name, place.names))


def _places(said: Note, towns: Note) -> list[Place]:
    state, inside = _names(said), [names for each in _listed(towns) if (names := _names(each))]
    return [
        *([Place(state, state.union(*inside))] if state else []),
        *(Place(town, town | state) for town in inside),
    ]


def _names(said: Note) -> frozenset[str]:
    """Return the names of a place; one without a word that is compared is none."""
    return frozenset(str(each) for each in _listed(said) if each and _name(str(each)))


def _listed(said: Note) -> list[Note]:
    """Return what a portal's own file lists, or the one that it says without a list."""
    if isinstance(said, list):
        return said
    return [] if said is None or isinstance(said, dict) else [said]


def _name(written: str) -> Name:
    return tuple(word.stem for word in words(written))


def _written(name: str) -> str:
    return " ".join(word.written for word in words(name))
