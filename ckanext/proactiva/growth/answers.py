"""What institutions answered, as the ledger knew it on a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeAlias

from ckan import model

from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.responses import ReferralFacts
from ckanext.proactiva.ledger import totals

ByInstitution: TypeAlias = dict[str, list[ReferralFacts]]


def by_institution(period: Period, institution: str | None) -> ByInstitution:
    """Return the referrals received in a period as they were on its last day, by institution."""
    received = period.months[0], period.as_of
    found = totals.referrals(model.Session.connection(), received, period.end, institution)
    return sorted_out(found.values())


def sorted_out(referrals: Iterable[ReferralFacts]) -> ByInstitution:
    """Return referrals by whose they are."""
    found: defaultdict[str, list[ReferralFacts]] = defaultdict(list)
    for facts in referrals:
        found[facts.institution].append(facts)
    return dict(found)
