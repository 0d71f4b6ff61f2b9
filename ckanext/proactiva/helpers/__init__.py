"""Read-only helpers for templates; a template calls each as ``h.proactiva_…``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import ckan.plugins as p

from ckanext.proactiva.logic.naming import collect

HELPERS: Final = collect(__name__, __path__)


def available() -> dict[str, Callable[..., Any]]:
    """Return every helper by name, with the chained helpers only if this portal can chain them."""
    # CKAN refuses to start if a chained helper has nothing to chain.
    has_activities = p.plugin_loaded("activity")
    return {
        name: helper
        for name, helper in HELPERS.items()
        if has_activities or name.startswith("proactiva_")
    }
