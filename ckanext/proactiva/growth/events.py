"""The events behind a figure of growth, with the current names of their dataset and institution.

For a stock, that is the last event of each dataset in it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.datasets import published
from ckanext.proactiva.datasets.tables import PACKAGE
from ckanext.proactiva.domain.figures import EventFilter, FlowFigure, StockFigure
from ckanext.proactiva.domain.growth import DatasetEvent
from ckanext.proactiva.domain.moment import Moment, day_of, midnight
from ckanext.proactiva.domain.period import Period, last_day
from ckanext.proactiva.domain.rollup import Dimension, Label, total
from ckanext.proactiva.domain.serialization import instant
from ckanext.proactiva.growth import store, subjects
from ckanext.proactiva.growth.subjects import Subject
from ckanext.proactiva.growth.sums import sums
from ckanext.proactiva.ledger import history, listing
from ckanext.proactiva.ledger.listing import Key, Span
from ckanext.proactiva.model import titles
from ckanext.proactiva.types import GrowthEvent, GrowthEvents, NamedDataset


class EventQuery(NamedTuple):
    """The requested events.

    Attributes:
        subject: whose figure it is.
        what: what the figure counts.
        as_of: the last day that counts; None for the day of the last look.
        month: the first day of the figure's month, or of the month at whose end it stands; None for
            the period.
        after: the last event of the previous list; None to start from the beginning.
        is_counted: whether to work out the figure as well.
    """

    subject: Subject
    what: FlowFigure | StockFigure
    as_of: date | None
    month: date | None
    after: Key | None
    is_counted: bool = True


def events(asked: EventQuery, now: Moment, limit: int) -> GrowthEvents:
    """List the events that a figure counts, newest first, together with the figure."""
    today, subject = now.day, asked.subject
    period = Period(store.until(asked.as_of, today), now.zone)
    months = [asked.month] if asked.month else period.months
    last = min(last_day(months[-1]), period.as_of)
    listed = _listed(asked, period, months[0], last)
    found = list(islice(listed, limit + 1))
    return {
        "institution": subjects.institution_if_any(subject.institution),
        "beneficiary_group": subject.code(Dimension.GROUP),
        "problem": subject.code(Dimension.PROBLEM),
        "what": asked.what.value,
        "first_day": months[0].isoformat() if isinstance(asked.what, FlowFigure) else None,
        "last_day": last.isoformat(),
        "count": _figure(asked, period, today, months) if asked.is_counted else None,
        "events": _shown(found[:limit], now.zone),
        "next": _key(found[limit - 1]) if len(found) > limit else None,
        "illustrative": config.illustrative_history(),
    }


def _figure(asked: EventQuery, period: Period, today: date, months: Sequence[date]) -> int:
    """Return the figure as shown on the page of growth."""
    own = asked.subject.own if asked.what is StockFigure.OWN else None
    label = own or asked.subject.label
    flows = sums(period, today, asked.subject.label).by_label({label})[label]
    if isinstance(asked.what, StockFigure):
        return asked.what.of(total(flow for month, flow in flows.items() if month <= months[-1]))
    return sum(asked.what.of(flows[month]) for month in months if month in flows)


def _listed(asked: EventQuery, period: Period, first: date, last: date) -> Iterator[DatasetEvent]:
    """Yield the events that the figure counts, after the last one of the previous list."""
    label, end = asked.subject.label, midnight(last + timedelta(days=1), period.zone)
    if isinstance(asked.what, FlowFigure):
        span = Span(midnight(first, period.zone), end, period.end)
        return _flowed(asked.what, label, span, asked.after, period.zone)
    what = asked.what
    standing = listing.standing(label, end, period.end, asked.after)
    return (each for each in standing if each.after and what.holds(each.after, label))


def _flowed(
    figure: FlowFigure, label: Label, span: Span, after: Key | None, zone: ZoneInfo
) -> Iterator[DatasetEvent]:
    counted = EventFilter(figure, label, zone)
    if after and figure is FlowFigure.RENEWED:
        # What a harvest renewed in a day is one act, and the previous list may already have it.
        next_day = midnight(day_of(after[0], zone) + timedelta(days=1), zone)
        day = span._replace(first=after[0], end=min(span.end, next_day))
        for event in listing.newest(label, figure.kinds, day, harvested=True):
            if listing.place(event) >= after:
                counted.holds(event)
    yield from filter(counted.holds, listing.newest(label, figure.kinds, span, after))


def _shown(found: Sequence[DatasetEvent], zone: ZoneInfo) -> list[GrowthEvent]:
    renamed = history.renamed({event.seq for event in found})
    ids = {event.seq: renamed.get(event.seq, event.dataset) for event in found}
    datasets = _datasets({*ids.values()})
    owners = {event.seq: _owner(event) for event in found}
    called = subjects.named({owner for owner in owners.values() if owner})
    return [
        {
            "seq": event.seq,
            "kind": event.kind.value,
            "day": day_of(event.when.counted_at, zone).isoformat(),
            "dataset": event.dataset,
            "public": datasets.get(ids[event.seq]),
            "institution": called.get(owners[event.seq]),
            "reason": event.reason.value if event.reason else None,
            "backfilled": event.when.backfilled,
        }
        for event in found
    ]


def _owner(event: DatasetEvent) -> str:
    facts = event.after or event.before
    return facts.organization if facts else ""


def _datasets(ids: Collection[str]) -> Mapping[str, NamedDataset]:
    """Return the names of the public datasets; nothing is read of the others."""
    columns = PACKAGE.c.id, PACKAGE.c.name, titles.of_dataset(PACKAGE.c), PACKAGE.c.type
    query = sa.select(*columns).where(
        PACKAGE.c.id.in_(sorted(ids)), published.is_public(PACKAGE.c.id)
    )
    return {
        row.id: {"name": row.name, "title": row.title, "type": row.type}
        for row in model.Session.execute(query)
    }


def _key(event: DatasetEvent) -> str:
    at, seq = listing.place(event)
    return f"{instant(at)}/{seq}"
