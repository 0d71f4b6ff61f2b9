"""Officers get the summary of their institution's work at their own address."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_015"
down_revision = "proactiva_014"
branch_labels = None
depends_on = None

FOLLOW, NOTICE = "proactiva_follow", "proactiva_notice"
BOARD, MAILBOX = "proactiva_follow_board", "proactiva_notice_mailbox"
NARROWED = ("organization_id", "problem", "beneficiary_group", "status", "q")
UNIQUE = "proactiva_notice_institution_id_occasion_key"


def _board(*columns):
    op.drop_index(BOARD, FOLLOW)
    of_board = sa.text("demand_id IS NULL")
    op.create_index(
        BOARD, FOLLOW, ["participant_id", *columns], unique=True, postgresql_where=of_board
    )


def upgrade():
    op.add_column(FOLLOW, sa.Column("desk_id", sa.Text, nullable=False, server_default=""))
    op.alter_column(FOLLOW, "desk_id", server_default=None)
    _board(*NARROWED, "desk_id")
    op.create_index(
        "proactiva_follow_desk", FOLLOW, ["desk_id"], postgresql_where=sa.text("desk_id <> ''")
    )
    op.drop_constraint("proactiva_notice_check", NOTICE, type_="check")
    op.drop_constraint(UNIQUE, NOTICE, type_="unique")
    op.create_check_constraint(
        "proactiva_notice_whose",
        NOTICE,
        "participant_id IS NOT NULL OR institution_id IS NOT NULL",
    )
    op.create_index(
        MAILBOX,
        NOTICE,
        ["institution_id", "occasion"],
        unique=True,
        postgresql_where=sa.text("participant_id IS NULL"),
    )


def downgrade():
    op.execute(
        "DELETE FROM proactiva_notice"
        " WHERE participant_id IS NOT NULL AND institution_id IS NOT NULL"
    )
    op.execute("DELETE FROM proactiva_follow WHERE desk_id <> ''")
    op.drop_index(MAILBOX, NOTICE)
    op.drop_constraint("proactiva_notice_whose", NOTICE, type_="check")
    op.create_unique_constraint(UNIQUE, NOTICE, ["institution_id", "occasion"])
    op.create_check_constraint(
        "proactiva_notice_check", NOTICE, "(participant_id IS NULL) <> (institution_id IS NULL)"
    )
    op.drop_index("proactiva_follow_desk", FOLLOW)
    _board(*NARROWED)
    op.drop_column(FOLLOW, "desk_id")
