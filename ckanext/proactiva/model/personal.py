"""The register of personal data: each column, whose data it is, how long it is kept, its erasure.

A test fails if a column may hold personal data and is not listed here; ``docs/privacy.md`` says the
same in words.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final, NamedTuple


class Whose(str, Enum):
    """Whom a column tells something about."""

    PERSON = "person"
    OFFICER = "officer"
    INSTITUTION = "institution"
    PORTAL = "portal"


class Retention(str, Enum):
    """How long it is kept; days are those of ``ckanext.proactiva.retention_days``."""

    WITH_ROW = "with_row"
    UNTIL_MASKED = "days_after_public"
    UNTIL_UNSEEN = "days_if_never_public"
    UNTIL_OVER = "days_after_end"
    TWO_DAYS = "two_days"
    A_DAY = "a_day"


class OnErasure(str, Enum):
    """The treatment of a column when a person is erased."""

    EMPTIED = "emptied"
    UNANSWERED = "emptied_where_nobody_answered_or_supported"
    PUBLIC_STAYS = "emptied_or_replaced_by_what_is_public"
    APPEALED = "emptied_where_its_author_appealed"
    STAYS = "stays"


class Personal(NamedTuple):
    """The register's entry for a column."""

    whose: Whose
    kept: Retention
    erasure: OnErasure


_IDENTITY = Personal(Whose.PERSON, Retention.WITH_ROW, OnErasure.EMPTIED)
_RAW = Personal(Whose.PERSON, Retention.UNTIL_MASKED, OnErasure.PUBLIC_STAYS)
_MARK = Personal(Whose.PERSON, Retention.UNTIL_MASKED, OnErasure.EMPTIED)
_RAW_ALIAS = Personal(Whose.PERSON, Retention.UNTIL_MASKED, OnErasure.EMPTIED)
_TEXT = Personal(Whose.PERSON, Retention.UNTIL_UNSEEN, OnErasure.UNANSWERED)
_ALIAS = Personal(Whose.PERSON, Retention.UNTIL_UNSEEN, OnErasure.EMPTIED)
_ORIGIN = Personal(Whose.PERSON, Retention.TWO_DAYS, OnErasure.EMPTIED)
# Nobody knows whose it is: only the browser it was written in can open it.
_DRAFT = Personal(Whose.PERSON, Retention.A_DAY, OnErasure.STAYS)
_UNCONFIRMED = Personal(Whose.PERSON, Retention.TWO_DAYS, OnErasure.STAYS)
_POINTER = Personal(Whose.PERSON, Retention.WITH_ROW, OnErasure.STAYS)
# Until they stop following; then the row is deleted.
_FOLLOW = Personal(Whose.PERSON, Retention.WITH_ROW, OnErasure.EMPTIED)
_OFFICE = Personal(Whose.OFFICER, Retention.WITH_ROW, OnErasure.STAYS)
_INSTITUTION = Personal(Whose.INSTITUTION, Retention.WITH_ROW, OnErasure.STAYS)
# Nobody knows who reports: it is emptied for everybody, as soon as somebody has read it. Who
# appeals is known: only a text's author can.
_REPORT = Personal(Whose.PERSON, Retention.UNTIL_OVER, OnErasure.APPEALED)
_REPORT_ID = Personal(Whose.PERSON, Retention.UNTIL_OVER, OnErasure.STAYS)
_REPORT_ORIGIN = Personal(Whose.PERSON, Retention.TWO_DAYS, OnErasure.STAYS)
# Who was told what: kept for a while, so that a missing mail can be traced.
_NOTICE = Personal(Whose.PERSON, Retention.UNTIL_OVER, OnErasure.EMPTIED)
_SEEN = Personal(Whose.PERSON, Retention.WITH_ROW, OnErasure.EMPTIED)
_MACHINE = Personal(Whose.PORTAL, Retention.WITH_ROW, OnErasure.STAYS)

