"""Words as search compares them: without endings or accents, and spelled as they sound."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

import snowballstemmer

from ckanext.proactiva.domain.alike.stop_words import STOP_WORDS
from ckanext.proactiva.domain.text import folded

# Nobody looks for a longer word.
LONGEST: Final = 40
SHORTEST_REPAIRED: Final = 6
# No word begins with it, so that no word finds a code, nor is mistaken for one.
_CODE: Final = "@"
# Nuevo León is not León: a word without weight of its own stays before the word that it changes.
_NEW: Final = frozenset(("nuevo", "nueva"))
# What joins a word to the one that it qualifies: «albergue para los perros», «agua embotellada».
_JOINTS: Final = frozenset(("a", "al", "con", "contra", "de", "del", "para", "por", "sin"))
_DETERMINERS: Final = frozenset(
    ("el", "la", "los", "las", "un", "una", "otro", "otra", "otros", "otras", "mi", "mis", "su")
)

_STEMMER = snowballstemmer.stemmer("spanish")
# With its accent, the stemmer recognizes the ending of a noun, even if nobody typed the accent.
_NOUN = re.compile(r"(?<=[cs])ion$")
# «verificación» and «verificar» are cut at different places.
_DOING = re.compile(r"(?<=ic)acion(es)?$")
# As Mexico pronounces it: b and v, s, c and z, ll and y are one sound each, and h is silent. The
# stemmer takes «días» and «día» for two words, because it keeps the ending of short words.
_SHORT_PLURAL = re.compile(r"(?<=^..[aeiou])s$|(?<=^...[aeiou])s$")
_SILENT_H = re.compile(r"(?<!c)h")
_SOFT, _SOFT_C = re.compile(r"c(?=[ei])"), "ç"
_SOUNDS: Final = (
    (re.compile(r"v"), "b"),
    (re.compile(r"qu(?=[ei]|$)|q|c(?!h)"), "k"),
    (re.compile(r"z|ç"), "s"),
    (re.compile(r"ll"), "y"),
    (re.compile(r"g(?=[ei])"), "j"),
    (re.compile(r"gu(?=[ei]|$)"), "g"),
    (re.compile(r"ñ"), "n"),
    (re.compile(r"m(?=[bp])"), "n"),
    (re.compile(r"(.)\1+"), r"\1"),
    # The stemmer keeps the ending of short words that begin with a vowel, such as «horas».
    (re.compile(r"(?<=.[^aeiou])[aeo]s?$"), ""),
)


class Word(NamedTuple):
    """A word as it was written, its stem, and whether it qualifies the word before."""

    written: str
    stem: str
    qualifies: bool = False


def words(text: str) -> Iterator[Word]:
    """Yield the meaningful words of a text, in order."""
    before, between = "", list[str]()
    for written in folded(text):
        if written not in STOP_WORDS and len(written) <= LONGEST and not _is_letter(written):
            yield Word(f"{before} {written}".lstrip(), stem(written), _is_joint(between))
            between = []
        else:
            between.append(written)
        before = written if written in _NEW else ""


def stems(text: str) -> list[str]:
    """List the stems that a text is found by, each once and in order."""
    return list(dict.fromkeys(word.stem for word in words(text)))


def territory(code: str) -> str:
    """Return what a text about a territory is found by, besides the stems of its words."""
    return f"{_CODE}{code}"


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the stem of a folded word, by which it is compared."""
    heard = _SHORT_PLURAL.sub("", _SILENT_H.sub("", word))
    found: str = _STEMMER.stemWord(_NOUN.sub("ión", _DOING.sub("ar", heard))).replace("ó", "o")
    # Stem it again: «mujeres» has two endings, and «mujer» looks as if it had one of them.
    found = _STEMMER.stemWord(found)
    if heard[len(found) : len(found) + 1] in ("e", "i") and found.endswith("c"):
        found = found[:-1] + _SOFT_C
    found = _SOFT.sub(_SOFT_C, found)
    for sound, letter in _SOUNDS:
        found = sound.sub(letter, found)
    return found or word


def near(word: str) -> list[str]:
    """Return what a stem has in common with those that are one typing slip away.

    Two stems that differ by one letter, or by two exchanged letters, have one of these in common.
    """
    if len(word) < SHORTEST_REPAIRED or word.isdecimal() or word.startswith(_CODE):
        return []
    return sorted({word, *(word[:at] + word[at + 1 :] for at in range(len(word)))})


def is_slip(one: str, other: str) -> bool:
    """Return whether two stems differ by one letter, or by two adjacent letters exchanged."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    left, right = one[start:], other[start:]
    exchanged = left[:2] == right[1::-1] and left[2:] == right[2:] and len(left) > 1
    return exchanged or left[1:] == right[1:] or left[1:] == right or left == right[1:]


def _is_joint(between: Sequence[str]) -> bool:
    return not between or (between[0] in _JOINTS and _DETERMINERS.issuperset(between[1:]))


def _is_letter(word: str) -> bool:
    return len(word) == 1 and not word.isdecimal()
