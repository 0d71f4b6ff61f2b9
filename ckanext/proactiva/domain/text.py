"""People's text, made safe to store, and comparable for search."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, TypeGuard

# Unicode's stream-safe limit. Sorting the marks of a longer run takes quadratic time: a few hundred
# kilobytes of accents on one letter would block a web process for a minute.
MOST_MARKS: Final = 30
SHORTEST_STEM: Final = 3
LONGEST_REPEATED: Final = 64
# Nobody types a longer code, and comparing one would take time.
LONGEST_TYPED: Final = 200
# Far longer than any id or name, also as the address of a page; a database that is asked for
# megabytes answers nobody else meanwhile.
LONGEST_REFERENCE: Final = 2_000

_LINE_BREAK = re.compile("\r\n?|[\u2028\u2029]")

_NON_CHARACTERS = r"\ufdd0-\ufdef" + "".join(
    chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)
)
_CONTROLS = r"\x00-\x08\x0b-\x1f\x7f-\x9f"
_SURROGATES = r"\ud800-\udfff"
# Embeddings, overrides and isolates reorder everything after them: one left open makes our own page
# say something else. LRM, RLM and ALM only move their neighbours, and people need them.
_BIDI = r"\u202a-\u202e\u2066-\u2069"
_UNSTORABLE = re.compile(rf"[\x00{_SURROGATES}]")
_UNWANTED = re.compile(f"[{_CONTROLS}{_SURROGATES}{_BIDI}{_NON_CHARACTERS}]")

_OUTSIDE_LATIN = re.compile(rf"[^\x00-\u02ff]{{{MOST_MARKS + 1},}}")

_LATIN_MARKS = re.compile("[\u0300-\u036f]")
_ENYE = "n\u0303"
# Otomí, Mazahua and Náhuatl use a letter that phones offer as one of many apostrophes.
_SILENT = re.compile(
    "['`´\u02bc\u2018\u2019\ua78b\ua78c\u00ad\u061c\u200b-\u200f\u2060-\u206f\ufeff]"
)
_WORD = re.compile(r"[^\W_]+")
# A digit on a keycap is an emoji, and four letters of Hangul are blank.
_SPOKEN = re.compile("[^\\W_\u115f\u1160\u3164\uffa0](?!\ufe0f?\u20e3)")
_SEPARATORS = re.compile(r"[\W_]+")


def clean(text: str) -> str:
    """Return the text in storable form: normalized, with one line break and nothing hidden."""
    text = _UNWANTED.sub("", _LINE_BREAK.sub("\n", text))
    return unicodedata.normalize("NFC", _OUTSIDE_LATIN.sub(_drop_excess_marks, text))


def can_name(text: object) -> TypeGuard[str]:
    """Return whether this is text that may name something, and that a database can look up."""
    if not isinstance(text, str) or len(text) > LONGEST_REFERENCE:
        return False
    return _UNSTORABLE.search(text) is None


def holds_words(text: str) -> bool:
    """Return whether a text has a letter or a digit: punctuation and emoji alone say nothing."""
    return _SPOKEN.search(text) is not None


def words(text: str) -> list[str]:
    """List the words of a text in order, in the form that `normalised` gives them."""
    return [_singular(word) for word in folded(text)]


def folded(text: str) -> list[str]:
    """List the words of a text in order, without case, accents or punctuation."""
    plain = unicodedata.normalize("NFKD", clean(text).casefold())
    plain = unicodedata.normalize("NFC", _LATIN_MARKS.sub("", plain))
    return _WORD.findall(_SILENT.sub("", plain))


def normalised(text: str) -> str:
    """Return the text as search compares it: singular, without case, accents or punctuation."""
    return " ".join(words(text))


def dictionary_key(title: str) -> tuple[str, str]:
    """Return a key that sorts titles like a Spanish dictionary, whatever does the sorting.

    Accents and punctuation only matter between titles that are otherwise equal; ñ comes after n.
    """
    letters = unicodedata.normalize("NFC", title.casefold())
    folded = unicodedata.normalize("NFKD", _SEPARATORS.sub(" ", letters).strip())
    return _LATIN_MARKS.sub("", folded.replace(_ENYE, "n\uffff")), letters


def _drop_excess_marks(run: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for character in run.group():
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= MOST_MARKS:
            kept.append(character)
    return "".join(kept)


def _singular(word: str) -> str:
    """Reduce a Spanish plural and its singular to the same word.

    Stemming after removing the accents leaves «información» whole and cuts «informaciones» to
    «inform». Here both become «informacion», so that no accent has to be guessed back.
    """
    if word.endswith("eses"):
        word = word[:-2]
    if len(word) > SHORTEST_STEM and word.endswith(("as", "es", "os")):
        word = word[:-1]
    if len(word) > SHORTEST_STEM and word.endswith("e"):
        word = word[:-1]
    return word[:-1] + "z" if word.endswith("c") else word


def shortened(text: str) -> str:
    """Return enough of what somebody sent to recognize it in a message."""
    return text if len(text) <= LONGEST_REPEATED else f"{text[:LONGEST_REPEATED]}…"


def compact(typed: str) -> str:
    """Return only letters and digits, in one case and width, to compare codes typed from paper."""
    folded = unicodedata.normalize("NFKC", typed).encode("utf-8", "ignore").decode()
    return _SEPARATORS.sub("", folded).upper()


def counted(number: int, one: str, many: str) -> str:
    """Return a number with what it counts, in English, for those who run the portal."""
    return f"{number} {one if number == 1 else many}"
