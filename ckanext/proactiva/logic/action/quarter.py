"""The action for what an institution reports for a quarter."""

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
    """Give an institution's proactive datasets that were public in a quarter, as rows.

    Only those that are public now are given. Without a ``quarter``, the last one that is over is
    used. The rows are ordered by name, at most 1,000 at a time. To continue, pass the name in
    ``next`` as ``after``; ``next`` is empty at the end. A page may have fewer than ``limit``, or
    none, although more follow.

    Raises:
        tk.ObjectNotFound: there is no such institution.

    Example: ``curl "$SITE/api/3/action/proactiva_quarter_export?institution=agua&quarter=2026-3"``
    """
    tk.check_access("proactiva_quarter_export", context, data_dict)
    chosen, institution = data_dict["quarter"], subjects.find(data_dict["institution"])
    report = quarter.Report(institution, chosen, quarter.until(chosen, clock.now()))
    return quarter.reported(report, data_dict["after"], data_dict["limit"])
