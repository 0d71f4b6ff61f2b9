"""Growth as pages and files show it: figures of the ledger, and of answers in time."""

from __future__ import annotations

from datetime import date, datetime

import ckantoolkit as tk

from ckanext.proactiva import config
from ckanext.proactiva.domain import identity, indicators
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.domain.rules import Rules
from ckanext.proactiva.growth import answers, reach
from ckanext.proactiva.growth.figures import figures, share
from ckanext.proactiva.growth.institutions import institutions
from ckanext.proactiva.growth.progress import progress
from ckanext.proactiva.growth.sums import sums
from ckanext.proactiva.institutions import calendar, register
from ckanext.proactiva.ledger import totals
from ckanext.proactiva.types import ActiveInstitution, Growth

CATALOGUE: Label = (Dimension.CATALOGUE, "")
PORTAL: Label = (Dimension.PORTAL, "")


def growth(institution: register.Named | None, as_of: date, now: datetime, rules: Rules) -> Growth:
    """Return the growth of the portal or of one institution.

    Args:
        institution: whose growth, or None for the whole portal.
        as_of: the last day that counts; not after today.
        now: which moment it is, by which figures are fresh or late.
        rules: the usual ones; answers are measured by their institution's own.
    """
    tz = config.timezone()
    period = Period(as_of, tz)
    until = sums(period, now.astimezone(tz).date())
    organization_id = institution.id if institution else None
    own = (Dimension.INSTITUTION, organization_id) if organization_id else PORTAL
    unharvested = (Dimension.OWN, organization_id or "")
    listed = set[Label]() if organization_id else reach.labels()
    flows = until.by_label({own, unharvested, CATALOGUE, *listed})
    by_group = reach.listed(flows) if listed else {}
    referrals = answers.by_institution(period, organization_id)
    every_referral = [each for of_one in referrals.values() for each in of_one]
    term = (calendar.rules_of(organization_id) if organization_id else rules).terms.answer
    missing = totals.missing()
    stock = indicators.stock(flows[own], period.running)
    return {
        **figures(flows[own], period, every_referral, term),
        "own": share(indicators.own_share(flows[unharvested], flows[own], period.running)),
        "reach": share(indicators.reach(by_group, period.running)) if listed else None,
        "groups": reach.groups(by_group, period),
        "in_verification": identity.is_verified(stock, missing.get(organization_id or "", 0)),
        "institution": _named(institution) if institution else None,
        "catalogue": None if institution else indicators.stock(flows[CATALOGUE], period.running),
        "institutions": [] if institution else institutions(until, referrals, missing),
        "ledger": progress(now, tz),
        "illustrative": config.illustrative_history(),
    }


def find(reference: str) -> register.Named | None:
    """Return the institution that somebody names, ended ones too, or None for the portal."""
    if not reference:
        return None
    found = register.known(reference)
    if found is None:
        raise tk.ObjectNotFound(tk._("There is no such institution"))
    return found


def _named(institution: register.Named) -> ActiveInstitution:
    return {"id": institution.id, "name": institution.name, "title": institution.title}
