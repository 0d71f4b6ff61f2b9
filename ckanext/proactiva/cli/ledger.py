"""``ckan proactiva ledger sync|verify|status``: the memory of what the portal showed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TextIO

import click

from ckanext.proactiva.cli.calls import call


@click.group()
def ledger() -> None:
    """Keep and check the ledger that growth is read from."""


@ledger.command()
def sync() -> None:
    """Write down what changed since the last sync; the first time, look back."""
    click.echo(summary(call("proactiva_ledger_sync")))


@ledger.command()
@click.option("--kept", type=click.File("r", encoding="utf-8"), help="A seals.json of before.")
def verify(kept: TextIO | None) -> None:
    """Check every event, seal and sum; name what was changed and exit with 1."""
    findings = call("proactiva_ledger_verify", kept=_hashes(kept) if kept else {})
    for finding in findings:
        click.secho(f"{finding['flaw']}: {finding['where']}", fg="red")
    if findings:
        raise SystemExit(1)
    click.echo("The ledger is whole. Keep its last seal somewhere else: only then it proves this.")


@ledger.command()
def status() -> None:
    """Say how far the ledger is."""
    found = call("proactiva_ledger_show")
    if not found["began_at"]:
        click.echo("The ledger has not begun: run «ckan proactiva ledger sync»")
        return
    click.echo(f"began      {found['began_at']}")
    click.echo(f"last sync  {found['synced_at'] or 'never finished'}")
    click.echo(f"events     {found['last_seq']}")
    click.echo(f"before it  {found['known']} known, {found['inferred']} inferred")
    if found["seal"]:
        click.echo(f"last seal  {found['seal']['number']} {found['seal']['hash']}")


def _hashes(kept: TextIO) -> dict[str, str]:
    try:
        return {str(seal["number"]): seal["hash"] for seal in json.load(kept)}
    except (ValueError, TypeError, KeyError):
        raise click.ClickException(f"{kept.name} is no seals.json") from None


def summary(counts: Mapping[str, int]) -> str:
    """Say in a line what a sync wrote."""
    parts = [f"{count} {kind}" for kind, count in sorted(counts.items())]
    return ", ".join(parts) or "nothing changed"
