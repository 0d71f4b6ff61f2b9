"""Places that people name: something about Toluca is no answer to a question about Pachuca.

A state is near each of its towns, and each town is near its state, but towns are not near each
other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from ckanext.proactiva.domain.alike.words import Word, stem, words
from ckanext.proactiva.domain.vocabulary import Note, Vocabulary

# The words of a name as they are written, because stems do not tell «Puebla» from «pueblo».
Name: TypeAlias = "tuple[str, ...]"
# Every known name, by its first word; all places share it.
Names: TypeAlias = "Mapping[str, Sequence[Name]]"

# How many digits of INEGI's keys identify the state.
KEY: Final = 2
# Every town has streets named after these people: beside such a word they do not name a state.
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
        inside: its own names, and those of what lies in it.
        within: the names of what it lies in.
        inegi: the key of a state, which begins the keys of its municipalities.
    """

    names: frozenset[Name]
    inside: frozenset[Name]
    within: frozenset[Name] = frozenset()
    inegi: str = ""

    @property
    def near(self) -> frozenset[Name]:
        """Return the names of everything that is not elsewhere."""
        return self.inside | self.within


@dataclass(frozen=True)
class Around:
    """Where something is: its names, those inside it, those near it, and all known names.

    A name that is known and not near is elsewhere.
    """

    names: frozenset[Name]
    inside: frozenset[Name]
    near: frozenset[Name]
    known: Names = field(repr=False, compare=False)

    def excludes(self, title: Collection[Word]) -> bool:
        """Return whether a title names another place, and neither this one nor anything in it.

        It does not matter if it also names the state: «Toluca, Estado de México» is not Acolman.
        """
        written = {word.written for word in title}
        if any(map(written.issuperset, self.inside)):
            return False
        people = PEOPLE if any(word.stem in STREETS for word in title) else frozenset[Name]()
        return any(name not in self.near | people for name in names_in(written, self.known))

    def is_near(self, other: Around) -> bool:
        """Return whether one of the two is the other, or lies in it."""
        return not (self.near.isdisjoint(other.names) and other.near.isdisjoint(self.names))


def read(vocabulary: Vocabulary) -> list[Place]:
    """Return the places in a list of everyday words: the terms with «towns», and each town."""
    return [place for term in vocabulary if is_place(term.notes) for place in _places(term.notes)]


def is_place(notes: Mapping[str, Note]) -> bool:
    """Return whether a term of everyday words is a place, judging by its notes."""
    return "towns" in notes


def around(places: Iterable[Place]) -> Mapping[Name, Around]:
    """Return where each name is; a shared name is near whatever any of its places is near."""
    called_so: dict[Name, list[Place]] = {}
    for place in places:
        for name in place.names:
            called_so.setdefault(name, []).append(place)
    known = by_first_word(called_so)
    return {name: _around(those, known) for name, those in called_so.items()}


def by_first_word(names: Iterable[Name]) -> Names:
    """Return some names, by the first word of each."""
    found: dict[str, list[Name]] = {}
    for name in names:
        found.setdefault(name[0], []).append(name)
    return found


def names_in(written: Collection[str], known: Names) -> Iterator[Name]:
    """Yield the names of places whose words are all among some words."""
    there = frozenset(written)
    for word in there:
        yield from filter(there.issuperset, known.get(word, ()))


def named(labels: Iterable[str]) -> frozenset[Name]:
    """Return the names of some places; a label without any comparable word is not a name."""
    return frozenset(tuple(word.written for word in words(each)) for each in labels) - {()}


def phrase_of(name: Name) -> tuple[str, ...]:
    """Return the phrase that finds a name: for «Nuevo León», the last word."""
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
    """Return what a portal's own file lists, or the single value that it gives without a list."""
    if isinstance(said, list):
        return said
    return [] if said is None or isinstance(said, dict) else [said]
