"""Institutions' answers, as the ledger knew them on a day and as earlier months ended."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple, TypeAlias

import sqlalchemy as sa

from ckanext.proactiva.domain.judgements import Answers
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.referral_facts import ReferralFacts
from ckanext.proactiva.growth import months
from ckanext.proactiva.ledger import history

ByInstitution: TypeAlias = dict[str, list[ReferralFacts]]


class Known(NamedTuple):
    """The referrals that the ledger knew.

    Attributes:
        last: those received in a period as they were on its last day, by institution.
        by_month: the outcome of the referrals of earlier periods, by the month they ended with.
    """

    last: ByInstitution
    by_month: Mapping[date, months.ByInstitution]

    @property
    def referrals(self) -> list[ReferralFacts]:
        """Return the referrals of all institutions."""
        return [each for of_one in self.last.values() for each in of_one]

    def months(self, about: str = months.ALL) -> dict[date, Answers]:
        """Return the answers by month, of one institution by its id or of all together."""
        return {month: of.get(about, months.NONE) for month, of in self.by_month.items()}


def known(
    connection: sa.engine.Connection, period: Period, institution: str | None = None
) -> Known:
    """Return what was known on the last day of a period, and the answers of its months.

    Months that are not stored yet are replayed from the events.

    Args:
        connection: where to read.
        period: which months.
        institution: the id of the institution whose referrals to read; None for all.
    """
    by_month = months.kept(connection, period.over, institution)
    left = [each for each in period.closed if each.running not in by_month]
    *before, last = history.referrals(connection, [*left, period], institution)
    for each, referrals in zip(left, before, strict=True):
        by_month[each.running] = months.counted(referrals.values(), each.as_of)
    received = months.by_institution(last.values())
    return Known(received, {month: by_month[month] for month in period.over})
