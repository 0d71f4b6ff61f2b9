"""What institutions answered, as the ledger knew it on a day, and when months before it ended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

import sqlalchemy as sa

from ckanext.proactiva.domain.answers import Answers, answers
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.responses import ReferralFacts
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


def known(
    connection: sa.engine.Connection,
    period: Period,
    institution: str | None,
    closed: Sequence[Period] = (),
) -> Known:
    """Return what was known on the last day of a period, and of others that ended before it.

    *institution* is the id of whose the referrals are, or None for all.
    """
    *before, last = totals.referrals(connection, [*closed, period], institution)
    by_month = {
        each.running: answers(referrals.values(), each.as_of)
        for each, referrals in zip(closed, before, strict=True)
    }
    return Known(_sorted_out(last.values()), by_month)


def _sorted_out(referrals: Iterable[ReferralFacts]) -> ByInstitution:
    """Return referrals by whose they are."""
    found: defaultdict[str, list[ReferralFacts]] = defaultdict(list)
    for facts in referrals:
        found[facts.institution].append(facts)
    return dict(found)
