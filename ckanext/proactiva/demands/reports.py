"""Reports of public texts: each stored once, and closed with its outcome."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.dates import local_day
from ckanext.proactiva.demands import intents, uses
from ckanext.proactiva.demands.messages import lookup
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.report import Outcome, ReportReason
from ckanext.proactiva.model import Demand, Message, Report, bulk
from ckanext.proactiva.people.actor import Actor
from ckanext.proactiva.people.secrets import keyed_hash


def keep(
    actor: Actor,
    on: Moment,
    demand: Demand | None,
    message: Message | None,
    intent: intents.Report,
) -> None:
    """Store a report; repeating it while it waits changes nothing.

    The key shows that the sender is the same person, but not who. Senders that neither an account
    nor a browser tells apart count as one for each reason. Reports of the same text are closed
    together, so the number of closed ones shows whether a report came after a moderator had looked.
    """
    sender = actor.user_id or actor.browser or intent.reason.value
    # Derived separately, so that nobody sees what else the sender wrote.
    origin = keyed_hash(f"report {intent.origin}") if intent.origin else None
    reason, words = intent.reason, intent.words
    _keep(on, demand, message, sender, reason=reason, words=words, origin=origin)


def keep_appeal(on: Moment, demand: Demand, message: Message | None, words: str) -> None:
    """Store an author's appeal against what is hidden in their text."""
    _keep(on, demand, message, ReportReason.APPEAL.value, reason=ReportReason.APPEAL, words=words)


def appeals(demand: Demand) -> dict[str | None, Report]:
    """Return the appeals in a demand, by message id, or None for the demand itself."""
    rows = model.Session.query(Report).filter_by(
        demand_id=demand.id, reason=ReportReason.APPEAL.value
    )
    return {row.message_id: row for row in rows}


def forget_appeal(demand_id: str, message_id: str | None) -> None:
    """Let an author appeal again, against something else that is hidden."""
    about = lookup.about(Report, demand_id, message_id)
    gone = sa.delete(Report).where(about, Report.reason == ReportReason.APPEAL)
    bulk.execute(gone, synchronize=True)


def end_appeal(on: Moment, demand_id: str | None, message_id: str | None) -> None:
    """Close an author's appeal and delete its words: nobody else asked for another look."""
    close(on, demand_id, message_id, Outcome.NOTHING_TO_DO, [ReportReason.APPEAL])


def _keep(
    on: Moment,
    demand: Demand | None,
    message: Message | None,
    sender: str,
    *,
    reason: ReportReason,
    words: str,
    origin: str | None = None,
) -> None:
    demand_id, message_id = demand.id if demand else None, message.id if message else None
    item = message_id or demand_id
    same = lookup.about(Report, demand_id, message_id)
    closed = model.Session.query(Report).filter(same, Report.closed_on.is_not(None)).count()
    row = insert(Report).values(
        id=keyed_hash(f"{item} {sender} {closed}"),
        demand_id=demand_id,
        message_id=message_id,
        reason=reason.value,
        text=words,
        origin=origin,
        created_at=on.at,
    )
    # A report that another person repeats no longer belongs to one sender.
    again = Report.origin.is_distinct_from(row.excluded.origin)
    alike = row.on_conflict_do_update(index_elements=["id"], set_={"origin": None}, where=again)
    model.Session.execute(alike)


def close(
    on: Moment,
    demand_id: str | None,
    message_id: str | None,
    outcome: Outcome,
    reasons: Iterable[ReportReason] = ReportReason,
) -> None:
    """Close the open reports of a demand, or of one message in it, with their outcome.

    The reasons stay; the text written with them is no longer needed and is deleted.
    """
    about = lookup.about(Report, demand_id, message_id)
    for_these = Report.reason.in_(reasons)
    rows = model.Session.query(Report).filter(about, for_these, Report.closed_on.is_(None))
    for report in rows.populate_existing().with_for_update():
        report.closed_on, report.outcome = on.day, outcome.value
        report.text, report.origin = "", None
    model.Session.flush()


def shown(
    firsts: Sequence[Report], of_demand: Mapping[str, Any], others: Mapping[str, int]
) -> list[types.Reported]:
    """Return what open reports are about, with everything reported about it.

    Args:
        firsts: one report of each item.
        of_demand: folio, title and text of the demands that the items belong to, by id.
        others: how many more reports the same sender made, by the id of each report.
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
            first,
            of_demand.get(first.demand_id or ""),
            messages.get(first.message_id or ""),
            about.get(first.message_id or ""),
            by_item[first.demand_id, first.message_id],
            others=others[first.id],
        )
        for first in firsts
    ]


def _shown(
    first: Report,
    demand: Any,
    message: Message | None,
    use: uses.About | None,
    reports: list[Report],
    *,
    others: int,
) -> types.Reported:
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
