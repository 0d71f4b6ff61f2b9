"""Random secrets, and the hashes and encryption that need the portal's own secret."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from ckanext.proactiva import config
from ckanext.proactiva.domain.claim_code import CLAIM_BYTES, new_claim_code


def random_bytes(count: int) -> bytes:
    """Draw bytes that nobody can foresee."""
    return os.urandom(count)


def keyed_hash(said: str) -> str:
    """Return a hash that nobody without the portal's secret can work out."""
    return hmac.new(config.secret().encode(), said.encode(), hashlib.sha256).hexdigest()


def claim_code(sender: str, submission: str) -> str:
    """Return the claim code of what was sent.

    A telephone that lost the answer gets the same code again by sending the same form, since it is
    worked out from what only that browser keeps, with the portal's secret. Where no browser keeps
    anything it is drawn by lot, and shown once.

    Args:
        sender: what the browser was given with the form, an account's id, or nothing.
        submission: what tells this sending from others.
    """
    if not sender:
        return new_claim_code(random_bytes(CLAIM_BYTES))
    said = f"{sender} {submission}".encode()
    digest = hmac.new(config.secret().encode(), said, hashlib.sha256).digest()
    return new_claim_code(digest[:CLAIM_BYTES])


def encrypted(said: str, key: str) -> str:
    """Return what is said so that it is read with the portal's secret and a browser's key alone."""
    return _cipher(key).encrypt(said.encode("utf-8", "replace")).decode()


def decrypted(ciphertext: str, key: str) -> str | None:
    """Return what was said, or None where another key, another portal or somebody else wrote it."""
    try:
        return _cipher(key).decrypt(ciphertext).decode()
    except InvalidToken:
        return None


def sealed(said: bytes) -> str:
    """Return what is said as a short text for an address, which this portal alone can read."""
    return base64.urlsafe_b64encode(_seal().encrypt(said, None)).rstrip(b"=").decode()


def unsealed(text: str) -> bytes | None:
    """Return what was sealed, or None for anything else."""
    try:
        return _seal().decrypt(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), None)
    except (InvalidTag, ValueError):  # another portal's, or no such text at all
        return None


def _seal() -> AESSIV:
    return AESSIV(hmac.new(config.secret().encode(), b"sealed", hashlib.sha512).digest())


def _cipher(key: str) -> Fernet:
    said = f"encrypted for {key}".encode("utf-8", "replace")
    digest = hmac.new(config.secret().encode(), said, hashlib.sha256).digest()
    return Fernet(base64.urlsafe_b64encode(digest))
