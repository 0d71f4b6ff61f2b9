"""Every job, in the order in which they run."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from ckanext.proactiva import config, transaction
from ckanext.proactiva.demands import commands
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.jobs.job import BusyError, Job
from ckanext.proactiva.ledger import reconcile, totals
from ckanext.proactiva.ledger.portal import this_portal


def _ledger_interval() -> timedelta:
    return timedelta(minutes=config.ledger_minutes())


def _ledger_synced_at() -> datetime | None:
    progress = totals.progress()
    return progress["synced_at"] if progress else None


def _sync_ledger(_on: Moment) -> Mapping[str, int]:
    # The ledger asks the database what time it is.
    try:
        return reconcile.sync(this_portal())
    except reconcile.BusyError as error:
        raise BusyError from error


def _lapse(on: Moment) -> Mapping[str, int]:
    done = commands.lapse(on)
    transaction.commit({})
    return done


JOBS: Final = (
    # What no time has come for is found at once, so it is looked for each time.
    Job("demands", lambda: timedelta(0), lambda: None, _lapse),
    Job("ledger", _ledger_interval, _ledger_synced_at, _sync_ledger),
)
