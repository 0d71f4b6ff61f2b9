"""By whom, and since when, the data of datasets is late."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_022"
down_revision = "proactiva_021"
branch_labels = None
depends_on = None

TABLE = "proactiva_ledger_state"
INDEX = f"{TABLE}_late"


def upgrade():
    # Empty in rows that there are, until the next sync reads every dataset again.
    op.add_column(TABLE, sa.Column("organization", sa.Text, nullable=True))
    op.add_column(TABLE, sa.Column("late_since", sa.Date, nullable=True))
    columns = ["organization", "late_since", "dataset"]
    op.create_index(INDEX, TABLE, columns, postgresql_where=sa.text("late_since IS NOT NULL"))


def downgrade():
    op.drop_index(INDEX, TABLE)
    op.drop_column(TABLE, "late_since")
    op.drop_column(TABLE, "organization")
