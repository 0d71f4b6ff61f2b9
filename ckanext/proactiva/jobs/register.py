"""Every job, in the order in which they run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from ckan import model

from ckanext.proactiva import config, transaction
from ckanext.proactiva.datasets import words as dataset_words
from ckanext.proactiva.demands import clocks, commands, counts, erasure, retention, succession
from ckanext.proactiva.demands import words as demand_words
from ckanext.proactiva.domain.host_time import HostTime
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.growth.publishing import publish
from ckanext.proactiva.institutions import calendar, following
from ckanext.proactiva.jobs.job import Job, RefusedError, Run
from ckanext.proactiva.ledger import locking, reconcile, seals
from ckanext.proactiva.ledger.portal import this_portal
from ckanext.proactiva.lexicon import frequencies
from ckanext.proactiva.notices import recipients, reminding, sending, state
from ckanext.proactiva.notices import site as notices


def _ledger_interval() -> timedelta:
    return timedelta(minutes=config.ledger_minutes())


def _ledger_synced_at() -> datetime | None:
    progress = seals.progress()
    return progress["synced_at"] if progress else None


def _sync_ledger(on: Moment) -> Mapping[str, int]:
    # The ledger asks the database for the time, and trusts it if both clocks agree.
    return reconcile.sync(this_portal(), host=HostTime(on.at), publish=publish)


def _check_clock(on: Moment) -> None:
    """Refuse to delete, move or schedule anything at a moment at which the ledger would not look.

    Raises:
        ClockError: the clocks differ, or the last look was long ago.
    """
    locking.check(model.Session.connection(), HostTime(on.at))


def _committed(run: Run) -> Run:
    """Return what does the same and commits it."""

    def committed(on: Moment) -> Mapping[str, int]:
        done = run(on)
        transaction.commit()
        return done

    return committed


def _follow_institutions(on: Moment) -> Mapping[str, int]:
    counted = following.follow(on.at)
    if released := succession.release(on):
        counted["released"] = released
    if copied := calendar.copy(clocks.years(on)):
        counted["years copied"] = copied
    return counted


def _retention_interval() -> timedelta:
    # Read before anything begins: without a valid option the job cannot run.
    config.retention_days()
    return timedelta(0)


def _retain(on: Moment) -> Mapping[str, int]:
    return retention.expire(on, config.retention_days())


def _erase_again(on: Moment) -> Mapping[str, int]:
    erased = erasure.erase_restored(on)
    return {"erased again": erased} if erased else {}


def _count_board(_: Moment) -> Mapping[str, int]:
    done = counts.recount()
    return {"counted anew": done} if done else {}


def _read_words(_: Moment) -> Mapping[str, int]:
    types = this_portal().types
    done = Counter(forgotten=dataset_words.forget(types), read=0)
    transaction.commit()
    # If the job is stopped, the next one goes on from there.
    for read in dataset_words.read_again(types):
        done["read"] += read
        transaction.commit()
    while read := demand_words.read_again():
        done["read"] += read
        transaction.commit()
    done["words"] = frequencies.recount([demand_words.every(), dataset_words.every()])
    transaction.commit()
    return done


def _tell(on: Moment) -> Mapping[str, int]:
    done = Counter[str]()
    notices.begin()
    transaction.commit()
    while events := recipients.write_notices(on):
        done["events"] += events
        transaction.commit()
    # Even an empty outbox is held, and people who confirm a follow wait for it.
    transaction.commit()
    done["reminders"] = reminding.remind(on)
    done["forgotten"] = state.forget(on, config.retention_days())
    transaction.commit()
    if line := notices.elsewhere():
        raise RefusedError(line)
    done.update(sending.send(on))
    return +done


# Without a time of the last run, a job runs each time: finding nothing to do costs it one query.
JOBS: Final = (
    Job("institutions", _committed(_follow_institutions), check=_check_clock),
    Job("demands", _committed(commands.lapse), check=_check_clock),
    # Whatever the day is: a restored backup may be older than what the check of clocks allows.
    Job("erasures", _committed(_erase_again)),
    Job("retention", _committed(_retain), _retention_interval, check=_check_clock),
    Job("board", _committed(_count_board)),
    Job("words", _read_words),
    # Before the ledger, whose first look may take long.
    Job("notices", _tell, check=_check_clock),
    Job("ledger", _sync_ledger, _ledger_interval, _ledger_synced_at),
    # After the ledger's look, which finds what is gone and what came back under another id.
    Job("answers", _committed(commands.keep_answers), check=_check_clock),
)


def named(name: str) -> Job:
    """Return the job with a name."""
    return next(job for job in JOBS if job.name == name)
