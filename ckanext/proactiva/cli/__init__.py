"""``ckan proactiva …``: the commands of a portal's administrator."""

from __future__ import annotations

import click

from ckanext.proactiva.cli.block import block
from ckanext.proactiva.cli.check import check
from ckanext.proactiva.cli.institution import institution
from ckanext.proactiva.cli.ledger import ledger
from ckanext.proactiva.cli.notices import notices
from ckanext.proactiva.cli.person import person
from ckanext.proactiva.cli.setup import setup
from ckanext.proactiva.cli.tick import tick


@click.group()
def proactiva() -> None:
    """Proactive transparency: inspect, maintain and repair what this extension adds."""


proactiva.add_command(block)
proactiva.add_command(check)
proactiva.add_command(institution)
proactiva.add_command(ledger)
proactiva.add_command(notices)
proactiva.add_command(person)
proactiva.add_command(setup)
proactiva.add_command(tick)

__all__ = ["proactiva"]
