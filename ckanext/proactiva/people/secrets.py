"""Random secrets, and the hashes and encryption that need the portal's own secret."""

from __future__ import annotations

import base64
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from ckanext.proactiva import config
from ckanext.proactiva.domain.claim_code import CLAIM_BYTES, new_claim_code


def random_bytes(count: int) -> bytes:
    """Return unpredictable bytes."""
    return os.urandom(count)


def keyed_hash(said: str) -> str:
    """Return a hash that cannot be computed without the portal's secret."""
    return _mac(said.encode()).hex()


def claim_code(sender: str, submission: str) -> str:
    """Return the claim code for a submission.

    A phone that lost the response gets the same code by sending the same form again, because the
    code is derived from a value only that browser keeps and the portal's secret. If the browser
    keeps nothing, the code is random and shown once.

    Args:
        sender: what the browser was given with the form, an account's id, or empty.
        submission: tells this submission from others.
    """
    if not sender:
        return new_claim_code(random_bytes(CLAIM_BYTES))
    return new_claim_code(_mac(f"{sender} {submission}".encode())[:CLAIM_BYTES])


def encrypted(said: str, key: str) -> str:
    """Encrypt a text so that reading it takes both the portal's secret and a browser's key."""
    return _cipher(key).encrypt(said.encode("utf-8", "replace")).decode()


def decrypted(ciphertext: str, key: str) -> str | None:
    """Return the decrypted text, or None if it was not encrypted with this key by this portal."""
    try:
        return _cipher(key).decrypt(ciphertext).decode()
    except (InvalidToken, ValueError):  # another's, or not encrypted at all
        return None


def sealed(said: bytes) -> str:
    """Encrypt bytes as a short text for an address, which only this portal can read."""
    return base64.urlsafe_b64encode(_seal().encrypt(said, None)).rstrip(b"=").decode()


def unsealed(text: str) -> bytes | None:
    """Return the bytes that were sealed, or None for anything else."""
    try:
        return _seal().decrypt(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), None)
    except (InvalidTag, ValueError):  # another portal's, or not a sealed text at all
        return None


def _seal() -> AESSIV:
    return AESSIV(_mac(b"sealed", "sha512"))


def _cipher(key: str) -> Fernet:
    said = f"encrypted for {key}".encode("utf-8", "replace")
    return Fernet(base64.urlsafe_b64encode(_mac(said)))


def _mac(said: bytes, by: str = "sha256") -> bytes:
    return hmac.digest(config.secret().encode(), said, by)
