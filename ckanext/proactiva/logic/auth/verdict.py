"""Who may say whether an answer helped."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.demands import queries, verdicts
from ckanext.proactiva.logic.auth.kit import allowed_if, authority
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_verdict_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the author and supporters, unless they belong to an institution that answered."""
    actor = from_context(context, data_dict)
    demand = queries.known(actor, data_dict.get("folio"))
    refusal = tk._("Only the people who asked for it or need it too can say this")
    return allowed_if(verdicts.may_judge(actor, demand), refusal)


proactiva_verdict_close = authority
