"""A wish: the words somebody searches for, each with whatever else would match in its place."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final

from ckanext.proactiva.domain.alike.places import Around, phrase_of
from ckanext.proactiva.domain.alike.stop_words import TELLING
from ckanext.proactiva.domain.alike.synonyms import Phrase, Synonyms
from ckanext.proactiva.domain.alike.words import Word, is_slip, near, stem, words

# This many words are enough to say what somebody asks for; searching for more would take too long.
MOST_WORDS: Final = 40
_TOLD: Final = frozenset((stem(word),) for word in TELLING)


@dataclass(frozen=True)
class Sought:
    """One term of a search.

    Attributes:
        written: the word or words, as typed.
        stems: the stems that they are compared by.
        same: phrases that mean the same, or the intended word.
        general: whether it goes with anything, as «dónde» does.
        around: where it is, if it is a place.
        of: the preceding term, if this one qualifies it.
    """

    written: str
    stems: Phrase
    same: frozenset[Phrase] = frozenset()
    general: bool = False
    around: Around | None = None
    of: Phrase = ()

    @property
    def phrases(self) -> list[Phrase]:
        """Return every way to say it, starting with the one that was typed."""
        return [self.stems, *sorted(self.same - {self.stems})]

    @property
    def all_stems(self) -> frozenset[str]:
        """Return the stems of every way to say it."""
        return frozenset(each for phrase in self.phrases for each in phrase)

    @property
    def wider(self) -> frozenset[Phrase]:
        """Return what a place lies in: something for a whole state also serves its towns."""
        names = self.around.near - self.around.inside if self.around else ()
        return frozenset(map(phrase_of, names))

    @property
    def is_thing(self) -> bool:
        """Return whether it says what is looked for, and not only where, when or for how much."""
        return not self.general and self.around is None

    @property
    def is_listed(self) -> bool:
        """Return whether it is a thing in the list of everyday words."""
        return self.is_thing and self.stems in self.same

    @property
    def is_told(self) -> bool:
        """Return whether it belongs to the story around a wish, so that a text may well lack it."""
        return self.is_thing and not self.is_listed and self.stems in _TOLD

    def is_unknown(self, frequencies: Mapping[str, int]) -> bool:
        """Return whether it is a single word that no text has, and that has no synonym."""
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
    """Give each word that no text has the words of the vocabulary that are one slip away."""
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
