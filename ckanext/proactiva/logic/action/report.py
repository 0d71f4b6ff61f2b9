"""Actions on reports: how anybody tells a moderator about something public, and the outcome."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.dates import iso
from ckanext.proactiva.demands import commands, intents
from ckanext.proactiva.logic.action.edge import carry_out, explain_refusals, sender_inputs
from ckanext.proactiva.logic.schema import report as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.model import Demand, Report
from ckanext.proactiva.people import limits
from ckanext.proactiva.types import Context, DataDict


@validate(schema.report_create)
@explain_refusals
def proactiva_report_create(context: Context, data_dict: DataDict) -> types.AwaitingModeration:
    """Ask a moderator to look at a public demand, a public message or the text of an answer.

    A report takes nothing down. If the same person repeats it, it counts once, until a moderator
    has closed it. Only moderators read the reason and the text.

    Raises:
        tk.ObjectNotFound: unknown message, or one that is not public.
        tk.ValidationError: the demand is not public.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_report_create
    -d '{"folio": "TP-2026-123-4567", "reason": "personal_data"}'``
    """
    tk.check_access("proactiva_report_create", context, data_dict)
    origin = sender_inputs(context, data_dict, limits.REPORTS)["origin"]
    what = data_dict["folio"], data_dict["id"]
    told = data_dict["reason"], data_dict["text"]
    intent = intents.Report(*what, *told, origin)

    def reported(demand: Demand | None) -> types.AwaitingModeration:
        return {"folio": demand.folio if demand else None, "id": data_dict["id"] or None}

    return carry_out(context, data_dict, commands.report, intent, reported)


@validate(schema.report_close)
def proactiva_report_close(context: Context, data_dict: DataDict) -> types.ClosedReport:
    """Close a report and all others about the same thing: nothing was to be done, or it was done.

    Refusing or hiding a demand, or hiding a message, closes its reports automatically.

    Raises:
        tk.ObjectNotFound: unknown report.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_report_close
    -H "Authorization: $TOKEN" -d '{"id": "5d41…", "outcome": "nothing_to_do"}'``
    """
    tk.check_access("proactiva_report_close", context, data_dict)
    intent = intents.CloseReport(data_dict["id"], data_dict["outcome"])
    return carry_out(context, data_dict, commands.close_report, intent, _closed)


def _closed(report: Report) -> types.ClosedReport:
    return {"id": report.id, "outcome": report.outcome, "closed": iso(report.closed_on)}
