"""Actions on verdicts: what people say of an answer, and what the authority does about it."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.demands import commands, intents, verdicts
from ckanext.proactiva.domain.verdict import Verdict
from ckanext.proactiva.logic.action.edge import (
    carry_out,
    count_sender,
    decided_demand,
    explain_refusals,
)
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.logic.schema import verdict as schema
from ckanext.proactiva.model import Demand
from ckanext.proactiva.people import limits
from ckanext.proactiva.types import Context, DataDict


@validate(schema.verdict_create)
@explain_refusals
def proactiva_verdict_create(context: Context, data_dict: DataDict) -> types.GivenVerdict:
    """Say whether an answer helped; it can be changed while there is time, and the last one counts.

    Verdicts are shown only once there are five, to everybody alike. Words belong in the dialogue.

    Raises:
        tk.NotAuthorized: neither asked nor supports it, or is of an institution that answered.
        tk.ValidationError: there is no answer, or no time is left to judge it.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_verdict_create -d '{"folio":
    "TP-2026-123-4567", "claim_code": "ABCD-EFGH-JKMN-PQRS", "verdict": "partly"}'``
    """
    tk.check_access("proactiva_verdict_create", context, data_dict)
    count_sender(context, data_dict, limits.SUPPORTS)
    verdict: Verdict = data_dict["verdict"]
    intent = intents.Judge(data_dict["folio"], verdict)

    def given(demand: Demand) -> types.GivenVerdict:
        return {"folio": demand.folio, "verdict": verdict.value, "verdicts": verdicts.of(demand)}

    return carry_out(context, data_dict, commands.judge, intent, given)


@validate(schema.verdict_close)
def proactiva_verdict_close(context: Context, data_dict: DataDict) -> types.DecidedDemand:
    """Leave an answer as it is, although people say that it did not help.

    It no longer waits in ``proactiva_moderation_list``, until somebody else says so.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_verdict_close
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_verdict_close", context, data_dict)
    intent = intents.OnDemand(data_dict["folio"])
    return carry_out(context, data_dict, commands.close_verdict, intent, decided_demand)
