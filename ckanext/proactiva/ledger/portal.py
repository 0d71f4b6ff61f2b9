"""A portal, as far as the ledger must know it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from ckanext.proactiva import config
from ckanext.proactiva.block import dataset_types
from ckanext.proactiva.datasets.facts import Reader
from ckanext.proactiva.domain.frequency import Names


@dataclass(frozen=True)
class Portal:
    """A portal as the ledger looks at it.

    Attributes:
        types: the types of dataset that count: those that carry the block, each with those of its
            fields that the portal defines by itself.
        tz: the time zone whose months count.
    """

    types: Mapping[str, Set[str]]
    tz: ZoneInfo


class Look(NamedTuple):
    """One look at a portal.

    Attributes:
        portal: what is looked at.
        at: the moment.
        ledger: the id of the ledger.
        key: what the ledger hashes with whatever identifies a dataset.
        began_at: since when the ledger looks.
        reader: what reads the facts of datasets.
        frequencies: all that means one of the frequencies that are listed.
    """

    portal: Portal
    at: datetime
    ledger: str
    key: bytes
    began_at: datetime
    reader: Reader
    frequencies: Names


# Keeps what pages show, of a moment, in the transaction that wrote what it is worked out from.
Publish: TypeAlias = Callable[[sa.engine.Connection, Portal, datetime], None]


def this_portal() -> Portal:
    """Return this portal, as it is configured now."""
    types = {name: dataset_types.names_of_portal(name) for name in dataset_types.covered_types()}
    return Portal(types, config.timezone())
