"""The API of this extension."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ckanext.proactiva.logic.action.answer import (
    proactiva_answer_correct,
    proactiva_answer_record,
    proactiva_record_preview,
    proactiva_referral_answer,
    proactiva_referral_preview,
)
from ckanext.proactiva.logic.action.badge import (
    proactiva_badge_grant,
    proactiva_badge_list,
    proactiva_badge_revoke,
)
from ckanext.proactiva.logic.action.block import (
    package_create,
    package_update,
    proactiva_block_gap_list,
    proactiva_block_list,
    proactiva_block_show,
)
from ckanext.proactiva.logic.action.capture import (
    proactiva_capture_create,
    proactiva_capture_preview,
)
from ckanext.proactiva.logic.action.confirmation import (
    proactiva_confirmation_create,
    proactiva_demand_confirm,
)
from ckanext.proactiva.logic.action.demand import (
    proactiva_demand_create,
    proactiva_demand_list,
    proactiva_demand_preview,
    proactiva_demand_resubmit,
    proactiva_demand_show,
    proactiva_demand_similar,
    proactiva_demand_withdraw,
)
from ckanext.proactiva.logic.action.draft import (
    proactiva_draft_delete,
    proactiva_draft_list,
    proactiva_draft_update,
)
from ckanext.proactiva.logic.action.edge import discreet
from ckanext.proactiva.logic.action.export import (
    proactiva_answer_export,
    proactiva_demand_export,
)
from ckanext.proactiva.logic.action.feed import (
    proactiva_demand_feed_show,
    proactiva_feed_show,
)
from ckanext.proactiva.logic.action.follow import (
    proactiva_follow_confirm,
    proactiva_follow_create,
    proactiva_follow_delete,
    proactiva_follow_list,
    proactiva_follow_patch,
    proactiva_follow_preview,
)
from ckanext.proactiva.logic.action.growth import proactiva_growth_show
from ckanext.proactiva.logic.action.handling import (
    proactiva_referral_assign,
    proactiva_referral_note,
)
from ckanext.proactiva.logic.action.institution import (
    proactiva_institution_accept,
    proactiva_institution_list,
    proactiva_institution_patch,
    proactiva_register_show,
)
from ckanext.proactiva.logic.action.ledger import (
    proactiva_ledger_event_correct,
    proactiva_ledger_event_list,
    proactiva_ledger_rebuild,
    proactiva_ledger_show,
    proactiva_ledger_sync,
    proactiva_ledger_verify,
    proactiva_seal_list,
)
from ckanext.proactiva.logic.action.lifecycle import (
    proactiva_demand_close,
    proactiva_demand_hide,
    proactiva_demand_merge,
    proactiva_demand_merge_consent,
    proactiva_demand_merge_object,
    proactiva_demand_patch,
    proactiva_demand_refuse,
    proactiva_demand_reopen,
    proactiva_demand_unhide,
    proactiva_demand_unmerge,
)
from ckanext.proactiva.logic.action.meeting import proactiva_meeting_create
from ckanext.proactiva.logic.action.moderation import (
    proactiva_demand_publish,
    proactiva_demand_return,
    proactiva_hidden_list,
    proactiva_message_hide,
    proactiva_message_publish,
    proactiva_message_unhide,
    proactiva_moderation_list,
    proactiva_trail_list,
)
from ckanext.proactiva.logic.action.notice import (
    proactiva_notice_adopt,
    proactiva_notice_retry,
    proactiva_notice_show,
    proactiva_notice_stop,
)
from ckanext.proactiva.logic.action.person import (
    proactiva_person_erase,
    proactiva_person_export,
)
from ckanext.proactiva.logic.action.portal import (
    proactiva_home_show,
    proactiva_portal_check,
    proactiva_portal_setup,
    proactiva_workplace_show,
)
from ckanext.proactiva.logic.action.redaction import (
    proactiva_demand_redact,
    proactiva_redaction_appeal,
    proactiva_redaction_preview,
)
from ckanext.proactiva.logic.action.referral import (
    proactiva_desk_list,
    proactiva_referral_acknowledge,
    proactiva_referral_ask,
    proactiva_referral_clarify,
    proactiva_referral_commit,
    proactiva_referral_create,
    proactiva_referral_list,
    proactiva_referral_reopen,
    proactiva_referral_show,
)
from ckanext.proactiva.logic.action.report import (
    proactiva_report_close,
    proactiva_report_create,
)
from ckanext.proactiva.logic.action.support import (
    proactiva_answer_list,
    proactiva_demand_see,
    proactiva_message_create,
    proactiva_message_preview,
    proactiva_participation_list,
    proactiva_support_create,
    proactiva_support_delete,
)
from ckanext.proactiva.logic.action.use import (
    proactiva_use_create,
    proactiva_use_list,
    proactiva_use_preview,
    proactiva_use_redact,
    proactiva_use_show,
)
from ckanext.proactiva.logic.action.verdict import (
    proactiva_verdict_close,
    proactiva_verdict_create,
)
from ckanext.proactiva.logic.action.vocabulary import (
    proactiva_vocabulary_list,
    proactiva_vocabulary_show,
)

__all__ = [
    "package_create",
    "package_update",
    "proactiva_answer_correct",
    "proactiva_answer_export",
    "proactiva_answer_list",
    "proactiva_answer_record",
    "proactiva_badge_grant",
    "proactiva_badge_list",
    "proactiva_badge_revoke",
    "proactiva_block_gap_list",
    "proactiva_block_list",
    "proactiva_block_show",
    "proactiva_capture_create",
    "proactiva_capture_preview",
    "proactiva_confirmation_create",
    "proactiva_demand_close",
    "proactiva_demand_confirm",
    "proactiva_demand_create",
    "proactiva_demand_export",
    "proactiva_demand_feed_show",
    "proactiva_demand_hide",
    "proactiva_demand_list",
    "proactiva_demand_merge",
    "proactiva_demand_merge_consent",
    "proactiva_demand_merge_object",
    "proactiva_demand_patch",
    "proactiva_demand_preview",
    "proactiva_demand_publish",
    "proactiva_demand_redact",
    "proactiva_demand_refuse",
    "proactiva_demand_reopen",
    "proactiva_demand_resubmit",
    "proactiva_demand_return",
    "proactiva_demand_see",
    "proactiva_demand_show",
    "proactiva_demand_similar",
    "proactiva_demand_unhide",
    "proactiva_demand_unmerge",
    "proactiva_demand_withdraw",
    "proactiva_desk_list",
    "proactiva_draft_delete",
    "proactiva_draft_list",
    "proactiva_draft_update",
    "proactiva_feed_show",
    "proactiva_follow_confirm",
    "proactiva_follow_create",
    "proactiva_follow_delete",
    "proactiva_follow_list",
    "proactiva_follow_patch",
    "proactiva_follow_preview",
    "proactiva_growth_show",
    "proactiva_hidden_list",
    "proactiva_home_show",
    "proactiva_institution_accept",
    "proactiva_institution_list",
    "proactiva_institution_patch",
    "proactiva_ledger_event_correct",
    "proactiva_ledger_event_list",
    "proactiva_ledger_rebuild",
    "proactiva_ledger_show",
    "proactiva_ledger_sync",
    "proactiva_ledger_verify",
    "proactiva_meeting_create",
    "proactiva_message_create",
    "proactiva_message_hide",
    "proactiva_message_preview",
    "proactiva_message_publish",
    "proactiva_message_unhide",
    "proactiva_moderation_list",
    "proactiva_notice_adopt",
    "proactiva_notice_retry",
    "proactiva_notice_show",
    "proactiva_notice_stop",
    "proactiva_participation_list",
    "proactiva_person_erase",
    "proactiva_person_export",
    "proactiva_portal_check",
    "proactiva_portal_setup",
    "proactiva_record_preview",
    "proactiva_redaction_appeal",
    "proactiva_redaction_preview",
    "proactiva_referral_acknowledge",
    "proactiva_referral_answer",
    "proactiva_referral_ask",
    "proactiva_referral_assign",
    "proactiva_referral_clarify",
    "proactiva_referral_commit",
    "proactiva_referral_create",
    "proactiva_referral_list",
    "proactiva_referral_note",
    "proactiva_referral_preview",
    "proactiva_referral_reopen",
    "proactiva_referral_show",
    "proactiva_register_show",
    "proactiva_report_close",
    "proactiva_report_create",
    "proactiva_seal_list",
    "proactiva_support_create",
    "proactiva_support_delete",
    "proactiva_trail_list",
    "proactiva_use_create",
    "proactiva_use_list",
    "proactiva_use_preview",
    "proactiva_use_redact",
    "proactiva_use_show",
    "proactiva_verdict_close",
    "proactiva_verdict_create",
    "proactiva_vocabulary_list",
    "proactiva_vocabulary_show",
    "proactiva_workplace_show",
]


def of_requests() -> dict[str, Callable[..., Any]]:
    """Return every action by its name; ours tell nothing of what fails in them."""
    named = {name: globals()[name] for name in __all__}
    return {
        name: discreet(action) if name.startswith("proactiva_") else action
        for name, action in named.items()
    }
