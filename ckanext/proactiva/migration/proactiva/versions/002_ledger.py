"""The ledger of what the portal showed: immutable events, their sums and their seals."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "proactiva_002"
down_revision = "proactiva_001"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
COUNTS = (
    "published",
    "renewed",
    "returned",
    "withdrawn",
    "joined",
    "left",
    "with_files",
    "open",
    "unknown",
)
REFUSE = """
CREATE OR REPLACE FUNCTION proactiva_ledger_refuse() RETURNS trigger AS $$
BEGIN
    RAISE EXCEPTION 'events of the ledger are never changed: append one that corrects them';
END
$$ LANGUAGE plpgsql
"""
TRIGGER = """
CREATE TRIGGER proactiva_ledger_append_only
BEFORE UPDATE OR DELETE OR TRUNCATE ON proactiva_ledger_event
FOR EACH STATEMENT EXECUTE PROCEDURE proactiva_ledger_refuse()
"""


def upgrade():
    op.create_table(
        "proactiva_ledger_event",
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("dataset", sa.Text),
        sa.Column("referral", sa.Text),
        sa.Column("occurred_at", MOMENT, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("counted_at", MOMENT, nullable=False),
        sa.Column("precision", sa.Text, nullable=False),
        sa.Column("backfilled", sa.Boolean, nullable=False),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text),
        sa.Column("reason", sa.Text),
        sa.Column("continues", sa.BigInteger),
        sa.Column("corrects", sa.BigInteger),
        sa.Index("proactiva_ledger_event_counted", "counted_at"),
        sa.Index(
            "proactiva_ledger_event_referral",
            "referral",
            "seq",
            postgresql_where=sa.text("referral IS NOT NULL"),
        ),
        sa.Index(
            "proactiva_ledger_event_corrects",
            "corrects",
            postgresql_where=sa.text("corrects IS NOT NULL"),
        ),
    )
    op.execute(REFUSE)
    op.execute(TRIGGER)
    op.create_table(
        "proactiva_ledger_state",
        sa.Column("dataset", sa.Text, primary_key=True),
        sa.Column("visible", sa.Boolean, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("facts", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("missing_since", MOMENT),
        sa.Column("guid", sa.Text),
        sa.Column("name", sa.Text),
        sa.Column("files", JSONB),
        sa.Column("mark", sa.Text, nullable=False),
        sa.Index(
            "proactiva_ledger_state_missing",
            "missing_since",
            postgresql_where=sa.text("missing_since IS NOT NULL"),
        ),
    )
    op.create_table(
        "proactiva_ledger_referral",
        sa.Column("referral", sa.Text, primary_key=True, autoincrement=False),
        sa.Column("visible", sa.Boolean, nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("facts", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("mark", sa.Text, nullable=False),
    )
    op.create_table(
        "proactiva_ledger_rollup",
        sa.Column("dimension", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, primary_key=True),
        sa.Column("month", sa.Date, primary_key=True),
        *(sa.Column(name, sa.Integer, nullable=False) for name in COUNTS),
    )
    op.create_table(
        "proactiva_ledger_seal",
        sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("first_seq", sa.BigInteger, nullable=False),
        sa.Column("last_seq", sa.BigInteger, nullable=False),
        sa.Column("previous", sa.Text, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
        sa.Column("sealed_at", MOMENT, nullable=False),
        sa.Column("digests", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "proactiva_ledger_progress",
        sa.Column("id", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("ledger", sa.Text, nullable=False),
        sa.Column("key", sa.LargeBinary, nullable=False),
        sa.Column("began_at", MOMENT, nullable=False),
        sa.Column("synced_at", MOMENT),
        sa.Column("known", sa.Integer, nullable=False),
        sa.Column("inferred", sa.Integer, nullable=False),
        sa.Column("reached", sa.Text),
        sa.Column("done", sa.Integer, nullable=False),
        sa.Column("total", sa.Integer, nullable=False),
        sa.Column("mark", sa.Text, nullable=False),
    )


def downgrade():
    for table in "progress", "seal", "rollup", "referral", "state", "event":
        op.drop_table(f"proactiva_ledger_{table}")
    op.execute("DROP FUNCTION proactiva_ledger_refuse()")
