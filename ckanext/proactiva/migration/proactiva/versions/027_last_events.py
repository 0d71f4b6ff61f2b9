"""What was last seen of datasets, by the number of their last event."""

from alembic import op

revision = "proactiva_027"
down_revision = "proactiva_026"
branch_labels = None
depends_on = None

TABLE = "proactiva_ledger_state"
LAST = f"{TABLE}_seq"


def upgrade():
    op.create_index(LAST, TABLE, ["seq"])


def downgrade():
    op.drop_index(LAST, TABLE)
