"""Who may follow, and change what they follow."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock
from ckanext.proactiva.demands import follows, queries
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_follow_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody follow the board, and a demand whoever may see it."""
    if data_dict.get("folio"):
        queries.known(from_context(context, data_dict), data_dict["folio"])
    return {"success": True}


@tk.auth_allow_anonymous_access
def proactiva_follow_list(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow an account, or whoever has a link that was mailed to them: of their own alone."""
    actor, token = from_context(context), data_dict.get("token")
    if actor.has_account if not token else follows.follower(actor, token, clock.now()):
        return {"success": True}
    return {"success": False, "msg": tk._("Log in, or open the link of one of our mails")}


@tk.auth_allow_anonymous_access
def proactiva_follow_confirm(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody do it: the token is the proof."""
    return {"success": True}


proactiva_follow_delete = proactiva_follow_list
proactiva_follow_patch = proactiva_follow_list
proactiva_follow_preview = proactiva_follow_create
