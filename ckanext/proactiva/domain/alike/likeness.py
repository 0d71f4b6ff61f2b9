"""How near a text comes to what somebody looks for, and from where on it is worth showing.

The numbers were chosen on the open half of the wishes in ``tests/unit/domain/alike``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import Final

from ckanext.proactiva.domain.alike.synonyms import Phrase
from ckanext.proactiva.domain.alike.wish import Sought

# Worth showing: below it, people are rather sent off than helped.
ENOUGH: Final = 0.48
# What comes so much less near than the likest is hardly ever what is looked for; what comes this
# near is worth showing beside anything: a dataset that answers, beside a demand in the same words.
BESIDE: Final = 0.8
NEAR: Final = 0.6
# Of fewer texts nobody can tell how rare a word is.
FEWEST: Final = 500
# What it counts for to be found under another word, and elsewhere than in the title.
SAME: Final = 0.85
IN_REST: Final = 0.75
NUMBER: Final = 0.3
# How much found words are held against those that are not; and that the title speaks of nothing
# else speaks for it.
DOUBT: Final = 1.0
ABOUT: Final = 0.4
# What chance explains: nothing found but «dónde» or a place; one thing; two.
BY_CHANCE: Final = (0.5, 0.7, 0.85)
# «Guardería para perros en Sonora» is about dogs: what lacks a thing that everybody has a word for
# is of something else.
LACKING: Final = 0.85
# «Cámaras fotográficas», «vacunas para viajeros»: what has the thing and not what qualifies it may
# be of another one.
UNQUALIFIED: Final = 0.9


@dataclass(frozen=True)
class Text:
    """What may be alike: the stems of its title, and those of the rest."""

    title: frozenset[str]
    rest: frozenset[str]


@dataclass(frozen=True)
class Frequencies:
    """In how many texts each stem stands, and how many texts there are."""

    of: Mapping[str, int]
    texts: int

    def common(self, phrases: Collection[Phrase]) -> int:
        """Return in how many texts one of some phrases may stand, at most."""
        return sum(min(self.of.get(stem, 0) for stem in phrase) for phrase in phrases)

    def rarity(self, phrases: Collection[Phrase]) -> float:
        """Return from 0 to 1 how much it tells that a text has one of some phrases."""
        texts = max(self.texts, FEWEST)
        return log((1 + texts) / (1 + min(self.common(phrases), texts))) / log(1 + texts)

    def weight(self, one: Sought) -> float:
        """Return from 0 to 1 how much it tells that a text has what is looked for."""
        rarity = self.rarity(one.phrases)
        return rarity * NUMBER if one.stems[0].isdecimal() else rarity


def enough(likest: float) -> float:
    """Return from where on a text is worth showing, where this is how near the likest comes."""
    return max(ENOUGH, min(NEAR, BESIDE * likest))


def likeness(wish: Sequence[Sought], text: Text, frequencies: Frequencies) -> float:
    """Return how much a text is about what somebody looks for: from 0 to a little over 1."""
    shares = {one: _found(one, text) for one in wish}
    found = {one: share for one, share in shares.items() if share or not one.is_told}
    if not any(found.values()):
        return 0.0
    weights = {one: frequencies.weight(one) for one in found}
    speaks = sum(weights[one] * share for one, share in found.items())
    # A long story has many words that nobody else uses: each more of them counts for less.
    against = log(1 + sum(weights[one] for one, share in found.items() if not share))
    covered = speaks / (speaks + against + DOUBT)
    return _chance(found) * (covered + ABOUT * _about(wish, text, frequencies))


def _chance(found: Mapping[Sought, float]) -> float:
    """Return from 0 to 1 how little of what was found is explained by chance."""
    things = [one for one, share in found.items() if share and one.is_thing]
    missing = [one for one, share in found.items() if one.is_thing and not share]
    # That nothing is missing says as much as one thing more; of one word alone it says nothing,
    # but where everybody has it for a thing: «prueba» asks for no test in particular.
    is_whole = not missing and (len(things) > 1 or any(one.is_listed for one in things))
    sure = len(things) + 1 if is_whole else len(things)
    chance = BY_CHANCE[sure] if sure < len(BY_CHANCE) else 1.0
    if any(one.is_listed for one in missing):
        chance *= LACKING
    # «Puente peatonal de la escuela» is told by «peatonal» already.
    there = {one.stems for one in things}
    bare = {one.stems for one in things if one.of not in there}
    return chance * UNQUALIFIED if any(one.of in bare for one in missing) else chance


def _found(one: Sought, text: Text) -> float:
    best = 0.0
    for phrase in (*one.phrases, *one.wider):
        share = 1.0 if phrase == one.stems else SAME
        if text.title.issuperset(phrase):
            best = max(best, share)
        elif (text.title | text.rest).issuperset(phrase):
            best = max(best, share * IN_REST)
    return best


def _about(wish: Sequence[Sought], text: Text, frequencies: Frequencies) -> float:
    """Return from 0 to 1 how much of a title is looked for."""
    sought = {stem for one in wish for phrase in one.phrases for stem in phrase}
    weights = {stem: frequencies.rarity([(stem,)]) for stem in text.title}
    return sum(weights[stem] for stem in text.title & sought) / (sum(weights.values()) or 1)
