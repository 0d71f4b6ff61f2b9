"""The terms and days off that an institution's replies are measured by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva import reading, transaction
from ckanext.proactiva.domain.deadlines import mexican_holidays
from ckanext.proactiva.domain.rules import DaysOff, Rules, Terms
from ckanext.proactiva.institutions.register import STORED_TITLE
from ckanext.proactiva.model import CalendarYear, Institution
from ckanext.proactiva.model.institution import ORGANIZATION

_COPIES: Final = sa.select(CalendarYear.year, CalendarYear.days_off)
# What this process has read of the copies. It is never out of date, because a copy never changes.
_known: dict[int, frozenset[date]] = {}


def rules() -> Rules:
    """Return the rules for what belongs to no institution: the default terms and days off."""
    return of_row(None, None)


def rules_of(institution_id: str) -> Rules:
    """Return the rules for an institution's referrals."""
    row = model.Session.get(Institution, institution_id)
    return of_row(row.terms, row.days_off) if row else rules()


def rules_for_storing(institution_id: str) -> Rules:
    """Return the rules for an institution's referrals, for dates that are stored."""
    return for_storing(rules_of(institution_id))


def for_storing(found: Rules) -> Rules:
    """Return the same rules for dates that are stored: each year they need is copied first."""
    return replace(found, holidays=replace(found.holidays, of_law=_copied))


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
    return Rules(Terms(**(terms or {})), DaysOff(_of_law, frozenset(days_off or ())))


def copy(years: Iterable[int]) -> int:
    """Copy the statutory days off of the years that have no copy, and count these years.

    It commits by itself, so that nobody who needs the same year waits for an act to end. Whoever
    copies first decides; others read that copy.
    """
    rows = [
        {"year": year, "days_off": sorted(mexican_holidays(year))}
        for year in years
        if not _is_copied(year)
    ]
    if not rows:
        return 0
    copied = insert(CalendarYear).values(rows).on_conflict_do_nothing()
    with transaction.apart() as connection:
        return len(connection.execute(copied.returning(CalendarYear.year)).all())


def _is_copied(year: int) -> bool:
    if year not in _known:
        _known.update((row.year, frozenset(row.days_off)) for row in reading.rows(_COPIES, {}))
    return year in _known


def _of_law(year: int) -> frozenset[date]:
    return _known[year] if _is_copied(year) else mexican_holidays(year)


def _copied(year: int) -> frozenset[date]:
    copy([year])
    return _of_law(year)
