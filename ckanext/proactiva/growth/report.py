"""Growth as pages and files show it: figures of the ledger, and of answers in time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock, config
from ckanext.proactiva.domain import indicators
from ckanext.proactiva.domain.indicators import Share
from ckanext.proactiva.domain.rollup import Dimension, Flow, months_back, tally
from ckanext.proactiva.growth import response_times
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.ledger import totals

YEAR = 12
MOST_INSTITUTIONS = 100

Shown = dict[str, Any]
Flows = Mapping[date, Flow]


@dataclass(frozen=True)
class Span:
    """The months that are told of: twelve that are over, and the one that runs."""

    as_of: date

    @property
    def running(self) -> date:
        """Return the month of the last day, which is over only on its last."""
        return self.as_of.replace(day=1)

    @property
    def complete(self) -> list[date]:
        """List the twelve months before the running one."""
        return months_back(self.running, YEAR + 1)[:-1]

    @property
    def months(self) -> list[date]:
        """List all thirteen."""
        return [*self.complete, self.running]

    @property
    def end(self) -> datetime:
        """Return the moment at which the last day is over."""
        return _midnight(self.as_of + timedelta(days=1))


def growth(institution: model.Group | None, as_of: date) -> Shown:
    """Return the growth of the portal or of one institution, until a day."""
    span = Span(as_of)
    cells = [(Dimension.CATALOGUE, ""), (Dimension.PORTAL, "")]
    if institution:
        cells = [(Dimension.INSTITUTION, institution.id)]
    part = _part(span)
    flows = {
        cell: _until(span, months, part.get(cell))
        for cell, months in totals.by_month(cells).items()
    }
    own = flows[cells[-1]]
    waits = response_times.waits(span.months[0], as_of, institution.id if institution else None)
    shown = _figures(own, span, [wait for each in waits.values() for wait in each])
    shown["institution"] = _named(institution) if institution else None
    shown["catalogue"] = None
    shown["institutions"] = []
    if not institution:
        shown["catalogue"] = indicators.stock(flows[cells[0]], span.running)
        shown["institutions"] = _institutions(span, part, waits)
    shown["ledger"] = ledger()
    shown["illustrative"] = config.illustrative_history()
    return shown


def find(reference: str) -> model.Group | None:
    """Return the institution that somebody names, or None for the whole portal."""
    if not reference:
        return None
    group = model.Group.get(reference)
    if group is None or not group.is_organization or group.state != "active":
        raise tk.ObjectNotFound(tk._("There is no such institution"))
    return group


def ledger() -> Shown:
    """Return how far the ledger is, and how sure of what was before it."""
    progress = totals.progress()
    if progress is None:
        return {"synced_at": None, "began_at": None, "late": True, "last_seq": 0, "seal": None}
    synced_at = progress.synced_at
    late = synced_at is None or datetime.now(timezone.utc) - synced_at > timedelta(days=1)
    seal = {"number": progress.number, "hash": progress.hash} if progress.hash else None
    return {
        "began_at": _here(progress.began_at),
        "synced_at": _here(synced_at),
        "late": late,
        "known": progress.known,
        "inferred": progress.inferred,
        "last_seq": progress.last_seq or 0,
        "seal": seal and {**seal, "sealed_at": _here(progress.sealed_at)},
    }


def _here(moment: datetime | None) -> str | None:
    """Write a moment with the day and the hour that it is where the portal is."""
    return moment.astimezone(config.timezone()).isoformat() if moment else None


def _figures(flows: Flows, span: Span, waits: Sequence[indicators.Wait]) -> Shown:
    told = indicators.headline(flows, span.months)
    since = min(flows, default=None)
    first = min([since or span.running, span.months[0]])
    count = (span.running.year - first.year) * YEAR + span.running.month - first.month + 1
    term = calendar.rules(clock.today()).terms.answer
    within = indicators.answered_within(waits, sorted({*indicators.TERMS, term}))
    return {
        "as_of": span.as_of.isoformat(),
        "first_day": span.months[0].isoformat(),
        "story": told.story.value,
        "before": told.before,
        "stock": told.after,
        "flow": asdict(told.flow),
        "continuity": _share(indicators.continuity(flows, span.complete, since)),
        "open": _share(indicators.open_share(flows, span.running)),
        "answered": {"term": term, **_share(within[term])},
        "answered_within": {str(days): _share(share) for days, share in within.items()},
        "months": [
            {
                "month": f"{row.month:%Y-%m}",
                "complete": row.month != span.running or _is_last_day(span.as_of),
                "stock": row.stock,
                **asdict(row.flow),
            }
            for row in indicators.series(flows, months_back(span.running, count))
        ],
    }


def _institutions(
    span: Span, part: Mapping[Any, Flow], waits: Mapping[str, Sequence[indicators.Wait]]
) -> list[Shown]:
    """Return the institutions, the most constant first: never by volume."""
    before = months_back(span.months[0], 2)[0]
    found = totals.by_institution(span.months[0], span.running, before)
    names = _names({*found, *waits})
    term = calendar.rules(clock.today()).terms.answer
    shown = []
    for organization_id, institution in names.items():
        own = part.get((Dimension.INSTITUTION, organization_id))
        flows = _until(span, found.get(organization_id, {}), own)
        since = None if before in flows else min(flows, default=None)
        share = indicators.answered_on_time(waits.get(organization_id, ()), term)
        shown.append(
            {
                **institution,
                "stock": indicators.stock(flows, span.running),
                "published": indicators.published(flows, span.months),
                "withdrawn": indicators.withdrawn(flows, span.months),
                "continuity": _share(indicators.continuity(flows, span.complete, since)),
                "active": [flows.get(m, Flow()).published > 0 for m in span.complete],
                "answered": _share(share),
            }
        )
    shown.sort(key=lambda each: (-each["continuity"]["part"], each["title"].lower()))
    return shown[:MOST_INSTITUTIONS]


def _part(span: Span) -> dict[Any, Flow]:
    """Return the flows of the running month, where the last day asked for cuts it short."""
    if span.as_of == clock.today() or _is_last_day(span.as_of):
        return {}
    counted = tally(totals.events(_midnight(span.running), span.end), config.timezone())
    return {(cell.dimension, cell.value): flow for cell, flow in counted.items()}


def _until(span: Span, flows: Flows, part: Flow | None) -> dict[date, Flow]:
    kept = {month: flow for month, flow in flows.items() if month <= span.running}
    if span.as_of == clock.today() or _is_last_day(span.as_of):
        return kept
    kept.pop(span.running, None)
    return {**kept, span.running: part} if part else kept


def _is_last_day(day: date) -> bool:
    return (day + timedelta(days=1)).day == 1


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), config.timezone())


def _share(share: Share) -> Shown:
    return {"part": share.part, "whole": share.whole, "percent": share.percent}


def _named(group: model.Group) -> Shown:
    return {"id": group.id, "name": group.name, "title": group.title or group.name}


def _names(ids: set[str]) -> dict[str, Shown]:
    group = model.Group
    rows = model.Session.query(group.id, group.name, group.title).filter(
        group.id.in_(ids), group.state == "active"
    )
    return {i: {"id": i, "name": name, "title": title or name} for i, name, title in rows}
