"""Actions on mailed links that work once and let authors confirm what they asked for."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, transaction, types
from ckanext.proactiva.demands import commands, confirmations, intents, presentation
from ckanext.proactiva.logic.action.edge import carry_out, explain_refusals
from ckanext.proactiva.logic.schema import confirmation as schema
from ckanext.proactiva.logic.schema import mail, validate
from ckanext.proactiva.notices import confirmation
from ckanext.proactiva.people import visitors
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@validate(mail.token)
def proactiva_link_preview(context: Context, data_dict: DataDict) -> types.MailedLink:
    """Tell whether the link with a ``token``, which works once, was used, without using it.

    Only by POST, so that the token is in no address.

    Raises:
        tk.ObjectNotFound: there is no such link, or it is older than two days.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_link_preview -d '{"token": "0rNeTB4S"}'``
    """
    tk.check_access("proactiva_link_preview", context, data_dict)
    was_used = confirmations.was_used(data_dict["token"], clock.now())
    if was_used is None:
        raise confirmations.not_found(data_dict["token"])
    return {"used": was_used}


@validate(schema.confirmation_create)
@explain_refusals
def proactiva_confirmation_create(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Mail again the link that confirms a demand, to the same ``email`` or to another one.

    The links that were mailed before no longer work.

    Raises:
        tk.ValidationError: ``email`` when nothing can be mailed to it, or too much was.
        tk.ValidationError: ``status`` when the demand is not waiting to be confirmed.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_confirmation_create -d '{"folio":
    "TP-2026-123-4567", "claim_code": "ABCD-EFGH-JKMN-PQRS", "email": "vecina@example.org"}'``
    """
    tk.check_access("proactiva_confirmation_create", context, data_dict)
    actor, now = from_context(context, data_dict), clock.now()
    intent = intents.MailAgain(data_dict["folio"], data_dict["email"])
    demand, token = commands.mail_again(actor, now, intent)
    transaction.flush()
    shown = presentation.demand_page(demand, now)
    requester = visitors.requester(actor, now.day)
    confirmation.send(intent.email, demand.folio, token, requester, is_again=True)
    transaction.commit(context)
    return shown


@validate(mail.token)
@explain_refusals
def proactiva_demand_confirm(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Confirm a demand with the ``token`` of the mailed link; repeating it does no harm.

    Raises:
        tk.ObjectNotFound: there is no such link, it is older than two days, or its demand is
            hidden.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_confirm -d '{"token": "0rNeTB4S"}'``
    """
    tk.check_access("proactiva_demand_confirm", context, data_dict)
    return carry_out(context, data_dict, commands.confirm, intents.Confirm(data_dict["token"]))
