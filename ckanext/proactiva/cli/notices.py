"""``ckan proactiva notices …``: what people are told by mail."""

from __future__ import annotations

import click

from ckanext.proactiva.cli.calls import call, must_be_ready
from ckanext.proactiva.cli.tick import run_job
from ckanext.proactiva.domain.text import counted
from ckanext.proactiva.jobs.register import named


@click.group()
def notices() -> None:
    """Show what people are told by mail, and resend what failed."""


@notices.command()
def status() -> None:
    """Show which notices wait, were sent or were given up; exit with 1 if any was given up."""
    found = call("proactiva_notice_show")
    click.echo(f"mails from  {found['bound_to'] or found['address']}")
    if found["bound_to"] not in (None, found["address"]):
        click.echo(f"this is     {found['address']}: nothing is sent")
    click.echo(f"outbox      {found['outbox']} events")
    since = f", the oldest since {found['oldest_due']}" if found["oldest_due"] else ""
    click.echo(f"waiting     {found['waiting']}, due now {found['due']}{since}")
    if found["last_failure"]:
        click.echo(f"failing     {found['last_failure']}")
    click.echo(f"sent        {found['sent']}")
    click.echo(f"dropped     {found['dropped']}")
    click.echo(f"given up    {found['dead']}")
    for each in found["dead_notices"]:
        whose = each["institution"] or "a person"
        click.echo(f"  {each['since']} {each['kind']} to {whose}: {each['failure']}")
    if found["dead"]:
        raise SystemExit(1)


@notices.command()
def send() -> None:
    """Send the mails that are due now, as `tick` does."""
    must_be_ready()
    if refusal := run_job(named("notices"), click.echo):
        raise click.ClickException(refusal)


@notices.command()
def retry() -> None:
    """Let `tick` resend notices that were given up, and at once those that wait to be retried."""
    count = call("proactiva_notice_retry")["count"]
    click.echo(f"{counted(count, 'notice', 'notices')} will be sent again")


@notices.command()
def adopt() -> None:
    """Let the portal send mails from the address that it has now."""
    click.echo(f"mails are now sent from {call('proactiva_notice_adopt')['bound_to']}")
