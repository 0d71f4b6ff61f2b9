"""What institutions answered, as the ledger knew it on a day, and when months before it ended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, TypeAlias

import sqlalchemy as sa

from ckanext.proactiva.domain.answers import Answers, answers
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.responses import ReferralFacts
from ckanext.proactiva.growth import months
from ckanext.proactiva.ledger import totals

ByInstitution: TypeAlias = dict[str, list[ReferralFacts]]


class Known(NamedTuple):
    """What was known of referrals.

    Attributes:
        last: those received in a period as they were on its last day, by institution.
        by_month: what became of those of the periods before it, by the month they ended with.
    """

    last: ByInstitution
    by_month: dict[date, Answers]


def by_institution(
    connection: sa.engine.Connection, period: Period, institution: str
) -> ByInstitution:
    """Return what was known of one institution's, by its id, on the last day of a period."""
    [last] = totals.referrals(connection, [period], institution)
    return _sorted_out(last.values())


def of_portal(connection: sa.engine.Connection, period: Period) -> Known:
    """Return what was known of all on the last day of a period, and what its months came to.

    Those that nobody has kept yet are replayed.
    """
    kept = months.kept(connection, period.over)
    left = [each for each in period.closed if each.running not in kept]
    *before, last = totals.referrals(connection, [*left, period], None)
    for each, referrals in zip(left, before, strict=True):
        kept[each.running] = answers(referrals.values(), each.as_of)
    return Known(_sorted_out(last.values()), {month: kept[month] for month in period.over})


def _sorted_out(referrals: Iterable[ReferralFacts]) -> ByInstitution:
    """Return referrals by whose they are."""
    found: defaultdict[str, list[ReferralFacts]] = defaultdict(list)
    for facts in referrals:
        found[facts.institution].append(facts)
    return dict(found)
