"""The open referrals of an institution that ended, and where they go."""

from __future__ import annotations

from ckan import model

from ckanext.proactiva.demands import queries, transitions
from ckanext.proactiva.domain.demand import LISTED, Status
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.referral_acts import ReferralAct
from ckanext.proactiva.domain.referral_moves import Attempt
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import Demand, Institution, Referral


def release(on: Moment) -> int:
    """Release the open referrals of ended institutions, and return how many there were.

    Each goes to the successor if there is one, unless that has the demand or has replied to it;
    otherwise its demand returns to the open pool, unless another institution has it too.
    """
    open_ = Institution.ended_at.is_not(None), queries.is_open_referral()
    rows = (
        model.Session.query(Demand.folio, Referral.organization_id, Institution.successor_id)
        .join(Referral, Referral.demand_id == Demand.id)
        .join(Institution, Institution.id == Referral.organization_id)
        .filter(*open_)
        .order_by(Demand.id, Referral.id)
        .all()
    )
    return sum(_release(folio, ended, successor, on) for folio, ended, successor in rows)


def _release(folio: str, ended: str, successor_id: str | None, on: Moment) -> bool:
    demand = queries.by_folio(folio, lock=True)
    referral = queries.referral(demand, ended) if demand else None
    if demand is None or referral is None or referral.is_over:
        return False
    is_live = Status(demand.status) in LISTED
    attempt = Attempt(ReferralAct.RELEASE, on.day, {Role.SYSTEM})
    transitions.move_referral(demand, referral, attempt, on)
    successor = register.active_successor(successor_id)
    if successor and is_live and not queries.has_had(demand, successor.id):
        transitions.refer(demand, successor.id, Role.SYSTEM, on)
    return True
