"""``ckan proactiva tick``: the only line that a portal's cron needs."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Collection

import click

from ckanext.proactiva import clock, config, transaction
from ckanext.proactiva.cli.calls import must_be_ready
from ckanext.proactiva.cli.ledger import summary
from ckanext.proactiva.domain.ledger_error import LedgerError, SyncRunningError
from ckanext.proactiva.jobs.job import Job, RefusedError
from ckanext.proactiva.jobs.register import JOBS
from ckanext.proactiva.labels import words


@click.command()
@click.option("--verbose", "-v", is_flag=True, help="Print what was done; not needed in cron.")
def tick(verbose: bool) -> None:
    """Do what is due; run it as often as you like. Prints nothing when all is well."""
    must_be_ready()
    try:
        now = clock.now()
        # All are asked before any runs: an invalid option stops a tick before it begins.
        due = {job.name for job in JOBS if job.is_due(now.at)}
    except config.BadOptionError as error:
        raise click.ClickException(str(error)) from error
    _run_all(due, click.echo if verbose else _keep_silent)


def _run_all(names: Collection[str], tell: Callable[[str], None]) -> None:
    """Run jobs one after another; refusals and failures are reported once all are done.

    Raises:
        click.ClickException: which jobs refused to run or failed, and why.
    """
    refused: list[str] = []
    for job in JOBS:
        if job.name not in names:
            tell(f"{job.name}: not due yet")
        elif line := run_job(job, tell):
            refused.append(line)
    if refused:
        raise click.ClickException("\n".join(refused))


def _keep_silent(_line: str) -> None:
    """Print nothing: cron would mail each line."""


def run_job(job: Job, tell: Callable[[str], None]) -> str:
    """Run a job, and return why it did not run or what failed, or an empty string."""
    try:
        with transaction.job_limits():
            now = clock.now()
            job.check(now)
            tell(f"{job.name}: {summary(job.run(now))}")
    except SyncRunningError as error:
        # What is due is being done: no failure, and cron would mail it.
        tell(f"{job.name}: {words.refusal(error)}")
        return ""
    except LedgerError as error:
        transaction.roll_back()
        reason = words.refusal(error)
    except (RefusedError, config.BadOptionError) as error:
        transaction.roll_back()
        reason = str(error)
    except Exception as error:
        # The others have their own work. Cron mails what is printed, and an error may name people.
        transaction.roll_back()
        tell("".join(traceback.format_tb(error.__traceback__)))
        reason = f"{transaction.FailedError(error)}: {_why(error)}"
    else:
        return ""
    return f"{job.name.capitalize()}: {reason}"


def _why(error: Exception) -> str:
    if transaction.is_contended(error):
        return "another process holds what it needs; see pg_stat_activity in the database"
    return "«ckan proactiva tick --verbose» shows where"
