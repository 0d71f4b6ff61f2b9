"""An institution's public page: what it publishes, what it was asked, and how it answers."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import array

from ckanext.proactiva import reading, types
from ckanext.proactiva.demands import initiatives, queries
from ckanext.proactiva.demands.presentation import SHORT, in_short
from ckanext.proactiva.domain.desk import DeskHeading, due_between
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.referral import ANSWERS
from ckanext.proactiva.domain.verdict import JUDGED
from ckanext.proactiva.domain.verdict import Verdict as Said
from ckanext.proactiva.growth import lateness, presentation, subjects
from ckanext.proactiva.institutions import calendar, register
from ckanext.proactiva.institutions import initiatives as planned
from ckanext.proactiva.institutions.register import Named, Registered
from ckanext.proactiva.model import Demand, Referral, Verdict

# The number of newest demands, and of newest initiatives, to show.
NEWEST: Final = 5
PLANS: Final = 3


def shown(reference: str, on: Moment) -> types.InstitutionShown:
    """Return the institution that a reference names, even if it has ended.

    Raises:
        tk.ObjectNotFound: there is none.
    """
    parameters = {
        "reference": reference,
        "yesterday": due_between(DeskHeading.LATE, on.day)[1],
        "fewest": calendar.rules().terms.fewest_verdicts,
    }
    rows = reading.rows(_asked(), parameters)
    if not rows:
        raise subjects.unknown()
    row = rows[0]
    named = Named(row.id, row.name, row.title)
    subject = subjects.of(Registered(*named, is_active=row.is_institution))
    return {
        "id": named.id,
        "name": named.name,
        "title": named.title,
        "ended": not row.is_institution,
        "takes_demands": row.takes_demands,
        "growth": presentation.growth(subject, None, on),
        "demands": [in_short(each, on.day) for each in rows if each.folio],
        "initiatives": initiatives.newest(named, row.plans or (), on.day),
        "usefulness": _usefulness(*map(int, row.said)),
        "next_steps": None
        if not row.is_institution
        else {"late_referrals": row.late, "late_datasets": lateness.late(named.id, on)},
        "successor": None if row.is_institution else _successor(row.successor_id),
    }


def _successor(institution_id: str | None) -> types.ListedInstitution | None:
    successor = register.active_successor(institution_id)
    return register.listed(successor) if successor else None


def _usefulness(answers: int, useful: int, partly: int, not_useful: int) -> types.Usefulness | None:
    """Return the verdicts on an institution's answers; None if there are too few to show."""
    if not answers:
        return None
    return {"answers": answers, "useful": useful, "partly": partly, "not_useful": not_useful}


@cache
def _asked() -> sa.Select[Any]:
    """Return the statement for an institution, its initiatives and its newest demands.

    Its referrals are read once, and aggregated alongside: those overdue, and the verdicts. The
    institution is returned even if it never received a demand.
    """
    found = register.PROFILE.cte("found")
    its_id = sa.select(found.c.id).scalar_subquery()
    its = (
        sa.select(Demand.id, Demand.published_at, Demand.status)
        .add_columns(Referral.status.label("standing"), Referral.due_on, Referral.resolution)
        .join(Referral, Referral.demand_id == Demand.id)
        .where(queries.is_listed(), Referral.organization_id == its_id)
        .cte("its")
    )
    late = sa.select(sa.func.count()).where(
        its.c.standing.in_(DeskHeading.LATE.statuses),
        its.c.due_on <= sa.bindparam("yesterday", type_=sa.Date),
    )
    newest = sa.select(its.c.id).order_by(its.c.published_at.desc(), its.c.id.desc())
    few = newest.limit(NEWEST).subquery()
    added = {
        "late": late.scalar_subquery(),
        "said": _said_of(its),
        "plans": planned.newest(its_id, PLANS),
    }
    demands = few.join(Demand, Demand.id == few.c.id)
    return (
        sa.select(found, *SHORT, *(each.label(name) for name, each in added.items()))
        .select_from(found.outerjoin(demands, sa.true()))
        .order_by(Demand.published_at.desc(), Demand.id.desc())
    )


def _said_of(its: sa.CTE) -> sa.ScalarSelect[Any]:
    """Return how many answers count, and how often each verdict was given on them.

    An answer counts if its own page shows its verdicts, so that hidden figures cannot be derived
    from the total.
    """
    each = [sa.func.count().filter(Verdict.verdict == one).label(one.value) for one in Said]
    of_answers = (
        sa.select(*each)
        .join(its, its.c.id == Verdict.demand_id)
        .where(its.c.resolution.in_(ANSWERS), its.c.status.in_(JUDGED))
        .group_by(Verdict.demand_id)
        .having(sa.func.count() >= sa.bindparam("fewest", type_=sa.Integer))
        .subquery()
    )
    sums = [sa.func.coalesce(sa.func.sum(column), 0) for column in of_answers.c]
    return sa.select(array([sa.func.count(), *sums])).select_from(of_answers).scalar_subquery()
