"""Similarity: the words of demands and of datasets, and how many texts each word is in."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, TSVECTOR

revision = "proactiva_006"
down_revision = "proactiva_005"
branch_labels = None
depends_on = None


def upgrade():
    # Words are compared in another way now: `tick` reads those of each demand again.
    op.alter_column("proactiva_demand", "search", nullable=True)
    op.execute("UPDATE proactiva_demand SET search = NULL")
    op.drop_column("proactiva_demand", "words")
    op.create_index(
        "proactiva_demand_unread",
        "proactiva_demand",
        ["id"],
        postgresql_where=sa.text("search IS NULL"),
    )
    op.create_table(
        "proactiva_dataset_words",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("search", TSVECTOR, nullable=False),
        sa.Index("proactiva_dataset_words_search", "search", postgresql_using="gin"),
    )
    op.create_table(
        "proactiva_word",
        sa.Column("word", sa.Text, primary_key=True),
        sa.Column("texts", sa.Integer, nullable=False),
        sa.Column("near", ARRAY(sa.Text), nullable=False),
        sa.Index("proactiva_word_near", "near", postgresql_using="gin"),
    )


def downgrade():
    op.drop_table("proactiva_word")
    op.drop_table("proactiva_dataset_words")
    op.drop_index("proactiva_demand_unread", "proactiva_demand")
    op.add_column("proactiva_demand", sa.Column("words", sa.Text, server_default=""))
    op.alter_column("proactiva_demand", "words", nullable=False, server_default=None)
    op.execute("UPDATE proactiva_demand SET search = '' WHERE search IS NULL")
    op.alter_column("proactiva_demand", "search", nullable=False)
