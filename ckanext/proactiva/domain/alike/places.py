"""Places that people name: what is of Toluca answers nobody who asks about Pachuca.

A state is near each of its towns, and each of these near its state, but not near each other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from ckanext.proactiva.domain.alike.words import stem, words
from ckanext.proactiva.domain.vocabulary import Note, Vocabulary

# The stems of a name: of «Baja California», two.
Name: TypeAlias = "tuple[str, ...]"

# So many digits of INEGI's keys are the state's.
KEY: Final = 2
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
        inegi: the key of a state, which those of its municipalities begin with.
    """

    names: frozenset[str]
    near: frozenset[str]
    inegi: str = ""


@dataclass(frozen=True)
class Around:
    """Where something is: its names, what is near, what is elsewhere, and how it is written."""

    names: frozenset[Name]
    near: frozenset[Name]
    elsewhere: frozenset[Name] = field(repr=False)
    written: frozenset[str] = frozenset()

    def excludes(self, title: frozenset[str]) -> bool:
        """Tell whether a title names another place, and none that is near."""
        if any(map(title.issuperset, self.near)):
            return False
        elsewhere = self.elsewhere - PEOPLE if title & STREETS else self.elsewhere
        return any(map(title.issuperset, elsewhere))

    def is_near(self, other: Around) -> bool:
        """Tell whether one of two is the other, or lies in it."""
        return not (self.near.isdisjoint(other.names) and other.near.isdisjoint(self.names))


def read(vocabulary: Vocabulary) -> list[Place]:
    """Return the places of a list of everyday words: the terms with «towns», and each of these."""
    return [place for term in vocabulary if is_place(term.notes) for place in _places(term.notes)]


def is_place(notes: Mapping[str, Note]) -> bool:
    """Tell whether a term of everyday words is a place, by what is noted of it."""
    return "towns" in notes


def around(places: Iterable[Place]) -> Mapping[Name, Around]:
    """Return where each name is; what has the same name is near all that one of them is near."""
    called_so: dict[Name, list[Place]] = {}
    for place in places:
        for name in called(place):
            called_so.setdefault(name, []).append(place)
    return {name: _around(those, called_so.keys()) for name, those in called_so.items()}


def called(place: Place) -> frozenset[Name]:
    """Return the stems of each name of a place."""
    return named(place.names)


def named(written: Iterable[str]) -> frozenset[Name]:
    """Return the stems of some names; one without a word that is compared is none."""
    return frozenset(map(_name, written)) - {()}


def beyond(near: Collection[Name], every: Collection[Name]) -> frozenset[Name]:
    """Return which of all names tell that a title is of elsewhere."""
    return frozenset(every) - frozenset(near) - WORDS_TOO


def _around(places: Collection[Place], every: Collection[Name]) -> Around:
    names, near = (
        frozenset[Name]().union(*map(named, said))
        for said in zip(*((place.names, place.near) for place in places), strict=True)
    )
    written = frozenset(_written(name) for place in places for name in place.names)
    return Around(names, near, beyond(near, every), written)


def _places(notes: Mapping[str, Note]) -> list[Place]:
    said, towns = notes.get("words"), notes["towns"]
    state, inside = _names(said), [names for each in _listed(towns) if (names := _names(each))]
    key = str(notes.get("inegi") or "")
    return [
        *([Place(state, state.union(*inside), key and key.zfill(KEY))] if state else []),
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
