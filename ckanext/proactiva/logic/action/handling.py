"""Actions among an institution's people: notes on a referral, and who has it in hand."""

from __future__ import annotations

from collections.abc import Callable

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.demands import commands, desk, intents
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.logic.action.edge import carry_out, explain_refusals
from ckanext.proactiva.logic.schema import handling as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.model import Demand
from ckanext.proactiva.people.actor import Actor
from ckanext.proactiva.types import Context, DataDict


@validate(schema.referral_note)
@explain_refusals
def proactiva_referral_note(context: Context, data_dict: DataDict) -> types.ReferralPage:
    """Add a note for colleagues to an institution's referral; nobody else reads it.

    Raises:
        tk.ObjectNotFound: a demand that is not with that institution.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_note -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567", "institution": "agua", "text": "Falta el padrón del norte"}'``
    """
    tk.check_access("proactiva_referral_note", context, data_dict)
    at = data_dict["institution"]
    intent = intents.OnReferral(data_dict["folio"], at, data_dict["text"])
    return carry_out(context, data_dict, commands.note, intent, _on_desk_of(at))


@validate(schema.referral_assign)
@explain_refusals
def proactiva_referral_assign(context: Context, data_dict: DataDict) -> types.ReferralPage:
    """Hand an institution's referral to a colleague, or to nobody without a ``colleague``.

    Who has it in hand is shown only on the institution's own desk.

    Raises:
        tk.ObjectNotFound: a demand that is not with that institution.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_assign -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567", "institution": "agua", "colleague": "luisa"}'``
    """
    tk.check_access("proactiva_referral_assign", context, data_dict)
    at = data_dict["institution"]
    intent = intents.Assign(data_dict["folio"], at, colleague=data_dict["colleague"])
    return carry_out(context, data_dict, commands.assign, intent, _on_desk_of(at))


def _on_desk_of(institution: str) -> Callable[[Demand, Actor, Moment], types.ReferralPage]:
    return lambda demand, actor, now: desk.referral(actor, now, demand, institution)
