"""How institutions had answered when each month ended."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_020"
down_revision = "proactiva_019"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "proactiva_publication_month",
        sa.Column("month", sa.Date, primary_key=True),
        sa.Column("published", sa.Integer, nullable=False),
        sa.Column("refused", sa.Integer, nullable=False),
        sa.Column("late", sa.Integer, nullable=False),
    )


def downgrade():
    op.drop_table("proactiva_publication_month")
