"""The territories that a portal lists, as places: something only about others is no answer.

INEGI's key says where one is, or a name in its label. If neither does, its place is unknown, so it
is never considered to be elsewhere.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final, NamedTuple

from ckanext.proactiva.domain.alike import places
from ckanext.proactiva.domain.alike.places import KEY, PEOPLE, Around, Name, Names, Place
from ckanext.proactiva.domain.alike.synonyms import Phrase
from ckanext.proactiva.domain.alike.wish import Sought
from ckanext.proactiva.domain.alike.words import territory, words
from ckanext.proactiva.domain.vocabulary import Term, Vocabulary

# The length of INEGI's keys: for a state, and for a municipality.
STATE, MUNICIPALITY = KEY, 5


class Where(NamedTuple):
    """Where something is looked for.

    Attributes:
        asked: the places that were named, or chosen from a list.
        elsewhere: the codes of the listed territories that are near none of them.
    """

    asked: Sequence[Around] = ()
    elsewhere: Collection[str] = frozenset()

    def excludes(self, text: str) -> bool:
        """Return whether a text names other places than any of those asked about."""
        said = list(words(text))
        return bool(self.asked) and all(place.excludes(said) for place in self.asked)


ANYWHERE: Final = Where()


def read(listed: Vocabulary, everyday: Vocabulary) -> Mapping[str, Around]:
    """Return where the territories of a list are, by code, for those whose place is known."""
    everywhere = places.read(everyday)
    around = places.around(everywhere)
    known = places.by_first_word(around)
    states = {place.inegi: place for place in everywhere if place.inegi}
    found = {term.code: _around(term, around, known, states) for term in listed}
    return {code: its for code, its in found.items() if its.names}


def by_name(listed: Vocabulary, everyday: Vocabulary) -> Mapping[Name, frozenset[Phrase]]:
    """Return what finds the territories of a list, by each of their labels and everyday names."""
    everywhere = places.read(everyday)
    found: dict[Name, frozenset[Phrase]] = {}
    for term in listed:
        labels = places.named(term.labels.values())
        same = (
            place.names
            for place in everywhere
            if place.inegi == term.code or not labels.isdisjoint(place.names)
        )
        for name in labels.union(*same):
            found[name] = found.get(name, frozenset()) | {(territory(term.code),)}
    return found


def where(
    wish: Sequence[Sought], chosen: Collection[str], territories: Mapping[str, Around]
) -> Where:
    """Return where something is looked for, from its words and the territories chosen for it."""
    named = [one.around for one in wish if one.around]
    asked = [*named, *(territories[code] for code in chosen if code in territories)]
    if not asked:
        return ANYWHERE
    elsewhere = (code for code, place in territories.items() if not any(map(place.is_near, asked)))
    return Where(asked, frozenset(elsewhere))


def _around(
    term: Term, around: Mapping[Name, Around], known: Names, states: Mapping[str, Place]
) -> Around:
    labels = places.named(term.labels.values())
    said = {name for label in labels for name in places.names_in(label, known)}
    state = _state(term.code, states)
    if state is None:
        names = said - (PEOPLE - labels)
        inside = frozenset[Name]().union(*(around[name].inside for name in names))
        near = frozenset[Name]().union(*(around[name].near for name in names))
    elif len(term.code) == STATE:
        names, inside, near = state.names, state.inside, state.near
    else:
        # «Ecatepec de Morelos» is not Morelos, and «Toluca, Estado de México» is not the whole
        # state.
        names = labels | (said & state.near - state.names)
        inside, near = names, names | state.names
    return Around(frozenset(names), inside, near, known)


def _state(code: str, states: Mapping[str, Place]) -> Place | None:
    is_key = code.isdecimal() and len(code) in (STATE, MUNICIPALITY)
    return states.get(code[:KEY]) if is_key else None
