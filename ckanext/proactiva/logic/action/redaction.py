"""Actions on redactions: the authority corrects them, and authors ask for another look."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.demands import commands, intents, redaction_preview
from ckanext.proactiva.logic.action.edge import carry_out, count_sender, explain_refusals
from ckanext.proactiva.logic.schema import redaction as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.model import Demand
from ckanext.proactiva.people import limits
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@validate(schema.redaction_preview)
@explain_refusals
def proactiva_redaction_preview(context: Context, data_dict: DataDict) -> types.RedactionPreview:
    """Show what is hidden in a demand or a ``message``, as it is or as it would be.

    The text of an answer is also such a message, named by its ``answer_id``; a use of a dataset has
    no ``folio``. Each text is returned part by part, as it was written and as everybody would read
    it. Nothing is changed. Only by POST, so that nobody's words are in an address.

    Raises:
        tk.ObjectNotFound: unknown message.
        tk.ValidationError: a stretch is not there, or its text was deleted.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_redaction_preview
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_redaction_preview", context, data_dict)
    return redaction_preview.preview(from_context(context, data_dict), _asked(data_dict))


@validate(schema.demand_redact)
@explain_refusals
def proactiva_demand_redact(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Hide stretches of a demand's texts, or of a ``message`` in it, or ``show`` some again.

    A stretch is given by its place, ``{"field": "wanted", "start": 3, "end": 9}`` in characters of
    the text as it was written, or by its ``words``, wherever they occur; to hide one, its ``kind``
    is also needed. It becomes «[…]», and nothing else changes. What was found but is no personal
    data is shown again in the same way.

    Raises:
        tk.ObjectNotFound: unknown message.
        tk.ValidationError: a stretch is not there, or it is too much.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_redact -H "Authorization: $TOKEN"
    -H "Content-Type: application/json" -d '{"folio": "TP-2026-123-4567",
    "hide": [{"words": "agua", "kind": "other"}]}'``
    """
    tk.check_access("proactiva_demand_redact", context, data_dict)
    return carry_out(context, data_dict, commands.redact, _asked(data_dict))


@validate(schema.redaction_appeal)
@explain_refusals
def proactiva_redaction_appeal(context: Context, data_dict: DataDict) -> types.AwaitingModeration:
    """Ask, as their author, for another look at what is hidden in one's own public words.

    For what an institution says or answers, its editors are the author. A moderator keeps it hidden
    or shows it again; asked twice, it is one appeal. Only moderators read the text.

    Raises:
        tk.ObjectNotFound: unknown message.
        tk.ValidationError: it is not public, or nothing is hidden in it.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_redaction_appeal
    -d '{"folio": "TP-2026-123-4567", "claim_code": "ABCD-EFGH-JKMN-PQRS"}'``
    """
    tk.check_access("proactiva_redaction_appeal", context, data_dict)
    count_sender(context, data_dict, limits.REPORTS)
    intent = intents.Appeal(data_dict["folio"], data_dict["message"], data_dict["text"])

    def awaiting(demand: Demand) -> types.AwaitingModeration:
        return {"folio": demand.folio, "id": data_dict["message"] or None}

    return carry_out(context, data_dict, commands.appeal, intent, awaiting)


def _asked(data_dict: DataDict) -> intents.Redact:
    message, hide, show = (data_dict[name] for name in ("message", "hide", "show"))
    return intents.Redact(data_dict["folio"] or "", message, hide, show)
