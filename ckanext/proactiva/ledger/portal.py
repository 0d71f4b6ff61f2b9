"""A portal, as far as the ledger needs to know it."""

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
    """A portal as the ledger sees it.

    Attributes:
        types: the dataset types that count, which are those that carry the block, each with the
            fields of the block that the portal defines itself.
        zone: the time zone in which months are counted.
    """

    types: Mapping[str, Set[str]]
    zone: ZoneInfo


class Look(NamedTuple):
    """One look at a portal.

    Attributes:
        connection: the transaction in which the ledger looks and writes what it saw.
        portal: the portal being looked at.
        at: the moment.
        ledger: the id of the ledger.
        key: the key for hashing whatever identifies a dataset.
        began_at: when the ledger began to look.
        reader: reads the facts of datasets.
        frequencies: every term that means one of the listed frequencies.
    """

    connection: sa.engine.Connection
    portal: Portal
    at: datetime
    ledger: str
    key: bytes
    began_at: datetime
    reader: Reader
    frequencies: Names


# Stores what pages show at a moment, in the transaction that wrote the data behind it.
Publish: TypeAlias = Callable[[sa.engine.Connection, Portal, datetime], None]


def this_portal() -> Portal:
    """Return this portal as it is configured now."""
    types = {name: dataset_types.names_of_portal(name) for name in dataset_types.covered_types()}
    return Portal(types, config.timezone())
