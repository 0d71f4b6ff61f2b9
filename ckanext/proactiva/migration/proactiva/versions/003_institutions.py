"""The organizations that the authority accepted, with their last known names."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

revision = "proactiva_003"
down_revision = "proactiva_002"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade():
    op.create_table(
        "proactiva_institution",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("former_names", ARRAY(sa.Text), nullable=False),
        sa.Column("accepted_at", MOMENT, nullable=False),
        sa.Column("is_authority", sa.Boolean, nullable=False),
        sa.Column("takes_demands", sa.Boolean, nullable=False),
        sa.Column("mailbox", sa.Text),
        sa.Column("terms", JSONB),
        sa.Column("days_off", ARRAY(sa.Date), nullable=False),
        sa.Column("ended_at", MOMENT),
        sa.Column("successor_id", sa.Text),
        sa.Index(
            "proactiva_institution_authority",
            "is_authority",
            unique=True,
            postgresql_where=sa.text("is_authority"),
        ),
    )


def downgrade():
    op.drop_table("proactiva_institution")
