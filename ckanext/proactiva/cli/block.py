"""``ckan proactiva block show|gaps|export|restore``: what blocks lack, and a copy of every block.

With the plugin off, editing a dataset can drop its block. Export before you switch it off.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Set
from typing import TextIO, cast

import click

from ckanext.proactiva.block.dataset_types import covered_types, may_be_lists
from ckanext.proactiva.cli.calls import call
from ckanext.proactiva.domain.inputs import decoded
from ckanext.proactiva.domain.text import counted
from ckanext.proactiva.types import StoredBlock


@click.group()
def block() -> None:
    """Show, check, export or restore the proactive blocks of datasets."""


@block.command()
@click.argument("dataset")
def show(dataset: str) -> None:
    """Print the block of DATASET (its name or id) as JSON."""
    click.echo(json.dumps(call("proactiva_block_show", id=dataset), ensure_ascii=False, indent=2))


@block.command()
@click.argument("file", type=click.File("w", encoding="utf-8"), default="-")
def export(file: TextIO) -> None:
    """Write every block to FILE, one JSON document per line: id, name and block."""
    count = 0
    for row in _all_blocks():
        if row["block"]:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
            count += 1
    click.echo(counted(count, "block exported", "blocks exported"), err=True)


@block.command()
@click.argument("file", type=click.File("r", encoding="utf-8", errors="replace"), default="-")
@click.option("--overwrite", is_flag=True, help="Also replace blocks that datasets have now.")
def restore(file: TextIO, overwrite: bool) -> None:
    """Restore blocks from FILE to datasets that have lost theirs; safe to repeat."""
    present = {row["id"] for row in _all_blocks() if row["block"]}
    restored = failed = 0
    lists = {name for each in covered_types() for name in may_be_lists(each)}
    for number, line in enumerate(file, start=1):
        row = _row(number, line)
        if row["id"] in present and not overwrite:
            continue
        try:
            call("package_patch", id=row["id"], **_fields(row, lists))
            restored += 1
        except click.ClickException as error:
            click.secho(f"line {number}, {row.get('name')}: {error.message}", fg="red", err=True)
            failed += 1
    click.echo(f"{counted(restored, 'block', 'blocks')} restored, {failed} refused")
    if failed:
        raise SystemExit(1)


@block.command()
def gaps() -> None:
    """List what to fix: one dataset and field per line, with what is wrong and the codes."""
    found, after = 0, ""
    while True:
        answer = call("proactiva_block_gap_list", after=after)
        for row in answer["datasets"]:
            found += 1
            for gap in row["gaps"]:
                codes = " ".join(gap["codes"])
                click.echo(f"{row['name']}  {gap['field']}  {gap['kind']}  {codes}".rstrip())
        after = answer["next"]
        if not after:
            break
    click.echo(counted(found, "dataset has gaps", "datasets have gaps"), err=True)


def _fields(row: StoredBlock, lists: Set[str]) -> dict[str, object]:
    # A portal's own field takes a list as a list, but storage has it as text.
    return {name: decoded(text) if name in lists else text for name, text in row["block"].items()}


def _all_blocks() -> Iterator[StoredBlock]:
    after = ""
    while rows := call("proactiva_block_list", after=after):
        yield from rows
        after = rows[-1]["id"]


def _row(number: int, line: str) -> StoredBlock:
    try:
        row = json.loads(line)
        if isinstance(row["id"], str) and isinstance(row["block"], dict):
            return cast("StoredBlock", row)
    except (ValueError, TypeError, KeyError, RecursionError):
        pass
    raise click.ClickException(f"line {number} does not come from «block export»")
