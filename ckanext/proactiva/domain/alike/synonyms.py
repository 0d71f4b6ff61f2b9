"""Everyday words for the same thing: a wish that has one of them also finds the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from ckanext.proactiva.domain.alike import places
from ckanext.proactiva.domain.alike.places import Around, Name
from ckanext.proactiva.domain.alike.words import Word, stems
from ckanext.proactiva.domain.vocabulary import Vocabulary

# The stems of one way to say it: two for «centro de salud».
Phrase: TypeAlias = "tuple[str, ...]"


@dataclass(frozen=True)
class Group:
    """A group of phrases with the same meaning.

    Attributes:
        phrases: every way to say it.
        general: whether it goes with any problem, as «dónde» and «cuánto cuesta» do.
        around: where it is, if it is a place.
    """

    phrases: frozenset[Phrase] = frozenset()
    general: bool = False
    around: Around | None = None


NONE: Final = Group()


@dataclass(frozen=True)
class Synonyms:
    """Every group by each of its phrases, indexed by their first stem.

    Attributes:
        territories: what finds the listed territories with a name, which is no phrase of a text.
    """

    groups: Mapping[str, Sequence[tuple[Phrase, Group]]]
    territories: Mapping[Name, frozenset[Phrase]] = field(
        default_factory=dict[Name, frozenset[Phrase]]
    )

    def at(self, said: Sequence[Word], start: int) -> tuple[Phrase, Group]:
        """Return the longest phrase that starts there in a text, with all that means the same."""
        phrase, same = self._grouped(said, start)
        rest = said[start:] if self.territories else ()
        written = tuple(word.written for word in rest)
        for end in range(len(written), len(phrase) - 1, -1):
            if its := self.territories.get(written[:end]):
                # The place is not added: «oro» may be meant where a territory is called El Oro.
                known = same if end == len(phrase) else Group(around=same.around)
                phrase = tuple(word.stem for word in rest[:end])
                return phrase, replace(known, phrases=known.phrases | its)
        return phrase, same

    def _grouped(self, said: Sequence[Word], start: int) -> tuple[Phrase, Group]:
        phrase, same = (said[start].stem,), NONE
        for other, group in self.groups.get(said[start].stem, ()):
            here = said[start : start + len(other)]
            if len(other) < len(phrase) or tuple(word.stem for word in here) != other:
                continue
            # «mi pueblo» is not Puebla, although they have the same stem.
            if group.around and tuple(word.written for word in here) not in group.around.names:
                continue
            known = same if len(other) == len(phrase) else NONE
            around = known.around or group.around
            phrase, same = other, Group(known.phrases | group.phrases, group.general, around)
        return phrase, same


def read(vocabulary: Vocabulary) -> Synonyms:
    """Return the everyday words of a list, in the form in which they are compared."""
    groups: dict[str, list[tuple[Phrase, Group]]] = {}
    known = places.read(vocabulary)
    around = places.around(known)
    for place in known:
        phrases = {name: places.phrase_of(name) for name in sorted(place.names)}
        for name, phrase in phrases.items():
            group = Group(frozenset(phrases.values()), around=around[name])
            groups.setdefault(phrase[0], []).append((phrase, group))
    for term in vocabulary:
        if places.is_place(term.notes):
            continue
        phrases = frozenset(tuple(stems(each)) for each in term.listed("words")) - {()}
        group = Group(phrases, general="problem" not in term.notes)
        for phrase in sorted(phrases):
            groups.setdefault(phrase[0], []).append((phrase, group))
    return Synonyms(groups)
