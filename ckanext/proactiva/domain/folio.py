"""The number that names a demand in public.

It carries no count: consecutive numbers would reveal how many demands are held or hidden, and let
anybody walk through them. It consists of digits, which no alphabet, accent or telephone line
confuses, and the last one is a check digit, so that a wrong digit never opens another demand.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from stdnum import damm

from ckanext.proactiva.domain.text import LONGEST_TYPED, compact

PREFIX: Final = "TP"
SERIAL_DIGITS: Final = 6
# Enough bytes that the modulo favours no serial.
FOLIO_BYTES: Final = 8

# It has no letters except its prefix, so anybody who types one of these means a digit.
_LOOK_ALIKES: Final = str.maketrans("OIL", "011")
_FOLIO: Final = re.compile(rf"(?:{PREFIX})?([0-9]{{{4 + SERIAL_DIGITS + 1}}})")
# Among other words, or in a URL; if it may begin at several places, at each. Digits attached to
# other letters are another number.
_GAP: Final = r"[\W_]{0,3}"
_WITHIN: Final = re.compile(
    rf"(?:(?<![^\W_])(?P<prefix>{PREFIX}){_GAP}|(?<![^\W_])(?<![^\W_][-–_/]))"
    rf"(?=(?P<digits>[0-9]{{4}}{_GAP}[0-9]{{3}}{_GAP}[0-9]{{{SERIAL_DIGITS - 2}}})(?![0-9]))",
    re.IGNORECASE,
)


def new_folio(year: int, random: bytes) -> str:
    """Make a folio from random bytes; the caller that stores it retries until one is free."""
    if len(random) < FOLIO_BYTES:
        raise ValueError(f"a folio needs {FOLIO_BYTES} random bytes")
    serial = int.from_bytes(random, "big") % 10**SERIAL_DIGITS
    digits = f"{year:04}{serial:0{SERIAL_DIGITS}}"
    return _written(digits + damm.calc_check_digit(digits))


def read_folio(typed: str) -> str | None:
    """Return the folio that somebody typed, in its one spelling, or None if it cannot be one.

    It may be among other words, as copied from a page, or in the URL of its demand. With several,
    nobody knows which one is meant.
    """
    if len(typed) > LONGEST_TYPED:
        return None
    alone = _FOLIO.fullmatch(compact(typed).translate(_LOOK_ALIKES))
    found = {alone[1]} if alone else _within(unicodedata.normalize("NFKC", typed))
    valid = set(filter(damm.is_valid, found))
    return _written(valid.pop()) if len(valid) == 1 else None


def _within(text: str) -> set[str]:
    """Return the digits of possible folios in a text; only of those with the prefix, if any."""
    matches = list(_WITHIN.finditer(text))
    named = [match for match in matches if match["prefix"]]
    return {compact(match["digits"]) for match in named or matches}


def _written(digits: str) -> str:
    return f"{PREFIX}-{digits[:4]}-{digits[4:7]}-{digits[7:]}"
