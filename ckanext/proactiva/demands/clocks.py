"""The clocks of referrals: recalculated, and paused while a moderator reads."""

from __future__ import annotations

from ckan import model

from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain import referral_acts
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Referral


def measure_anew(institution_id: str, on: Moment) -> None:
    """Recalculate the due dates of an institution's open referrals; ended ones keep theirs."""
    rules = calendar.rules_of(institution_id)
    mine = Referral.organization_id == institution_id, queries.is_open_referral()
    rows = model.Session.query(Referral).filter(*mine)
    for referral in rows.order_by(Referral.id).with_for_update():
        referral.become(referral.state(), rules, on.day)


def begin_review(referral: Referral, on: Moment) -> None:
    """Stop a clock while a moderator reads the reply to a question; no event records it."""
    waiting = referral_acts.in_review(referral.state(), on.day)
    referral.become(waiting, calendar.rules_of(referral.organization_id), on.day)


def end_review(referral: Referral, on: Moment) -> None:
    """Resume a clock that waited for a moderator; the question may still be open."""
    if referral.state().is_in_review:
        going_on = referral_acts.reviewed(referral.state(), on.day)
        referral.become(going_on, calendar.rules_of(referral.organization_id), on.day)
