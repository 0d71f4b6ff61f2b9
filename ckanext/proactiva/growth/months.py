"""How institutions had answered when a month ended: kept once it is over, for nothing changes it.

What becomes of a referral afterwards is written in a month that is not over yet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from ckanext.proactiva.domain.answers import Answers, answers
from ckanext.proactiva.domain.period import Period, last_day, months_between
from ckanext.proactiva.growth.tables import MONTH
from ckanext.proactiva.ledger import totals
from ckanext.proactiva.ledger.tables import EVENT, PROGRESS


def keep(connection: sa.engine.Connection, period: Period) -> None:
    """Keep those before the running month of a period, which nobody has kept yet.

    Before the first look has ended none is kept: it has not told all that was before it.
    """
    oldest, *_between, newest = period.complete
    last = sa.select(sa.func.max(MONTH.c.month)).scalar_subquery().label("last")
    row = connection.execute(sa.select(last).where(PROGRESS.c.synced_at.is_not(None))).first()
    if row is None or (row.last and row.last >= newest):
        return
    months = months_between(row.last or min(oldest, _first(connection, period.tz)), newest)
    counted = _counted(connection, period.tz, months[1:] if row.last else months)
    rows = [{"month": month, **asdict(each)} for month, each in counted]
    connection.execute(sa.insert(MONTH), rows)


def kept(connection: sa.engine.Connection, months: Sequence[date]) -> dict[date, Answers]:
    """Return those of some months that are kept."""
    found = connection.execute(sa.select(MONTH).where(MONTH.c.month.in_(months)))
    return {row.month: Answers(row.published, row.refused, row.late) for row in found}


def differing(connection: sa.engine.Connection, tz: ZoneInfo) -> Iterator[date]:
    """Yield the months of which something else is kept than what the events lead to."""
    found = [*connection.execute(sa.select(MONTH.c.month).order_by(MONTH.c.month)).scalars()]
    if not found:
        return
    months = months_between(found[0], found[-1])
    known = kept(connection, months)
    yield from (at for at, each in _counted(connection, tz, months) if known.get(at) != each)


def _counted(
    connection: sa.engine.Connection, tz: ZoneInfo, months: Sequence[date]
) -> Iterator[tuple[date, Answers]]:
    """Count months in a row out of the events."""
    periods = [Period(last_day(month), tz) for month in months]
    for period, referrals in zip(periods, totals.referrals(connection, periods, None), strict=True):
        yield period.running, answers(referrals.values(), period.as_of)


def _first(connection: sa.engine.Connection, tz: ZoneInfo) -> date:
    """Return the month of the first that is known of any referral, or a far one where none is."""
    query = sa.select(sa.func.min(EVENT.c.counted_at)).where(EVENT.c.referral.is_not(None))
    found = connection.execute(query).scalar()
    return found.astimezone(tz).date().replace(day=1) if found else date.max
