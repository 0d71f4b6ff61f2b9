"""Actions on dialogues that were held in person."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.demands import commands, intents
from ckanext.proactiva.logic.action.edge import carry_out, explain_refusals
from ckanext.proactiva.logic.schema import meeting as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.types import Context, DataDict


@validate(schema.meeting_create)
@explain_refusals
def proactiva_meeting_create(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Record a dialogue about a public demand that was held in person, with its minutes.

    Those who took part are given in numbers, and institutions by name. It can be hidden, shown
    again and redacted like a message. Sent twice, it is recorded once.

    Raises:
        tk.ValidationError: the demand has ended or is not public, or the institution does not have
            it.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_meeting_create -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567", "place": "Casa de Cultura", "citizens": 12,
    "text": "Acordamos publicar el calendario por colonia"}'``
    """
    tk.check_access("proactiva_meeting_create", context, data_dict)
    intent = intents.RecordMeeting(
        data_dict["folio"],
        institution_id=data_dict["institution"],
        held_on=data_dict["held_on"],
        place=data_dict["place"],
        institution_ids=tuple(data_dict["institutions"]),
        civil_society=data_dict["civil_society"],
        citizens=data_dict["citizens"],
        minutes=data_dict["text"],
        address=data_dict["address"],
        changes=data_dict["changes"],
    )
    return carry_out(context, data_dict, commands.record_meeting, intent)
