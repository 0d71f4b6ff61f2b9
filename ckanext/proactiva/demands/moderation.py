"""What waits for the authority's editors, in one order: the most urgent first, then the oldest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.demands import presentation, reports, uses, verdicts
from ckanext.proactiva.demands.timing import local_day
from ckanext.proactiva.domain import report
from ckanext.proactiva.domain.demand import Reason, Status
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.review import suspicions
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import Demand, Message, Report

DEMANDS, MESSAGES, REPORTS, VERDICTS = "demands", "messages", "reports", "verdicts"
# How urgent: a report that may not wait, personal data in doubt, advertising, all the
# rest; last, that whose author is asked whether it may be joined to another.
FIRST, DOUBTFUL, SUSPICIOUS, LAST, ASKED = range(5)
# What is on a page, in its order, each with how much more waits of the same sender.
Others = dict[str, int]
URGENT = [why.value for why in report.Reason if why.is_urgent]


@dataclass(frozen=True)
class Narrowed:
    """To what a page of the queue is narrowed; no items narrow it to nothing.

    Attributes:
        items: folios of demands, and ids of messages or reports.
        same_origin: whether what came from the same senders belongs to them.
    """

    items: Sequence[str] = ()
    same_origin: bool = False


def queue(on: Moment, page: tuple[int, int], narrowed: Narrowed) -> types.Queue:
    """Return a page of what waits, and how much of each kind there is.

    Args:
        on: when.
        page: how many to pass over, and how many to return at most.
        narrowed: to what.
    """
    numbered = _numbered()
    column = numbered.c
    offset, limit = page
    chosen = sa.select(column.kind, column.id, column.others).where(_among(column, narrowed))
    ordered = chosen.order_by(column.rank, column.since, column.id)
    found: dict[str, Others] = {DEMANDS: {}, MESSAGES: {}, REPORTS: {}, VERDICTS: {}}
    for kind, id_, others in model.Session.execute(ordered.offset(offset).limit(limit)):
        found[kind][id_] = others
    return {
        "demands": _held_demands(on, found[DEMANDS]),
        "messages": _held_messages(found[MESSAGES]),
        "reports": _reported(found[REPORTS]),
        "verdicts": verdicts.put_before_authority(list(found[VERDICTS])),
        "count": waiting(),
    }


def waiting() -> types.Waiting:
    """Return how much of each kind waits for the authority's editors."""
    every = _everything()
    counts = sa.select(every.c.kind, sa.func.count()).group_by(every.c.kind)
    count = {row[0]: row[1] for row in model.Session.execute(counts)}
    return {
        "demands": count.get(DEMANDS, 0),
        "messages": count.get(MESSAGES, 0),
        "reports": count.get(REPORTS, 0),
        "verdicts": count.get(VERDICTS, 0),
    }


def _everything() -> sa.Subquery:
    return sa.union_all(_demands(), _messages(), _reports(), _verdicts()).subquery()


def _numbered() -> sa.Subquery:
    """Select all that waits, each with how much more of it came from the same sender."""
    waiting = _everything()
    origin = waiting.c.origin
    others = sa.func.count().over(partition_by=origin) - 1
    number = sa.case((origin.is_(None), 0), else_=others).label("others")
    return sa.select(waiting, number).subquery()


def _among(column: Any, narrowed: Narrowed) -> sa.ColumnElement[bool]:
    """Return the condition of being on the page at all."""
    if not narrowed.items:
        return sa.true()
    named = column.item.in_(narrowed.items)
    if not narrowed.same_origin:
        return named
    senders = _numbered().c
    theirs = sa.select(senders.origin).where(senders.item.in_(narrowed.items))
    return sa.or_(named, column.origin.in_(theirs))


def _demands() -> sa.Select[Any]:
    masked = sa.or_(
        Demand.title_raw != Demand.title_public,
        Demand.wanted_raw != Demand.wanted_public,
        Demand.purpose_raw != Demand.purpose_public,
        Demand.where_raw != Demand.where_public,
        Demand.alias_raw != Demand.alias_public,
    )
    is_asked = Demand.merge_proposed_on.isnot(None)
    rank = sa.case((is_asked, ASKED), else_=_rank(masked, Demand.held_for))
    # Of what was kept too long there is nothing left to read.
    waits = sa.and_(Demand.status == Status.IN_REVIEW.value, Demand.text_deleted_on.is_(None))
    return _waiting(DEMANDS, Demand, Demand.folio, rank).where(waits)


def _messages() -> sa.Select[Any]:
    masked = sa.or_(
        Message.text_raw != Message.text_public, Message.alias_raw != Message.alias_public
    )
    rank = _rank(masked, Message.held_for)
    held = Message.visibility == Visibility.MODERATORS.value
    waits = sa.and_(held, Message.text_deleted_on.is_(None))
    return _waiting(MESSAGES, Message, Message.id, rank).where(waits)


