"""When the ledger looked, and by which definitions."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_018"
down_revision = "proactiva_017"
branch_labels = None
depends_on = None


def upgrade():
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "proactiva_ledger_stretch",
        sa.Column("began_at", moment, primary_key=True),
        sa.Column("ended_at", moment, nullable=False),
        sa.Column("formula", sa.Integer, nullable=False),
    )


def downgrade():
    op.drop_table("proactiva_ledger_stretch")
