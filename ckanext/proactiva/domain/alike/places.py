"""Places that people name: what is of Toluca answers nobody who asks about Pachuca.

A state is near each of its towns, and each of these near its state, but not near each other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from ckanext.proactiva.domain.alike.words import Word, stem, words
from ckanext.proactiva.domain.vocabulary import Note, Vocabulary

# The words of a name as they are written, for stems do not tell «Puebla» from «pueblo».
Name: TypeAlias = "tuple[str, ...]"
# Every name that is known, by its first word: all places share it.
Names: TypeAlias = "Mapping[str, Sequence[Name]]"

# So many digits of INEGI's keys are the state's.
KEY: Final = 2
# Streets of every town are called after these people: beside such a word they name no state.
PEOPLE: Final[frozenset[Name]] = frozenset(
    (name,) for name in ("hidalgo", "morelos", "guerrero", "guadalupe", "matamoros")
)
STREETS: Final = frozenset(
    map(stem, ("avenida", "boulevard", "calle", "calzada", "colonia", "fraccionamiento", "plaza"))
)


@dataclass(frozen=True)
class Place:
    """A place, by its names.

    Attributes:
        names: every way to call it.
        inside: the names of itself, and of what lies in it.
        within: the names of what it lies in.
        inegi: the key of a state, which those of its municipalities begin with.
    """

    names: frozenset[Name]
    inside: frozenset[Name]
    within: frozenset[Name] = frozenset()
    inegi: str = ""

    @property
    def near(self) -> frozenset[Name]:
        """Return the names of all that is not elsewhere."""
        return self.inside | self.within


@dataclass(frozen=True)
class Around:
    """Where something is: its names, those inside it, those that are near, and all that are known.

    What is known and not near is elsewhere.
    """

    names: frozenset[Name]
    inside: frozenset[Name]
    near: frozenset[Name]
    known: Names = field(repr=False, compare=False)

    def excludes(self, title: Collection[Word]) -> bool:
        """Tell whether a title names another place, and not this one nor what lies in it.

        That it names the state too makes no difference: «Toluca, Estado de México» is no Acolman.
        """
        written = {word.written for word in title}
        if any(map(written.issuperset, self.inside)):
            return False
        people = PEOPLE if any(word.stem in STREETS for word in title) else frozenset[Name]()
        return any(name not in self.near | people for name in said(written, self.known))

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
        for name in place.names:
            called_so.setdefault(name, []).append(place)
    known = by_first_word(called_so)
    return {name: _around(those, known) for name, those in called_so.items()}


def by_first_word(names: Iterable[Name]) -> Names:
    """Return some names by the first word of each."""
    found: dict[str, list[Name]] = {}
    for name in names:
        found.setdefault(name[0], []).append(name)
    return found


def said(written: Collection[str], known: Names) -> Iterator[Name]:
    """Yield the names of places that have each of their words among some."""
    there = frozenset(written)
    for word in there:
        yield from filter(there.issuperset, known.get(word, ()))


def named(labels: Iterable[str]) -> frozenset[Name]:
    """Return what some places are called; a name without a word that is compared is none."""
    return frozenset(tuple(word.written for word in words(each)) for each in labels) - {()}


def phrase_of(name: Name) -> tuple[str, ...]:
    """Return what a name is found by: of «Nuevo León», the last word."""
    return tuple(stem(each.split()[-1]) for each in name)


def _around(places: Collection[Place], known: Names) -> Around:
    names = frozenset(name for place in places for name in place.names)
    inside = frozenset(name for place in places for name in place.inside)
    near = frozenset(name for place in places for name in place.near)
    return Around(names, inside, near, known)


def _places(notes: Mapping[str, Note]) -> list[Place]:
    state = _names(notes.get("words"))
    inside = [names for each in _listed(notes["towns"]) if (names := _names(each))]
    key = str(notes.get("inegi") or "")
    return [
        *([Place(state, state.union(*inside), inegi=key and key.zfill(KEY))] if state else []),
        *(Place(town, town, within=state) for town in inside),
    ]


def _names(said: Note) -> frozenset[Name]:
    return named(str(each) for each in _listed(said) if each)


def _listed(said: Note) -> list[Note]:
    """Return what a portal's own file lists, or the one that it says without a list."""
    if isinstance(said, list):
        return said
    return [] if said is None or isinstance(said, dict) else [said]
