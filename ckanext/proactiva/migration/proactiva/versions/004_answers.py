"""Where an answer is, when it is on another site."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_004"
down_revision = "proactiva_002"
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("proactiva_referral", sa.Column("answer_address", sa.Text))


def downgrade():
    op.drop_column("proactiva_referral", "answer_address")
