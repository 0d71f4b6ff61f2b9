"""Who may do what with a demand: the registers name the roles, and people tell who has them.

Each function decides alone: it trusts nothing of what it is given to be there, or to be an id.
"""

from __future__ import annotations

from collections.abc import Callable

import ckantoolkit as tk

from ckanext.proactiva.demands import queries, readers, verdicts
from ckanext.proactiva.domain.demand_acts import Act as DemandAct
from ckanext.proactiva.domain.referral import Resolution
from ckanext.proactiva.domain.referral_acts import Act as ReferralAct
from ckanext.proactiva.domain.referral_moves import act_for
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.people import offices, permissions
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict

Auth = Callable[[Context, DataDict], AuthResult]


def _answer(success: bool) -> AuthResult:
    return {"success": True} if success else {"success": False, "msg": tk._("You may not do this")}


def _answer_known(success: bool) -> AuthResult:
    if success:
        return {"success": True}
    return {"success": False, "msg": tk._("Log in, or use the page of the demand")}


def _whoever_may(act: DemandAct) -> Auth:
    @tk.auth_allow_anonymous_access
    def auth(context: Context, data_dict: DataDict) -> AuthResult:
        actor = from_context(context, data_dict)
        demand = queries.known(actor, data_dict.get("folio"))
        return _answer(not act.step.roles.isdisjoint(permissions.demand_roles(actor, demand)))

    return auth


def _may_move(context: Context, data_dict: DataDict, act: ReferralAct) -> AuthResult:
    actor = from_context(context, data_dict)
    demand = queries.known(actor, data_dict.get("folio"))
    roles = permissions.roles_in(actor, demand, data_dict.get("institution"))
    return _answer(not act.step.roles.isdisjoint(roles))


def _whoever_may_move(act: ReferralAct) -> Auth:
    @tk.auth_allow_anonymous_access
    def auth(context: Context, data_dict: DataDict) -> AuthResult:
        return _may_move(context, data_dict, act)

    return auth


