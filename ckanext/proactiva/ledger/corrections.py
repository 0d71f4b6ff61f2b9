"""Corrections: an event names the one it corrects, which stays; figures follow the last one."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from ckanext.proactiva.domain.correction import (
    AnyEvent,
    Correction,
    CorrectionError,
    CorrectionKind,
    CorrectionReason,
    in_force,
)
from ckanext.proactiva.domain.growth import DatasetEvent, When
from ckanext.proactiva.domain.host_time import HostTime
from ckanext.proactiva.domain.moment import day_of, midnight
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.domain.rollup import Cell, Flow
from ckanext.proactiva.domain.seal import next_seq
from ckanext.proactiva.domain.tally import tally
from ckanext.proactiva.ledger import locking, renewals, writing
from ckanext.proactiva.ledger.portal import Look, Portal, Publish
from ckanext.proactiva.ledger.tables import EVENT


class CorrectionRequest(NamedTuple):
    """A requested correction: which event, why, and the day on which it counts; None voids it."""

    seq: int
    reason: CorrectionReason
    day: date | None = None


def correct(
    portal: Portal,
    asked: CorrectionRequest,
    host: HostTime,
    now: datetime | None = None,
    publish: Publish | None = None,
) -> Correction:
    """Write a sealed correction, and update the sums accordingly.

    *publish* stores what pages show of them. If the last look was on an earlier day, the next one
    does that.

    Raises:
        SyncRunningError: a sync is running.
        ClockError: the time is not certain enough, according to *host*.
        CorrectionError: no dataset has such an event, or it cannot count on that day.
        RestoredBackupError: the ledger is an older copy of itself.
    """
    with locking.locked() as connection:
        locking.check(connection, host)
        look = locking.look_at(connection, portal, now)
        last = writing.last_seal(look)
        written = _correction(look, asked, next_seq(last))
        writing.keep(look, [written], last)
        writing.add(connection, effect(connection, portal.zone, [written]))
        # Figures end at the last look, and an earlier day is shown as it was known then.
        seen = locking.last_look(connection)
        if publish and seen and _is_one_day(seen, look.at, portal.zone):
            publish(connection, portal, look.at)
        return written


def effect(
    connection: sa.engine.Connection, zone: ZoneInfo, which: Collection[Correction]
) -> dict[Cell, Flow]:
    """Return how some corrections change the sums, with all others in force."""
    known = renewals.with_corrections(connection, [each.corrects for each in which])
    days = {
        day_of(moment, zone)
        for each in known
        for moment in (each.when.counted_at, each.when.occurred_at)
    }
    # What a harvest renewed counts as one act with everything else it renewed that day.
    together = renewals.of_harvests(connection, zone, days)
    every = sorted({each.seq: each for each in (*known, *together)}.values(), key=_number)
    left_out = {each.seq for each in which}
    with_, without = (
        tally(in_force(events), zone)
        for events in (every, [each for each in every if each.seq not in left_out])
    )
    changes = {
        cell: with_.get(cell, Flow()) - without.get(cell, Flow()) for cell in {*with_, *without}
    }
    return {cell: flow for cell, flow in changes.items() if flow != Flow()}


def _is_one_day(one: datetime, other: datetime, zone: ZoneInfo) -> bool:
    return day_of(one, zone) == day_of(other, zone)


def _correction(look: Look, asked: CorrectionRequest, number: int) -> Correction:
    known = renewals.with_corrections(look.connection, [asked.seq])
    wrong = next((each for each in known if each.seq == asked.seq), None)
    if not isinstance(wrong, DatasetEvent):
        raise CorrectionError(N_("This is not the number of an event of a dataset"), part="seq")
    kind, at = CorrectionKind.VOIDED, wrong.when.counted_at
    if asked.day is not None:
        kind = CorrectionKind.REDATED
        _check_order(look, wrong, asked.day)
        if asked.day != day_of(at, look.portal.zone):
            at = midnight(asked.day, look.portal.zone)
    return Correction(number, kind, wrong.dataset, wrong.seq, When(at, look.at), asked.reason)


def _check_order(look: Look, wrong: DatasetEvent, day: date) -> None:
    """Refuse a day that would put the event before the one it follows, or after the next one."""
    zone, next_ = look.portal.zone, sa.select(EVENT.c.seq).where(EVENT.c.continues == wrong.seq)
    later = list(look.connection.execute(next_.where(EVENT.c.dataset.is_not(None))).scalars())
    earlier = [wrong.continues] if wrong.continues else []
    around = in_force(renewals.with_corrections(look.connection, [*earlier, *later]))
    days = {each.seq: day_of(each.when.counted_at, zone) for each in around}
    first = max((days[seq] for seq in earlier), default=date.min)
    last = min((days[seq] for seq in later), default=day_of(look.at, zone))
    if not first <= day <= last:
        raise CorrectionError(
            N_("Choose a day between the previous event and the next one of the same dataset"),
            part="counts_on",
        )


def _number(each: AnyEvent) -> int:
    return each.seq
