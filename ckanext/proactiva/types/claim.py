"""Whether mailed links are used, and what an author without an account comes back to."""

from __future__ import annotations

from typing import TypedDict


class ClaimMailed(TypedDict):
    """A mail went to the address, whoever it belongs to."""

    mailed: bool


class MailedLink(TypedDict):
    """Whether a mailed single-use link was already used."""

    used: bool


class ClaimedDemand(TypedDict):
    """A demand whose author came back with a mailed link, and its new code."""

    folio: str
    title: str
    claim_code: str
