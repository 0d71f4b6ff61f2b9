"""The forms on a demand's page: the action that each calls, and what is said afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.domain.referral_acts import ReferralAct
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.views.forms import Form

MEETING = (
    "institution",
    "held_on",
    "place",
    "institutions",
    "civil_society",
    "citizens",
    "text",
    "address",
    "changes",
)
REPORTED: Final = N_(
    "Thank you. Somebody at the authority will look at it. Only the authority can read what you"
    " wrote."
)


def errors_of(what: str, errors: Mapping[str, Any], typed: Mapping[str, str]) -> dict[str, Any]:
    """Return the errors of a form's action, by the inputs that show them."""
    form = FORMS[what]
    # Several institutions may wait for an answer, and each has its own box on the page.
    shown = form.of(typed.get("institution", "")) if what == "clarify" else form
    return shown.of_inputs(errors)


def _said(message: Mapping[str, Any]) -> str:
    if message["visibility"] == "public":
        return tk._("Your message is published.")
    return tk._("Thank you. A person will read your message before it is published.")


def _clarified(found: Mapping[str, Any]) -> str:
    if found["events"][-1]["act"] == ReferralAct.CLARIFY:
        return labels.say(ReferralAct.CLARIFY.done)
    return tk._("Thank you. A person will read your message before it is published.")


def _reopened(demand: Mapping[str, Any]) -> str:
    if demand["visibility"] == "public":
        return tk._("The demand is open again.")
    return tk._("The demand has gone back to review.")


FORMS: Final[Mapping[str, Form]] = {
    "support": Form(
        "proactiva_support_create",
        N_("Thank you. You are now counted among the people who need it."),
    ),
    "unsupport": Form(
        "proactiva_support_delete", N_("You are no longer counted among the people who need it.")
    ),
    "say": Form(
        "proactiva_message_create",
        _said,
        {
            "say": "text",
            "say-alias": "alias",
            "say-badge": "with_badge",
            "say-institution": "institution",
        },
    ),
    "meeting": Form(
        "proactiva_meeting_create",
        N_("The dialogue has been recorded. Everyone can read it."),
        {f"meeting-{name}": name for name in MEETING},
    ),
    "mail_again": Form(
        "proactiva_confirmation_create",
        N_("We have sent you the mail again. Only the newest link works."),
        {"email": "email"},
    ),
    "withdraw": Form("proactiva_demand_withdraw", N_("You withdrew your demand.")),
    "resubmit": Form(
        "proactiva_demand_resubmit",
        N_("You sent your demand again. A person will read it first."),
        {"wanted": "wanted", "purpose": "purpose", "where": "where", "title": "title"},
    ),
    "clarify": Form(
        "proactiva_referral_clarify", _clarified, {"clarify": "text", "institution": "institution"}
    ),
    "refer": Form(
        "proactiva_referral_create",
        N_("The institution has it. Its time starts on the next working day."),
        {"institution": "institution"},
    ),
    "transfer": Form(
        "proactiva_referral_create",
        ReferralAct.TRANSFER.done,
        {"transfer-from": "instead_of", "transfer-to": "institution", "transfer-text": "text"},
    ),
    "judge": Form(
        "proactiva_verdict_create",
        N_("Thank you. You can change it while there is time."),
        {"verdict": "verdict"},
    ),
    "close": Form("proactiva_demand_close", N_("The demand is closed.")),
    "merge_consent": Form(
        "proactiva_demand_merge_consent", N_("Your demand continues in the other one.")
    ),
    "merge_object": Form("proactiva_demand_merge_object", N_("Your demand continues on its own.")),
    "unmerge": Form("proactiva_demand_unmerge", N_("The demand continues on its own again.")),
    "refuse": Form(
        "proactiva_demand_refuse",
        N_("The demand was not accepted. Its page says why."),
        {"refuse-reason": "reason"},
    ),
    "hide": Form(
        "proactiva_demand_hide",
        N_("The demand is hidden. Only the authority sees it."),
        {"hide-reason": "reason"},
    ),
    "unhide": Form("proactiva_demand_unhide", N_("Everyone can see the demand again.")),
    "publish": Form(
        "proactiva_demand_publish",
        N_("The demand is public."),
        {"publish-institution": "institution"},
    ),
    "edit": Form(
        "proactiva_demand_patch",
        N_("The demand has been corrected."),
        {"edit-title": "title", "edit-problem": "problem", "edit-groups": "beneficiary_groups"},
        lists=frozenset({"edit-groups"}),
    ),
    "reopen": Form("proactiva_demand_reopen", _reopened),
    "merge": Form(
        "proactiva_demand_merge",
        N_(
            "Its author will be asked. If they do not answer, it will be joined in ten days,"
            " unless they have already said no."
        ),
        {"target": "target"},
    ),
    "return_to": Form(
        "proactiva_referral_reopen",
        ReferralAct.REOPEN.done,
        {"institution": "institution"},
    ),
    "appeal": Form(
        "proactiva_redaction_appeal",
        N_("Thank you. Somebody at the authority will look at it again."),
        {"appealed": "message", "appeal-text": "text"},
    ),
    "report": Form(
        "proactiva_report_create", REPORTED, {"report-reason": "reason", "report-text": "text"}
    ),
    "report_message": Form(
        "proactiva_report_create",
        REPORTED,
        {"reported": "id", "reported-reason": "reason", "reported-text": "text"},
    ),
    "hide_message": Form(
        "proactiva_message_hide",
        N_("The message is hidden."),
        {"message": "id", "message-reason": "reason"},
    ),
    "unhide_message": Form(
        "proactiva_message_unhide", N_("The message is public."), {"message": "id"}
    ),
}
