"""Actions on messages: previewing and writing them in the dialogue of a demand."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.demands import commands, intents, previews
from ckanext.proactiva.logic.action.edge import (
    carry_out,
    decided_message,
    explain_refusals,
    sender_inputs,
)
from ckanext.proactiva.logic.schema import message as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.people import limits
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@validate(schema.message_create)
@explain_refusals
def proactiva_message_create(context: Context, data_dict: DataDict) -> types.DecidedMessage:
    """Write in the dialogue of a demand; without an account, it waits for a moderator.

    It also waits if the author says that something found in it is ``not_personal`` data. The same
    words sent twice within an hour, signed alike and with nothing said between, are one message,
    unless something is doubted only in the second. An editor of several institutions that have the
    demand says by ``institution`` for which one; otherwise it is the first.

    Raises:
        tk.NotAuthorized: with neither an account nor a claim code.
        tk.ValidationError: the caller may not speak for that institution there.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_message_create
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567", "text": "Que venga por colonia"}'``
    """
    tk.check_access("proactiva_message_create", context, data_dict)
    intent = intents.Say(
        data_dict["folio"],
        data_dict["text"],
        alias=data_dict["alias"],
        not_personal=data_dict["not_personal"],
        with_badge=data_dict["with_badge"],
        institution_id=data_dict["institution"],
        **sender_inputs(context, data_dict, limits.MESSAGES),
    )
    return carry_out(context, data_dict, commands.say, intent, decided_message)


@validate(schema.message_create)
@explain_refusals
def proactiva_message_preview(context: Context, data_dict: DataDict) -> types.MessagePreview:
    """Show a message as everybody would read it, and what was found in it, without sending it.

    Only by POST, so that nobody's words are in an address.

    Raises:
        tk.NotAuthorized: with neither an account nor a claim code.
        tk.ValidationError: the caller may not speak for that institution there.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_message_preview
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567", "text": "Soy juan@example.org"}'``
    """
    tk.check_access("proactiva_message_preview", context, data_dict)
    intent = intents.Say(
        data_dict["folio"],
        data_dict["text"],
        alias=data_dict["alias"],
        with_badge=data_dict["with_badge"],
        institution_id=data_dict["institution"],
    )
    return previews.message(from_context(context, data_dict), intent)
