"""Links with which authors confirm their demands."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_005"
down_revision = "proactiva_004"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "proactiva_confirmation",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("demand_id", sa.Text, sa.ForeignKey("proactiva_demand.id"), nullable=False),
        sa.Column("ciphertext", sa.Text, nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Index("proactiva_confirmation_expires", "expires_at"),
    )


def downgrade():
    op.drop_table("proactiva_confirmation")
