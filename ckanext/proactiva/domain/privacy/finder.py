"""How one kind of personal data is found: a pattern, and conditions on what is around it.

Patterns only repeat without a bound from the beginning of a word, so that the time is linear in the
length of the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Protocol

# How far a word may be from what it says something about.
NEAR: Final = 60
# Separators between the digits of a long number, and words after the one that announces it.
GAP: Final = r"[ .()\[\]/*_-]{0,3}"
THEN: Final = r"[\s:.,#-]{1,4}(?:[^\W\d_]{1,30}[\s:.,#-]{1,4}){0,4}?"
YEAR: Final = r"(?:19|20)\d\d"
# A word of a name as it is written; later ones may be an initial.
PROPER: Final = r"[A-ZÁÉÍÓÚÑÜ][a-záéíóúñü]{1,30}"
# The beginning of an address; and an address with its number, where a name cannot continue.
STREET: Final = (
    r"(?:calle|av(?:enida)?|and(?:ador)?|blvd|cto|ret|pje|pasaje|cj[oó]n|carr(?:etera)?|boulevard"
    r"|bulevar|calz(?:ada)?|callej[oó]n|camino|cerrada|cda|circuito|paseo|priv(?:ada)?"
    r"|prol(?:ongaci[oó]n)?|retorno|rinconada)"
)
NUMBERED_STREET: Final = rf"{STREET}\b\.?(?: [\w.]{{1,30}}){{1,5}}?,? ?#?\d"

_YEAR_ALONE: Final = re.compile(rf"(?<!\d){YEAR}(?!\d)")
_O_FOR_ZERO: Final = re.compile(r"(?<=\d)[oO](?=\d)")
# By Unicode category: dashes, spaces, and characters that are invisible or combine with another.
_SIGNS: Final = {"Pd": "-", "Pc": "-", "Zs": " ", "Mn": "", "Me": "", "Cf": ""}
_DOTS: Final = "·•∙‧・●⋅"


class Finds(Protocol):
    """Something that finds one kind of personal data."""

    def stretches(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where each stretch starts and ends."""
        ...


@dataclass(frozen=True)
class Finder:
    """A pattern whose group ``it``, or else the whole match, is personal data if ``holds`` says so.

    Attributes:
        pattern: what to look for.
        holds: a condition on the match and what is around it.
        needs: something that every match contains, so that a text without it is skipped.
    """

    pattern: re.Pattern[str]
    holds: Callable[[re.Match[str]], bool] = bool
    needs: re.Pattern[str] | None = None

    def stretches(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where each stretch starts and ends."""
        if self.needs and not self.needs.search(text):
            return
        group = "it" if "it" in self.pattern.groupindex else 0
        for match in self.pattern.finditer(text):
            if self.holds(match):
                yield match.span(group)


def finder(pattern: str, holds: Callable[[re.Match[str]], bool] = bool) -> Finder:
    """Make a finder from a pattern, ignoring case."""
    return Finder(re.compile(pattern, re.IGNORECASE), holds)


def before(match: re.Match[str]) -> str:
    """Return the text just before a match."""
    return match.string[max(0, match.start() - NEAR) : match.start()]


def after(match: re.Match[str]) -> str:
    """Return the text just after a match."""
    return match.string[match.end() : match.end() + NEAR]


def digits(text: str) -> str:
    """Return only the digits of a text."""
    return "".join(filter(str.isdecimal, text))


def has_years(text: str) -> bool:
    """Return whether a row of figures has two years in it; a telephone number may have one."""
    return len(_YEAR_ALONE.findall(text)) > 1


def legible(text: str) -> tuple[str, list[int]]:
    """Return a text as a reader sees it, and the place of each of its characters in the original.

    Digits and letters of other widths and scripts, dashes, dots and spaces become plain ones, and
    invisible characters are left out.
    """
    seen = [(at, _plain(character)) for at, character in enumerate(text)]
    seen = [(at, plain) for at, plain in seen if plain]
    shown = _O_FOR_ZERO.sub("0", "".join(plain for _, plain in seen))
    return shown, [at for at, _ in seen]


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    if character.isascii():
        return " " if character == "\t" else character
    sign = "." if character in _DOTS else _SIGNS.get(unicodedata.category(character))
    if sign is not None:
        return sign
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    folded = unicodedata.normalize("NFKC", character)
    return folded if len(folded) == 1 else character
