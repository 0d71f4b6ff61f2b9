"""The secret that proves to whom a demand belongs, for an author without an account.

It is written on paper and typed again, so any spelling of it is accepted; only its hash is stored.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import Final

from ckanext.proactiva.domain.text import LONGEST_TYPED, compact

# 80 bits: beyond guessing, even for somebody who has the stored hashes.
CLAIM_BYTES: Final = 10

# Crockford's alphabet has no I, L, O or U; a reader who sees one of them means its look-alike.
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKES: Final = str.maketrans("ILOU", "110V")
_LENGTH: Final = CLAIM_BYTES * 8 // 5
# A code as our pages write it, on its own: not part of a longer word or of more groups.
_WRITTEN: Final = re.compile(
    rf"(?<![\w-])[0-9A-Z]{{4}}(?:-[0-9A-Z]{{4}}){{{_LENGTH // 4 - 1}}}(?!-?\w)"
)
_DASHES: Final = re.compile("[\u2010-\u2015\u2212]")


def new_claim_code(random: bytes) -> str:
    """Make the code that gives an author without an account access, in groups of four."""
    if len(random) != CLAIM_BYTES:
        raise ValueError(f"a claim code needs {CLAIM_BYTES} random bytes")
    bits = int.from_bytes(random, "big")
    letters = [_ALPHABET[bits >> 5 * n & 31] for n in reversed(range(_LENGTH))]
    return "-".join("".join(letters[n : n + 4]) for n in range(0, _LENGTH, 4))


def claim_hash(code: str) -> str:
    """Return the stored form of a claim code, however its owner spells it."""
    if len(code) > LONGEST_TYPED:
        return hashlib.sha256(code.encode("utf-8", "surrogatepass")).hexdigest()
    # The code has the entropy of a key, so a slow hash would add cost and no strength.
    return hashlib.sha256(_letters(code).encode()).hexdigest()


def _letters(typed: str) -> str:
    """Return the letters of a code, without the words that were copied together with it."""
    letters = compact(typed).translate(_LOOK_ALIKES)
    if len(letters) == _LENGTH:
        return letters
    plain = _DASHES.sub("-", unicodedata.normalize("NFKC", typed)).upper()
    written = {compact(each).translate(_LOOK_ALIKES) for each in _WRITTEN.findall(plain)}
    # Of several, nobody knows which one is meant.
    return written.pop() if len(written) == 1 else letters
