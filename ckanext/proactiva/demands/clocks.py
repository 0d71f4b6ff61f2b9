"""The clocks of referrals: their years, recalculated, and paused while a moderator reads."""

from __future__ import annotations

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain import referral_acts
from ckanext.proactiva.domain.deadlines import add_working_days
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.referral_facts import TERMS
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand, Referral


def years(on: Moment) -> range:
    """Return the years of all terms, from the oldest to the furthest that runs or begins now."""
    began = sa.func.min(sa.cast(Demand.created_at, sa.Date)), sa.func.min(Referral.received_on)
    found = sa.select(sa.func.least(*began), sa.func.max(Referral.due_on))
    first, last = model.Session.execute(
        found.select_from(Demand).outerjoin(Referral, Referral.demand_id == Demand.id)
    ).one()
    rules = calendar.rules()
    terms = rules.terms
    # The ledger also dates the terms by which all institutions are compared, and a question that is
    # open may move them.
    longest = max(terms.refer, terms.correct, terms.verdict, max(TERMS) + terms.clarify)
    reached = add_working_days(on.day, longest, rules.holidays)
    return range(min(first or on.day, on.day).year, max(last or on.day, reached).year + 1)


def measure_anew(institution_id: str, on: Moment) -> None:
    """Recalculate the due dates of an institution's open referrals; ended ones keep theirs."""
    rules = calendar.rules_for_storing(institution_id)
    mine = Referral.organization_id == institution_id, queries.is_open_referral()
    rows = model.Session.query(Referral).filter(*mine)
    for referral in rows.order_by(Referral.id).with_for_update():
        referral.set_state(referral.state(), rules, on.day)


def begin_review(referral: Referral, on: Moment) -> None:
    """Stop a clock while a moderator reads the reply to a question; no event records it."""
    waiting = referral_acts.in_review(referral.state(), on.day)
    referral.set_state(waiting, calendar.rules_for_storing(referral.organization_id), on.day)


def end_review(referral: Referral, on: Moment) -> None:
    """Resume a clock that waited for a moderator; the question may still be open."""
    if referral.state().is_in_review:
        going_on = referral_acts.reviewed(referral.state(), on.day)
        referral.set_state(going_on, calendar.rules_for_storing(referral.organization_id), on.day)
