"""How referrals were answered, counted from the current demand tables, without a ledger."""

from __future__ import annotations

from datetime import date

from ckan import model

from ckanext.proactiva.domain import referral as referral_rules
from ckanext.proactiva.domain.judgements import Answers
from ckanext.proactiva.domain.referral import UNANSWERED, Resolution, Status
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand, Referral

PUBLISHED = ("published", "partly_published", "already_available")


def counted(unit: str, first: date, as_of: date, within: int | None = None) -> Answers:
    """Count an institution's referrals that began between two days, clock by clock."""
    found = {"published": 0, "refused": 0, "late": 0}
    rows = model.Session.query(Referral).join(Demand, Demand.id == Referral.demand_id)
    rows = rows.filter(Demand.visibility == "public", Referral.organization_id == unit)
    for row in rows.filter(Referral.received_on.between(first, as_of)):
        rules, state = calendar.rules_of(unit), row.state()
        own = row.term_days or rules.terms.answer
        is_ended, used = Status(row.status) in UNANSWERED, row.used_days or 0
        if state.resolution is Resolution.NOT_COMPETENT or (is_ended and used <= own):
            continue
        elapsed = used if is_ended else referral_rules.clock(state, rules).taken(as_of)
        if elapsed <= (within or own):
            continue
        if row.resolved_on is None or row.resolved_on > as_of or used > (within or own):
            found["late"] += 1
        else:
            found["published" if row.resolution in PUBLISHED else "refused"] += 1
    return Answers(**found)
