"""Drafts of what people have begun to write, kept for a day."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_004"
down_revision = "proactiva_003"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "proactiva_draft",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("writer_hash", sa.Text, nullable=False),
        sa.Column("ciphertext", sa.Text, nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Index("proactiva_draft_writer", "writer_hash"),
        sa.Index("proactiva_draft_expires", "expires_at"),
    )


def downgrade():
    op.drop_table("proactiva_draft")
