"""How institutions had answered by the end of each month, stored once the month is over.

Nothing changes it later: what happens to a referral afterwards belongs to a month not yet over.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from ckanext.proactiva.domain.judgements import Answers, answers
from ckanext.proactiva.domain.moment import day_of
from ckanext.proactiva.domain.period import Period, last_day, months_between
from ckanext.proactiva.domain.referral_facts import ReferralFacts
from ckanext.proactiva.growth.tables import MONTH
from ckanext.proactiva.ledger import history
from ckanext.proactiva.ledger.tables import EVENT, PROGRESS

# By id, for each institution that owed an answer; the empty id, always present, is for all
# together.
ByInstitution: TypeAlias = Mapping[str, Answers]

ALL: Final = ""
NONE: Final = Answers(0, 0, 0)
# How many rows to send to PostgreSQL at once.
AT_ONCE: Final = 1_000


def keep(connection: sa.engine.Connection, period: Period) -> None:
    """Store the months before a period's running month that are not stored yet.

    Nothing is stored until the first look has ended, because the ledger does not have the whole
    past before that.
    """
    oldest, *_between, newest = period.complete
    last = sa.select(sa.func.max(MONTH.c.month)).scalar_subquery().label("last")
    row = connection.execute(sa.select(last).where(PROGRESS.c.synced_at.is_not(None))).first()
    if row is None or (row.last and row.last >= newest):
        return
    months = months_between(row.last or min(oldest, _first(connection, period.zone)), newest)
    rows = [
        {"month": month, "about": about, **asdict(each)}
        for month, counted in _counted(connection, period.zone, months[1:] if row.last else months)
        for about, each in counted.items()
    ]
    for first in range(0, len(rows), AT_ONCE):
        connection.execute(sa.insert(MONTH), rows[first : first + AT_ONCE])


def kept(
    connection: sa.engine.Connection, months: Sequence[date], institution: str | None = None
) -> dict[date, ByInstitution]:
    """Return the stored figures of some months, for every institution or for one by its id."""
    query = sa.select(MONTH).where(MONTH.c.month.in_(months))
    if institution:
        query = query.where(MONTH.c.about.in_([ALL, institution]))
    found: defaultdict[date, dict[str, Answers]] = defaultdict(dict)
    for row in connection.execute(query):
        found[row.month][row.about] = Answers(row.published, row.refused, row.late)
    return dict(found)


def counted(referrals: Iterable[ReferralFacts], as_of: date) -> dict[str, Answers]:
    """Count the outcome of referrals, for all together and for each institution that owed any."""
    found = {about: answers(of_one, as_of) for about, of_one in by_institution(referrals).items()}
    owed = {about: each for about, each in found.items() if each != NONE}
    return {ALL: sum(owed.values(), NONE), **owed}


def by_institution(referrals: Iterable[ReferralFacts]) -> dict[str, list[ReferralFacts]]:
    """Group referrals by the id of their institution."""
    found: defaultdict[str, list[ReferralFacts]] = defaultdict(list)
    for facts in referrals:
        found[facts.institution].append(facts)
    return dict(found)


def differing(connection: sa.engine.Connection, zone: ZoneInfo) -> Iterator[date]:
    """Yield the months whose stored figures differ from what the events lead to."""
    query = sa.select(MONTH.c.month).where(MONTH.c.about == ALL).order_by(MONTH.c.month)
    found = [*connection.execute(query).scalars()]
    if not found:
        return
    months = months_between(found[0], found[-1])
    known = kept(connection, months)
    yield from (at for at, each in _counted(connection, zone, months) if known.get(at) != each)


def _counted(
    connection: sa.engine.Connection, zone: ZoneInfo, months: Sequence[date]
) -> Iterator[tuple[date, ByInstitution]]:
    """Count consecutive months from the events."""
    periods = [Period(last_day(month), zone) for month in months]
    known = history.referrals(connection, periods, None)
    for period, referrals in zip(periods, known, strict=True):
        yield period.running, counted(referrals.values(), period.as_of)


def _first(connection: sa.engine.Connection, zone: ZoneInfo) -> date:
    """Return the month of the first event of any referral, or a far one if there is none."""
    query = sa.select(sa.func.min(EVENT.c.counted_at)).where(EVENT.c.referral.is_not(None))
    found = connection.execute(query).scalar()
    return day_of(found, zone).replace(day=1) if found else date.max
