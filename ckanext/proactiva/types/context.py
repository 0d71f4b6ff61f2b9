"""What we add to CKAN's context."""

from __future__ import annotations

from typing import Any, cast

from ckan.types import Context


class OurContext(Context, total=False):
    """CKAN's context with our own keys.

    ``proactiva_claims`` are the hashes of the claim codes that a browser has shown,
    ``proactiva_person`` is the secret that it keeps, and ``proactiva_form`` what it was given with
    the form that it sends. ``proactiva_roles`` are the roles of whoever calls, looked up once.
    ``proactiva_strict`` says whether errors in a block are refused, and ``proactiva_tell`` is told
    how far a sync has come.
    """

    proactiva_claims: list[str]
    proactiva_person: str
    proactiva_form: str
    proactiva_roles: Any
    proactiva_strict: bool
    proactiva_tell: Any


def ours(context: Context) -> OurContext:
    """Return a context as one that may have our keys."""
    return cast("OurContext", context)
