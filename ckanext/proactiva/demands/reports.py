"""Reports of public texts: each stored once, and closed with its outcome."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.demands import intents, uses
from ckanext.proactiva.demands.timing import local_day
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.report import Outcome, Reason
from ckanext.proactiva.model import Demand, Message, Report
from ckanext.proactiva.people.actor import Actor
from ckanext.proactiva.people.secrets import keyed_hash


def keep(
    actor: Actor,
    on: Moment,
    demand: Demand | None,
    message: Message | None,
    intent: intents.Report,
) -> None:
    """Write down what somebody reports; said again while it waits, it changes nothing.

    The key tells that it is the same person, and nothing tells who. Those whom neither an account
    nor a browser tells apart count as one for each reason. Reports of one thing are closed
    together, so that how many were tells what was said after a moderator had looked.
    """
    sender = actor.user_id or actor.browser or intent.reason.value
    # Of its own, so that nobody sees what else its sender wrote.
    origin = keyed_hash(f"report {intent.origin}") if intent.origin else None
    _keep(on, (demand, message), sender, (intent.reason, intent.words), origin)


def keep_appeal(on: Moment, demand: Demand, message: Message | None, words: str) -> None:
    """Write down that its author asks for another look at what is hidden in something."""
    _keep(on, (demand, message), Reason.APPEAL.value, (Reason.APPEAL, words))


def appeals(demand: Demand) -> dict[str | None, Report]:
    """Return what was asked to be looked at again in a demand, by message, or None for itself."""
    rows = model.Session.query(Report).filter_by(demand_id=demand.id, reason=Reason.APPEAL.value)
    return {row.message_id: row for row in rows}


def forget_appeal(demand_id: str, message_id: str | None) -> None:
    """Let an author ask again, of something else that is hidden."""
    about = _about(demand_id, message_id)
    gone = sa.delete(Report).where(*about, Report.reason == Reason.APPEAL.value)
    model.Session.execute(gone.execution_options(synchronize_session="fetch"))


def _keep(
    on: Moment,
    about: tuple[Demand | None, Message | None],
    sender: str,
    said: tuple[Reason, str],
    origin: str | None = None,
) -> None:
    demand_id, message_id = (each.id if each else None for each in about)
    item = message_id or demand_id
    same = _about(demand_id, message_id)
    closed = model.Session.query(Report).filter(*same, Report.closed_on.isnot(None)).count()
    row = insert(Report).values(
        id=keyed_hash(f"{item} {sender} {closed}"),
        demand_id=demand_id,
        message_id=message_id,
        reason=said[0].value,
        text=said[1],
        origin=origin,
        created_at=on.at,
    )
    # A report that a second person makes too is not one sender's any more.
    again = Report.origin.is_distinct_from(row.excluded.origin)
    alike = row.on_conflict_do_update(index_elements=["id"], set_={"origin": None}, where=again)
    model.Session.execute(alike)


def close(
    on: Moment,
    demand_id: str | None,
    message_id: str | None,
    outcome: Outcome,
    reasons: Iterable[Reason] = Reason,
) -> None:
    """Close the open reports of a demand, or of one message in it, with what came of them.

    The reasons stay; what people wrote beside them has done its work, and goes.
    """
    about = _about(demand_id, message_id)
    for_these = Report.reason.in_([why.value for why in reasons])
    for report in model.Session.query(Report).filter(*about, for_these, Report.closed_on.is_(None)):
        report.closed_on, report.outcome = on.day, outcome.value
        report.text, report.origin = "", None
    model.Session.flush()


def _about(demand_id: str | None, message_id: str | None) -> tuple[sa.ColumnElement[bool], ...]:
    return Report.demand_id == demand_id, Report.message_id.is_not_distinct_from(message_id)


def shown(
    firsts: Sequence[Report], of_demand: Mapping[str, Any], others: Mapping[str, int]
) -> list[types.Reported]:
    """Return what open reports are about, with all that people say of it.

    Args:
        firsts: one report of each thing.
        of_demand: folio, title and words of the demands that they are in, by id.
        others: how much more the same sender reported, by the id of each report.
    """
    by_item: dict[tuple[str | None, str | None], list[Report]] = {}
    message_ids = [first.message_id for first in firsts if first.message_id]
    of_these = sa.or_(Report.demand_id.in_(of_demand), Report.message_id.in_(message_ids))
    rows = model.Session.query(Report).filter(Report.closed_on.is_(None), of_these)
    for each in rows.order_by(Report.created_at, Report.id):
        by_item.setdefault((each.demand_id, each.message_id), []).append(each)
    of_messages = model.Session.query(Message).filter(Message.id.in_(message_ids))
    messages = {each.id: each for each in of_messages}
    about = uses.of_messages(message_ids) if message_ids else {}
    return [
        _shown(
            (first, others[first.id]),
            of_demand.get(first.demand_id or ""),
            messages.get(first.message_id or ""),
            about.get(first.message_id or ""),
            by_item[first.demand_id, first.message_id],
        )
        for first in firsts
    ]


def _shown(
    counted: tuple[Report, int],
    demand: Any,
    message: Message | None,
    use: uses.About | None,
    reports: list[Report],
) -> types.Reported:
    first, others = counted
    text = message.text_public if message else demand.wanted_public
    return {
        "id": first.id,
        "folio": demand.folio if demand else None,
        "title": demand.title_public if demand else (use and use.title) or "",
        "message": first.message_id,
        "is_answer": bool(message and message.answers_id),
        "is_use": use is not None,
        "text": text,
        "count": len(reports),
        "reasons": list(dict.fromkeys(each.reason for each in reports)),
        "texts": [each.text for each in reports if each.text],
        "same_origin": others,
        "date": local_day(reports[0].created_at),
    }
