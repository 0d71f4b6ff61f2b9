"""The ledger's tables.

They have a MetaData of their own: CKAN empties every table of its own between tests, and the
trigger that keeps events for good would refuse. Nothing here points to a table of CKAN's.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

METADATA = sa.MetaData()
MOMENT = sa.DateTime(timezone=True)


def _column(name: str, *arguments: Any, **options: Any) -> sa.Column[Any]:
    options.setdefault("nullable", False)
    return sa.Column(name, *arguments, **options)


EVENT = sa.Table(
    "proactiva_ledger_event",
    METADATA,
    _column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
    _column("kind", sa.Text),
    _column("dataset", sa.Text),
    _column("occurred_at", MOMENT),
    _column("recorded_at", MOMENT),
    _column("counted_at", MOMENT),
    _column("precision", sa.Text),
    _column("backfilled", sa.Boolean),
    _column("before", JSONB(none_as_null=True), nullable=True),
    _column("after", JSONB(none_as_null=True), nullable=True),
    _column("reason", sa.Text, nullable=True),
    _column("absent_since", MOMENT, nullable=True),
    sa.Index("proactiva_ledger_event_counted", "counted_at"),
)

# What was last seen of each dataset. «mark» tells by one look whether anything changed since.
STATE = sa.Table(
    "proactiva_ledger_state",
    METADATA,
    _column("dataset", sa.Text, primary_key=True),
    _column("visible", sa.Boolean),
    _column("since", MOMENT),
    _column("facts", JSONB),
    _column("mark", sa.Text),
)

ROLLUP = sa.Table(
    "proactiva_ledger_rollup",
    METADATA,
    _column("dimension", sa.Text, primary_key=True),
    _column("value", sa.Text, primary_key=True),
    _column("month", sa.Date, primary_key=True),
    *(
        _column(name, sa.Integer)
        for name in (
            "published",
            "republished",
            "withdrawn",
            "joined",
            "left",
            "with_files",
            "open",
        )
    ),
)
COUNTS = tuple(column for column in ROLLUP.columns if not column.primary_key)

# «digests» holds 32 bytes for each event, so that a missing one can be named.
SEAL = sa.Table(
    "proactiva_ledger_seal",
    METADATA,
    _column("number", sa.BigInteger, primary_key=True, autoincrement=False),
    _column("first_seq", sa.BigInteger),
    _column("last_seq", sa.BigInteger),
    _column("previous", sa.Text),
    _column("hash", sa.Text),
    _column("sealed_at", MOMENT),
    _column("digests", sa.LargeBinary),
)

# One row: since when the ledger looks, when it last looked, and how sure it is of what was before.
PROGRESS = sa.Table(
    "proactiva_ledger_progress",
    METADATA,
    _column("id", sa.SmallInteger, primary_key=True, autoincrement=False),
    _column("began_at", MOMENT),
    _column("synced_at", MOMENT, nullable=True),
    _column("known", sa.Integer),
    _column("inferred", sa.Integer),
)
