"""Actions on drafts that somebody has begun, only by POST, so that no key is in an address."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, types
from ckanext.proactiva.logic.action.edge import count_sender, saved
from ckanext.proactiva.logic.schema import draft as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.people import drafts, limits
from ckanext.proactiva.types import Context, DataDict


@validate(schema.draft_list)
def proactiva_draft_list(context: Context, data_dict: DataDict) -> list[types.Draft]:
    """List the forms that somebody began within a day, newest first, with what they contain.

    They are encrypted with the key, of which the portal keeps nothing, so that nobody else can read
    them.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_draft_list
    -d '{"draft_key": "0rNeTB4SH0Ubl9Dbd7ZKlnQx"}'``
    """
    tk.check_access("proactiva_draft_list", context, data_dict)
    return _kept(data_dict)


@validate(schema.draft_update)
def proactiva_draft_update(context: Context, data_dict: DataDict) -> list[types.Draft]:
    """Keep what a form contains for a day, replacing what was kept of it before; list all.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_draft_update
    -d '{"draft_key": "0rNeTB4SH0Ubl9Dbd7ZKlnQx", "form_token": "mine", "content": "El agua"}'``
    """
    tk.check_access("proactiva_draft_update", context, data_dict)
    count_sender(context, data_dict, limits.DRAFTS)
    fields = ("form_token", "content", "folio")
    written = drafts.Written(**{name: data_dict[name] for name in fields})
    drafts.keep(data_dict["draft_key"], written, clock.now())
    return saved(context, lambda: _kept(data_dict))


@validate(schema.draft_delete)
def proactiva_draft_delete(context: Context, data_dict: DataDict) -> list[types.Draft]:
    """Delete what a form contains, or without ``form_token`` all forms; list what is left.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_draft_delete
    -d '{"draft_key": "0rNeTB4SH0Ubl9Dbd7ZKlnQx", "form_token": "mine"}'``
    """
    tk.check_access("proactiva_draft_delete", context, data_dict)
    drafts.drop(data_dict["draft_key"], data_dict["form_token"])
    return saved(context, lambda: _kept(data_dict))


def _kept(data_dict: DataDict) -> list[types.Draft]:
    return [
        {
            "form_token": written.form_token,
            "content": written.content,
            "folio": written.folio or None,
            "saved": since.isoformat(),
        }
        for written, since in drafts.kept(data_dict["draft_key"], clock.now())
    ]
