"""The stored rows of growth as of a look: for each institution, each part, and the portal."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

import sqlalchemy as sa

from ckanext.proactiva.domain.facts import FORMULA
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import CATALOGUE, Dimension
from ckanext.proactiva.growth import answers, reach, store
from ckanext.proactiva.growth.answers import Known
from ckanext.proactiva.growth.institutions import compared, in_order
from ckanext.proactiva.growth.report import Source, report
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.institutions.calendar import Term
from ckanext.proactiva.ledger import seals, totals
from ckanext.proactiva.ledger.totals import Flows
from ckanext.proactiva.model import titles
from ckanext.proactiva.types import ComparedGrowth, GrowthReport


class ReportInputs(NamedTuple):
    """The inputs of rows, besides the ledger's events and sums.

    Attributes:
        period: the months that pages show, up to the day of the look.
        seal: the number of the last seal; zero before the first.
        terms: the stored title of each institution and its term for answering, by id.
        missing: how many datasets each may be about to lose.
    """

    period: Period
    seal: int
    terms: Mapping[str, Term]
    missing: Mapping[str, int]

    @classmethod
    def at(cls, connection: sa.engine.Connection, period: Period) -> ReportInputs:
        """Read them for a period whose last day is still running."""
        period = replace(period, is_running=True)
        seal, terms = seals.last(connection), calendar.terms(connection)
        return cls(period, seal, terms, totals.missing(connection))

    def basis(self) -> str:
        """Return a hash that shows another look whether anything may have changed."""
        listed = sorted(reach.labels())
        day, zone = self.period.as_of.isoformat(), self.period.zone.key
        of_all = [store.FORM, FORMULA, day, zone, self.seal, listed]
        text = json.dumps([*of_all, sorted(self.terms.items()), sorted(self.missing.items())])
        return hashlib.sha256(text.encode()).hexdigest()


def worked_out(
    connection: sa.engine.Connection, inputs: ReportInputs
) -> Iterator[dict[str, object]]:
    """Yield a row for each institution, each group and each problem, and the portal's last."""
    period = inputs.period
    known = answers.known(connection, period)
    of_portal: dict[tuple[Dimension, str], Flows] = {}
    comparison: dict[str, ComparedGrowth] = {}
    for value, flows in _months(connection, inputs.terms):
        if value not in inputs.terms:
            of_portal.update({(dimension, value): own for dimension, own in flows.items()})
            continue
        told, comparison[value] = _institution(inputs, value, flows, known)
        yield _row(inputs, value, told, compared=_text(comparison[value]))
    of_parts = (label for label in of_portal if label[0] in store.PARTS)
    for label in sorted({*reach.labels(), *of_parts}):
        yield _row(inputs, store.about(label), _part(inputs, of_portal.get(label, {})))
    told = _portal(inputs, of_portal, known)
    called = {each: titles.in_portal_language(term.title) for each, term in inputs.terms.items()}
    order = in_order(comparison, called)
    yield _row(inputs, "", {**told, "order": order}, basis=inputs.basis())


def _months(
    connection: sa.engine.Connection, others: Iterable[str]
) -> Iterator[tuple[str, Mapping[Dimension, Flows]]]:
    """Yield the months of each value in the ledger, and none for *others* that it has not."""
    left = set(others)
    for value, flows in totals.every(connection):
        left.discard(value)
        yield value, flows
    for value in sorted(left):
        yield value, {}


def _institution(
    inputs: ReportInputs, value: str, flows: Mapping[Dimension, Flows], known: Known
) -> tuple[GrowthReport, ComparedGrowth]:
    received = known.last.get(value, ())
    source = Source(
        flows=flows.get(Dimension.INSTITUTION, {}),
        own=flows.get(Dimension.OWN, {}),
        referrals=received,
        answered_by_month=known.months(value),
        term=inputs.terms[value].days,
        missing=inputs.missing.get(value, 0),
    )
    beside = compared(source.flows, inputs.period, received, source.missing)
    return report(source, inputs.period), beside


def _part(inputs: ReportInputs, flows: Flows) -> GrowthReport:
    """Count a group or a problem; neither can be asked for anything."""
    source = Source(flows, own=None, referrals=None, term=calendar.rules().terms.answer)
    return report(source, inputs.period)


def _portal(
    inputs: ReportInputs, flows: Mapping[tuple[Dimension, str], Flows], known: Known
) -> GrowthReport:
    source = Source(
        flows=flows.get((Dimension.PORTAL, ""), {}),
        own=flows.get((Dimension.OWN, ""), {}),
        referrals=known.referrals,
        answered_by_month=known.months(),
        term=calendar.rules().terms.answer,
        missing=sum(inputs.missing.values()),
        listed={label: flows.get(label, {}) for label in reach.labels()},
        catalogue=flows.get(CATALOGUE, {}),
    )
    return report(source, inputs.period)


def _row(
    inputs: ReportInputs,
    about: str,
    told: Mapping[str, object],
    *,
    basis: str = "",
    compared: str | None = None,
) -> dict[str, object]:
    # The day has its own column, so that a text that is the same the next day is not rewritten.
    kept = {name: value for name, value in told.items() if name not in store.OF_THE_DAY}
    return {
        "about": about,
        "seal": inputs.seal,
        "day": inputs.period.as_of,
        "form": store.FORM,
        "basis": basis,
        "report": _text(kept),
        "compared": compared,
    }


def _text(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
