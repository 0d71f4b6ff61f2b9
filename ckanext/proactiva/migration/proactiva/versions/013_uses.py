"""Uses of a dataset or of an answer: messages, which may belong to no demand."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_013"
down_revision = "proactiva_012"
branch_labels = None
depends_on = None

OF_A_DEMAND = "proactiva_message", "proactiva_report", "proactiva_redaction"


def upgrade():
    for table in OF_A_DEMAND:
        op.alter_column(table, "demand_id", nullable=True)
    op.add_column("proactiva_message", sa.Column("address", sa.Text))
    op.create_table(
        "proactiva_use",
        sa.Column("message_id", sa.Text, sa.ForeignKey("proactiva_message.id"), primary_key=True),
        sa.Column("dataset_id", sa.Text, index=True),
    )


def downgrade():
    op.drop_table("proactiva_use")
    op.drop_column("proactiva_message", "address")
    op.execute(
        "DELETE FROM proactiva_demand_event WHERE message_id IN"
        " (SELECT id FROM proactiva_message WHERE demand_id IS NULL)"
    )
    for table in reversed(OF_A_DEMAND):
        rows = sa.table(table, sa.column("demand_id"))
        op.execute(sa.delete(rows).where(rows.c.demand_id.is_(None)))
        op.alter_column(table, "demand_id", nullable=False)
