"""Actions on the portal itself."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, types
from ckanext.proactiva.block import inspection as block
from ckanext.proactiva.demands import figures
from ckanext.proactiva.institutions import inspection as institutions
from ckanext.proactiva.institutions import register
from ckanext.proactiva.jobs import inspection as options
from ckanext.proactiva.model import migrations
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@tk.side_effect_free
def proactiva_portal_check(context: Context, data_dict: DataDict) -> list[types.Finding]:
    """List what this extension found on the portal: ``level``, ``subject`` and ``message``.

    Levels are ``ok``, ``warning`` (works, but somebody would miss something) and ``error``.

    Example: ``curl -H "Authorization: $TOKEN" $SITE/api/3/action/proactiva_portal_check``
    """
    tk.check_access("proactiva_portal_check", context, data_dict)
    return [
        *migrations.findings(),
        *options.findings(),
        *block.findings(),
        *institutions.findings(),
    ]


@tk.side_effect_free
def proactiva_home_show(context: Context, data_dict: DataDict) -> types.HomeFigures:
    """Show the portal in figures: demands, supports and datasets, and what was answered last.

    ``published`` and each problem's ``datasets`` are null while search does not answer.

    Example: ``curl $SITE/api/3/action/proactiva_home_show``
    """
    tk.check_access("proactiva_home_show", context, data_dict)
    return figures.figures(from_context(context), clock.now())


@tk.side_effect_free
def proactiva_institution_list(
    context: Context, data_dict: DataDict
) -> list[types.ListedInstitution]:
    """List every institution of the portal by title: ``name`` and ``title``.

    Example: ``curl $SITE/api/3/action/proactiva_institution_list``
    """
    tk.check_access("proactiva_institution_list", context, data_dict)
    return [{"name": each.name, "title": each.title} for each in register.active()]


@tk.side_effect_free
def proactiva_workplace_show(context: Context, data_dict: DataDict) -> types.Workplaces:
    """Show whether whoever asks has a ``desk`` or does ``moderation``, for links to these pages.

    Example: ``curl $SITE/api/3/action/proactiva_workplace_show -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_workplace_show", context, data_dict)
    found = permissions.workplaces(from_context(context))
    return {"desk": found["desk"], "moderation": found["moderation"]}
