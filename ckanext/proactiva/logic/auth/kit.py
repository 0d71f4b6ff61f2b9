"""The parts that auth functions of several features share.

Each decides on its own, and never trusts that a parameter is present or is an id.
"""

from __future__ import annotations

from collections.abc import Callable

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.domain.referral_acts import ReferralAct
from ckanext.proactiva.domain.register import Phrase
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.people import offices, permissions
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict

Auth = Callable[[Context, DataDict], AuthResult]


def allowed_if(success: bool, refusal: str = "") -> AuthResult:
    """Return what an auth function returns, with a message for a refusal."""
    if success:
        return {"success": True}
    return {"success": False, "msg": refusal or tk._("You may not do this")}


def allowed_if_known(success: bool) -> AuthResult:
    """Return what an auth function returns that refuses only those it does not know."""
    return allowed_if(success, tk._("Log in, or use the page of the demand"))


def roles_of(act: DemandAct) -> Auth:
    """Return an auth function that allows the roles of an act on a demand."""

    @tk.auth_allow_anonymous_access
    def auth(context: Context, data_dict: DataDict) -> AuthResult:
        actor = from_context(context, data_dict)
        demand = queries.known(actor, data_dict.get("folio"))
        return allowed_if(not act.step.roles.isdisjoint(permissions.demand_roles(actor, demand)))

    return auth


def may_move(context: Context, data_dict: DataDict, act: ReferralAct) -> AuthResult:
    """Allow the roles of an act on a referral."""
    actor = from_context(context, data_dict)
    demand = queries.known(actor, data_dict.get("folio"))
    roles = permissions.roles_in(actor, demand, data_dict.get("institution"))
    return allowed_if(not act.step.roles.isdisjoint(roles))


@tk.auth_allow_anonymous_access
def everybody(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody do it."""
    return {"success": True}


@tk.auth_allow_anonymous_access
def demand_readers(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever may see the demand."""
    queries.known(from_context(context, data_dict), data_dict.get("folio"))
    return {"success": True}


@tk.auth_allow_anonymous_access
def identified_readers(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever may see the demand and is known there: also its author, by claim code."""
    actor = from_context(context, data_dict)
    demand = queries.known(actor, data_dict.get("folio"))
    is_author = Role.AUTHOR in permissions.demand_roles(actor, demand)
    return allowed_if_known(actor.is_known or is_author)


def accounts(refusal: Phrase | None = None) -> Auth:
    """Return an auth function that allows whoever has an account, with what to tell the others."""

    def auth(context: Context, data_dict: DataDict) -> AuthResult:
        """Allow whoever has an account."""
        # CKAN treats a visitor of its API as an account, so this is checked here.
        told = labels.say(refusal) if refusal else ""
        return allowed_if(from_context(context).has_account, told)

    return auth


def editors(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the institution's editors."""
    roles = offices.institution_roles(from_context(context), data_dict.get("institution"))
    return allowed_if(Role.EDITOR in roles)


def authority(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the authority's editors."""
    return allowed_if(permissions.is_authority(from_context(context)))


def admins(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the authority's admins."""
    return allowed_if(permissions.is_authority_admin(from_context(context)))


def sysadmins(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow sysadmins, whom CKAN never asks."""
    return allowed_if(False, tk._("Only a system administrator may do this"))
