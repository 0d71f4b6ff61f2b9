"""What an author without account comes back to."""

from __future__ import annotations

from typing import TypedDict


class ClaimMailed(TypedDict):
    """That a mail went to the address, whoever has it."""

    mailed: bool


class ClaimedDemand(TypedDict):
    """A demand whose author came back by a mailed link, and its new code."""

    folio: str
    title: str
    claim_code: str
