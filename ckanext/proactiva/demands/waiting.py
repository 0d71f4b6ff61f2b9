"""The queue of the authority's editors as rows: how urgent, since when, from which sender."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Query

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.demands import queries, verdicts
from ckanext.proactiva.domain import report
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import Demand, Message, Report
from ckanext.proactiva.model.demand import IS_MASKED as IS_MASKED_DEMAND
from ckanext.proactiva.model.message import IS_MASKED as IS_MASKED_MESSAGE

DEMANDS, MESSAGES, REPORTS, VERDICTS = "demands", "messages", "reports", "verdicts"
# Urgency: a report that cannot wait, doubtful personal data, advertising, everything else; last,
# demands whose author was asked about joining another.
FIRST, DOUBTFUL, SUSPICIOUS, LAST, ASKED = range(5)
URGENT = [why for why in report.ReportReason if why.is_urgent]


@dataclass(frozen=True)
class Narrowed:
    """The filter of a page of the queue; without items it filters nothing.

    Attributes:
        items: folios of demands, and ids of messages or reports.
        same_origin: whether to include what came from the same senders.
    """

    items: Sequence[str] = ()
    same_origin: bool = False


def counted() -> types.Waiting:
    """Return how many items of each kind wait for the authority's editors."""
    every = _everything()
    counts = sa.select(every.c.kind, sa.func.count()).group_by(every.c.kind)
    count = {row[0]: row[1] for row in model.Session.execute(counts)}
    return {
        "demands": count.get(DEMANDS, 0),
        "messages": count.get(MESSAGES, 0),
        "reports": count.get(REPORTS, 0),
        "verdicts": count.get(VERDICTS, 0),
    }


def without_institution() -> Query[Demand]:
    """Return the query for the public demands that wait for the authority to send them."""
    is_open = Demand.status == Status.OPEN
    return model.Session.query(Demand).filter(is_open, Demand.is_public)


def _everything() -> sa.Subquery:
    return sa.union_all(_demands(), _messages(), _reports(), _verdicts()).subquery()


def numbered() -> sa.Subquery:
    """Select everything that waits, each with how many more came from the same sender."""
    waiting = _everything()
    origin = waiting.c.origin
    others = sa.func.count().over(partition_by=origin) - 1
    number = sa.case((origin.is_(None), 0), else_=others).label("others")
    return sa.select(waiting, number).subquery()


def among(column: Any, narrowed: Narrowed) -> sa.ColumnElement[bool]:
    """Return the condition for an item to match the filter."""
    if not narrowed.items:
        return sa.true()
    named = column.item.in_(narrowed.items)
    if not narrowed.same_origin:
        return named
    senders = numbered().c
    theirs = sa.select(senders.origin).where(senders.item.in_(narrowed.items))
    return sa.or_(named, column.origin.in_(theirs))


def _demands() -> sa.Select[Any]:
    rank = sa.case((queries.is_proposed(), ASKED), else_=_rank(Demand, IS_MASKED_DEMAND))
    # A demand that was kept too long has no text left to review.
    waits = sa.and_(Demand.status == Status.IN_REVIEW, Demand.text_deleted_on.is_(None))
    return _waiting(DEMANDS, Demand, Demand.folio, rank).where(waits)


def _messages() -> sa.Select[Any]:
    rank = _rank(Message, IS_MASKED_MESSAGE)
    held = Message.visibility == Visibility.MODERATORS
    waits = sa.and_(held, Message.text_deleted_on.is_(None))
    return _waiting(MESSAGES, Message, Message.id, rank).where(waits)


def _reports() -> sa.Select[Any]:
    """Select the open reports, grouped by the item they are about."""
    first = sa.func.min(Report.id)
    urgency = sa.case((Report.reason.in_(URGENT), FIRST), else_=LAST)
    return (
        sa.select(
            sa.literal(REPORTS, sa.Text),
            first,
            first,
            sa.func.min(urgency),
            sa.func.min(Report.created_at),
            # An item reported by others too is not part of a flood.
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
    """Select the demands whose answers need review; nobody floods the queue with them."""
    found = verdicts.disputed_answers().subquery().c
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


def _rank(of: type[Demand | Message], is_masked: sa.ColumnElement[bool]) -> Any:
    looks_bad = of.held_for == ReviewReason.SUSPICIOUS
    return sa.case((is_masked, DOUBTFUL), (looks_bad, SUSPICIOUS), else_=LAST)
