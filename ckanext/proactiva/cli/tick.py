"""``ckan proactiva tick``: the one line that a portal's cron needs."""

from __future__ import annotations

from collections.abc import Callable

import click

import ckantoolkit as tk

from ckanext.proactiva import clock, config
from ckanext.proactiva.cli.calls import must_be_ready
from ckanext.proactiva.cli.ledger import summary
from ckanext.proactiva.jobs.job import BusyError, RefusedError
from ckanext.proactiva.jobs.register import JOBS


@click.command()
@click.option("--verbose", "-v", is_flag=True, help="Tell what was done; cron need not hear it.")
def tick(verbose: bool) -> None:
    """Do what is due and nothing else, as often as you like; silent when all is well."""
    must_be_ready()
    try:
        _run_due(click.echo if verbose else _keep_silent)
    except config.BadOptionError as error:
        raise click.ClickException(str(error)) from error


def _keep_silent(_line: str) -> None:
    """Tell nobody: cron would send a mail of each line."""


def _run_due(tell: Callable[[str], None]) -> None:
    now = clock.now()
    # All are asked first: an option of which nothing can be made stops a tick before it begins.
    due = {job.name for job in JOBS if job.is_due(now.at)}
    for job in JOBS:
        if job.name not in due:
            tell(f"{job.name}: not due yet")
            continue
        try:
            tell(f"{job.name}: {summary(job.run(clock.now()))}")
        except BusyError:
            message = tk._("Another sync is at work")
            raise click.ClickException(f"{job.name.capitalize()}: {message}") from None
        except RefusedError as error:
            raise click.ClickException(f"{job.name.capitalize()}: {error}") from None
