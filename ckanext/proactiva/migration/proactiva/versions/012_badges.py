"""Who speaks for an organization of civil society, and the badge on their texts."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_012"
down_revision = "proactiva_011"
branch_labels = None
depends_on = None

PARTICIPANT = "proactiva_participant.id"
AUTHORITYS = """
    UPDATE proactiva_message SET organization_id =
        (SELECT id FROM proactiva_institution WHERE is_authority LIMIT 1)
    WHERE voice = 'authority' AND organization_id IS NULL
"""


def upgrade():
    op.create_table(
        "proactiva_badge",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("participant_id", sa.Text, sa.ForeignKey(PARTICIPANT), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("granted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True)),
        sa.Index(
            "proactiva_badge_held",
            "participant_id",
            unique=True,
            postgresql_where=sa.text("revoked_at IS NULL"),
        ),
    )
    for table in ("proactiva_demand", "proactiva_message"):
        op.add_column(table, sa.Column("badge", sa.Text, nullable=False, server_default=""))
        op.alter_column(table, "badge", server_default=None)
    op.add_column(
        "proactiva_demand_event",
        sa.Column("badge_id", sa.Text, sa.ForeignKey("proactiva_badge.id")),
    )
    op.alter_column("proactiva_demand_event", "demand_id", nullable=True)
    op.execute(AUTHORITYS)


def downgrade():
    op.execute("DELETE FROM proactiva_demand_event WHERE demand_id IS NULL")
    op.alter_column("proactiva_demand_event", "demand_id", nullable=False)
    op.drop_column("proactiva_demand_event", "badge_id")
    for table in ("proactiva_demand", "proactiva_message"):
        op.drop_column(table, "badge")
    op.drop_table("proactiva_badge")
