"""The addresses of a dataset's files, and whether they were found to work."""

from __future__ import annotations

from collections.abc import Sequence

from ckanext.proactiva import config
from ckanext.proactiva.datasets import link_reports
from ckanext.proactiva.datasets.link_reports import LinkReport
from ckanext.proactiva.domain.link_report import LinkFlaw
from ckanext.proactiva.domain.moment import day_of
from ckanext.proactiva.labels.words import say
from ckanext.proactiva.model import titles
from ckanext.proactiva.types import BrokenLink, LinkCheck


def of_dataset(dataset_id: str) -> LinkCheck:
    """Return what is known of the addresses of a dataset's files."""
    return check(link_reports.of_datasets([dataset_id]).get(dataset_id, []))


def check(reports: Sequence[LinkReport]) -> LinkCheck:
    """Return what is known of a dataset's files taken together."""
    days = sorted(_day(report) for report in reports)
    return {
        "checked": len(reports),
        "broken": [_broken(each, each.flaw) for each in reports if each.flaw],
        "first_on": days[0] if days else "",
        "last_on": days[-1] if days else "",
    }


def _broken(report: LinkReport, flaw: LinkFlaw) -> BrokenLink:
    return {
        "resource": report.resource,
        "name": titles.in_language(report.name),
        "flaw": flaw.value,
        "says": say(flaw.label),
        "checked_on": _day(report),
    }


def _day(report: LinkReport) -> str:
    return day_of(report.at, config.timezone()).isoformat()
