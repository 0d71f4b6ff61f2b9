"""An institution's report of a quarter: its proactive datasets that were public in it."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import config, labels, vocabularies
from ckanext.proactiva.block import dataset_types
from ckanext.proactiva.datasets import blocks, files, published, quality
from ckanext.proactiva.datasets.fields import GROUPS, PROACTIVE, PROBLEM, RATIONALE, by_name
from ckanext.proactiva.datasets.tables import PACKAGE
from ckanext.proactiva.dates import local_day
from ckanext.proactiva.domain.inputs import texts
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.quarter import Quarter
from ckanext.proactiva.growth import currency, subjects
from ckanext.proactiva.institutions.register import Registered
from ckanext.proactiva.ledger import history
from ckanext.proactiva.ledger.tables import STATE
from ckanext.proactiva.links import canonical_dataset_url
from ckanext.proactiva.model import titles
from ckanext.proactiva.types import QuarterReport, ReportedDataset

SAID: Final = (PROACTIVE, GROUPS, PROBLEM, RATIONALE)


class Report(NamedTuple):
    """The institution and quarter of a report, and the moment up to which it looks."""

    institution: Registered
    quarter: Quarter
    until: Moment


def reported(report: Report, after: str, limit: int) -> QuarterReport:
    """Return a batch of the rows of a report, by dataset name.

    It takes one statement, and another one if datasets came back after the quarter.

    Args:
        report: the institution and quarter.
        after: the ``next`` of the previous batch.
        limit: how many datasets to look at; a batch has fewer rows if some are not proactive or
            were not public in the quarter.
    """
    end = report.until.at
    begun = report.quarter.begin(report.until.zone)
    rows = model.Session.execute(_rows(report, after, limit), files.until(end)).all()
    later = {row.seq for row in rows if row.since and row.since >= end}
    left_out = later - history.public(later, begun, end) if later else later
    return {
        "institution": subjects.named_institution(report.institution),
        "quarter": report.quarter.code,
        "results": [
            _row(row, report) for row in rows if _is_proactive(row) and row.seq not in left_out
        ],
        "next": rows[-1].name if len(rows) == limit else "",
    }


def until(quarter: Quarter, now: Moment) -> Moment:
    """Return the moment up to which a quarter's report looks: its end, or now if it still runs."""
    return Moment(min(quarter.end(now.zone), now.at), now.zone)


def _rows(report: Report, after: str, limit: int) -> sa.Select[Any]:
    end, package = report.until, PACKAGE.c
    own = titles.of_dataset(package), package.type, package.maintainer, package.author
    created = sa.func.timezone("UTC", package.metadata_created)
    # What the ledger has seen may have come back, and have been public before that.
    is_listed = sa.or_(STATE.c.seq.is_not(None), created < end.at)
    return (
        currency.rows(*own, STATE.c.since, STATE.c.seq, names=SAID)
        .where(package.owner_org == report.institution.id, published.is_public(package.id))
        .where(is_listed, package.name > after, blocks.has_any([PROACTIVE]))
        .order_by(package.name)
        .limit(limit)
    )


def _is_proactive(row: sa.Row[Any]) -> bool:
    return quality.says_proactive(row.extras) and dataset_types.carries_block(row.type)


def _row(row: sa.Row[Any], report: Report) -> ReportedDataset:
    quarter, said, zone = report.quarter, row.extras, report.until.zone
    groups, problem = (by_name()[name].codes(said.get(name)) for name in (GROUPS, PROBLEM))
    change = currency.last_change(row, report.until)
    return {
        "exercise": quarter.year,
        "quarter": quarter.number,
        "period_begins": quarter.first_day.isoformat(),
        "period_ends": quarter.last_day.isoformat(),
        "obligation": config.obligation(),
        "institution": report.institution.title,
        "dataset": row.title,
        "beneficiary_groups": groups,
        "beneficiary_group_labels": [_label(GROUPS, code) for code in groups],
        "problem": "".join(problem),
        "problem_label": "".join(_label(PROBLEM, code) for code in problem),
        "usefulness": labels.local(texts(said.get(RATIONALE))),
        "link": canonical_dataset_url(row.name, row.type),
        "published": local_day(row.since, zone),
        "data_changed": local_day(change.at if change else None, zone),
        "area": row.maintainer or row.author or "",
    }


def _label(name: str, code: str) -> str:
    return vocabularies.get(by_name()[name].vocabulary).label(code, labels.language())
