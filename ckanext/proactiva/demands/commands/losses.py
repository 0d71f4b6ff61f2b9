"""The command for answers whose datasets are gone: relink them, or reopen their referrals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ckan import model

from ckanext.proactiva.demands import answers, losses, transitions
from ckanext.proactiva.domain import referral_moves
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.referral_acts import ReferralAct
from ckanext.proactiva.domain.referral_moves import Attempt, relink_by
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand, Referral


def keep_answers(on: Moment) -> Mapping[str, int]:
    """Relink datasets that came back under another id, reopen long-lost answers, and count both.

    The number of queries does not depend on the number of answers.
    """
    done = Counter(relinked=losses.relink())
    rules = calendar.rules()
    due = [lost for lost in losses.all_lost() if on.day > relink_by(lost.since, rules)]
    for lost in due:
        done["reopened"] += _reopen(lost, on)
    return +done


def _reopen(lost: losses.Lost, on: Moment) -> bool:
    """Reopen a referral, unless somebody has changed it or its demand meanwhile."""
    demand = model.Session.get(
        Demand, lost.demand_id, populate_existing=True, with_for_update={"skip_locked": True}
    )
    if demand is None:  # somebody is changing it now
        return False
    referral = model.Session.get(Referral, lost.referral_id, populate_existing=True)
    if referral is None:
        return False
    attempt = Attempt(
        ReferralAct.REOPEN_ON_LOSS,
        on.day,
        {Role.SYSTEM},
        public_datasets=len(answers.published_for(referral)),
        is_elsewhere=bool(referral.answer_address),
        lost_since=lost.since,
        demand_is_active=demand.state().is_active,
    )
    rules = calendar.rules_of(referral.organization_id)
    if referral_moves.objections(referral.state(), attempt, rules):
        return False
    transitions.move_referral(demand, referral, attempt, on)
    return True
