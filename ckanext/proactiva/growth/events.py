"""The events behind a figure of growth, each with its dataset and institution as called now."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import NamedTuple
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.datasets import published
from ckanext.proactiva.datasets.published import PACKAGE
from ckanext.proactiva.domain.growth import Event
from ckanext.proactiva.domain.moves import Move, Sieve
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import Dimension, day_of
from ckanext.proactiva.domain.written import instant
from ckanext.proactiva.growth.subjects import Subject
from ckanext.proactiva.growth.sums import sums
from ckanext.proactiva.institutions import register
from ckanext.proactiva.institutions.register import Named
from ckanext.proactiva.ledger import listing
from ckanext.proactiva.ledger.listing import Span
from ckanext.proactiva.types import ActiveInstitution, GrowthEvent, GrowthEvents, NamedDataset

# Where a list goes on: the moment at which its last event counts, and the number of that.
Key = tuple[datetime, int]


class Asked(NamedTuple):
    """Which events are asked for.

    Attributes:
        subject: whose figure.
        move: what it counts.
        as_of: the last day that counts; None for today.
        month: the first day of the month that it is of; None for the whole period.
        after: the last event of the list before; None for its beginning.
    """

    subject: Subject
    move: Move
    as_of: date | None
    month: date | None
    after: Key | None


def events(asked: Asked, now: datetime, limit: int) -> GrowthEvents:
    """List the events that a figure counts, the newest first, and the figure."""
    tz = config.timezone()
    today, subject = now.astimezone(tz).date(), asked.subject
    period = Period(asked.as_of or today, tz)
    months = [asked.month] if asked.month else period.months
    last = min(_last_day(months[-1]), period.as_of)
    found = list(islice(_found(asked, period, months[0], last), limit + 1))
    return {
        "institution": _named(subject.institution),
        "beneficiary_group": subject.code(Dimension.GROUP),
        "problem": subject.code(Dimension.PROBLEM),
        "what": asked.move.value,
        "first_day": months[0].isoformat(),
        "last_day": last.isoformat(),
        "count": _figure(asked, period, today, months),
        "events": _shown(found[:limit], tz),
        "next": _key(found[limit - 1]) if len(found) > limit else None,
        "illustrative": config.illustrative_history(),
    }


def _figure(asked: Asked, period: Period, today: date, months: Collection[date]) -> int:
    """Return the figure, as the page of growth has it."""
    label = asked.subject.label
    flows = sums(period, today).by_label({label})[label]
    counts = (getattr(flows[month], asked.move.value) for month in months if month in flows)
    return sum(counts)


def _found(asked: Asked, period: Period, first: date, last: date) -> Iterator[Event]:
    """Yield the events that the figure counts, after the last one of the list before."""
    after, label, tz = asked.after, asked.subject.label, period.tz
    if after:
        # The whole day is asked about: an act that is in the list before is not told again.
        last = min(last, day_of(after[0], tz))
    span = Span(_midnight(first, tz), _midnight(last + timedelta(days=1), tz), period.end)
    sieve = Sieve(asked.move, label, tz)
    for event in listing.newest(label, asked.move.kinds, span):
        if sieve.holds(event) and (not after or listing.place(event) < after):
            yield event


def _shown(found: Sequence[Event], tz: ZoneInfo) -> list[GrowthEvent]:
    datasets = _datasets({event.dataset for event in found})
    owners = {event.seq: _owner(event) for event in found}
    called = register.named({owner for owner in owners.values() if owner})
    return [
        {
            "seq": event.seq,
            "day": day_of(event.when.counted_at, tz).isoformat(),
            "dataset": event.dataset,
            "public": datasets.get(event.dataset),
            "institution": _named(called.get(owners[event.seq])),
            "reason": event.reason.value if event.reason else None,
            "backfilled": event.when.backfilled,
        }
        for event in found
    ]


def _owner(event: Event) -> str:
    facts = event.after or event.before
    return facts.organization if facts else ""


def _datasets(ids: Collection[str]) -> Mapping[str, NamedDataset]:
    """Return how those that are public are called; of the others no word is read."""
    query = sa.select(PACKAGE.c.id, PACKAGE.c.name, PACKAGE.c.title, PACKAGE.c.type).where(
        PACKAGE.c.id.in_(sorted(ids)), published.is_public(PACKAGE.c.id)
    )
    return {
        row.id: {"name": row.name, "title": row.title or row.name, "type": row.type}
        for row in model.Session.execute(query)
    }


def _named(institution: Named | None) -> ActiveInstitution | None:
    if institution is None:
        return None
    return {"id": institution.id, "name": institution.name, "title": institution.title}


def _key(event: Event) -> str:
    at, seq = listing.place(event)
    return f"{instant(at)}/{seq}"


def _midnight(day: date, tz: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), tz)


def _last_day(month: date) -> date:
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
