"""The last look at what somebody is about to send, at its own address so that Back works.

What was typed is kept as a draft. If a browser keeps no visit, everything happens on one page.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Final

import ckantoolkit as tk

from ckanext.proactiva import transaction
from ckanext.proactiva.views import drafts, pages

Given = Mapping[str, list[str]]

DRAFTS: Final = drafts.DraftStore("looks")


def keep(given: Given, token: str = "") -> str:
    """Keep what was typed, and return its token, or nothing if it cannot be kept.

    With the token of what was kept before, it takes its place.
    """
    token = token or drafts.new_token()
    return token if DRAFTS.keep(token, given) else ""


def drop(token: str) -> None:
    """Delete what was typed and sent; if that fails, it is gone a day later anyway."""
    if token:
        with suppress(pages.TryAgainError, transaction.FailedError, tk.ValidationError):
            DRAFTS.drop(token)
