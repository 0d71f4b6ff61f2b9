"""The number that names a demand in public.

It carries no count: consecutive numbers would tell how many demands are held or hidden, and let
anybody walk through them. It has digits alone, which no alphabet, accent or telephone line
confuses, and its last one betrays a slip, so that a wrong digit never opens another demand.
"""

from __future__ import annotations

import re
from typing import Final

from stdnum import damm

from ckanext.proactiva.domain.text import LONGEST_CODE, compact

PREFIX: Final = "TP"
SERIAL_DIGITS: Final = 6
# Enough bytes that the remainder favours no serial.
FOLIO_BYTES: Final = 8

_FOLIO = re.compile(rf"(?:{PREFIX})?([0-9]{{4}})([0-9]{{{SERIAL_DIGITS + 1}}})")


def new_folio(year: int, random: bytes) -> str:
    """Make a folio out of random bytes; whoever stores it tries others until one is free."""
    if len(random) < FOLIO_BYTES:
        raise ValueError(f"a folio needs {FOLIO_BYTES} random bytes")
    serial = int.from_bytes(random, "big") % 10**SERIAL_DIGITS
    digits = f"{year:04}{serial:0{SERIAL_DIGITS}}"
    return _written(digits + damm.calc_check_digit(digits))


def read_folio(typed: str) -> str | None:
    """Return the folio that somebody typed, in its one spelling, or None if it cannot be one."""
    match = _FOLIO.fullmatch(compact(typed)) if len(typed) <= LONGEST_CODE else None
    if match is None or not damm.is_valid(digits := "".join(match.groups())):
        return None
    return _written(digits)


def _written(digits: str) -> str:
    return f"{PREFIX}-{digits[:4]}-{digits[4:7]}-{digits[7:]}"