def _reports() -> sa.Select[Any]:
    """Select the open reports, those of one thing as one."""
    first = sa.func.min(Report.id)
    urgency = sa.case((Report.reason.in_(URGENT), FIRST), else_=LAST)
    return (
        sa.select(
            sa.literal(REPORTS, sa.Text),
            first,
            first,
            sa.func.min(urgency),
            sa.func.min(Report.created_at),
            # What others report too is no part of a flood.
            sa.case(
                (
                    sa.func.count(sa.func.coalesce(Report.origin, Report.id).distinct()) == 1,
                    sa.func.min(Report.origin),
                )
            ),
        )
        .where(Report.closed_on.is_(None))
        .group_by(Report.demand_id, Report.message_id)
    )


def _verdicts() -> sa.Select[Any]:
    """Select the demands whose answer did not help people; nobody floods with them."""
    found = verdicts.disappointing().subquery().c
    kind, rank = sa.literal(VERDICTS, sa.Text), sa.literal(LAST)
    return sa.select(kind, found.id, found.folio, rank, found.since, sa.null())


def _waiting(kind: str, of: type[Demand | Message], item: Any, rank: Any) -> sa.Select[Any]:
    return sa.select(
        sa.literal(kind, sa.Text).label("kind"),
        of.id.label("id"),
        item.label("item"),
        rank.label("rank"),
        of.created_at.label("since"),
        of.origin.label("origin"),
    )


def _rank(masked: Any, held_for: Any) -> Any:
    looks_bad = held_for == Reason.SUSPICIOUS.value
    return sa.case((masked, DOUBTFUL), (looks_bad, SUSPICIOUS), else_=LAST)


def _held_demands(on: Moment, found: Others) -> list[types.HeldDemand]:
    """Return demands that wait, as they would be public and as they were written."""
    waiting = _in_order(model.Session.query(Demand).filter(Demand.id.in_(found)), found)
    chosen = register.named(d.asked_organization_id for d in waiting if d.asked_organization_id)
    shown = zip(presentation.summaries(waiting, on), waiting, strict=True)
    return [
        {
            **summary,
            "title_raw": demand.title_raw,
            "wanted_raw": demand.wanted_raw,
            "purpose_raw": demand.purpose_raw,
            "where_raw": demand.where_raw,
            "wanted": demand.wanted_public,
            "purpose": demand.purpose_public,
            "where": demand.where_public,
            "held_for": demand.held_for,
            "suspicions": _suspicions(*_written(demand)),
            "same_origin": found[demand.id],
            "asked_institution": (asked := demand.asked_organization_id),
            "asked": chosen[asked].title if asked in chosen else None,
        }
        for summary, demand in shown
    ]


def _held_messages(found: Others) -> list[types.HeldMessage]:
    """Return what was said and waits, with the folio that it belongs to."""
    messages = _in_order(model.Session.query(Message).filter(Message.id.in_(found)), found)
    of_demand = _titles(message.demand_id for message in messages)
    about = uses.of_messages(found) if found else {}
    return [
        {
            "id": message.id,
            **_place(of_demand.get(message.demand_id or ""), about.get(message.id)),
            "address": message.address,
            "text_raw": message.text_raw,
            "text": message.text_public,
            "held_for": message.held_for,
            "suspicions": _suspicions(message.text_raw, message.alias_raw),
            "same_origin": found[message.id],
            "date": local_day(message.created_at),
        }
        for message in messages
    ]


def _place(demand: Any, use: uses.About | None) -> types.Place:
    """Return where something was said: in a demand, or of a dataset, and whether it is a use."""
    return {
        "folio": demand.folio if demand else None,
        "title": demand.title_public if demand else (use and use.title) or "",
        "is_use": use is not None,
    }


def _reported(found: Others) -> list[types.Reported]:
    """Return what was reported, with all that was said of it; each id names one thing."""
    firsts = _in_order(model.Session.query(Report).filter(Report.id.in_(found)), found)
    return reports.shown(firsts, _titles(first.demand_id for first in firsts), found)


def _titles(demand_ids: Iterable[str | None]) -> dict[str, Any]:
    """Return folio, title and words of demands, by id."""
    rows = model.Session.query(
        Demand.id, Demand.folio, Demand.title_public, Demand.wanted_public
    ).filter(Demand.id.in_({id_ for id_ in demand_ids if id_}))
    return {row.id: row for row in rows}


def _in_order(rows: Any, found: Others) -> list[Any]:
    ids = list(found)
    return sorted(rows, key=lambda row: ids.index(row.id))


def _written(demand: Demand) -> list[str]:
    # A title that was proposed says again what the words say.
    title = "" if demand.title_raw in demand.wanted_raw else demand.title_raw
    return [title, demand.wanted_raw, demand.purpose_raw, demand.where_raw, demand.alias_raw]


def _suspicions(*texts: str) -> list[str]:
    return [sign.value for sign in suspicions("\n".join(texts))]
