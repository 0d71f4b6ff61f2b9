"""When a demand came to the authority that wrote it down for somebody else."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_007"
down_revision = "proactiva_006"
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("proactiva_demand", sa.Column("received_on", sa.Date))


def downgrade():
    op.drop_column("proactiva_demand", "received_on")