PERSONAL: Final[dict[str, Personal]] = {
    "proactiva_participant.user_id": _IDENTITY,
    "proactiva_participant.email": _IDENTITY,
    "proactiva_participant.email_confirmed_at": _IDENTITY,
    "proactiva_participant.quiet_since": _IDENTITY,
    "proactiva_participant.claim_hash": _IDENTITY,
    "proactiva_participant.created_at": _POINTER,
    "proactiva_participant.erased_at": _MACHINE,
    "proactiva_erasure.participant_hash": _MACHINE,
    "proactiva_erasure.erased_at": _MACHINE,
    "proactiva_badge.participant_id": _POINTER,
    "proactiva_badge.title": _IDENTITY,
    "proactiva_badge.granted_at": _POINTER,
    "proactiva_badge.revoked_at": _POINTER,
    "proactiva_demand.author_id": _POINTER,
    "proactiva_demand.recorder_id": _OFFICE,
    "proactiva_demand.submission": _TEXT,
    "proactiva_demand.title_raw": _RAW,
    "proactiva_demand.title_public": _TEXT,
    "proactiva_demand.wanted_raw": _RAW,
    "proactiva_demand.wanted_public": _TEXT,
    "proactiva_demand.purpose_raw": _RAW,
    "proactiva_demand.purpose_public": _TEXT,
    "proactiva_demand.where_raw": _RAW,
    "proactiva_demand.where_public": _TEXT,
    "proactiva_demand.alias_raw": _RAW_ALIAS,
    "proactiva_demand.alias_public": _ALIAS,
    "proactiva_demand.badge": _ALIAS,
    "proactiva_demand.search": _TEXT,
    "proactiva_demand.asked_organization_id": _POINTER,
    "proactiva_demand.held_for": _MACHINE,
    "proactiva_demand.origin": _ORIGIN,
    "proactiva_message.author_id": _POINTER,
    "proactiva_message.text_raw": _RAW,
    "proactiva_message.text_public": _TEXT,
    "proactiva_message.alias_raw": _RAW_ALIAS,
    "proactiva_message.alias_public": _ALIAS,
    "proactiva_message.place_raw": _RAW,
    "proactiva_message.place_public": _TEXT,
    "proactiva_message.changes_raw": _RAW,
    "proactiva_message.changes_public": _TEXT,
    "proactiva_message.badge": _ALIAS,
    "proactiva_message.address": _TEXT,
    "proactiva_message.held_for": _MACHINE,
    "proactiva_message.origin": _ORIGIN,
    "proactiva_message.explains_id": _MACHINE,
    "proactiva_message.answers_id": _MACHINE,
    "proactiva_message.past_answer_id": _MACHINE,
    "proactiva_demand_event.moderator_id": _OFFICE,
    "proactiva_demand_event.message_id": _MACHINE,
    "proactiva_confirmation.demand_id": _UNCONFIRMED,
    "proactiva_confirmation.ciphertext": _UNCONFIRMED,
    "proactiva_confirmation.expires_at": _UNCONFIRMED,
    "proactiva_draft.writer_hash": _DRAFT,
    "proactiva_draft.ciphertext": _DRAFT,
    "proactiva_draft.expires_at": _DRAFT,
    "proactiva_report.id": _REPORT_ID,
    "proactiva_redaction.start": _MARK,
    "proactiva_redaction.end": _MARK,
    "proactiva_redaction.kind": _MARK,
    "proactiva_redaction.field": _MARK,
    "proactiva_redaction.marked": _MARK,
    "proactiva_report.text": _REPORT,
    "proactiva_report.origin": _REPORT_ORIGIN,
    "proactiva_report.reason": _MACHINE,
    "proactiva_report.created_at": _MACHINE,
    "proactiva_report.closed_on": _MACHINE,
    "proactiva_report.outcome": _MACHINE,
    "proactiva_support.participant_id": _POINTER,
    "proactiva_follow.participant_id": _FOLLOW,
    "proactiva_follow.organization_id": _FOLLOW,
    "proactiva_follow.problem": _FOLLOW,
    "proactiva_follow.beneficiary_group": _FOLLOW,
    "proactiva_follow.territory": _FOLLOW,
    "proactiva_follow.status": _FOLLOW,
    "proactiva_follow.q": _FOLLOW,
    "proactiva_follow.search": _FOLLOW,
    "proactiva_follow.desk_id": _FOLLOW,
    "proactiva_follow.cadence": _FOLLOW,
    "proactiva_follow.created_at": _FOLLOW,
    # It still counts, but belongs to nobody.
    "proactiva_verdict.participant_id": _POINTER,
    "proactiva_verdict.verdict": _POINTER,
    "proactiva_verdict.judged_at": _POINTER,
    "proactiva_verdict.weighed_on": _MACHINE,
    "proactiva_note.author_id": _OFFICE,
    "proactiva_note.text": Personal(Whose.OFFICER, Retention.UNTIL_OVER, OnErasure.STAYS),
    "proactiva_note.created_at": Personal(Whose.OFFICER, Retention.UNTIL_OVER, OnErasure.STAYS),
    "proactiva_referral.assignee_id": Personal(
        Whose.OFFICER, Retention.WITH_ROW, OnErasure.EMPTIED
    ),
    "proactiva_referral.answer_address": _INSTITUTION,
    "proactiva_past_answer.answer_address": _INSTITUTION,
    "proactiva_recorded_answer.recorder_id": _OFFICE,
    "proactiva_recorded_answer.document": _INSTITUTION,
    "proactiva_institution.mailbox": _INSTITUTION,
    "proactiva_institution.quiet_since": _INSTITUTION,
    "proactiva_outbox.event_id": _MACHINE,
    "proactiva_seen.participant_id": _SEEN,
    "proactiva_seen.event_id": _SEEN,
    **{
        f"proactiva_notice.{name}": _NOTICE
        for name in (
            "participant_id",
            "institution_id",
            "relation",
            "kind",
            "occasion",
            "event_id",
            "referral_id",
            "due_at",
            "tries",
            "failure",
            "outcome",
            "ended_at",
        )
    },
    "proactiva_notice_site.address": _MACHINE,
    "proactiva_notice_site.reminded_on": _MACHINE,
    # From public texts only, without their authors; replaced by the next count.
    "proactiva_word.word": _MACHINE,
    "proactiva_word.texts": _MACHINE,
    "proactiva_word.near": _MACHINE,
    "proactiva_dataset_words.fingerprint": _MACHINE,
    "proactiva_dataset_words.search": _MACHINE,
    **{
        f"proactiva_dataset_topic.{name}": _MACHINE
        for name in ("id", "dimension", "value", "changed_at")
    },
    # How many there are of a kind, not which.
    "proactiva_board_count.status": _MACHINE,
    "proactiva_board_count.problem": _MACHINE,
    "proactiva_board_count.beneficiary_group": _MACHINE,
    "proactiva_board_count.territory": _MACHINE,
    "proactiva_board_count.organization_id": _MACHINE,
    "proactiva_board_count.due_on": _MACHINE,
    "proactiva_board_count.number": _MACHINE,
    "proactiva_board_count.supports": _MACHINE,
}


def columns_of(table: str, whose: Whose) -> Iterator[str]:
    """Yield the columns of a table that tell something about that kind of person."""
    for name, told in PERSONAL.items():
        owner, _, column = name.partition(".")
        if owner == table and told.whose is whose:
            yield column
