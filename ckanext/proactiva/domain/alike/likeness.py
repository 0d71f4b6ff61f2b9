"""How close a text comes to what somebody looks for, and how close makes it worth showing.

The numbers were chosen on the open half of the wishes in ``tests/unit/domain/alike``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import Final

from ckanext.proactiva.domain.alike.synonyms import Phrase
from ckanext.proactiva.domain.alike.wish import Sought

# Worth showing: anything below it would distract people more than help them.
ENOUGH: Final = 0.48
# A text much less similar than the best one is hardly ever what somebody is looking for. One this
# close is always worth showing, such as a dataset that answers next to a demand with the same
# words.
BESIDE: Final = 0.8
NEAR: Final = 0.6
# With fewer texts, the rarity of a word cannot be told.
FEWEST: Final = 500
# The weight of a match by a synonym, and of one outside the title.
SAME: Final = 0.85
IN_REST: Final = 0.75
NUMBER: Final = 0.3
# How much missing words count against a text, and how much it counts in its favour that its title
# is about nothing else.
DOUBT: Final = 1.0
ABOUT: Final = 0.4
# What chance explains: only «dónde» or a place was found; one thing; two.
BY_CHANCE: Final = (0.5, 0.7, 0.85)
# «Guardería para perros en Sonora» is about dogs: a text that lacks a thing from the list of
# everyday words is about something else.
LACKING: Final = 0.85
# «Cámaras fotográficas», «vacunas para viajeros»: a text with the thing but without what qualifies
# it may be about another one.
UNQUALIFIED: Final = 0.9


@dataclass(frozen=True)
class Text:
    """A text that may be alike: the stems of its title, and those of the rest."""

    title: frozenset[str]
    rest: frozenset[str]


@dataclass(frozen=True)
class Frequencies:
    """How many texts have each stem, and how many texts there are."""

    of: Mapping[str, int]
    texts: int

    def common(self, phrases: Collection[Phrase]) -> int:
        """Return how many texts may have one of some phrases, at most."""
        return sum(min(self.of.get(stem, 0) for stem in phrase) for phrase in phrases)

    def rarity(self, phrases: Collection[Phrase]) -> float:
        """Return, from 0 to 1, how much it says that a text has one of some phrases."""
        texts = max(self.texts, FEWEST)
        return log((1 + texts) / (1 + min(self.common(phrases), texts))) / log(1 + texts)

    def weight(self, one: Sought) -> float:
        """Return, from 0 to 1, how much it says that a text has what is looked for."""
        rarity = self.rarity(one.phrases)
        return rarity * NUMBER if one.stems[0].isdecimal() else rarity


def enough(likest: float) -> float:
    """Return how alike a text must be to be shown, given how alike the best one is."""
    return max(ENOUGH, min(NEAR, BESIDE * likest))


def likeness(wish: Sequence[Sought], text: Text, frequencies: Frequencies) -> float:
    """Return how much a text is about what somebody looks for, from 0 to a little over 1."""
    shares = {one: _found(one, text) for one in wish}
    found = {one: share for one, share in shares.items() if share or not one.is_told}
    if not any(found.values()):
        return 0.0
    weights = {one: frequencies.weight(one) for one in found}
    speaks = sum(weights[one] * share for one, share in found.items())
    # A long story has many words that nobody else uses, so each further one counts for less.
    against = log(1 + sum(weights[one] for one, share in found.items() if not share))
    covered = speaks / (speaks + against + DOUBT)
    return _chance(found) * (covered + ABOUT * _about(wish, text, frequencies))


def _chance(found: Mapping[Sought, float]) -> float:
    """Return, from 0 to 1, how little of what was found is explained by chance."""
    things = [one for one, share in found.items() if share and one.is_thing]
    missing = [one for one, share in found.items() if one.is_thing and not share]
    # That nothing is missing counts as one more thing. With a single word it counts only if the
    # word is a listed thing: «prueba» does not ask for any test in particular.
    is_whole = not missing and (len(things) > 1 or any(one.is_listed for one in things))
    sure = len(things) + 1 if is_whole else len(things)
    chance = BY_CHANCE[sure] if sure < len(BY_CHANCE) else 1.0
    if any(one.is_listed for one in missing):
        chance *= LACKING
    # In «puente peatonal de la escuela», «peatonal» is already enough.
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
    """Return, from 0 to 1, how much of a title is looked for."""
    sought = {stem for one in wish for stem in one.all_stems}
    weights = {stem: frequencies.rarity([(stem,)]) for stem in text.title}
    return sum(weights[stem] for stem in text.title & sought) / (sum(weights.values()) or 1)
