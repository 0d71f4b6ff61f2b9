"""Growth as of a day, computed from the ledger as it was known then."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from ckan import model

from ckanext.proactiva.datasets.topics import LISTS
from ckanext.proactiva.domain.judgements import last_term
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.referral_facts import ReferralFacts
from ckanext.proactiva.domain.rollup import CATALOGUE, Label
from ckanext.proactiva.growth import answers, months, reach
from ckanext.proactiva.growth.answers import ByInstitution
from ckanext.proactiva.growth.institutions import compared, in_order
from ckanext.proactiva.growth.report import Source, report
from ckanext.proactiva.growth.subjects import PORTAL, Subject, compared_institution
from ckanext.proactiva.growth.sums import Sums, sums
from ckanext.proactiva.institutions import calendar, register
from ckanext.proactiva.institutions.register import Registered
from ckanext.proactiva.ledger import totals
from ckanext.proactiva.ledger.totals import Flows
from ckanext.proactiva.types import GrowthReport, InstitutionGrowth


class Past(NamedTuple):
    """The known figures of a subject on a day; for the portal, also how institutions compare.

    Attributes:
        report: the figures.
        institutions: those asked for, compared.
        institution_count: how many there are to compare.
    """

    report: GrowthReport
    institutions: list[InstitutionGrowth]
    institution_count: int


def until(
    subject: Subject,
    period: Period,
    today: date,
    listed: slice = slice(None),
    *,
    is_cited: bool = False,
) -> Past:
    """Work out growth up to a day.

    Args:
        subject: whose growth.
        period: the months, up to that day.
        today: the current day.
        listed: which of the portal's institutions to compare, by position in their order.
        is_cited: whether to compare the organizations, groups and problems that the ledger had
            counted by that day, and to name the term that it knew, whatever the register of
            institutions and the portal's lists say today.
    """
    period = replace(period, is_running=period.as_of >= today)
    is_portal = subject == PORTAL
    found = sums(period, today, None if is_portal else subject.label)
    connection = model.Session.connection()
    # What is missing now does not apply to a day in the past.
    missing = totals.missing(connection) if found.is_of_today else {}
    about = subject.institution.id if subject.institution else None
    known = answers.known(connection, period, about) if subject.has_answers else None
    told = report(_source(subject, found, known, missing, is_cited=is_cited), period)
    if not known or not is_portal:
        return Past(told, [], 0)
    return Past(told, *_institutions(found, known.last, missing, listed, is_cited=is_cited))


def _source(
    subject: Subject,
    found: Sums,
    known: answers.Known | None,
    missing: Mapping[str, int],
    *,
    is_cited: bool,
) -> Source:
    """Return what a subject's figures are worked out from."""
    is_portal, about = subject == PORTAL, subject.institution.id if subject.institution else None
    # The ledger does not know which groups and problems the portal listed on a day.
    flows = found.by_label(_labels(subject), LISTS if is_portal and is_cited else ())
    referrals = known.referrals if known else None
    return Source(
        flows=flows[subject.label],
        own=flows[subject.own] if subject.own else None,
        referrals=referrals,
        answered_by_month=known.months(about or months.ALL) if known else {},
        term=_term(about, referrals if is_cited else None),
        missing=sum(missing.values()) if is_portal else missing.get(subject.label[1], 0),
        listed=_listed(flows, is_cited=is_cited) if is_portal else None,
        is_cited=is_cited,
        catalogue=flows[CATALOGUE] if is_portal else None,
    )


def _labels(subject: Subject) -> set[Label]:
    """Return what has to be summed for a subject."""
    own = {subject.own} if subject.own else set[Label]()
    of_portal = {CATALOGUE, *reach.labels()} if subject == PORTAL else set[Label]()
    return {subject.label, *own, *of_portal}


def _listed(flows: Mapping[Label, Flows], *, is_cited: bool) -> dict[Label, Flows]:
    """Return the groups and problems on the portal's lists, or those that had been counted."""
    if is_cited:
        return {each: flows[each] for each in sorted(flows) if each[0] in LISTS and flows[each]}
    return {each: flows[each] for each in reach.labels()}


def _term(institution: str | None, known: Collection[ReferralFacts] | None) -> int:
    """Return an institution's term for answering: by the referrals known of it, or by its rules."""
    if institution and known is None:
        return calendar.rules_of(institution).terms.answer
    usual = calendar.rules().terms.answer
    return last_term(known, usual) if institution and known else usual


def _institutions(
    found: Sums,
    referrals: ByInstitution,
    missing: Mapping[str, int],
    listed: slice,
    *,
    is_cited: bool,
) -> tuple[list[InstitutionGrowth], int]:
    """Compare the institutions of today, or the organizations that the ledger had counted.

    It returns those listed, and how many there are.

    The ledger does not know when one became an institution, so one without a name may be among the
    latter: it has not become one yet.
    """
    every = {each.id: each for each in register.every()}
    flows = found.by_institution({*referrals, *every})
    counted = {each for each, its in flows.items() if its or each in referrals}
    there = counted if is_cited else {*every}
    # Their order takes the figures of all of them; most files list none.
    if not range(len(there))[listed]:
        return [], len(there)
    beside = {
        each: compared(flows[each], found.period, referrals.get(each, ()), missing.get(each, 0))
        for each in there
    }
    shown = {each: every.get(each) or Registered(each, "", "", is_active=True) for each in beside}
    order = in_order(beside, {each: institution.title for each, institution in shown.items()})
    told: list[InstitutionGrowth] = [
        {**compared_institution(shown[each]), **beside[each]} for each in order[listed]
    ]
    return told, len(order)
