"""Who may do what."""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.logic.auth import (
    badge,
    block,
    demand,
    draft,
    follow,
    growth,
    institution,
    ledger,
    meeting,
    notice,
    person,
    portal,
    topic,
    use,
    vocabulary,
)
from ckanext.proactiva.logic.naming import named

AUTH_FUNCTIONS: Final = named(
    badge,
    block,
    demand,
    draft,
    follow,
    growth,
    institution,
    ledger,
    meeting,
    notice,
    person,
    portal,
    topic,
    use,
    vocabulary,
)
