"""Events by their place in a list: the moment at which they count, then their number."""

from alembic import op

revision = "proactiva_025"
down_revision = "proactiva_024"
branch_labels = None
depends_on = None

TABLE = "proactiva_ledger_event"
MOMENTS = f"{TABLE}_counted"
PLACES = f"{TABLE}_place"


def upgrade():
    # The first look counts all its events at one moment, so a moment alone puts none in order.
    op.create_index(PLACES, TABLE, ["counted_at", "seq"])
    op.drop_index(MOMENTS, TABLE)


def downgrade():
    op.create_index(MOMENTS, TABLE, ["counted_at"])
    op.drop_index(PLACES, TABLE)
