"""How each institution had answered when each month ended."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_021"
down_revision = "proactiva_020"
branch_labels = None
depends_on = None

TABLE = "proactiva_publication_month"
KEY = f"{TABLE}_pkey"


def upgrade():
    # The next sync counts them again: where only the sum of all is kept, nothing is known of one.
    op.execute("DELETE FROM proactiva_publication_month")
    op.add_column(TABLE, sa.Column("about", sa.Text, nullable=False))
    op.drop_constraint(KEY, TABLE)
    op.create_primary_key(KEY, TABLE, ["month", "about"])


def downgrade():
    op.execute("DELETE FROM proactiva_publication_month WHERE about <> ''")
    op.drop_constraint(KEY, TABLE)
    op.drop_column(TABLE, "about")
    op.create_primary_key(KEY, TABLE, ["month"])
