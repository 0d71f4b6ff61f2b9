"""``ckan proactiva tick``: the one line that a portal's cron needs."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import click

from ckanext.proactiva import config
from ckanext.proactiva.cli.calls import call
from ckanext.proactiva.cli.ledger import summary

# Cron is never on the second: without this, every other run would come a moment too early.
SLACK = timedelta(seconds=30)


@click.command()
def tick() -> None:
    """Do what is due, and nothing else; harmless as often as you like."""
    synced_at = call("proactiva_ledger_show")["synced_at"]
    interval = timedelta(minutes=config.ledger_minutes()) - SLACK
    if synced_at and datetime.now(timezone.utc) - datetime.fromisoformat(synced_at) < interval:
        click.echo("ledger: not due yet")
        return
    click.echo(f"ledger: {summary(call('proactiva_ledger_sync'))}")
