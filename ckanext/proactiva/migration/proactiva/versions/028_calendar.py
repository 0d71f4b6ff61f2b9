"""The days off of each year, copied when they are first needed."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "proactiva_028"
down_revision = "proactiva_027"
branch_labels = None
depends_on = None

TABLE = "proactiva_calendar_year"


def upgrade():
    op.create_table(
        TABLE,
        sa.Column("year", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("days_off", ARRAY(sa.Date), nullable=False),
    )


def downgrade():
    op.drop_table(TABLE)
