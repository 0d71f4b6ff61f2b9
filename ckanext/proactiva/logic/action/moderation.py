"""Actions of the authority's editors: what waits for them, and what they do with it."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, types
from ckanext.proactiva.demands import (
    commands,
    hidden,
    intents,
    moderation,
    story,
    waiting,
)
from ckanext.proactiva.domain.decision import Decision
from ckanext.proactiva.logic.action import given
from ckanext.proactiva.logic.action.edge import (
    carry_out,
    decided_demand,
    decided_message,
    explain_refusals,
)
from ckanext.proactiva.logic.schema import moderation as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.notices import unreached
from ckanext.proactiva.types import Context, DataDict


@tk.side_effect_free
@validate(schema.moderation_list)
def proactiva_moderation_list(context: Context, data_dict: DataDict) -> types.ModerationPage:
    """List a page of what waits for a moderator: held demands and messages, and open reports.

    The most urgent come first: reports of personal data or danger, personal data in doubt, what
    looks like advertising; then the oldest. ``count`` has the number of each kind. Nobody is told
    who sent something, only how much more came from the same sender, and which items if
    ``same_origin`` is given. ``to_refer`` are the public demands that no institution has: the 20
    that wait longest, those to be sent soonest first, and ``unreached`` the institutions that have
    demands to answer and read no mail, or where nobody can log in to answer.

    Example: ``curl "$SITE/api/3/action/proactiva_moderation_list?offset=0&limit=20"
    -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_moderation_list", context, data_dict)
    narrowed = waiting.Narrowed(data_dict["items"], data_dict["same_origin"])
    now = clock.now()
    queue = moderation.queue(now, given.page(data_dict), narrowed)
    unread = unreached.institutions()
    return {**queue, "to_refer": moderation.to_refer(now), "unreached": unread}


@tk.side_effect_free
@validate(schema.hidden_list)
def proactiva_hidden_list(context: Context, data_dict: DataDict) -> types.HiddenList:
    """List the demands and messages that are hidden now, the last hidden first.

    Example: ``curl "$SITE/api/3/action/proactiva_hidden_list" -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_hidden_list", context, data_dict)
    return hidden.listed(given.page(data_dict))


@tk.side_effect_free
@validate(schema.trail_list)
def proactiva_trail_list(context: Context, data_dict: DataDict) -> types.Trail:
    """List what moderators did, newest first: who, when, what and why, and never any words.

    With a ``folio``, what they did with that demand and what was said in it.

    Raises:
        tk.ObjectNotFound: no demand has that folio.

    Example: ``curl "$SITE/api/3/action/proactiva_trail_list?folio=TP-2026-123-4567"
    -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_trail_list", context, data_dict)
    return story.trail(data_dict["folio"], given.page(data_dict))


@validate(schema.demand_publish)
@explain_refusals
def proactiva_demand_publish(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Publish a demand that waits, and send it to an institution.

    It goes to the institution that is named, or else to the one that its author chose, if any.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_publish
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_demand_publish", context, data_dict)
    intent = intents.Publish(data_dict["folio"], data_dict["institution"])
    return carry_out(context, data_dict, commands.publish, intent)


@validate(schema.demand_return)
@explain_refusals
def proactiva_demand_return(context: Context, data_dict: DataDict) -> types.DecidedDemand:
    """Return a demand that waits to its author, who reads why and can change it.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_return -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567", "reason": "unclear", "text": "¿De qué programa hablas?"}'``
    """
    tk.check_access("proactiva_demand_return", context, data_dict)
    intent = intents.Return(data_dict["folio"], data_dict["reason"], data_dict["text"])
    return carry_out(context, data_dict, commands.return_, intent, decided_demand)


@validate(schema.message_publish)
@explain_refusals
def proactiva_message_publish(context: Context, data_dict: DataDict) -> types.DecidedMessage:
    """Publish a message that waits.

    An answer to an institution's question is refused while its demand is hidden: show that first.

    Raises:
        tk.ObjectNotFound: unknown message.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_message_publish
    -H "Authorization: $TOKEN" -d '{"id": "0f3c…"}'``
    """
    tk.check_access("proactiva_message_publish", context, data_dict)
    return _decide(context, data_dict, Decision.PUBLISH)


@validate(schema.message_hide)
@explain_refusals
def proactiva_message_hide(context: Context, data_dict: DataDict) -> types.DecidedMessage:
    """Hide a message that waits or, with a reason, one that is public or the text of an answer.

    The place of what was public stays, with the reason, which everybody reads. The author of what
    was never public reads the reason too. With ``waiting``, what somebody has published meanwhile
    stays public.

    Raises:
        tk.ObjectNotFound: unknown message.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_message_hide
    -H "Authorization: $TOKEN" -d '{"id": "0f3c…", "reason": "offensive"}'``
    """
    tk.check_access("proactiva_message_hide", context, data_dict)
    return _decide(context, data_dict, Decision.HIDE)


@validate(schema.message_publish)
@explain_refusals
def proactiva_message_unhide(context: Context, data_dict: DataDict) -> types.DecidedMessage:
    """Show a hidden message, or the hidden text of an answer, again.

    An answer to an institution's question that was never public is refused while its demand is
    hidden.

    Raises:
        tk.ObjectNotFound: unknown message.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_message_unhide
    -H "Authorization: $TOKEN" -d '{"id": "0f3c…"}'``
    """
    tk.check_access("proactiva_message_unhide", context, data_dict)
    return _decide(context, data_dict, Decision.UNHIDE)


def _decide(context: Context, data_dict: DataDict, decision: Decision) -> types.DecidedMessage:
    only = data_dict.get("waiting", False)
    intent = intents.DecideMessage(data_dict["id"], decision, data_dict.get("reason"), only)
    return carry_out(context, data_dict, commands.decide_message, intent, decided_message)
