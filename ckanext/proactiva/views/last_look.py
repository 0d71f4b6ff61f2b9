"""The last look at what somebody sends: at an address of its own, so that Back works.

What was typed is kept as a draft is. Where a browser keeps no visit it goes on in one page.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

import ckantoolkit as tk

from ckanext.proactiva import transaction
from ckanext.proactiva.views import drafts, pages, visit

Given = Mapping[str, list[str]]


def keep(given: Given, token: str = "") -> str:
    """Keep what was typed, and return the token of it, or nothing where it cannot be kept.

    With the token of what was kept before, it is kept in its place.
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
    """Return what was typed, or nothing once it was sent, and after a day."""
    draft = drafts.kept(_key()).get(token)
    return draft.given if draft else {}


def drop(token: str) -> None:
    """Forget what was typed: it was sent, also where this fails; a day later it is gone anyway."""
    if token:
        with suppress(pages.TryAgainError, transaction.FailedError, tk.ValidationError):
            drafts.drop(_key(), token)


def _key() -> str:
    """Return the key of this browser's looks, which are kept apart from its forms."""
    return f"looks of {visit.key()}" if visit.is_kept() else ""
