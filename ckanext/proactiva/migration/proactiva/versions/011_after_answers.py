"""After an answer: people's verdicts, and the ids under which its datasets come back.

No verdict reopens by itself, so that nothing is kept of one that did.
"""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_011"
down_revision = "proactiva_010"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "proactiva_verdict",
        sa.Column("demand_id", sa.Text, sa.ForeignKey("proactiva_demand.id"), primary_key=True),
        sa.Column(
            "participant_id",
            sa.Text,
            sa.ForeignKey("proactiva_participant.id"),
            primary_key=True,
            index=True,
        ),
        sa.Column("verdict", sa.Text, nullable=False),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("weighed_on", sa.Date),
    )
    op.create_index(
        "proactiva_verdict_unweighed",
        "proactiva_verdict",
        ["demand_id"],
        postgresql_where=sa.text("verdict = 'not_useful' AND weighed_on IS NULL"),
    )
    op.create_table(
        "proactiva_renamed_dataset",
        sa.Column("before_id", sa.Text, primary_key=True),
        sa.Column("package_id", sa.Text, nullable=False),
    )
    op.drop_column("proactiva_referral", "reopened_on_verdict")


def downgrade():
    op.add_column(
        "proactiva_referral",
        sa.Column("reopened_on_verdict", sa.Boolean, nullable=False, server_default=sa.false()),
    )
    op.drop_table("proactiva_renamed_dataset")
    op.drop_table("proactiva_verdict")
