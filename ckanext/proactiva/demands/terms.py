"""What an institution still has to answer, measured anew when its terms or days off change."""

from __future__ import annotations

from ckan import model

from ckanext.proactiva.domain import referral as referrals
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Referral


def measure_anew(institution_id: str, on: Moment) -> None:
    """Work out again by when an institution owes its next words; what has ended stays as it is."""
    rules = calendar.rules_of(institution_id)
    open_ = Referral.status.notin_([status.value for status in referrals.OVER])
    rows = model.Session.query(Referral).filter(Referral.organization_id == institution_id, open_)
    for referral in rows.order_by(Referral.id).with_for_update():
        referral.become(referral.state(), rules, on.day)
