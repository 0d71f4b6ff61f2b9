"""Actions with which authors without an account who lost their code come back."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, transaction, types
from ckanext.proactiva.demands import commands
from ckanext.proactiva.logic.schema import claim as schema
from ckanext.proactiva.logic.schema import mail, validate
from ckanext.proactiva.notices import confirmation
from ckanext.proactiva.people import visitors
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@validate(schema.claim_create)
def proactiva_claim_create(context: Context, data_dict: DataDict) -> types.ClaimMailed:
    """Mail ``email`` a link to come back without the code, if something was asked with it.

    If nobody asked with that address, the mail says so: the caller learns nothing about who asked
    for what.

    Raises:
        tk.ValidationError: ``email`` when nothing can be mailed to it, or too much was.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_claim_create
    -d '{"email": "vecina@example.org"}'``
    """
    tk.check_access("proactiva_claim_create", context, data_dict)
    actor, now = from_context(context), clock.now()
    token = commands.claim_link(data_dict["email"], now)
    confirmation.send_claim(data_dict["email"], token, visitors.requester(actor, now.day))
    transaction.commit(context)
    return {"mailed": True}


@validate(mail.token)
def proactiva_claim_confirm(context: Context, data_dict: DataDict) -> list[types.ClaimedDemand]:
    """Come back with the ``token`` of the mailed link: each demand gets a new code.

    The previous codes no longer work, and neither does the link.

    Raises:
        tk.ObjectNotFound: there is no such link, it was used, or it is older than two days.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_claim_confirm
    -d '{"token": "a.0rNeTB4S"}'``
    """
    tk.check_access("proactiva_claim_confirm", context, data_dict)
    renewed = commands.renew_claims(from_context(context), clock.now(), data_dict["token"])
    found: list[types.ClaimedDemand] = [
        {"folio": demand.folio, "title": demand.title_public, "claim_code": code}
        for demand, code in renewed
    ]
    transaction.commit(context)
    return found
