"""Which useful datasets serve each beneficiary group and each everyday problem."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_016"
down_revision = "proactiva_015"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "proactiva_dataset_topic",
        sa.Column(
            "id",
            sa.Text,
            sa.ForeignKey("proactiva_dataset_words.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("dimension", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, primary_key=True),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.Index("proactiva_dataset_topic_newest", "dimension", "value", "changed_at", "id"),
    )


def downgrade():
    op.drop_table("proactiva_dataset_topic")
