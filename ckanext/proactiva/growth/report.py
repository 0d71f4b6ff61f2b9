"""Growth as pages and files show it: figures of the ledger, and of answers in time."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from ckanext.proactiva import config
from ckanext.proactiva.domain import identity, indicators
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.domain.rules import Rules
from ckanext.proactiva.growth import answers, reach, subjects
from ckanext.proactiva.growth.figures import answered, figures, share
from ckanext.proactiva.growth.institutions import institutions
from ckanext.proactiva.growth.progress import progress
from ckanext.proactiva.growth.subjects import Subject
from ckanext.proactiva.growth.sums import sums
from ckanext.proactiva.institutions import calendar, register
from ckanext.proactiva.ledger import totals
from ckanext.proactiva.types import ActiveInstitution, Growth

CATALOGUE: Final[Label] = (Dimension.CATALOGUE, "")


def growth(subject: Subject, as_of: date, now: datetime, rules: Rules) -> Growth:
    """Return the growth of the portal or of a part of it.

    Args:
        subject: whose growth.
        as_of: the last day that counts; not after today.
        now: which moment it is, by which figures are fresh or late.
        rules: the usual ones; answers are measured by their institution's own.
    """
    tz = config.timezone()
    period = Period(as_of, tz)
    until = sums(period, now.astimezone(tz).date())
    is_portal, institution = subject == subjects.PORTAL, subject.institution
    listed = reach.labels() if is_portal else set[Label]()
    own = {subject.own} if subject.own else set[Label]()
    flows = until.by_label({subject.label, CATALOGUE, *own, *listed})
    by_group = reach.listed(Dimension.GROUP, flows) if is_portal else {}
    by_problem = reach.listed(Dimension.PROBLEM, flows) if is_portal else {}
    institution_id = institution.id if institution else None
    referrals = answers.by_institution(period, institution_id) if subject.has_answers else {}
    term = (calendar.rules_of(institution_id) if institution_id else rules).terms.answer
    missing = totals.missing()
    mine = flows[subject.label]
    stock = indicators.stock(mine, period.running)
    return {
        **figures(mine, period),
        **answered(referrals, period, term if subject.has_answers else None),
        "own": share(indicators.own_share(flows[subject.own], mine, period.running))
        if subject.own
        else None,
        "reach": share(indicators.reach(by_group, period.running)) if is_portal else None,
        "groups": reach.groups(by_group, period),
        "problems": reach.problems(by_problem, period),
        "in_verification": identity.is_verified(stock, missing.get(institution_id or "", 0)),
        "institution": _named(institution) if institution else None,
        "beneficiary_group": subject.code(Dimension.GROUP),
        "problem": subject.code(Dimension.PROBLEM),
        "catalogue": indicators.stock(flows[CATALOGUE], period.running) if is_portal else None,
        "institutions": institutions(until, referrals, missing) if is_portal else [],
        "ledger": progress(now, tz),
        "illustrative": config.illustrative_history(),
    }


def _named(institution: register.Named) -> ActiveInstitution:
    return {"id": institution.id, "name": institution.name, "title": institution.title}
