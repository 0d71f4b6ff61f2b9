"""What mailed links are, and what an author without account comes back to by one."""

from __future__ import annotations

from typing import TypedDict


class ClaimMailed(TypedDict):
    """That a mail went to the address, whoever has it."""

    mailed: bool


class MailedLink(TypedDict):
    """Whether a mailed link that serves once was used."""

    used: bool


class ClaimedDemand(TypedDict):
    """A demand whose author came back by a mailed link, and its new code."""

    folio: str
    title: str
    claim_code: str
