"""Who may do what with an institution's referral."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.domain.referral_acts import ReferralAct
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.logic.auth.kit import (
    Auth,
    accounts,
    allowed_if,
    authority,
    may_move,
    roles_of,
)
from ckanext.proactiva.people import offices
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict


def _roles_of(act: ReferralAct) -> Auth:
    @tk.auth_allow_anonymous_access
    def auth(context: Context, data_dict: DataDict) -> AuthResult:
        return may_move(context, data_dict, act)

    return auth


# They see only their own institutions.
proactiva_desk_list = accounts()


def proactiva_referral_list(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the institution's members, and whoever records its answers."""
    roles = offices.institution_roles(from_context(context), data_dict.get("institution"))
    return allowed_if(not roles.isdisjoint({Role.MEMBER, Role.RECORDER}))


_refer = roles_of(DemandAct.REFER)


@tk.auth_allow_anonymous_access
def proactiva_referral_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the demand's author or the authority's editors: only the latter may replace another."""
    allowed = _refer(context, data_dict)
    return authority(context, data_dict) if data_dict.get("instead_of") else allowed


proactiva_referral_acknowledge = _roles_of(ReferralAct.ACKNOWLEDGE)
proactiva_referral_ask = _roles_of(ReferralAct.ASK)
proactiva_referral_clarify = _roles_of(ReferralAct.CLARIFY)
proactiva_referral_commit = _roles_of(ReferralAct.COMMIT)
proactiva_referral_reopen = _roles_of(ReferralAct.REOPEN)
proactiva_referral_show = proactiva_referral_list
