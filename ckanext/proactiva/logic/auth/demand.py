"""Who may do what with a demand: the rules name the roles, and people tell who has them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.demands import answering
from ckanext.proactiva.domain import demand as demands
from ckanext.proactiva.domain import referral as referrals
from ckanext.proactiva.domain.referral import Resolution, Role
from ckanext.proactiva.people import permissions

Auth = Callable[[Any, dict[str, Any]], dict[str, Any]]


def _answer(success: bool) -> dict[str, Any]:
    return {"success": True} if success else {"success": False, "msg": tk._("You may not do this")}


def _whoever_may(act: demands.Act) -> Auth:
    @tk.auth_allow_anonymous_access
    def auth(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
        demand = permissions.known_demand(context, data_dict)
        roles = permissions.demand_roles(context, demand, data_dict.get("claim_code") or "")
        return _answer(not demands.STEPS[act].roles.isdisjoint(roles))

    return auth


def _whoever_has_the_turn(act: referrals.Act) -> Auth:
    @tk.auth_allow_anonymous_access
    def auth(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
        demand = permissions.known_demand(context, data_dict)
        roles = answering.roles_in(context, demand, data_dict)
        return _answer(not referrals.STEPS[act].roles.isdisjoint(roles))

    return auth


@tk.auth_allow_anonymous_access
def _everybody(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    return {"success": True}


@tk.auth_allow_anonymous_access
def _who_may_see_it(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    permissions.known_demand(context, data_dict)
    return {"success": True}


def _authority(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    return _answer(permissions.is_authority(context))


def proactiva_desk_list(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Allow whoever has an account: they are told of their own institutions alone."""
    # CKAN takes a visitor of its API for an account, so it is asked here.
    return _answer(permissions.account(context) is not None)


def proactiva_referral_list(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Allow the institution's members."""
    return _answer(Role.MEMBER in permissions.institution_roles(context, data_dict["institution"]))


@tk.auth_allow_anonymous_access
def proactiva_referral_answer(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Allow editors to answer with datasets or to decline, and admins to refuse."""
    resolution = Resolution(data_dict["resolution"])
    return _whoever_has_the_turn(answering.ACTS.get(resolution, referrals.Act.REFUSE))(
        context, data_dict
    )


proactiva_answer_list = _everybody
proactiva_demand_create = _everybody
proactiva_demand_list = _everybody
proactiva_demand_preview = _everybody
proactiva_demand_publish = _whoever_may(demands.Act.PUBLISH)
proactiva_demand_resubmit = _whoever_may(demands.Act.RESUBMIT)
proactiva_demand_return = _whoever_may(demands.Act.RETURN)
proactiva_demand_show = _who_may_see_it
proactiva_demand_similar = _everybody
proactiva_demand_withdraw = _whoever_may(demands.Act.WITHDRAW)
proactiva_home_show = _everybody
proactiva_institution_list = _everybody
proactiva_message_create = _who_may_see_it
proactiva_message_hide = _authority
proactiva_message_publish = _authority
proactiva_moderation_list = _authority
proactiva_referral_acknowledge = _whoever_has_the_turn(referrals.Act.ACKNOWLEDGE)
proactiva_referral_ask = _whoever_has_the_turn(referrals.Act.ASK)
proactiva_referral_clarify = _whoever_has_the_turn(referrals.Act.CLARIFY)
proactiva_referral_commit = _whoever_has_the_turn(referrals.Act.COMMIT)
proactiva_referral_create = _whoever_may(demands.Act.REFER)
proactiva_referral_show = proactiva_referral_list
proactiva_support_create = _who_may_see_it
proactiva_support_delete = _who_may_see_it
proactiva_workplace_show = _everybody
