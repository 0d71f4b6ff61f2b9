"""Actions on the portal itself."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.block import inspection as block
from ckanext.proactiva.demands import figures, queries
from ckanext.proactiva.institutions import inspection as institutions
from ckanext.proactiva.model import migrations
from ckanext.proactiva.people import permissions
from ckanext.proactiva.types import Context, DataDict, Finding


@tk.side_effect_free
def proactiva_portal_check(context: Context, data_dict: DataDict) -> list[Finding]:
    """List what this extension found on the portal: ``level``, ``subject`` and ``message``.

    Levels are ``ok``, ``warning`` (works, but somebody would miss something) and ``error``.

    Example: ``curl -H "Authorization: $TOKEN" $SITE/api/3/action/proactiva_portal_check``
    """
    tk.check_access("proactiva_portal_check", context, data_dict)
    return [*migrations.findings(), *block.findings(), *institutions.findings()]


@tk.side_effect_free
def proactiva_home_show(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Show the portal in figures: demands, supports and datasets, and what was answered last.

    ``published`` and each problem's ``datasets`` are null while search does not answer.

    Example: ``curl $SITE/api/3/action/proactiva_home_show``
    """
    tk.check_access("proactiva_home_show", context, data_dict)
    return figures.figures(context)


@tk.side_effect_free
def proactiva_institution_list(context: Any, data_dict: dict[str, Any]) -> list[dict[str, str]]:
    """List every institution of the portal by title: ``name`` and ``title``.

    Example: ``curl $SITE/api/3/action/proactiva_institution_list``
    """
    tk.check_access("proactiva_institution_list", context, data_dict)
    return queries.institutions()


@tk.side_effect_free
def proactiva_workplace_show(context: Any, data_dict: dict[str, Any]) -> dict[str, bool]:
    """Show whether whoever asks has a ``desk`` or does ``moderation``, for links to these pages.

    Example: ``curl $SITE/api/3/action/proactiva_workplace_show -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_workplace_show", context, data_dict)
    return permissions.workplaces(context)
