"""Notices to people: the outbox, the notices, and the site that sends them."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_009"
down_revision = "proactiva_008"
branch_labels = None
depends_on = None

NOTICE = "proactiva_notice"


def upgrade():
    op.create_table(
        "proactiva_outbox",
        sa.Column(
            "event_id",
            sa.BigInteger,
            sa.ForeignKey("proactiva_demand_event.id"),
            primary_key=True,
            autoincrement=False,
        ),
    )
    op.create_table(
        NOTICE,
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("participant_id", sa.Text, sa.ForeignKey("proactiva_participant.id")),
        sa.Column("institution_id", sa.Text, sa.ForeignKey("proactiva_institution.id")),
        sa.Column("hearer", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("occasion", sa.Text, nullable=False),
        sa.Column("event_id", sa.BigInteger, sa.ForeignKey("proactiva_demand_event.id")),
        sa.Column("referral_id", sa.Text, sa.ForeignKey("proactiva_referral.id")),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.SmallInteger, nullable=False, server_default="0"),
        sa.Column("failure", sa.Text),
        sa.Column("outcome", sa.Text),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.CheckConstraint("(participant_id IS NULL) <> (institution_id IS NULL)"),
        sa.UniqueConstraint("participant_id", "occasion"),
        sa.UniqueConstraint("institution_id", "occasion"),
    )
    waits = sa.text("outcome IS NULL")
    op.create_index("proactiva_notice_due", NOTICE, ["due_at", "id"], postgresql_where=waits)
    op.create_index("proactiva_notice_event", NOTICE, ["event_id"])
    op.create_index("proactiva_notice_ended", NOTICE, ["outcome", "ended_at"])
    op.create_table(
        "proactiva_notice_site",
        sa.Column("id", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("reminded_on", sa.Date),
        sa.CheckConstraint("id = 1"),
    )
    op.create_table(
        "proactiva_seen",
        sa.Column(
            "participant_id",
            sa.Text,
            sa.ForeignKey("proactiva_participant.id"),
            primary_key=True,
        ),
        sa.Column("demand_id", sa.Text, sa.ForeignKey("proactiva_demand.id"), primary_key=True),
        sa.Column(
            "event_id",
            sa.BigInteger,
            sa.ForeignKey("proactiva_demand_event.id"),
            nullable=False,
        ),
    )
    for table in ("proactiva_participant", "proactiva_institution"):
        op.add_column(table, sa.Column("quiet_since", sa.DateTime(timezone=True)))


def downgrade():
    for table in ("proactiva_institution", "proactiva_participant"):
        op.drop_column(table, "quiet_since")
    for table in ("proactiva_seen", "proactiva_notice_site", NOTICE, "proactiva_outbox"):
        op.drop_table(table)
