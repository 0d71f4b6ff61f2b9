"""Who may do what with an institution's referral, and with its answer."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain.demand_acts import Act as DemandAct
from ckanext.proactiva.domain.referral import Resolution
from ckanext.proactiva.domain.referral_acts import Act as ReferralAct
from ckanext.proactiva.domain.referral_moves import act_for
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.logic.auth.kit import Auth, answer, authority, everybody, whoever_may
from ckanext.proactiva.people import offices, permissions
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict


def _may_move(context: Context, data_dict: DataDict, act: ReferralAct) -> AuthResult:
    actor = from_context(context, data_dict)
    demand = queries.known(actor, data_dict.get("folio"))
    roles = permissions.roles_in(actor, demand, data_dict.get("institution"))
    return answer(not act.step.roles.isdisjoint(roles))


def _whoever_may_move(act: ReferralAct) -> Auth:
    @tk.auth_allow_anonymous_access
    def auth(context: Context, data_dict: DataDict) -> AuthResult:
        return _may_move(context, data_dict, act)

    return auth


def proactiva_desk_list(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever has an account: they see only their own institutions."""
    # CKAN treats a visitor of its API as an account, so this is checked here.
    return answer(from_context(context).has_account)


def proactiva_referral_list(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the institution's members, and whoever records its answers."""
    roles = offices.institution_roles(from_context(context), data_dict.get("institution"))
    return answer(not roles.isdisjoint({Role.MEMBER, Role.RECORDER}))


def proactiva_referral_note(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the institution's editors."""
    roles = offices.institution_roles(from_context(context), data_dict.get("institution"))
    return answer(Role.EDITOR in roles)


@tk.auth_allow_anonymous_access
def proactiva_answer_correct(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow editors who may answer: only admins may refuse."""
    return proactiva_referral_answer(context, data_dict)


@tk.auth_allow_anonymous_access
def proactiva_answer_record(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the authority's admins, for an institution where nobody can log in."""
    # The rules check which institution it is: they can say what is wrong.
    actor = from_context(context, data_dict)
    queries.known(actor, data_dict.get("folio"))
    return answer(permissions.keeps_register(actor))


@tk.auth_allow_anonymous_access
def proactiva_referral_answer(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow editors to answer with datasets or to decline, and admins to refuse."""
    try:
        act = act_for(Resolution(data_dict.get("resolution")))
    except ValueError:
        act = ReferralAct.REFUSE  # the act with the fewest allowed roles
    return _may_move(context, data_dict, act)


_refer = whoever_may(DemandAct.REFER)


@tk.auth_allow_anonymous_access
def proactiva_referral_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the demand's author or the authority's editors: only the latter may replace another."""
    allowed = _refer(context, data_dict)
    return authority(context, data_dict) if data_dict.get("instead_of") else allowed


proactiva_correction_preview = proactiva_answer_correct
proactiva_record_preview = proactiva_answer_record
proactiva_referral_acknowledge = _whoever_may_move(ReferralAct.ACKNOWLEDGE)
proactiva_referral_ask = _whoever_may_move(ReferralAct.ASK)
proactiva_referral_assign = proactiva_referral_note
proactiva_referral_clarify = _whoever_may_move(ReferralAct.CLARIFY)
proactiva_referral_commit = _whoever_may_move(ReferralAct.COMMIT)
proactiva_referral_preview = proactiva_referral_answer
proactiva_referral_reopen = _whoever_may_move(ReferralAct.REOPEN)
proactiva_referral_show = proactiva_referral_list
proactiva_workplace_show = everybody
