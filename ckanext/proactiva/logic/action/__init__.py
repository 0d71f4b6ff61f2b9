"""The API of this extension."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ckanext.proactiva.logic.action import (
    answer,
    badge,
    block,
    capture,
    confirmation,
    demand,
    draft,
    export,
    feed,
    follow,
    growth,
    handling,
    institution,
    ledger,
    lifecycle,
    meeting,
    moderation,
    notice,
    person,
    portal,
    redaction,
    referral,
    report,
    support,
    topic,
    use,
    verdict,
    vocabulary,
)
from ckanext.proactiva.logic.action.edge import discreet
from ckanext.proactiva.logic.naming import named

ACTIONS: Final = named(
    answer,
    badge,
    block,
    capture,
    confirmation,
    demand,
    draft,
    export,
    feed,
    follow,
    growth,
    handling,
    institution,
    ledger,
    lifecycle,
    meeting,
    moderation,
    notice,
    person,
    portal,
    redaction,
    referral,
    report,
    support,
    topic,
    use,
    verdict,
    vocabulary,
)


def of_requests() -> dict[str, Callable[..., Any]]:
    """Return every action by its name; ours tell nothing of what fails in them."""
    return {
        name: discreet(action) if name.startswith("proactiva_") else action
        for name, action in ACTIONS.items()
    }
