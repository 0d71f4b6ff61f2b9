"""The number that names a demand in public, and the secret that proves whose it is.

A folio carries no count: consecutive numbers would tell how many demands are held or hidden, and
let anybody walk through them. It has digits alone, which no alphabet, accent or telephone line
confuses, and its last one betrays a slip, so that a wrong digit never opens another demand.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata
from typing import Final

PREFIX: Final = "TP"
SERIAL_DIGITS: Final = 6
# Enough bytes that the remainder favours no serial.
FOLIO_BYTES: Final = 8
# 80 bits: beyond guessing even for whoever holds the stored hashes.
CLAIM_BYTES: Final = 10

# Damm's quasigroup: catches every wrong digit and every two neighbours swapped.
_DAMM: Final = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)

# Crockford's alphabet has no I, L, O or U; whoever reads one of them meant its look-alike.
_CLAIM_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKES: Final = str.maketrans("ILOU", "110V")
_CLAIM_LENGTH: Final = CLAIM_BYTES * 8 // 5

_FOLIO = re.compile(rf"(?:{PREFIX})?([0-9]{{4}})([0-9]{{{SERIAL_DIGITS + 1}}})")
_SEPARATORS = re.compile(r"[\W_]+")


def new_folio(year: int, random: bytes) -> str:
    """Make a folio out of random bytes; whoever stores it tries others until one is free."""
    if len(random) < FOLIO_BYTES:
        raise ValueError(f"a folio needs {FOLIO_BYTES} random bytes")
    serial = int.from_bytes(random, "big") % 10**SERIAL_DIGITS
    digits = f"{year:04}{serial:0{SERIAL_DIGITS}}"
    return _written(digits + str(_check(digits)))


def read_folio(typed: str) -> str | None:
    """Return the folio that somebody typed, in its one spelling, or None if it cannot be one."""
    match = _FOLIO.fullmatch(_compact(typed))
    if match is None or _check(digits := "".join(match.groups())):
        return None
    return _written(digits)


def new_claim_code(random: bytes) -> str:
    """Make the code that lets an author without account come back, for paper: four by four."""
    if len(random) != CLAIM_BYTES:
        raise ValueError(f"a claim code needs {CLAIM_BYTES} random bytes")
    bits = int.from_bytes(random, "big")
    letters = [_CLAIM_ALPHABET[bits >> 5 * n & 31] for n in reversed(range(_CLAIM_LENGTH))]
    return "-".join("".join(letters[n : n + 4]) for n in range(0, _CLAIM_LENGTH, 4))


def claim_hash(code: str) -> str:
    """Return what is stored of a claim code, however its owner spells it."""
    # The code has the entropy of a key, so a slow hash would add cost and no strength.
    return hashlib.sha256(_compact(code).translate(_LOOK_ALIKES).encode()).hexdigest()


def claim_matches(code: str, stored_hash: str | None) -> bool:
    """Tell whether a code is the one stored, in the same time whether or not one is stored."""
    return hmac.compare_digest(claim_hash(code), stored_hash or "-" * 64)


def _compact(typed: str) -> str:
    folded = unicodedata.normalize("NFKC", typed).encode("utf-8", "ignore").decode()
    return _SEPARATORS.sub("", folded).upper()


def _check(digits: str) -> int:
    interim = 0
    for digit in digits:
        interim = _DAMM[interim][int(digit)]
    return interim


def _written(digits: str) -> str:
    return f"{PREFIX}-{digits[:4]}-{digits[4:7]}-{digits[7:]}"
