"""Commands on reports to a moderator: send one, and close one."""

from __future__ import annotations

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import intents, kept_texts, queries, reports, transitions
from ckanext.proactiva.demands.messages import lookup
from ckanext.proactiva.domain.decision import Decision
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.model import Demand, Message, Report
from ckanext.proactiva.people.actor import Actor


def report(actor: Actor, on: Moment, intent: intents.Report) -> Demand | None:
    """Report a public demand or message to a moderator; a report alone hides nothing.

    Returns the demand, if the report is about one.

    Raises:
        tk.ObjectNotFound: there is no such message, or it is not public.
        MoveRefused: the demand is not public.
    """
    message = _public_message(intent.message_id) if intent.message_id else None
    if intent.folio is not None or message is None:
        demand = queries.known(actor, intent.folio)
    else:
        demand = model.Session.query(Demand).filter_by(id=message.demand_id).first()
    if message is not None and message.demand_id != (demand.id if demand else None):
        raise lookup.missing()
    if demand is not None and not demand.is_public:
        raise MoveRefused([Objection.WRONG_VISIBILITY]) if message is None else lookup.missing()
    reports.keep(actor, on, demand, message, intent)
    return demand


def close_report(actor: Actor, on: Moment, intent: intents.CloseReport) -> Report:
    """Close a report and all others of the same text; a closed report does not change.

    Raises:
        tk.ObjectNotFound: there is no such report.
    """
    row, demand, message = _locked(intent.report_id)
    if row.closed_on is None:
        same = kept_texts.same(message) if message else []
        for id_ in (row.message_id, *(each.id for each in same)):
            reports.close(on, row.demand_id, id_, intent.outcome)
        outcome = {"message_id": row.message_id, "reason": intent.outcome.value}
        transitions.decide(actor, on, demand, Decision.CLOSE, **outcome)
    return row


def _locked(report_id: str) -> tuple[Report, Demand | None, Message | None]:
    row = model.Session.get(Report, report_id)
    if row is None:
        raise _no_report()
    # What it is about first, as whoever decides on a message does, so that of two who close
    # reports of the same text the later one sees that they are closed.
    demand, message = lookup.locked(row.demand_id, row.message_id)
    rows = model.Session.query(Report).filter_by(id=report_id).populate_existing()
    found = rows.with_for_update().first()
    if found is None:  # it was deleted meanwhile
        raise _no_report()
    return found, demand, message


def _public_message(message_id: str) -> Message:
    message = lookup.find(message_id)
    if not message.is_public:
        raise lookup.missing()
    return message


def _no_report() -> tk.ObjectNotFound:
    return tk.ObjectNotFound(tk._("There is no such report"))
