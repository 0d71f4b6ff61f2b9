"""What pages read of the ledger: sums by month, never the datasets themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any, TypedDict, cast

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import reading
from ckanext.proactiva.domain import written
from ckanext.proactiva.domain.correction import AnyEvent, Correction, in_force
from ckanext.proactiva.domain.entry import Entry, event_of
from ckanext.proactiva.domain.growth import Event
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.responses import ReferralFacts
from ckanext.proactiva.domain.rollup import Dimension, Flow, Label
from ckanext.proactiva.domain.written import DATASET, REFERRAL
from ckanext.proactiva.ledger import rows
from ckanext.proactiva.ledger.rows import RollupRow, said
from ckanext.proactiva.ledger.tables import COUNTS, EVENT, MOMENT, PROGRESS, ROLLUP, SEAL, STATE

Flows = dict[date, Flow]


class Progress(TypedDict):
    """Which ledger it is and how far; what is of a seal is null before the first."""

    ledger: str
    began_at: datetime
    synced_at: datetime | None
    known: int
    inferred: int
    done: int
    total: int
    looks: Sequence[Sequence[str | int]] | None
    number: int | None
    last_seq: int | None
    hash: str | None
    sealed_at: datetime | None


class SealHead(TypedDict):
    """A seal of a ledger, without the digests under it."""

    ledger: str
    number: int
    first_seq: int
    last_seq: int
    previous: str
    hash: str
    sealed_at: datetime


def progress() -> Progress | None:
    """Return how far the ledger is, with its last seal, or None if it never began."""
    found = reading.rows(progress_row(), {})
    return of_row(found[0]) if found else None


def of_row(row: sa.Row[Any]) -> Progress:
    """Return how far the ledger is, of a row that `progress_row` has asked for."""
    return cast("Progress", {name: getattr(row, name) for name in Progress.__annotations__})


@cache
def progress_row() -> sa.Select[Any]:
    """Return the statement for how far the ledger is, which nearly every page of growth sends."""
    newest = sa.select(sa.func.max(SEAL.c.number)).scalar_subquery()
    both = sa.outerjoin(PROGRESS, SEAL, SEAL.c.number == newest)
    untold = (PROGRESS.c.key, PROGRESS.c.reached, PROGRESS.c.spans)
    own = [column for column in PROGRESS.columns if column not in set(untold)]
    of_seal = SEAL.c.number, SEAL.c.last_seq, SEAL.c.hash, SEAL.c.sealed_at
    return sa.select(*own, *of_seal).select_from(both)


def by_month(cells: Collection[Label]) -> dict[Label, Flows]:
    """Return every month of some values."""
    wanted = [(dimension.value, value) for dimension, value in cells]
    query = sa.select(ROLLUP).where(sa.tuple_(ROLLUP.c.dimension, ROLLUP.c.value).in_(wanted))
    found: dict[Label, Flows] = {cell: {} for cell in cells}
    for row in cast("Iterable[RollupRow]", model.Session.execute(query).mappings()):
        if (flow := rows.flow(row)) != Flow():
            found[Dimension(row["dimension"]), row["value"]][row["month"]] = flow
    return found


def of_all_months(dimensions: Collection[Dimension]) -> dict[Label, Flow]:
    """Return the sum of all months of each value of some dimensions."""
    sums = [sa.func.sum(ROLLUP.c[name]).label(name) for name in COUNTS]
    query = (
        sa.select(ROLLUP.c.dimension, ROLLUP.c.value, *sums)
        .where(ROLLUP.c.dimension.in_([dimension.value for dimension in dimensions]))
        .group_by(ROLLUP.c.dimension, ROLLUP.c.value)
    )
    found = cast("Iterable[RollupRow]", model.Session.execute(query).mappings())
    return {(Dimension(row["dimension"]), row["value"]): rows.flow(row) for row in found}


def of_one(label: Label) -> Flow | None:
    """Return the sum of all months of one value; None before the first look has ended."""
    dimension, value = label
    sums = [sa.func.coalesce(sa.func.sum(ROLLUP.c[name]), 0).label(name) for name in COUNTS]
    its = sa.and_(ROLLUP.c.dimension == dimension.value, ROLLUP.c.value == value)
    query = (
        sa.select(*sums)
        .select_from(sa.outerjoin(PROGRESS, ROLLUP, its))
        .where(PROGRESS.c.synced_at.isnot(None))
        .group_by(PROGRESS.c.id)
    )
    found = model.Session.execute(query).mappings().first()
    return rows.flow(cast("RollupRow", found)) if found else None


def by_institution(first: date, last: date, before: date) -> dict[str, Flows]:
    """Return the months of every institution; what was before the first is summed in *before*."""
    month = sa.case((ROLLUP.c.month < first, before), else_=ROLLUP.c.month).label("month")
    sums = [sa.func.sum(ROLLUP.c[name]).label(name) for name in COUNTS]
    query = (
        sa.select(ROLLUP.c.value, month, *sums)
        .where(ROLLUP.c.dimension == Dimension.INSTITUTION.value, ROLLUP.c.month <= last)
        .group_by(ROLLUP.c.value, month)
    )
    found: dict[str, Flows] = {}
    for row in cast("Iterable[RollupRow]", model.Session.execute(query).mappings()):
        if (flow := rows.flow(row)) != Flow():
            found.setdefault(row["value"], {})[row["month"]] = flow
    return found


def every(connection: sa.engine.Connection) -> Iterator[tuple[str, dict[Dimension, Flows]]]:
    """Yield the months of each value, by dimension: an institution's are beside each other."""
    order = ROLLUP.c.value, ROLLUP.c.dimension, ROLLUP.c.month
    columns = [*order, *(ROLLUP.c[name] for name in COUNTS)]
    query = sa.select(*columns).order_by(*order).execution_options(stream_results=True)
    for value, of_value in groupby(connection.execute(query), itemgetter(0)):
        found: defaultdict[Dimension, Flows] = defaultdict(dict)
        for row in of_value:
            if any(counts := row[len(order) :]):
                found[Dimension(row[1])][row[2]] = Flow(*counts)
        yield value, found


