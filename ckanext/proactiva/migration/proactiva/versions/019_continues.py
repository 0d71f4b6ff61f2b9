"""Which event follows another one of the same dataset, found at once."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_019"
down_revision = "proactiva_018"
branch_labels = None
depends_on = None


def upgrade():
    op.create_index(
        "proactiva_ledger_event_continues",
        "proactiva_ledger_event",
        ["continues"],
        postgresql_where=sa.text("continues IS NOT NULL"),
    )


def downgrade():
    op.drop_index("proactiva_ledger_event_continues", table_name="proactiva_ledger_event")
