"""Growth as pages and files show it: as stored at the last look, or as of a day."""

from __future__ import annotations

from datetime import date, datetime

from ckanext.proactiva import config
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import Dimension
from ckanext.proactiva.growth import past, progress, store, subjects
from ckanext.proactiva.growth.notes import noted
from ckanext.proactiva.growth.store import StoredReport
from ckanext.proactiva.growth.subjects import Subject
from ckanext.proactiva.types import (
    Growth,
    GrowthNote,
    GrowthReport,
    LedgerStatus,
)


def growth(
    subject: Subject, as_of: date | None, now: Moment, listed: slice = slice(None)
) -> Growth:
    """Return the growth of the portal or of a part of it.

    Args:
        subject: whose growth.
        as_of: the last day that counts, today at the latest; None for the day of the last look.
        now: the current moment, by which figures are fresh or late.
        listed: which of the portal's institutions to compare, by position in their order.
    """
    read = store.newest(store.about(subject.label))
    today, ledger = now.day, progress.status_of(read.progress, now)
    # What is stored also depends on the register of today, which nothing as of a day does.
    found = _kept(read.kept(now.zone), listed) if as_of is None else None
    if found is None:
        # A ledger without a publication was written by an older version, and has not looked again
        # yet.
        period, is_cited = Period(as_of or today, now.zone), as_of is not None
        found = past.until(subject, period, today, listed, is_cited=is_cited)
    return {
        **found.report,
        "notes": _noted(found.report, ledger),
        "institution": subjects.institution_if_any(subject.institution),
        "beneficiary_group": subject.code(Dimension.GROUP),
        "problem": subject.code(Dimension.PROBLEM),
        "institutions": found.institutions,
        "institution_count": found.institution_count,
        "ledger": ledger,
        "illustrative": config.illustrative_history(),
    }


def _noted(report: GrowthReport, ledger: LedgerStatus) -> list[GrowthNote]:
    # When a made-up past was looked at means nothing.
    if config.illustrative_history():
        return noted(report, None, [])
    return noted(report, _began(ledger), ledger.get("looks", []))


def _began(ledger: LedgerStatus) -> date | None:
    at = ledger["began_at"]
    return datetime.fromisoformat(at).date() if at else None


def _kept(kept: StoredReport | None, listed: slice) -> past.Past | None:
    if kept is None:
        return None
    shown = kept.order[listed]
    return past.Past(kept.report, store.compared(shown) if shown else [], len(kept.order))