def last_seal(connection: sa.engine.Connection) -> int:
    """Return the number of the newest seal; zero before the first."""
    return connection.execute(sa.select(sa.func.max(SEAL.c.number))).scalar() or 0


def missing(connection: sa.engine.Connection) -> dict[str, int]:
    """Count, by organization, the useful datasets that are missing and not withdrawn yet."""
    organization = said(STATE.c.facts, DATASET, "organization")
    is_useful = (said(STATE.c.facts, DATASET, name) == "true" for name in ("proactive", "whole"))
    query = (
        sa.select(organization, sa.func.count())
        .where(STATE.c.missing_since.is_not(None), *is_useful)
        .group_by(organization)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def events(first: datetime, end: datetime) -> tuple[list[Event], list[Correction]]:
    """Return the events that count between two moments, as was known before the second.

    Among them are those that a correction of that time took to another moment. The corrections that
    were written later are given beside.
    """
    query = sa.select(EVENT).where(
        sa.or_(
            sa.and_(EVENT.c.counted_at >= first, EVENT.c.counted_at < end),
            sa.and_(EVENT.c.corrects.is_not(None), EVENT.c.counted_at >= end),
        )
    )
    found = _events(query.order_by(EVENT.c.seq))
    corrections = [each for each in found if isinstance(each, Correction)]
    late = [each for each in corrections if each.when.counted_at >= end]
    known = {each.seq: each for each in found if each not in late}
    elsewhere = {each.corrects for each in corrections if each not in late} - known.keys()
    if elsewhere:
        earlier = _events(sa.select(EVENT).where(EVENT.c.seq.in_(elsewhere)))
        known = {**{each.seq: each for each in earlier}, **known}
    return in_force(known.values()), late


def events_after(seq: int, limit: int) -> list[AnyEvent]:
    """Return the events that follow one, in their order."""
    return _events(sa.select(EVENT).where(EVENT.c.seq > seq).order_by(EVENT.c.seq).limit(limit))


def referrals(
    connection: sa.engine.Connection, periods: Sequence[Period], institution: str | None
) -> Iterator[dict[str, ReferralFacts]]:
    """Yield the referrals received in each of some periods, by id, as known when it ended.

    *periods* are in the order of their ends, the longest ago first; *institution* is the id of
    whose they are, or None for all.
    """
    changes = defaultdict[int, dict[str, "str | None"]](dict)
    for place, referral, facts in connection.execute(_last_known(periods, institution)):
        changes[place][referral] = facts
    standing: dict[str, ReferralFacts] = {}
    for place, period in enumerate(periods):
        for referral, facts in changes[place].items():
            standing.pop(referral, None)
            if facts:
                standing[referral] = written.referral(facts)
        first = period.months[0]
        yield {
            referral: each
            for referral, each in standing.items()
            if first <= each.received <= period.as_of
        }


def _last_known(periods: Sequence[Period], institution: str | None) -> sa.Select[Any]:
    """Ask what was last known of each referral whenever a period ended and it was another.

    It is null where the referral is none of those that are asked for.
    """
    ends = sa.literal([period.end for period in periods], sa.ARRAY(MOMENT))
    place = sa.func.width_bucket(EVENT.c.counted_at, ends)
    last = (
        sa.select(place.label("place"), EVENT.c.referral, EVENT.c.after)
        .distinct(EVENT.c.referral, place)
        .where(EVENT.c.referral.is_not(None), EVENT.c.counted_at < periods[-1].end)
        .order_by(EVENT.c.referral, place, EVENT.c.seq.desc())
        .subquery()
    )
    first = periods[0].months[0].isoformat()
    is_asked_for = said(last.c.after, REFERRAL, "received") >= first
    if institution:
        is_its = said(last.c.after, REFERRAL, "institution") == institution
        is_asked_for = sa.and_(is_asked_for, is_its)
    facts = sa.case((is_asked_for, last.c.after))
    return sa.select(last.c.place, last.c.referral, facts).where(
        sa.or_(last.c.place > 0, is_asked_for)
    )


def seals(before: int, limit: int) -> list[SealHead]:
    """Return the newest seals before one, or of all where that is 0, without their digests."""
    columns = [column for column in SEAL.columns if column is not SEAL.c.digests]
    ledger = sa.select(PROGRESS.c.ledger).scalar_subquery().label("ledger")
    query = sa.select(ledger, *columns).order_by(SEAL.c.number.desc()).limit(limit)
    if before:
        query = query.where(SEAL.c.number < before)
    return [cast("SealHead", dict(row)) for row in model.Session.execute(query).mappings()]


def _events(query: sa.Select[tuple[object, ...]]) -> list[AnyEvent]:
    return [event_of(Entry._make(row)) for row in model.Session.execute(query)]
