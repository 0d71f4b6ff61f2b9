"""The action on what an institution reports of a quarter."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, types
from ckanext.proactiva.growth import quarter, subjects
from ckanext.proactiva.logic.schema import quarter as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.types import Context, DataDict


@tk.side_effect_free
@validate(schema.quarter_export)
def proactiva_quarter_export(context: Context, data_dict: DataDict) -> types.QuarterReport:
    """Give the public proactive datasets of an institution by the end of a quarter, as rows.

    Without a ``quarter``, of the last one that is over. They come by name, 1,000 at most at a time,
    and go on ``after`` the name that ``next`` has; it is empty at the end.

    Raises:
        tk.ObjectNotFound: there is no such institution.

    Example: ``curl "$SITE/api/3/action/proactiva_quarter_export?institution=agua&quarter=2026-3"``
    """
    tk.check_access("proactiva_quarter_export", context, data_dict)
    chosen, institution = data_dict["quarter"], subjects.find(data_dict["institution"])
    report = quarter.Report(institution, chosen, quarter.until(chosen, clock.now()))
    return quarter.reported(report, data_dict["after"], data_dict["limit"])
