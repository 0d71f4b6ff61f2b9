"""The last look at what somebody is about to send, at its own address so that Back works.

What was typed is kept as a draft. If a browser keeps no visit, everything happens on one page.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

import ckantoolkit as tk

from ckanext.proactiva import transaction
from ckanext.proactiva.views import drafts, pages, visit

Given = Mapping[str, list[str]]


def keep(given: Given, token: str = "") -> str:
    """Keep what was typed, and return its token, or nothing if it cannot be kept.

    With the token of what was kept before, it takes its place.
    """
    key, token = _key(), token or drafts.new_token()
    if not key:
        return ""
    try:
        drafts.keep(key, token, given)
    except tk.ValidationError:  # far too long, or too many
        return ""
    return token


def kept(token: str) -> Given:
    """Return what was typed, or nothing once it was sent or a day has passed."""
    draft = drafts.kept(_key()).get(token)
    return draft.given if draft else {}


def drop(token: str) -> None:
    """Delete what was typed and sent; if that fails, it is gone a day later anyway."""
    if token:
        with suppress(pages.TryAgainError, transaction.FailedError, tk.ValidationError):
            drafts.drop(_key(), token)


def _key() -> str:
    """Return the key of this browser's last looks, which are kept apart from its forms."""
    return f"looks of {visit.key()}" if visit.is_kept() else ""
