"""``ckan proactiva tick``: the one line that a portal's cron needs."""

from __future__ import annotations

import click

import ckantoolkit as tk

from ckanext.proactiva import clock
from ckanext.proactiva.cli.ledger import summary
from ckanext.proactiva.jobs.job import BusyError
from ckanext.proactiva.jobs.register import JOBS


@click.command()
def tick() -> None:
    """Do what is due, and nothing else; harmless as often as you like."""
    for job in JOBS:
        if not job.is_due(clock.now().at):
            click.echo(f"{job.name}: not due yet")
            continue
        try:
            click.echo(f"{job.name}: {summary(job.run(clock.now()))}")
        except BusyError:
            message = tk._("Another sync is at work")
            raise click.ClickException(f"{job.name.capitalize()}: {message}") from None
