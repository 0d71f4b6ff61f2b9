"""Actions on the portal itself."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, slots, types
from ckanext.proactiva.block import inspection as block
from ckanext.proactiva.demands import figures
from ckanext.proactiva.institutions import acceptance, records
from ckanext.proactiva.institutions import inspection as institutions
from ckanext.proactiva.jobs import inspection as options
from ckanext.proactiva.ledger import inspection as ledger
from ckanext.proactiva.logic.action.edge import saved
from ckanext.proactiva.logic.schema import portal as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.model import inspection as database
from ckanext.proactiva.model import migrations
from ckanext.proactiva.notices import inspection as notices
from ckanext.proactiva.people import inspection as people
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@tk.side_effect_free
def proactiva_portal_check(context: Context, data_dict: DataDict) -> list[types.Finding]:
    """List what this extension found on the portal: ``level``, ``subject`` and ``message``.

    Levels are ``ok``, ``warning`` (it works, but somebody would miss something) and ``error``.

    Example: ``curl -H "Authorization: $TOKEN" $SITE/api/3/action/proactiva_portal_check``
    """
    tk.check_access("proactiva_portal_check", context, data_dict)
    at = clock.instant()
    return [
        *migrations.findings(),
        *options.findings(),
        *block.findings(),
        *slots.findings(block.pages()),
        *institutions.findings(),
        *people.findings(),
        *ledger.findings(at),
        *notices.findings(at),
        *database.findings(),
    ]


@tk.side_effect_free
def proactiva_home_show(context: Context, data_dict: DataDict) -> types.HomeFigures:
    """Show the portal in figures: demands, supports and datasets, and the latest answers.

    ``published`` and each problem's ``datasets`` are the stock of growth, and null before its first
    sync.

    Example: ``curl $SITE/api/3/action/proactiva_home_show``
    """
    tk.check_access("proactiva_home_show", context, data_dict)
    return figures.figures(clock.now())


@validate(schema.portal_setup)
def proactiva_portal_setup(context: Context, data_dict: DataDict) -> types.Register:
    """Pin the authority, accept organizations as institutions, and return the register.

    Without ``authority``, the organization in ``ckanext.proactiva.authority`` is pinned, unless one
    is pinned already. From then on only the pinned one decides, whatever the option says later.
    With ``all``, every organization is accepted that never was an institution.

    Raises:
        tk.ValidationError: ``authority`` or ``accept`` names no organization; nothing is changed.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_portal_setup -H "Authorization: $TOKEN"
    -d '{"authority": "infoem", "accept": ["agua", "salud"]}'``
    """
    tk.check_access("proactiva_portal_setup", context, data_dict)
    now = clock.now()
    if chosen := data_dict["authority"]:
        acceptance.pin(acceptance.accept(chosen, now.at))
    for organization in acceptance.never_accepted() if data_dict["all"] else data_dict["accept"]:
        acceptance.accept(organization, now.at)
    return saved(context, lambda: records.records(may_change=True))


@tk.side_effect_free
def proactiva_workplace_show(context: Context, data_dict: DataDict) -> types.Workplaces:
    """Show whether the caller has a ``desk`` or does ``moderation``, for links to these pages.

    Example: ``curl $SITE/api/3/action/proactiva_workplace_show -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_workplace_show", context, data_dict)
    return permissions.workplaces(from_context(context))