@tk.auth_allow_anonymous_access
def everybody(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody do it."""
    return {"success": True}


@tk.auth_allow_anonymous_access
def proactiva_demand_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody do it; for somebody else, with a ``channel``, the authority's editors alone."""
    if not data_dict.get("channel") or permissions.is_authority(from_context(context)):
        return {"success": True}
    return {"success": False, "msg": tk._("Only the authority asks for somebody else")}


@tk.auth_allow_anonymous_access
def _who_may_see_it(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever may see the demand."""
    queries.known(from_context(context, data_dict), data_dict.get("folio"))
    return {"success": True}


@tk.auth_allow_anonymous_access
def proactiva_support_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever may see the demand, with an account or from a browser that is remembered."""
    actor = from_context(context, data_dict)
    queries.known(actor, data_dict.get("folio"))
    return _answer_known(actor.is_known)


@tk.auth_allow_anonymous_access
def proactiva_message_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever may see the demand and is known there: also its author, by claim code."""
    actor = from_context(context, data_dict)
    demand = queries.known(actor, data_dict.get("folio"))
    is_author = Role.AUTHOR in permissions.demand_roles(actor, demand)
    return _answer_known(actor.is_known or is_author)


@tk.auth_allow_anonymous_access
def proactiva_report_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever may see the demand; a message is found only where everybody reads it."""
    if data_dict.get("folio") is None and data_dict.get("id"):
        return {"success": True}
    return _who_may_see_it(context, data_dict)


@tk.auth_allow_anonymous_access
def proactiva_redaction_appeal(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever wrote the demand, or the message in it, by account or by claim code."""
    actor = from_context(context, data_dict)
    demand = queries.known(actor, data_dict.get("folio"))
    return _answer(readers.is_written_by(actor, demand, data_dict.get("message")))


@tk.auth_allow_anonymous_access
def proactiva_verdict_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow who asked and who supports it, unless they are of an institution that answered."""
    actor = from_context(context, data_dict)
    demand = queries.known(actor, data_dict.get("folio"))
    if verdicts.may_judge(actor, demand):
        return {"success": True}
    return {"success": False, "msg": tk._("Only who asked for it and who needs it too judge it")}


def authority(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the authority's editors."""
    return _answer(permissions.is_authority(from_context(context)))


def proactiva_desk_list(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever has an account: they are told of their own institutions alone."""
    # CKAN takes a visitor of its API for an account, so it is asked here.
    return _answer(from_context(context).has_account)


def proactiva_referral_list(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the institution's members, and who records its answers."""
    roles = offices.institution_roles(from_context(context), data_dict.get("institution"))
    return _answer(not roles.isdisjoint({Role.MEMBER, Role.RECORDER}))


def proactiva_referral_note(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the institution's editors."""
    roles = offices.institution_roles(from_context(context), data_dict.get("institution"))
    return _answer(Role.EDITOR in roles)


@tk.auth_allow_anonymous_access
def proactiva_answer_correct(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow editors as they may answer: admins alone to refuse."""
    return proactiva_referral_answer(context, data_dict)


@tk.auth_allow_anonymous_access
def proactiva_answer_record(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the authority's admins, for an institution in which nobody can log in."""
    # For which institution it is, the rules look at: they can say what is wrong.
    actor = from_context(context, data_dict)
    queries.known(actor, data_dict.get("folio"))
    return _answer(permissions.keeps_register(actor))


@tk.auth_allow_anonymous_access
def proactiva_referral_answer(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow editors to answer with datasets or to decline, and admins to refuse."""
    try:
        act = act_for(Resolution(data_dict.get("resolution")))
    except ValueError:
        act = ReferralAct.REFUSE  # the act that the fewest may do
    return _may_move(context, data_dict, act)


_refer = _whoever_may(DemandAct.REFER)


@tk.auth_allow_anonymous_access
def proactiva_referral_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the demand's author or the authority's editors: these alone in another's stead."""
    allowed = _refer(context, data_dict)
    return authority(context, data_dict) if data_dict.get("instead_of") else allowed


_redact = _whoever_may(DemandAct.REDACT)


@tk.auth_allow_anonymous_access
def proactiva_redaction_preview(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the authority's editors."""
    is_of_dataset = data_dict.get("message") and data_dict.get("folio") is None
    return (authority if is_of_dataset else _redact)(context, data_dict)


proactiva_answer_export = everybody
proactiva_answer_list = everybody
proactiva_confirmation_create = _whoever_may(DemandAct.CONFIRM)
proactiva_capture_create = authority
proactiva_capture_preview = authority
# The token is the proof.
proactiva_demand_confirm = everybody
proactiva_demand_close = _whoever_may(DemandAct.CLOSE)
proactiva_demand_export = everybody
proactiva_demand_feed_show = _who_may_see_it
proactiva_demand_hide = _whoever_may(DemandAct.HIDE)
proactiva_demand_list = everybody
proactiva_demand_merge = _whoever_may(DemandAct.MERGE)
proactiva_demand_merge_consent = _whoever_may(DemandAct.CONSENT)
proactiva_demand_merge_object = _whoever_may(DemandAct.OBJECT)
proactiva_demand_patch = _whoever_may(DemandAct.EDIT)
proactiva_demand_preview = proactiva_demand_create
proactiva_demand_publish = _whoever_may(DemandAct.PUBLISH)
proactiva_demand_redact = _redact
proactiva_demand_refuse = _whoever_may(DemandAct.REFUSE)
proactiva_demand_reopen = _whoever_may(DemandAct.REOPEN)
proactiva_demand_resubmit = _whoever_may(DemandAct.RESUBMIT)
proactiva_demand_return = _whoever_may(DemandAct.RETURN)
proactiva_demand_show = _who_may_see_it
proactiva_demand_similar = everybody
proactiva_demand_unhide = _whoever_may(DemandAct.UNHIDE)
proactiva_demand_unmerge = _whoever_may(DemandAct.UNMERGE)
proactiva_demand_withdraw = _whoever_may(DemandAct.WITHDRAW)
proactiva_feed_show = everybody
proactiva_hidden_list = authority
proactiva_home_show = everybody
proactiva_message_hide = authority
proactiva_demand_see = proactiva_message_create
proactiva_message_preview = proactiva_message_create
proactiva_message_publish = authority
proactiva_message_unhide = authority
proactiva_moderation_list = authority
proactiva_participation_list = everybody
proactiva_correction_preview = proactiva_answer_correct
proactiva_record_preview = proactiva_answer_record
proactiva_referral_acknowledge = _whoever_may_move(ReferralAct.ACKNOWLEDGE)
proactiva_referral_assign = proactiva_referral_note
proactiva_referral_ask = _whoever_may_move(ReferralAct.ASK)
proactiva_referral_clarify = _whoever_may_move(ReferralAct.CLARIFY)
proactiva_referral_commit = _whoever_may_move(ReferralAct.COMMIT)
proactiva_referral_preview = proactiva_referral_answer
proactiva_referral_reopen = _whoever_may_move(ReferralAct.REOPEN)
proactiva_referral_show = proactiva_referral_list
proactiva_report_close = authority
proactiva_support_delete = _who_may_see_it
proactiva_trail_list = authority
proactiva_verdict_close = authority
proactiva_workplace_show = everybody
