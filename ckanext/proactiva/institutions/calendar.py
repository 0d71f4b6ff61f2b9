"""The terms and days off that an institution's replies are measured by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.deadlines import MEXICAN_HOLIDAYS
from ckanext.proactiva.domain.rules import Rules, Terms
from ckanext.proactiva.institutions.register import STORED_TITLE
from ckanext.proactiva.model import Institution
from ckanext.proactiva.model.institution import ORGANIZATION


@dataclass(frozen=True)
class _DaysOff:
    """An institution's own days off, besides those of the law."""

    own: frozenset[date]

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and (day in self.own or day in MEXICAN_HOLIDAYS)


def rules() -> Rules:
    """Return the rules for what belongs to no institution: the default terms and days off."""
    return Rules(holidays=MEXICAN_HOLIDAYS)


def rules_of(institution_id: str) -> Rules:
    """Return the rules for an institution's referrals."""
    row = model.Session.get(Institution, institution_id)
    return of_row(row.terms, row.days_off) if row else rules()


class Term(NamedTuple):
    """An institution's title as it is stored, and how many working days it has to answer."""

    title: str
    days: int


def terms(connection: sa.engine.Connection) -> dict[str, Term]:
    """Return every institution's term by id, including the ones that ended."""
    columns = Institution.id, STORED_TITLE.label("title"), Institution.terms
    query = sa.select(*columns).select_from(Institution).outerjoin(model.Group, ORGANIZATION)
    rows = connection.execute(query)
    return {row.id: Term(row.title, of_row(row.terms, None).terms.answer) for row in rows}


def of_row(terms: Mapping[str, int] | None, days_off: Iterable[date] | None) -> Rules:
    """Return the rules that the register keeps for an institution, or the default ones."""
    own = frozenset(days_off or ())
    return Rules(Terms(**(terms or {})), _DaysOff(own) if own else MEXICAN_HOLIDAYS)
