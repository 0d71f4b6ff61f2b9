"""Actions on badges of civil society: the authority grants them and takes them back."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, transaction, types
from ckanext.proactiva.demands import badges
from ckanext.proactiva.logic.action import given
from ckanext.proactiva.logic.action.edge import explain_refusals
from ckanext.proactiva.logic.schema import badge as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@validate(schema.badge_grant)
@explain_refusals
def proactiva_badge_grant(context: Context, data_dict: DataDict) -> types.Badge:
    """Let an account speak for an organization of civil society, with its name in public.

    The account decides for each text whether it does. No public output names the account.

    Raises:
        tk.ValidationError: nobody can log in with that account, or it has another badge.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_badge_grant -H "Authorization: $TOKEN"
    -d '{"account": "$ACCOUNT", "title": "Fundación del Agua"}'``
    """
    tk.check_access("proactiva_badge_grant", context, data_dict)
    actor, now = from_context(context), clock.now()
    granted = badges.grant(actor, now, data_dict["account"], data_dict["title"])
    transaction.commit(context)
    return granted


@validate(schema.badge_revoke)
@explain_refusals
def proactiva_badge_revoke(context: Context, data_dict: DataDict) -> types.Badge:
    """Take back the badge of an account; what was said with it stays as it is.

    Raises:
        tk.ObjectNotFound: unknown badge.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_badge_revoke
    -H "Authorization: $TOKEN" -d '{"id": "7b02…"}'``
    """
    tk.check_access("proactiva_badge_revoke", context, data_dict)
    revoked = badges.revoke(from_context(context), clock.now(), data_dict["id"])
    transaction.commit(context)
    return revoked


@tk.side_effect_free
@validate(schema.badge_list)
def proactiva_badge_list(context: Context, data_dict: DataDict) -> types.BadgeList:
    """List the badges of civil society, those that are held and those that were taken back.

    Example: ``curl "$SITE/api/3/action/proactiva_badge_list" -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_badge_list", context, data_dict)
    return badges.listed(given.page(data_dict))
