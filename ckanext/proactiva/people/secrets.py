"""What is drawn by lot, and what only this portal can work out."""

from __future__ import annotations

import hashlib
import hmac
import os

from ckanext.proactiva import config
from ckanext.proactiva.domain.claim_code import CLAIM_BYTES, new_claim_code


def random_bytes(count: int) -> bytes:
    """Draw bytes that nobody can foresee."""
    return os.urandom(count)


def claim_code(submission: str) -> str:
    """Return the claim code of what was sent.

    It is made from what was sent, so that a telephone that lost the answer gets the same code again
    by sending the same form; without the portal's secret nobody else can work it out.
    """
    digest = hmac.new(config.secret().encode(), submission.encode(), hashlib.sha256).digest()
    return new_claim_code(digest[:CLAIM_BYTES])
