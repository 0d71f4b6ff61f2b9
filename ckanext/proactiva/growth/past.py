"""Growth as of a day in the past, computed from the ledger as it was known then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final, NamedTuple

from ckan import model

from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.responses import ReferralFacts
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.growth import answers, months, reach
from ckanext.proactiva.growth.answers import ByInstitution
from ckanext.proactiva.growth.institutions import called, compared, in_order
from ckanext.proactiva.growth.report import Source, report
from ckanext.proactiva.growth.subjects import PORTAL, Subject
from ckanext.proactiva.growth.sums import Sums, sums
from ckanext.proactiva.institutions import calendar, register
from ckanext.proactiva.ledger import totals
from ckanext.proactiva.types import GrowthReport, InstitutionGrowth

CATALOGUE: Final[Label] = (Dimension.CATALOGUE, "")


class Past(NamedTuple):
    """The known figures of a subject on a day; for the portal, also how institutions compare."""

    report: GrowthReport
    institutions: list[InstitutionGrowth]


def until(subject: Subject, period: Period, today: date) -> Past:
    """Work out growth up to a day."""
    found = sums(period, today)
    # What is missing now says nothing of a day in the past.
    missing = totals.missing(model.Session.connection()) if found.is_of_today else {}
    is_portal, institution = subject == PORTAL, subject.institution
    own = {subject.own} if subject.own else set[Label]()
    of_portal = {CATALOGUE, *reach.labels()} if is_portal else set[Label]()
    flows = found.by_label({subject.label, *own, *of_portal})
    about, connection = institution.id if institution else None, model.Session.connection()
    known = answers.known(connection, period, about) if subject.has_answers else None
    rules = calendar.rules_of(about) if about else calendar.rules()
    source = Source(
        flows=flows[subject.label],
        own=flows[subject.own] if subject.own else None,
        referrals=_all(known.last.values()) if known else None,
        answered_by_month=known.months(about or months.ALL) if known else {},
        term=rules.terms.answer,
        missing=missing.get(about or "", 0) if subject.has_answers else 0,
        listed=flows if is_portal else None,
        catalogue=flows[CATALOGUE] if is_portal else None,
    )
    others = _institutions(found, known.last, missing) if known and is_portal else []
    return Past(report(source, period), others)


def _institutions(
    found: Sums, referrals: ByInstitution, missing: Mapping[str, int]
) -> list[InstitutionGrowth]:
    """Compare the institutions that the ledger knew; for today, also those with nothing."""
    every = {each.id: each for each in register.every()}
    flows = found.by_institution({*referrals, *(every if found.is_of_today else ())})
    beside = {
        each: compared(flows[each], found.period, referrals.get(each, ()), missing.get(each, 0))
        for each in flows
        if each in every
    }
    order = in_order(beside, {each.id: each.title for each in every.values()})
    return [{**called(every[each]), **beside[each]} for each in order]


def _all(referrals: Iterable[list[ReferralFacts]]) -> list[ReferralFacts]:
    return [each for of_one in referrals for each in of_one]
