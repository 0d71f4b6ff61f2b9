"""The institutions that have demands to answer, and read no mail or have nobody to answer."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain.mailing import Outcome, Unreached
from ckanext.proactiva.domain.text import dictionary_key
from ckanext.proactiva.institutions.register import CALLED
from ckanext.proactiva.model import Demand, Institution, Notice, Referral
from ckanext.proactiva.people import colleagues

MOST: Final = 20
# Compared in SQL: mail was given up, and none was sent since.
_LAST = sa.func.max(Notice.id)


def institutions(most: int | None = MOST) -> list[types.Unreached]:
    """Return them with their number of demands and why they are not told, most demands first.

    Args:
        most: the most to list; None lists all.
    """
    died = _last(Outcome.DEAD) > sa.func.coalesce(_last(Outcome.SENT), 0)
    is_empty = sa.func.coalesce(Institution.mailbox, "") == ""
    is_quiet = Institution.quiet_since.is_not(None)
    is_unattended = sa.not_(colleagues.is_attended(Institution.__table__.c.id))
    # An institution that reads mail may still answer by letter: to reach it comes first.
    why = sa.case(
        (is_empty, Unreached.NO_MAILBOX.value),
        (is_quiet, Unreached.STOPPED.value),
        (died, Unreached.RETURNED.value),
        else_=Unreached.NOBODY.value,
    )
    number = sa.func.count().label("number")
    rows = (
        model.Session.query(CALLED.c.name, CALLED.c.title, why, number)
        .select_from(Referral)
        .join(Demand, Demand.id == Referral.demand_id)
        .join(Institution, Institution.id == Referral.organization_id)
        .join(CALLED, CALLED.c.id == Institution.id)
        .filter(
            queries.is_open_referral(),
            queries.is_listed(),
            CALLED.c.is_active,
            sa.or_(is_empty, is_quiet, died, is_unattended),
        )
        .group_by(CALLED.c.name, CALLED.c.title, why)
    )
    found: list[types.Unreached] = [
        {"name": name, "title": title, "why": reason, "count": count}
        for name, title, reason, count in rows
    ]
    in_order = sorted(found, key=lambda each: (-each["count"], dictionary_key(each["title"])))
    return in_order[:most]


def _last(outcome: Outcome) -> sa.ScalarSelect[int]:
    told = Notice.institution_id == Institution.id, Notice.outcome == outcome.value
    mailbox = Notice.participant_id.is_(None)
    return sa.select(_LAST).where(*told, mailbox).correlate(Institution).scalar_subquery()
