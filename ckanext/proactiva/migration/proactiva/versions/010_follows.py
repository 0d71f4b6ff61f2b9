"""People's follows; participants with only a confirmed e-mail; links that confirm a follow."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_010"
down_revision = "proactiva_009"
branch_labels = None
depends_on = None

NARROWED = ("organization_id", "problem", "beneficiary_group", "status", "q")
BY_EMAIL = "email IS NOT NULL AND user_id IS NULL AND claim_hash IS NULL"


def upgrade():
    op.create_table(
        "proactiva_follow",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column(
            "participant_id", sa.Text, sa.ForeignKey("proactiva_participant.id"), nullable=False
        ),
        sa.Column("demand_id", sa.Text, sa.ForeignKey("proactiva_demand.id")),
        *(sa.Column(name, sa.Text, nullable=False) for name in (*NARROWED, "search", "cadence")),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index(
        op.f("ix_proactiva_follow_participant_id"), "proactiva_follow", ["participant_id"]
    )
    op.create_index(
        "proactiva_follow_demand", "proactiva_follow", ["demand_id", "participant_id"], unique=True
    )
    op.create_index(
        "proactiva_follow_board",
        "proactiva_follow",
        ["participant_id", *NARROWED],
        unique=True,
        postgresql_where=sa.text("demand_id IS NULL"),
    )
    op.create_index(
        "proactiva_participant_by_email",
        "proactiva_participant",
        ["email"],
        unique=True,
        postgresql_where=sa.text(BY_EMAIL),
    )
    op.alter_column("proactiva_confirmation", "demand_id", nullable=True)


def downgrade():
    op.execute("DELETE FROM proactiva_confirmation WHERE demand_id IS NULL")
    op.alter_column("proactiva_confirmation", "demand_id", nullable=False)
    op.drop_index("proactiva_participant_by_email", "proactiva_participant")
    op.drop_table("proactiva_follow")
