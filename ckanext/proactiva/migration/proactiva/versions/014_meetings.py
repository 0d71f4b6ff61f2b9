"""Dialogues about demands that were held in a room."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "proactiva_014"
down_revision = "proactiva_013"
branch_labels = None
depends_on = None

MESSAGE, MASKED = "proactiva_message", "proactiva_message_masked"
TEXTS = "place_raw", "place_public", "changes_raw", "changes_public"


def _index(*names):
    differ = " OR ".join(f"{name}_raw <> {name}_public" for name in names)
    op.create_index(MASKED, MESSAGE, ["created_at"], postgresql_where=sa.text(differ))


def upgrade():
    for name in TEXTS:
        op.add_column(MESSAGE, sa.Column(name, sa.Text, nullable=False, server_default=""))
        op.alter_column(MESSAGE, name, server_default=None)
    op.drop_index(MASKED, MESSAGE)
    _index("text", "alias", "place", "changes")
    op.create_table(
        "proactiva_meeting",
        sa.Column("message_id", sa.Text, sa.ForeignKey(f"{MESSAGE}.id"), primary_key=True),
        sa.Column("held_on", sa.Date, nullable=False),
        sa.Column("organization_ids", ARRAY(sa.Text), nullable=False),
        sa.Column("civil_society", sa.Integer, nullable=False),
        sa.Column("citizens", sa.Integer, nullable=False),
    )


def downgrade():
    op.drop_table("proactiva_meeting")
    op.drop_index(MASKED, MESSAGE)
    for name in TEXTS:
        op.drop_column(MESSAGE, name)
    _index("text", "alias")
