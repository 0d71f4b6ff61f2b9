"""When the ledger looked, and with which definitions."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "proactiva_018"
down_revision = "proactiva_017"
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("proactiva_ledger_progress", sa.Column("looks", JSONB, nullable=True))


def downgrade():
    op.drop_column("proactiva_ledger_progress", "looks")
