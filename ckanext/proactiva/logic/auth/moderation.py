"""Who may do what with texts that wait, are reported or are hidden, and who may judge answers."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.demands import queries, readers, verdicts
from ckanext.proactiva.domain.demand_acts import Act as DemandAct
from ckanext.proactiva.logic.auth.kit import (
    answer,
    authority,
    who_may_see_it,
    whoever_may,
)
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_report_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever may see the demand; a message is found only where everybody reads it."""
    if data_dict.get("folio") is None and data_dict.get("id"):
        return {"success": True}
    return who_may_see_it(context, data_dict)


@tk.auth_allow_anonymous_access
def proactiva_redaction_appeal(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever wrote the demand, or the message in it, by account or by claim code."""
    actor = from_context(context, data_dict)
    demand = queries.known(actor, data_dict.get("folio"))
    return answer(readers.is_written_by(actor, demand, data_dict.get("message")))


@tk.auth_allow_anonymous_access
def proactiva_verdict_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the author and supporters, unless they belong to an institution that answered."""
    actor = from_context(context, data_dict)
    demand = queries.known(actor, data_dict.get("folio"))
    if verdicts.may_judge(actor, demand):
        return {"success": True}
    return {"success": False, "msg": tk._("Only who asked for it and who needs it too judge it")}


_redact = whoever_may(DemandAct.REDACT)


@tk.auth_allow_anonymous_access
def proactiva_redaction_preview(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the authority's editors."""
    is_of_dataset = data_dict.get("message") and data_dict.get("folio") is None
    return (authority if is_of_dataset else _redact)(context, data_dict)


proactiva_capture_create = authority
proactiva_capture_preview = authority
proactiva_demand_redact = _redact
proactiva_hidden_list = authority
proactiva_message_hide = authority
proactiva_message_publish = authority
proactiva_message_unhide = authority
proactiva_moderation_list = authority
proactiva_report_close = authority
proactiva_trail_list = authority
proactiva_verdict_close = authority
