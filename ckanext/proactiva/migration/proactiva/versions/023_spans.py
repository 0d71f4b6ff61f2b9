"""Of which ids nothing has changed since they were last looked at."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "proactiva_023"
down_revision = "proactiva_022"
branch_labels = None
depends_on = None

TABLE = "proactiva_ledger_progress"


def upgrade():
    op.add_column(TABLE, sa.Column("spans", JSONB, nullable=True))


def downgrade():
    op.drop_column(TABLE, "spans")
