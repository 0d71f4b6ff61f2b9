"""Working out the figures that pages show, in the transaction that seals the ledger."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import islice
from typing import NamedTuple, cast

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.facts import FORMULA
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import Dimension
from ckanext.proactiva.growth import answers, months, reach, store
from ckanext.proactiva.growth.answers import Known
from ckanext.proactiva.growth.institutions import compared, in_order
from ckanext.proactiva.growth.report import Source, report
from ckanext.proactiva.growth.tables import METADATA
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.institutions.calendar import Term
from ckanext.proactiva.ledger import seals, totals
from ckanext.proactiva.ledger.portal import Portal
from ckanext.proactiva.ledger.totals import Flows
from ckanext.proactiva.ledger.verify import Finding
from ckanext.proactiva.types import ComparedGrowth, GrowthReport

# Rows that go to PostgreSQL at once.
AT_ONCE = 200


class _Found(NamedTuple):
    """What is worked out from.

    Attributes:
        period: the months that pages show, until the day of the look.
        seal: the number of the last seal; zero before the first.
        terms: how each institution is called and how long it has to answer, by id.
        missing: how much each may be about to lose.
    """

    period: Period
    seal: int
    terms: Mapping[str, Term]
    missing: Mapping[str, int]

    def basis(self) -> str:
        """Return a hash by which another look tells whether anything may have changed."""
        listed = sorted(reach.labels())
        day, zone = self.period.as_of.isoformat(), self.period.tz.key
        of_all = [store.FORM, FORMULA, day, zone, self.seal, listed]
        text = json.dumps([*of_all, sorted(self.terms.items()), sorted(self.missing.items())])
        return hashlib.sha256(text.encode()).hexdigest()


def publish(connection: sa.engine.Connection, portal: Portal, at: datetime) -> None:
    """Keep what pages and files show of the ledger at a moment, if it may be another than before.

    The sums of the ledger were written before, in the same transaction.
    """
    found = _found(connection, Period(at.astimezone(portal.tz).date(), portal.tz))
    if found.basis() != store.basis(connection):
        months.keep(connection, found.period)
        work_out(connection, found)


def again(connection: sa.engine.Connection, portal: Portal, at: datetime) -> None:
    """Keep it anew, whatever it was before: the sums were worked out again."""
    for table in METADATA.sorted_tables:
        connection.execute(sa.delete(table))
    publish(connection, portal, at)


def flaws(portal: Portal) -> list[Finding]:
    """List the parts whose stored figures are not those that the ledger gives.

    Where what they depend on besides, such as a term, has changed since, nothing can be told until
    the next look works them out anew.
    """
    engine = cast("sa.engine.Engine", model.Session.get_bind())
    with engine.execution_options(isolation_level="REPEATABLE READ").connect() as connection:
        day = store.day(connection)
        found = _found(connection, Period(day, portal.tz)) if day else None
        if found is None or found.basis() != store.basis(connection):
            return []
        kept = store.texts(connection)
        worked_out = {str(row["about"]): _texts(row) for row in _rows(connection, found)}
        differing = [*months.differing(connection, portal.tz)]
    others = sorted(each for each in {*kept, *worked_out} if kept.get(each) != worked_out.get(each))
    return [
        *(Finding("publication", f"answers {month:%Y-%m}") for month in differing),
        *(Finding("publication", _called(each)) for each in others),
    ]


def work_out(connection: sa.engine.Connection, found: _Found) -> None:
    """Write a row for each part that is another than before, and the portal's; leave no other."""
    rows, written = _rows(connection, found), list[object]()
    while batch := [*islice(rows, AT_ONCE)]:
        store.write(connection, batch)
        written += [row["about"] for row in batch]
    store.delete_others(connection, written)


def _found(connection: sa.engine.Connection, period: Period) -> _Found:
    seal, terms = seals.last(connection), calendar.terms(connection)
    return _Found(period, seal, terms, totals.missing(connection))


def _rows(connection: sa.engine.Connection, found: _Found) -> Iterator[dict[str, object]]:
    """Yield a row for each institution, each group and each problem, and the portal's last."""
    period = found.period
    known = answers.known(connection, period)
    of_portal: dict[tuple[Dimension, str], Flows] = {}
    comparison: dict[str, ComparedGrowth] = {}
    for value, flows in _each(connection, found.terms):
        if value not in found.terms:
            of_portal.update({(dimension, value): own for dimension, own in flows.items()})
            continue
        told, comparison[value] = _institution(found, value, flows, known)
        yield _row(found, value, told, compared=_text(comparison[value]))
    of_parts = (label for label in of_portal if label[0] in store.PARTS)
    for label in sorted({*reach.labels(), *of_parts}):
        yield _row(found, store.about(label), _part(found, of_portal.get(label, {})))
    told = _portal(found, of_portal, known)
    order = in_order(comparison, {each: term.title for each, term in found.terms.items()})
    yield _row(found, "", {**told, "order": order}, basis=found.basis())


def _each(
    connection: sa.engine.Connection, others: Iterable[str]
) -> Iterator[tuple[str, Mapping[Dimension, Flows]]]:
    """Yield the months of each value of the ledger, and nothing of those that it has not."""
    left = set(others)
    for value, flows in totals.every(connection):
        left.discard(value)
        yield value, flows
    for value in sorted(left):
        yield value, {}


def _institution(
    found: _Found, value: str, flows: Mapping[Dimension, Flows], known: Known
) -> tuple[GrowthReport, ComparedGrowth]:
    received = known.last.get(value, ())
    source = Source(
        flows=flows.get(Dimension.INSTITUTION, {}),
        own=flows.get(Dimension.OWN, {}),
        referrals=received,
        answered_by_month=known.months(value),
        term=found.terms[value].days,
        missing=found.missing.get(value, 0),
    )
    beside = compared(source.flows, found.period, received, source.missing)
    return report(source, found.period), beside


def _part(found: _Found, flows: Flows) -> GrowthReport:
    """Count a group or a problem, which nobody asks for anything."""
    source = Source(flows, own=None, referrals=None, term=calendar.rules().terms.answer)
    return report(source, found.period)


def _portal(
    found: _Found, flows: Mapping[tuple[Dimension, str], Flows], known: Known
) -> GrowthReport:
    source = Source(
        flows=flows.get((Dimension.PORTAL, ""), {}),
        own=flows.get((Dimension.OWN, ""), {}),
        referrals=[each for of_one in known.last.values() for each in of_one],
        answered_by_month=known.months(),
        term=calendar.rules().terms.answer,
        missing=found.missing.get("", 0),
        listed={label: flows.get(label, {}) for label in reach.labels()},
        catalogue=flows.get((Dimension.CATALOGUE, ""), {}),
    )
    return report(source, found.period)


def _called(about: str) -> str:
    """Return what a row is about, for who checks the ledger."""
    dimension, is_part, value = about.partition("/")
    if is_part:
        return f"{dimension} {value}"
    return f"institution {about}" if about else "portal"


def _texts(row: Mapping[str, object]) -> tuple[object, object]:
    return row["report"], row["compared"]


def _row(
    found: _Found,
    about: str,
    told: Mapping[str, object],
    *,
    basis: str = "",
    compared: str | None = None,
) -> dict[str, object]:
    # Which day it is stands beside: what is the same the next day is not written again.
    kept = {name: value for name, value in told.items() if name not in store.OF_THE_DAY}
    return {
        "about": about,
        "seal": found.seal,
        "day": found.period.as_of,
        "form": store.FORM,
        "basis": basis,
        "report": _text(kept),
        "compared": compared,
    }


def _text(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
