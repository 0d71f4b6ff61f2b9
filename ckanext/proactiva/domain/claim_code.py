"""The secret that proves to whom a demand belongs, for an author without an account.

It is written on paper and typed again, so any spelling of it is accepted; only its hash is stored.
"""

from __future__ import annotations

import hashlib
from typing import Final

from ckanext.proactiva.domain.text import LONGEST_CODE, compact

# 80 bits: beyond guessing, even for somebody who has the stored hashes.
CLAIM_BYTES: Final = 10

# Crockford's alphabet has no I, L, O or U; a reader who sees one of them means its look-alike.
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKES: Final = str.maketrans("ILOU", "110V")
_LENGTH: Final = CLAIM_BYTES * 8 // 5


def new_claim_code(random: bytes) -> str:
    """Make the code that gives an author without an account access, in groups of four."""
    if len(random) != CLAIM_BYTES:
        raise ValueError(f"a claim code needs {CLAIM_BYTES} random bytes")
    bits = int.from_bytes(random, "big")
    letters = [_ALPHABET[bits >> 5 * n & 31] for n in reversed(range(_LENGTH))]
    return "-".join("".join(letters[n : n + 4]) for n in range(0, _LENGTH, 4))


def claim_hash(code: str) -> str:
    """Return the stored form of a claim code, however its owner spells it."""
    if len(code) > LONGEST_CODE:
        return hashlib.sha256(code.encode("utf-8", "surrogatepass")).hexdigest()
    # The code has the entropy of a key, so a slow hash would add cost and no strength.
    return hashlib.sha256(compact(code).translate(_LOOK_ALIKES).encode()).hexdigest()
