"""What institutions answered, as the ledger knew it on a day."""

from __future__ import annotations

from collections import defaultdict
from typing import TypeAlias

from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.responses import ReferralFacts
from ckanext.proactiva.ledger import totals

ByInstitution: TypeAlias = dict[str, list[ReferralFacts]]


def by_institution(period: Period, institution: str | None) -> ByInstitution:
    """Return the referrals received in a period as they were on its last day, by institution."""
    found: defaultdict[str, list[ReferralFacts]] = defaultdict(list)
    received = period.months[0], period.as_of
    for facts in totals.referrals(received, period.end, institution):
        found[facts.institution].append(facts)
    return dict(found)
