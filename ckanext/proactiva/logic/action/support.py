"""What people do with others' demands: needing it too, and writing in the dialogue."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, transaction, types
from ckanext.proactiva.demands import (
    commands,
    intents,
    participation,
    presentation,
    previews,
    readers,
    seen,
)
from ckanext.proactiva.logic.action.edge import explain_refusals
from ckanext.proactiva.logic.schema import demand as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.model import Demand
from ckanext.proactiva.people import limits, participants, visitors
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@validate(schema.demand_show)
@explain_refusals
def proactiva_support_create(context: Context, data_dict: DataDict) -> types.Supported:
    """Say «I need it too»; said twice, it counts once.

    Raises:
        tk.NotAuthorized: without an account.
        tk.ValidationError: the demand has ended.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_support_create
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_support_create", context, data_dict)
    actor, now = from_context(context, data_dict), clock.now()
    limits.spend(limits.SUPPORTS, visitors.sender(actor, now.day))
    demand = commands.add_support(actor, now, intents.AddSupport(data_dict["folio"]))
    transaction.commit(context)
    return _supported(demand, supported=True)


@validate(schema.demand_show)
def proactiva_support_delete(context: Context, data_dict: DataDict) -> types.Supported:
    """Take back «I need it too».

    Example: ``curl -X POST $SITE/api/3/action/proactiva_support_delete
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_support_delete", context, data_dict)
    intent = intents.RemoveSupport(data_dict["folio"])
    demand = commands.remove_support(from_context(context, data_dict), clock.now(), intent)
    transaction.commit(context)
    return _supported(demand, supported=False)


@tk.side_effect_free
@validate(schema.participation_list)
def proactiva_participation_list(context: Context, data_dict: DataDict) -> types.Participation:
    """List what somebody asked for and what they support, the newest 100 of each.

    It is theirs by their account or by a claim code, which is accepted by POST only. ``news`` is
    what they have not seen yet of each, as `proactiva_demand_see` keeps it.

    Example: ``curl "$SITE/api/3/action/proactiva_participation_list" -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_participation_list", context, data_dict)
    actor, now = from_context(context, data_dict), clock.now()
    asked, supported = participation.asked(actor), participation.supported(actor)
    whose = participants.find(actor) if supported else None
    return {
        "asked": seen.with_news(asked, presentation.summaries(asked, now)),
        "supported": seen.with_news(
            supported, presentation.summaries(supported, now), whose.id if whose else None
        ),
    }


@validate(schema.demand_show)
def proactiva_demand_see(context: Context, data_dict: DataDict) -> types.Seen:
    """Mark all that has happened with a demand until now as seen, so that it is no longer news.

    Raises:
        tk.NotAuthorized: with neither an account nor a claim code.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_see -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_demand_see", context, data_dict)
    seen.see(from_context(context, data_dict), data_dict["folio"])
    transaction.commit(context)
    return {"seen": True}


@validate(schema.message_create)
@explain_refusals
def proactiva_message_create(context: Context, data_dict: DataDict) -> types.DecidedMessage:
    """Write in the dialogue of a demand; without an account, it waits for a moderator.

    It also waits if the author says that something found in it is ``not_personal`` data.

    Raises:
        tk.NotAuthorized: with neither an account nor a claim code.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_message_create
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567", "text": "Que venga por colonia"}'``
    """
    tk.check_access("proactiva_message_create", context, data_dict)
    actor, now = from_context(context, data_dict), clock.now()
    over = limits.spend(limits.MESSAGES, visitors.sender(actor, now.day))
    origin = visitors.origin(actor, now.day)
    said = data_dict["folio"], data_dict["text"], data_dict["alias"]
    marked = data_dict["not_personal"], data_dict["with_badge"]
    intent = intents.Say(*said, over, origin, *marked)
    message = commands.say(actor, now, intent)
    transaction.commit(context)
    return {"id": message.id, "visibility": message.visibility}


@validate(schema.message_create)
def proactiva_message_preview(context: Context, data_dict: DataDict) -> types.MessagePreview:
    """Show a message as everybody would read it, and what was found in it, without sending it.

    Only by POST, so that nobody's words are in an address.

    Raises:
        tk.NotAuthorized: with neither an account nor a claim code.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_message_preview
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567", "text": "Soy juan@example.org"}'``
    """
    tk.check_access("proactiva_message_preview", context, data_dict)
    said = data_dict["folio"], data_dict["text"], data_dict["alias"]
    intent = intents.Say(*said, with_badge=data_dict["with_badge"])
    return previews.message(from_context(context, data_dict), intent)


@tk.side_effect_free
@validate(schema.answer_list)
def proactiva_answer_list(context: Context, data_dict: DataDict) -> list[types.AnsweredDemand]:
    """List the public demands that a dataset answers, or was published for.

    ``may`` lists what the caller may do with the institution's referral.

    Example: ``curl "$SITE/api/3/action/proactiva_answer_list?dataset=tandeo-2026"``
    """
    tk.check_access("proactiva_answer_list", context, data_dict)
    return readers.answered_by(from_context(context), clock.now(), data_dict["dataset"])


def _supported(demand: Demand, *, supported: bool) -> types.Supported:
    return {
        "folio": demand.folio,
        "support_count": demand.support_count,
        "browser_support_count": demand.browser_support_count,
        "supported": supported,
    }
