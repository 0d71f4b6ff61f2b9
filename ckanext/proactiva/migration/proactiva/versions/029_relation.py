"""What a notice keeps of whoever gets it is their relation to the demand."""

from alembic import op

revision = "proactiva_029"
down_revision = "proactiva_028"
branch_labels = None
depends_on = None

TABLE = "proactiva_notice"


def upgrade():
    op.alter_column(TABLE, "hearer", new_column_name="relation")


def downgrade():
    op.alter_column(TABLE, "relation", new_column_name="hearer")
