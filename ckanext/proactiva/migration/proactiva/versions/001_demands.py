"""People, and what they ask for."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, TSVECTOR

revision = "proactiva_001"
down_revision = None
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
TEXTS = "title", "wanted", "purpose", "where", "alias"


def upgrade():
    op.create_table(
        "proactiva_participant",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("user_id", sa.Text, unique=True),
        sa.Column("email", sa.Text),
        sa.Column("email_confirmed_at", MOMENT),
        sa.Column("claim_hash", sa.Text, unique=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("erased_at", MOMENT),
        sa.Index(
            "proactiva_participant_erased",
            "erased_at",
            postgresql_where=sa.text("erased_at IS NOT NULL"),
        ),
    )
    op.create_table(
        "proactiva_erasure",
        sa.Column("participant_hash", sa.Text, primary_key=True),
        sa.Column("erased_at", MOMENT, nullable=False),
    )
    op.create_table(
        "proactiva_demand",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("folio", sa.Text, nullable=False, unique=True),
        sa.Column("submission", sa.Text, unique=True),
        _to("participant", "author_id", index=True),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("resolution", sa.Text),
        sa.Column("visibility", sa.Text, nullable=False),
        sa.Column("title_raw", sa.Text, nullable=False),
        sa.Column("title_public", sa.Text, nullable=False),
        sa.Column("wanted_raw", sa.Text, nullable=False),
        sa.Column("wanted_public", sa.Text, nullable=False),
        sa.Column("purpose_raw", sa.Text, nullable=False),
        sa.Column("purpose_public", sa.Text, nullable=False),
        sa.Column("where_raw", sa.Text, nullable=False),
        sa.Column("where_public", sa.Text, nullable=False),
        sa.Column("alias_raw", sa.Text, nullable=False),
        sa.Column("alias_public", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("search", TSVECTOR, nullable=False),
        sa.Column("problem", sa.Text, nullable=False, index=True),
        sa.Column("beneficiary_groups", ARRAY(sa.Text), nullable=False),
        sa.Column("territories", ARRAY(sa.Text), nullable=False),
        sa.Column("asked_organization_id", sa.Text),
        sa.Column("held_for", sa.Text),
        sa.Column("origin", sa.Text),
        _to("demand", "merge_target_id", nullable=True, index=True),
        sa.Column("merge_proposed_on", sa.Date),
        sa.Column("channel", sa.Text),
        _to("participant", "recorder_id", nullable=True, index=True),
        sa.Column("example", sa.Boolean, nullable=False),
        sa.Column("support_count", sa.Integer, nullable=False),
        sa.Column("browser_support_count", sa.Integer, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("published_at", MOMENT),
        sa.Column("status_since", sa.Date, nullable=False),
        sa.Column("redactions", sa.Integer, nullable=False),
        sa.Column("raw_deleted_on", sa.Date),
        sa.Column("text_deleted_on", sa.Date),
        sa.Index("proactiva_demand_board", "visibility", "status", "published_at"),
        sa.Index("proactiva_demand_supported", "visibility", "support_count"),
        sa.Index("proactiva_demand_groups", "beneficiary_groups", postgresql_using="gin"),
        sa.Index("proactiva_demand_search", "search", postgresql_using="gin"),
        sa.Index("proactiva_demand_masked", "published_at", postgresql_where=_masked(*TEXTS)),
        _of_origin("demand"),
    )
    op.create_table(
        "proactiva_recorded_answer",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("answered_on", sa.Date, nullable=False),
        sa.Column("recorded_on", sa.Date, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("channel", sa.Text),
        sa.Column("authority_id", sa.Text),
        _to("participant", "recorder_id", index=True),
    )
    op.create_table(
        "proactiva_referral",
        sa.Column("id", sa.Text, primary_key=True),
        _to("demand", "demand_id"),
        sa.Column("organization_id", sa.Text, nullable=False),
        _to("participant", "assignee_id", nullable=True, index=True),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("resolution", sa.Text),
        sa.Column("reason", sa.Text),
        sa.Column("answer_address", sa.Text),
        _to("recorded_answer", "record_id", nullable=True),
        sa.Column("received_on", sa.Date, nullable=False),
        sa.Column("resolved_on", sa.Date),
        sa.Column("promised_for", sa.Date),
        sa.Column("commitment_changes", sa.Integer, nullable=False),
        sa.Column("pauses", JSONB, nullable=False),
        sa.Column("suspensions", JSONB, nullable=False),
        sa.Column("reopened_on_verdict", sa.Boolean, nullable=False),
        sa.Column("due_on", sa.Date),
        sa.Column("final_due_on", sa.Date),
        sa.Column("used_days", sa.Integer),
        sa.Column("term_days", sa.Integer),
        sa.UniqueConstraint("demand_id", "organization_id"),
        sa.Index("proactiva_referral_desk", "organization_id", "status", "due_on"),
    )
    op.create_table(
        "proactiva_note",
        sa.Column("id", sa.Text, primary_key=True),
        _to("referral", "referral_id"),
        _to("participant", "author_id", index=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Index("proactiva_note_referral", "referral_id", "created_at"),
    )
    op.create_table(
        "proactiva_answer",
        sa.Column("id", sa.Text, primary_key=True),
        _to("referral", "referral_id"),
        sa.Column("package_id", sa.Text, nullable=False, index=True),
        sa.Column("linked_at", MOMENT, nullable=False),
        sa.UniqueConstraint("referral_id", "package_id"),
    )
    op.create_table(
        "proactiva_past_answer",
        sa.Column("id", sa.Text, primary_key=True),
        _to("referral", "referral_id", index=True),
        sa.Column("resolution", sa.Text, nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("answer_address", sa.Text),
        _to("recorded_answer", "record_id", nullable=True),
        sa.Column("package_ids", ARRAY(sa.Text), nullable=False),
        sa.Column("answered_on", sa.Date, nullable=False),
        sa.Column("replaced_on", sa.Date, nullable=False),
    )
    op.create_table(
        "proactiva_support",
        _to("demand", "demand_id", primary_key=True),
        _to("participant", "participant_id", primary_key=True, index=True),
        sa.Column("created_at", MOMENT, nullable=False),
    )
    op.create_table(
        "proactiva_message",
        sa.Column("id", sa.Text, primary_key=True),
        _to("demand", "demand_id"),
        _to("participant", "author_id", index=True),
        sa.Column("voice", sa.Text, nullable=False),
        sa.Column("organization_id", sa.Text),
        sa.Column("visibility", sa.Text, nullable=False),
        sa.Column("text_raw", sa.Text, nullable=False),
        sa.Column("text_public", sa.Text, nullable=False),
        sa.Column("alias_raw", sa.Text, nullable=False),
        sa.Column("alias_public", sa.Text, nullable=False),
        sa.Column("held_for", sa.Text),
        sa.Column("origin", sa.Text),
        _to("referral", "explains_id", nullable=True, index=True),
        _to("referral", "answers_id", nullable=True),
        _to("past_answer", "past_answer_id", nullable=True, unique=True),
        sa.Column("hidden_on", sa.Date),
        sa.Column("hidden_for", sa.Text),
        sa.Column("redactions", sa.Integer, nullable=False),
        sa.Column("raw_deleted_on", sa.Date),
        sa.Column("text_deleted_on", sa.Date),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Index("proactiva_message_dialogue", "demand_id", "created_at"),
        sa.Index("proactiva_message_waiting", "visibility", "created_at"),
        sa.Index(
            "proactiva_message_masked", "created_at", postgresql_where=_masked("text", "alias")
        ),
        sa.Index(
            "proactiva_message_answer",
            "answers_id",
            unique=True,
            postgresql_where=sa.text("past_answer_id IS NULL"),
        ),
        _of_origin("message"),
    )
    op.create_table(
        "proactiva_redaction",
        sa.Column("id", sa.Text, primary_key=True),
        _to("demand", "demand_id"),
        _to("message", "message_id", nullable=True),
        sa.Column("field", sa.Text, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("marked", sa.Text, nullable=False),
        sa.Index("proactiva_redaction_item", "demand_id", "message_id"),
    )
    op.create_table(
        "proactiva_report",
        sa.Column("id", sa.Text, primary_key=True),
        _to("demand", "demand_id"),
        _to("message", "message_id", nullable=True),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("origin", sa.Text),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("closed_on", sa.Date),
        sa.Column("outcome", sa.Text),
        sa.Index("proactiva_report_item", "demand_id", "message_id"),
        sa.Index("proactiva_report_open", "closed_on", "created_at"),
        _of_origin("report"),
    )
    op.create_table(
        "proactiva_demand_event",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=True),
        _to("demand", "demand_id"),
        _to("referral", "referral_id", nullable=True),
        _to("referral", "begun_referral_id", nullable=True),
        _to("message", "message_id", nullable=True),
        _to("participant", "moderator_id", nullable=True, index=True),
        sa.Column("act", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("resolution", sa.Text),
        sa.Column("reason", sa.Text),
        sa.Column("promised_for", sa.Date),
        sa.Column("answered_on", sa.Date),
        sa.Column("redactions", sa.Integer),
        sa.Column("happened_on", sa.Date, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Index("proactiva_demand_event_story", "demand_id", "id"),
        sa.Index(
            "proactiva_demand_event_trail",
            "happened_on",
            "id",
            postgresql_where=sa.text("moderator_id IS NOT NULL"),
        ),
    )


def downgrade():
    said = "demand_event", "report", "redaction", "message"
    around = "support", "past_answer", "answer", "note"
    for table in (
        *said,
        *around,
        "referral",
        "recorded_answer",
        "demand",
        "erasure",
        "participant",
    ):
        op.drop_table(f"proactiva_{table}")


def _masked(*names):
    return sa.text(" OR ".join(f"{name}_raw <> {name}_public" for name in names))


def _of_origin(table):
    known = sa.text("origin IS NOT NULL")
    return sa.Index(f"proactiva_{table}_origin", "created_at", postgresql_where=known)


def _to(table, name, nullable=False, **options):
    return sa.Column(
        name, sa.Text, sa.ForeignKey(f"proactiva_{table}.id"), nullable=nullable, **options
    )
