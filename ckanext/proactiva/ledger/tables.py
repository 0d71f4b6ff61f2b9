"""The ledger's tables.

They have their own MetaData: CKAN empties all tables of its own between tests, and the trigger that
protects events would refuse that. Nothing here has a foreign key to a table of CKAN's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from ckanext.proactiva.domain.rollup import COLUMNS

if TYPE_CHECKING:
    from sqlalchemy.types import TypeEngine

T = TypeVar("T")

METADATA = sa.MetaData()
MOMENT = sa.DateTime(timezone=True)


def _column(
    name: str, kind: TypeEngine[T] | type[TypeEngine[T]], *, nullable: bool = False
) -> sa.Column[T]:
    return sa.Column(name, kind, nullable=nullable)


def _key(name: str, kind: type[TypeEngine[T]]) -> sa.Column[T]:
    return sa.Column(name, kind, primary_key=True, autoincrement=False)


# What happened to a dataset or to a referral: one of the two is named, and «before» and «after» are
# its facts, as the text that is sealed (`domain/written.py`). A correction names the event that it
# corrects, and has no facts; where the ledger forked, «after» is the seal that was lost.
EVENT = sa.Table(
    "proactiva_ledger_event",
    METADATA,
    _key("seq", sa.BigInteger),
    _column("kind", sa.Text),
    _column("dataset", sa.Text, nullable=True),
    _column("referral", sa.Text, nullable=True),
    _column("occurred_at", MOMENT),
    _column("recorded_at", MOMENT),
    _column("counted_at", MOMENT),
    _column("precision", sa.Text),
    _column("backfilled", sa.Boolean),
    _column("before", sa.Text, nullable=True),
    _column("after", sa.Text, nullable=True),
    _column("reason", sa.Text, nullable=True),
    _column("continues", sa.BigInteger, nullable=True),
    _column("corrects", sa.BigInteger, nullable=True),
    sa.Index("proactiva_ledger_event_place", "counted_at", "seq"),
    sa.Index(
        "proactiva_ledger_event_referral",
        "referral",
        "seq",
        postgresql_where=sa.text("referral IS NOT NULL"),
    ),
    sa.Index(
        "proactiva_ledger_event_continues",
        "continues",
        postgresql_where=sa.text("continues IS NOT NULL"),
    ),
    sa.Index(
        "proactiva_ledger_event_corrects",
        "corrects",
        postgresql_where=sa.text("corrects IS NOT NULL"),
    ),
)

# What was last seen of each dataset that was ever public, by the id that it has now.
#   seq            the number of its last event
#   fingerprint    shows at a glance whether anything changed
#   missing_since  when it was first not found, until its withdrawal is written
#   late_since     the first day on which its data is late, unless the data changes before; null if
#                  that is not known, as for datasets that are not public
#   organization   its owner, by which late datasets are looked up; null in rows of an older version
#   guid name files  keyed hashes of what identifies it; null once forgotten
#   mark           a keyed hash of the row, which no seal covers
STATE = sa.Table(
    "proactiva_ledger_state",
    METADATA,
    _key("dataset", sa.Text),
    _column("visible", sa.Boolean),
    _column("since", MOMENT),
    _column("seq", sa.BigInteger),
    _column("facts", sa.Text),
    _column("fingerprint", sa.Text),
    _column("missing_since", MOMENT, nullable=True),
    _column("guid", sa.Text, nullable=True),
    _column("name", sa.Text, nullable=True),
    _column("files", JSONB(none_as_null=True), nullable=True),
    _column("organization", sa.Text, nullable=True),
    _column("late_since", sa.Date, nullable=True),
    _column("mark", sa.Text),
    sa.Index("proactiva_ledger_state_seq", "seq"),
    sa.Index(
        "proactiva_ledger_state_late",
        "organization",
        "late_since",
        "dataset",
        postgresql_where=sa.text("late_since IS NOT NULL"),
    ),
    sa.Index(
        "proactiva_ledger_state_missing",
        "missing_since",
        postgresql_where=sa.text("missing_since IS NOT NULL"),
    ),
)

# What was last seen of each referral, in sight or not; the columns mean the same as above.
REFERRAL = sa.Table(
    "proactiva_ledger_referral",
    METADATA,
    _key("referral", sa.Text),
    _column("visible", sa.Boolean),
    _column("seq", sa.BigInteger),
    _column("facts", sa.Text),
    _column("fingerprint", sa.Text),
    _column("mark", sa.Text),
)

ROLLUP = sa.Table(
    "proactiva_ledger_rollup",
    METADATA,
    _key("dimension", sa.Text),
    _key("value", sa.Text),
    _key("month", sa.Date),
    *(_column(name, sa.Integer) for name in COLUMNS),
)

# «digests» holds 32 bytes for each event, so that a missing one can be named.
SEAL = sa.Table(
    "proactiva_ledger_seal",
    METADATA,
    _key("number", sa.BigInteger),
    _column("first_seq", sa.BigInteger),
    _column("last_seq", sa.BigInteger),
    _column("previous", sa.Text),
    _column("hash", sa.Text),
    _column("sealed_at", MOMENT),
    _column("digests", sa.LargeBinary),
)

# One row: which ledger this is, when it began and last looked, and how sure it is of what came
# before; also the secret key for the hashes of what identifies a dataset.
#   reached        the last id that the first look has come to; null once that look is over
#   done total     how many datasets it has looked at, and how many there are
#   looks          when it looked (`ledger/looks.py`); null until a look with this column has ended
#   spans          the ids in which nothing has changed since (`ledger/spans.py`); null likewise
PROGRESS = sa.Table(
    "proactiva_ledger_progress",
    METADATA,
    _key("id", sa.SmallInteger),
    _column("ledger", sa.Text),
    _column("key", sa.LargeBinary),
    _column("began_at", MOMENT),
    _column("synced_at", MOMENT, nullable=True),
    _column("known", sa.Integer),
    _column("inferred", sa.Integer),
    _column("reached", sa.Text, nullable=True),
    _column("done", sa.Integer),
    _column("total", sa.Integer),
    _column("looks", JSONB(none_as_null=True), nullable=True),
    _column("spans", JSONB(none_as_null=True), nullable=True),
    _column("mark", sa.Text),
)
