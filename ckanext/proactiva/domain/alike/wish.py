"""What somebody looks for: its words, each with whatever else would do in its place."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final

from ckanext.proactiva.domain.alike.places import Around, phrase_of
from ckanext.proactiva.domain.alike.stop_words import TELLING
from ckanext.proactiva.domain.alike.synonyms import Phrase, Synonyms
from ckanext.proactiva.domain.alike.words import Word, is_slip, near, stem, words

# What is asked for is said within so many words; to look for more would take its time.
MOST_WORDS: Final = 40
_TOLD: Final = frozenset((stem(word),) for word in TELLING)


@dataclass(frozen=True)
class Sought:
    """One thing that is looked for.

    Attributes:
        written: the word, or the words, as they were typed.
        stems: what these are compared by.
        same: what else means the same, or is the word that was meant.
        general: whether it goes with anything, as «dónde» does.
        around: where it is, where it is a place.
        of: what is looked for just before, where this qualifies it.
    """

    written: str
    stems: Phrase
    same: frozenset[Phrase] = frozenset()
    general: bool = False
    around: Around | None = None
    of: Phrase = ()

    @property
    def phrases(self) -> list[Phrase]:
        """Return every way to say it, the one that was typed first."""
        return [self.stems, *sorted(self.same - {self.stems})]

    @property
    def wider(self) -> frozenset[Phrase]:
        """Return what a place lies in: what is of a whole state serves who asks about its town."""
        names = self.around.near - self.around.inside if self.around else ()
        return frozenset(map(phrase_of, names))

    @property
    def is_thing(self) -> bool:
        """Tell whether it says what is looked for, and not only where, when or for how much."""
        return not self.general and self.around is None

    @property
    def is_listed(self) -> bool:
        """Tell whether it is a thing that the list of everyday words has."""
        return self.is_thing and self.stems in self.same

    @property
    def is_told(self) -> bool:
        """Tell whether it is of the story around a wish: whatever lacks it lacks nothing."""
        return self.is_thing and not self.is_listed and self.stems in _TOLD

    def is_unknown(self, frequencies: Mapping[str, int]) -> bool:
        """Tell whether it is one word that no text has, and that nothing else stands for."""
        return len(self.phrases) == 1 and not any(map(frequencies.get, self.stems))


def read(text: str, synonyms: Synonyms) -> list[Sought]:
    """Return what a text looks for, in order and each thing once."""
    said = list(words(text))[:MOST_WORDS]
    found: dict[Phrase, Sought] = {}
    at = 0
    before: Phrase = ()
    while at < len(said):
        one = _at(said, at, synonyms, before if said[at].qualifies else ())
        # «Cuánto cuesta, qué precio» looks for one thing.
        if not (one.general and any(one.stems in other.phrases for other in found.values())):
            found.setdefault(one.stems, one)
        at, before = at + len(one.stems), one.stems
    return list(found.values())


def repaired(
    wish: list[Sought], frequencies: Mapping[str, int], vocabulary: Collection[str]
) -> list[Sought]:
    """Give a word that no text has those of the vocabulary that are one slip away."""
    return [
        replace(one, same=one.same | _meant(one.stems[0], vocabulary))
        if one.is_unknown(frequencies)
        else one
        for one in wish
    ]


def _at(said: list[Word], at: int, synonyms: Synonyms, of: Phrase) -> Sought:
    phrase, group = synonyms.at(said, at)
    written = " ".join(word.written for word in said[at : at + len(phrase)])
    return Sought(written, phrase, group.phrases, group.general, group.around, of)


def _meant(stem: str, vocabulary: Collection[str]) -> frozenset[Phrase]:
    return frozenset((other,) for other in vocabulary if near(stem) and is_slip(stem, other))
