"""``ckan proactiva ledger …``: the record of what the portal showed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, TextIO, cast

import click

from ckanext.proactiva.cli.calls import call
from ckanext.proactiva.domain.fork import PUT_BACK
from ckanext.proactiva.domain.text import counted

NOT_BEGUN = "The ledger has not begun: run «ckan proactiva ledger sync»"


@click.group()
def ledger() -> None:
    """Maintain and check the ledger that growth is read from."""


@ledger.command()
@click.option(
    "--after-pause", is_flag=True, help="No sync has run for over 30 days, and no clock is wrong."
)
@click.option("--after-restore", is_flag=True, help="A backup of the database was restored.")
def sync(after_pause: bool, after_restore: bool) -> None:
    """Record what changed since the last sync; the first sync looks back."""
    said = {"after_pause": after_pause, "after_restore": after_restore}
    click.echo(summary(call("proactiva_ledger_sync", _tell, **said)))


@ledger.command()
@click.option(
    "--kept",
    type=click.File("r", encoding="utf-8"),
    help="A seals.json or seal.json that you kept.",
)
def verify(kept: TextIO | None) -> None:
    """Check every event, seal and sum; if any was changed, name it and exit with 1."""
    hashes = _hashes(kept) if kept else {}
    findings = call("proactiva_ledger_verify", kept=hashes)
    for finding in findings:
        click.secho(f"{finding['flaw']}: {finding['where']}", fg="red")
    if findings:
        raise SystemExit(1)
    click.echo(_reach(hashes))


@ledger.command()
@click.argument("seq", type=int)
@click.option("--reason", required=True, help="trial, technical, wrong_date or wrong_institution.")
@click.option("--counts-on", help="The day on which it counts; without one, it was no act.")
def correct(seq: int, reason: str, counts_on: str | None) -> None:
    """Correct an event of a dataset with a new one that names it; the old one stays."""
    told = call("proactiva_ledger_event_correct", seq=seq, reason=reason, counts_on=counts_on or "")
    click.echo(f"event {seq} is {told['kind']} by event {told['seq']}")


@ledger.command()
def rebuild() -> None:
    """Recompute the sums from the events, after a new time zone or when the change log says so."""
    sums = call("proactiva_ledger_rebuild")["sums"]
    click.echo(f"{counted(sums, 'sum', 'sums')} recomputed")


@ledger.command()
@click.argument("file", type=click.File("w", encoding="ascii"))
def export(file: TextIO) -> None:
    """Write the whole ledger to FILE, to check without this portal; - is standard output."""
    for line in _lines():
        file.write(json.dumps(line, separators=(",", ":")) + "\n")


@ledger.command()
def status() -> None:
    """Show how far the ledger is; exit with 1 if an older database was restored."""
    found = call("proactiva_ledger_show")
    if not found["began_at"]:
        click.echo(NOT_BEGUN)
        return
    click.echo(f"began      {found['began_at']}")
    so_far = f"never finished: {found['done']} of about {found['total']} datasets"
    click.echo(f"last sync  {found['synced_at'] or so_far}")
    click.echo(f"events     {found['last_seq']}")
    click.echo(f"before it  {found['known']} known, {found['inferred']} inferred")
    if found["seal"]:
        click.echo(f"last seal  {found['seal']['number']} {found['seal']['hash']}")
    if found["lost_seal"]:
        last = found["seal"]["number"] if found["seal"] else 0
        raise click.ClickException(PUT_BACK.text.format(last=last, lost=found["lost_seal"]))


def _lines() -> Iterator[dict[str, Any]]:
    """Yield which ledger it is, its seals from the newest on, and the events under them."""
    shown = call("proactiva_ledger_show")
    yield {"ledger": shown["ledger"], "timezone": shown["timezone"]}
    before, after, last = 0, 0, 0
    while seals := call("proactiva_seal_list", before=before):
        yield from ({"seal": seal} for seal in seals)
        before, last = seals[-1]["number"], max(last, seals[0]["last_seq"])
    while after < last and (events := call("proactiva_ledger_event_list", after=after)):
        # The seals read above do not cover what a sync writes meanwhile.
        yield from ({"event": event} for event in events if event["seq"] <= last)
        after = events[-1]["seq"]


def _tell(done: int, total: int) -> None:
    """Print how far a sync is, unless it is over."""
    if done < total:
        click.echo(f"{done} of {total} datasets", err=True)


def _hashes(kept: TextIO) -> dict[str, str]:
    try:
        found: Any = json.load(kept)
        seals = cast("list[Any]", found) if isinstance(found, list) else [found]
        return {str(seal["number"]): seal["hash"] for seal in seals}
    except (ValueError, TypeError, KeyError, RecursionError):
        raise click.ClickException(f"{kept.name} is not a seals.json or seal.json") from None


def _reach(kept: Mapping[str, str]) -> str:
    """Return how far the kept seals prove that the ledger is whole."""
    shown = call("proactiva_ledger_show")
    last = shown["seal"]
    newest, reached = last["number"] if last else 0, max(map(int, kept), default=0)
    if not shown["began_at"]:
        return NOT_BEGUN
    if not kept:
        return "The ledger is intact. Keep its last seal somewhere else: only that can prove it."
    if reached < newest:
        return (
            f"The ledger is intact. What was kept proves it up to seal {reached} of {newest}, "
            "but not that no later one was replaced. Keep the newest."
        )
    return f"The ledger is intact, and what was kept proves it up to its last seal, {newest}."


def summary(counts: Mapping[str, int]) -> str:
    """Return a line about what a sync wrote."""
    parts = [f"{count} {kind}" for kind, count in sorted(counts.items())]
    return ", ".join(parts) or "nothing changed"
