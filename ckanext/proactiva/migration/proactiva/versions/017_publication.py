"""Growth as computed when the ledger was last sealed."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_017"
down_revision = "proactiva_016"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "proactiva_publication",
        sa.Column("about", sa.Text, primary_key=True),
        sa.Column("seal", sa.BigInteger, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("form", sa.Integer, nullable=False),
        sa.Column("basis", sa.Text, nullable=False),
        sa.Column("report", sa.Text, nullable=False),
        sa.Column("compared", sa.Text, nullable=True),
    )


def downgrade():
    op.drop_table("proactiva_publication")
