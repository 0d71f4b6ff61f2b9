"""Who may follow, and change what they follow."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock
from ckanext.proactiva.demands import follows, queries
from ckanext.proactiva.institutions import register
from ckanext.proactiva.logic.auth.kit import allowed_if, everybody
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.people.colleagues import answers_for
from ckanext.proactiva.types import AuthResult, Context, DataDict


# Also checked for sysadmins: an account that is no editor would get no mail about the desk.
@tk.auth_sysadmins_check
@tk.auth_allow_anonymous_access
def proactiva_follow_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody follow the board, a demand only if they may see it, a desk only its editors."""
    if data_dict.get("desk"):
        return _works_there(context, data_dict["desk"])
    if data_dict.get("folio"):
        queries.known(from_context(context, data_dict), data_dict["folio"])
    return {"success": True}


def _works_there(context: Context, institution: object) -> AuthResult:
    found, actor = register.find_any(institution), from_context(context)
    works_there = found and actor.has_account and answers_for(actor.user_id, found.id)
    refusal = tk._("Only editors of an institution can get the summary of its work by mail")
    return allowed_if(bool(works_there), refusal)


@tk.auth_allow_anonymous_access
def proactiva_follow_list(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow an account, or whoever has a link that was mailed to them: each sees only their own."""
    actor, token = from_context(context), data_dict.get("token")
    is_known = follows.follower(actor, token, clock.now()) if token else actor.has_account
    return allowed_if(bool(is_known), tk._("Log in, or open the link in one of our mails"))


# The token is the proof.
proactiva_follow_confirm = everybody
proactiva_follow_delete = proactiva_follow_list
proactiva_follow_patch = proactiva_follow_list
proactiva_follow_preview = proactiva_follow_create
