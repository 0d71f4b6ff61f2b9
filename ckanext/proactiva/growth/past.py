"""A day of the past, worked out of the ledger as it was known then."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from ckan import model

from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.responses import ReferralFacts
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.growth import answers, reach
from ckanext.proactiva.growth.answers import ByInstitution
from ckanext.proactiva.growth.institutions import compared, in_order
from ckanext.proactiva.growth.report import Source, report
from ckanext.proactiva.growth.sums import Sums, sums
from ckanext.proactiva.institutions import calendar, register
from ckanext.proactiva.ledger import totals
from ckanext.proactiva.types import ActiveInstitution, GrowthReport, InstitutionGrowth

CATALOGUE: Label = (Dimension.CATALOGUE, "")
PORTAL: Label = (Dimension.PORTAL, "")


class Past(NamedTuple):
    """What was known of the portal, or of one institution, on a day; and how others compared."""

    report: GrowthReport
    institutions: list[InstitutionGrowth]


def of_portal(period: Period, today: date) -> Past:
    """Work out the portal's growth until a day."""
    until, missing = sums(period, today), totals.missing(model.Session.connection())
    unharvested: Label = (Dimension.OWN, "")
    flows = until.by_label({PORTAL, unharvested, CATALOGUE, *reach.labels()})
    referrals = answers.by_institution(period, None)
    source = Source(
        flows=flows[PORTAL],
        own=flows[unharvested],
        referrals=_all(referrals.values()),
        term=calendar.rules().terms.answer,
        missing=missing.get("", 0),
        groups=reach.listed(flows),
        catalogue=flows[CATALOGUE],
    )
    return Past(report(source, period), _institutions(until, referrals, missing))


def of_institution(institution_id: str, period: Period, today: date) -> Past:
    """Work out an institution's growth until a day."""
    own: Label = (Dimension.INSTITUTION, institution_id)
    unharvested: Label = (Dimension.OWN, institution_id)
    flows = sums(period, today).by_label({own, unharvested})
    source = Source(
        flows=flows[own],
        own=flows[unharvested],
        referrals=_all(answers.by_institution(period, institution_id).values()),
        term=calendar.rules_of(institution_id).terms.answer,
        missing=totals.missing(model.Session.connection()).get(institution_id, 0),
    )
    return Past(report(source, period), [])


def _institutions(
    until: Sums, referrals: ByInstitution, missing: dict[str, int]
) -> list[InstitutionGrowth]:
    flows = until.by_institution(referrals)
    named = register.named(flows)
    found = {
        each: compared(flows[each], until.period, referrals.get(each, ()), missing.get(each, 0))
        for each in named
    }
    order = in_order(found, {each.id: each.title for each in named.values()})
    return [{**called(named[each]), **found[each]} for each in order]


def called(institution: register.Named) -> ActiveInstitution:
    """Return an institution as actions name it."""
    return {"id": institution.id, "name": institution.name, "title": institution.title}


def _all(referrals: Iterable[list[ReferralFacts]]) -> list[ReferralFacts]:
    return [each for of_one in referrals for each in of_one]
