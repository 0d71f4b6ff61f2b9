"""Actions on referrals: what an institution has of a demand, from receipt to resolution."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, types
from ckanext.proactiva.demands import commands, desk, intents, queries
from ckanext.proactiva.logic.action import given
from ckanext.proactiva.logic.action.edge import carry_out, explain_refusals, sender_inputs
from ckanext.proactiva.logic.schema import referral as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.people import limits
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@validate(schema.referral_create)
@explain_refusals
def proactiva_referral_create(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Refer a public demand to an institution; its clock starts today. ``text`` says why in public.

    With ``instead_of``, the referral of that institution ends in the same act, and nobody is late
    because of it. The authority alone may do so, and has to say why.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_create
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567", "institution": "agua"}'``
    """
    tk.check_access("proactiva_referral_create", context, data_dict)
    intent = intents.Refer(*_at(data_dict), data_dict["text"], data_dict["instead_of"])
    return carry_out(context, data_dict, commands.refer, intent)


@tk.side_effect_free
@validate(schema.desk)
def proactiva_referral_list(context: Context, data_dict: DataDict) -> types.Desk:
    """List an institution's referrals that need a reply, the most urgent first (100 at most).

    ``due`` narrows them to ``late``, ``week``, ``commitments``, ``mine`` (those that the caller has
    in hand), ``answered``, or ``lost``: answers with a dataset that is no longer public.

    Example: ``curl "$SITE/api/3/action/proactiva_referral_list?institution=agua"
    -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_referral_list", context, data_dict)
    actor, page = from_context(context), given.page(data_dict)
    return desk.work(actor, clock.now(), data_dict["institution"], data_dict["due"], page)


@tk.side_effect_free
@validate(schema.referral)
def proactiva_referral_show(context: Context, data_dict: DataDict) -> types.ReferralPage:
    """Show a demand as on an institution's desk: its ``turn``, and the ``datasets`` to choose from.

    Raises:
        tk.ObjectNotFound: a demand that is not with that institution.

    Example: ``curl "$SITE/api/3/action/proactiva_referral_show?institution=agua
    &folio=TP-2026-123-4567" -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_referral_show", context, data_dict)
    actor = from_context(context, data_dict)
    demand = queries.known(actor, data_dict["folio"])
    return desk.referral(actor, clock.now(), demand, data_dict["institution"])


@tk.side_effect_free
def proactiva_desk_list(context: Context, data_dict: DataDict) -> list[types.DeskEntry]:
    """List the institutions whose desk the caller may see, with how many demands wait there.

    Example: ``curl $SITE/api/3/action/proactiva_desk_list -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_desk_list", context, data_dict)
    return desk.mine(from_context(context), clock.now())


@validate(schema.referral)
@explain_refusals
def proactiva_referral_acknowledge(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Confirm that the institution has received a demand.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_acknowledge
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567", "institution": "agua"}'``
    """
    tk.check_access("proactiva_referral_acknowledge", context, data_dict)
    intent = intents.OnReferral(*_at(data_dict))
    return carry_out(context, data_dict, commands.acknowledge, intent)


@validate(schema.referral_words)
@explain_refusals
def proactiva_referral_ask(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Ask the demand's author for a clarification; the clock stops until they answer.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_ask -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567", "institution": "agua", "text": "¿De qué colonia?"}'``
    """
    tk.check_access("proactiva_referral_ask", context, data_dict)
    intent = intents.OnReferral(*_at(data_dict), data_dict["text"])
    return carry_out(context, data_dict, commands.question, intent)


@validate(schema.referral_clarify)
@explain_refusals
def proactiva_referral_clarify(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Answer an institution's question; its clock goes on once the answer is public.

    The same words sent twice within an hour, while they wait for a moderator and with nothing said
    between, are one answer, unless something is doubted only in the second.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_clarify -d '{"folio":
    "TP-2026-123-4567", "claim_code": "ABCD-EFGH-JKMN-PQRS", "institution": "agua",
    "text": "De San Mateo"}'``
    """
    tk.check_access("proactiva_referral_clarify", context, data_dict)
    intent = intents.Clarify(
        *_at(data_dict),
        data_dict["text"],
        not_personal=data_dict["not_personal"],
        **sender_inputs(context, data_dict, limits.MESSAGES),
    )
    return carry_out(context, data_dict, commands.clarify, intent)


@validate(schema.referral_commit)
@explain_refusals
def proactiva_referral_commit(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Promise the date by which the institution will publish.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_commit -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567", "institution": "agua", "promised_for": "2027-01-15"}'``
    """
    tk.check_access("proactiva_referral_commit", context, data_dict)
    intent = intents.Promise(*_at(data_dict), data_dict["text"], data_dict["promised_for"])
    return carry_out(context, data_dict, commands.promise, intent)


@validate(schema.referral)
@explain_refusals
def proactiva_referral_reopen(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Give a demand back to an institution that answered, or said that it is for another one.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_reopen
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567", "institution": "agua"}'``
    """
    tk.check_access("proactiva_referral_reopen", context, data_dict)
    intent = intents.OnReferral(*_at(data_dict))
    return carry_out(context, data_dict, commands.reopen_referral, intent)


def _at(data_dict: DataDict) -> tuple[str, str]:
    return data_dict["folio"], data_dict["institution"]
