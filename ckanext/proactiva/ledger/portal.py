"""What the ledger must be told of a portal."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from ckanext.proactiva import config
from ckanext.proactiva.block import joining


@dataclass(frozen=True)
class Portal:
    """A portal as the ledger looks at it.

    Attributes:
        types: the types of dataset that count: those that carry the block.
        tz: the time zone whose months count.
    """

    types: Set[str]
    tz: ZoneInfo


def this_portal() -> Portal:
    """Return this portal, as it is configured now."""
    return Portal(joining.covered_types(), config.timezone())
