"""Actions that give demands and answers as rows, for whoever studies them."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, types
from ckanext.proactiva.demands import answer_rows, demand_rows
from ckanext.proactiva.demands.batches import Batch
from ckanext.proactiva.logic.action.given import narrowed_by, searched
from ckanext.proactiva.logic.schema import export as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.types import Context, DataDict


@tk.side_effect_free
@validate(schema.export)
def proactiva_demand_export(context: Context, data_dict: DataDict) -> types.DemandExport:
    """Give the demands of a board as rows, newest first, at most 1,000 at a time.

    To continue, pass ``next`` as ``after``.

    Example: ``curl "$SITE/api/3/action/proactiva_demand_export?problem=health"``
    """
    tk.check_access("proactiva_demand_export", context, data_dict)
    return demand_rows.exported(_batch(data_dict))


@tk.side_effect_free
@validate(schema.export)
def proactiva_answer_export(context: Context, data_dict: DataDict) -> types.AnswerExport:
    """Give the referrals of a board's demands as rows, past ones too, with their answers.

    The newest demands come first, at most 1,000 at a time: ``limit`` counts demands. To continue,
    pass ``next`` as ``after``.

    Example: ``curl "$SITE/api/3/action/proactiva_answer_export?status=answered"``
    """
    tk.check_access("proactiva_answer_export", context, data_dict)
    return answer_rows.exported(_batch(data_dict))


def _batch(data_dict: DataDict) -> Batch:
    narrowed = narrowed_by(data_dict, searched(data_dict))
    return Batch(narrowed, clock.today(), data_dict["after"], data_dict["limit"])
