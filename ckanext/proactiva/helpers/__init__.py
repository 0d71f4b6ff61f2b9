"""What templates ask of us, read-only; in a template each is ``h.proactiva_…``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import ckan.plugins as p

from ckanext.proactiva.logic.naming import named

HELPERS: Final = named(__name__, __path__)


def of_portal() -> dict[str, Callable[..., Any]]:
    """Return every helper by its name; of those chained before CKAN's own, what this portal has."""
    # CKAN refuses to start with a helper that is chained before nothing.
    has_activities = p.plugin_loaded("activity")
    return {
        name: helper
        for name, helper in HELPERS.items()
        if has_activities or name.startswith("proactiva_")
    }
