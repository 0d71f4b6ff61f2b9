"""Actions among an institution's people: notes on a referral, and who has it in hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import ckantoolkit as tk

from ckanext.proactiva import clock, types
from ckanext.proactiva.demands import commands, desk, intents
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.logic.action.edge import explain_refusals, saved
from ckanext.proactiva.logic.schema import handling as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.model import Demand
from ckanext.proactiva.people.actor import Actor, from_context
from ckanext.proactiva.types import Context, DataDict

Intent = TypeVar("Intent")


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
    at = data_dict["folio"], data_dict["institution"]
    return _on_desk(context, data_dict, commands.note, intents.OnReferral(*at, data_dict["text"]))


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
    at = data_dict["folio"], data_dict["institution"]
    intent = intents.Assign(*at, colleague=data_dict["colleague"])
    return _on_desk(context, data_dict, commands.assign, intent)


def _on_desk(
    context: Context,
    data_dict: DataDict,
    command: Callable[[Actor, Moment, Intent], Demand],
    intent: Intent,
) -> types.ReferralPage:
    """Run a command, commit, and show the referral as its institution's desk does."""
    actor, now = from_context(context, data_dict), clock.now()
    demand = command(actor, now, intent)
    at = data_dict["institution"]
    return saved(context, lambda: desk.referral(actor, now, demand, at))
