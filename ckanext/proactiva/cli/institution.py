"""``ckan proactiva institution …``: the register, for keeping it by hand or by script."""

from __future__ import annotations

from typing import Any, TextIO

import click

from ckanext.proactiva.cli.calls import call
from ckanext.proactiva.institutions import records


@click.group()
def institution() -> None:
    """Accept organizations as institutions, change their entries in the register, and end them."""


@institution.command()
@click.argument("name")
def accept(name: str) -> None:
    """Accept an organization as an institution: from now on its members speak for it."""
    _tell(call("proactiva_institution_accept", institution=name))


@institution.command()
@click.argument("name")
def end(name: str) -> None:
    """End an institution whose organization goes on: its members no longer speak for it."""
    _tell(call("proactiva_institution_end", institution=name))


@institution.command()
@click.argument("name")
@click.option("--takes-demands", type=click.Choice(["yes", "no"]), help="Whether it takes demands.")
@click.option("--mailbox", help="Its e-mail address; empty removes it.")
@click.option("--successor", help="Who takes over when it ends; empty removes it.")
@click.option("--term", "terms", multiple=True, metavar="TERM=DAYS", help="For example answer=10.")
@click.option(
    "--days-off",
    # What is not in UTF-8 is no day, and the action says so.
    type=click.File(encoding="utf-8-sig", errors="replace"),
    help="A text or CSV file of days.",
)
def patch(name: str, terms: tuple[str, ...], days_off: TextIO | None, **given: str | None) -> None:
    """Change only what is given. A term without days goes back to the usual one."""
    changes: dict[str, Any] = {key: value for key, value in given.items() if value is not None}
    if terms:
        changes["terms"] = {**_kept_terms(name), **dict(map(_pair, terms))}
    if days_off is not None:
        changes["days_off"] = days_off.read()
    _tell(call("proactiva_institution_patch", institution=name, **changes))


def _kept_terms(name: str) -> dict[str, int]:
    """Return an institution's own terms, by whatever name it is known."""
    current = call("proactiva_institution_show", institution=name)["name"]
    found = records.named(call("proactiva_register_show"), current)
    return found["terms"] if found else {}


def _pair(term: str) -> tuple[str, str]:
    name, equals, days = term.partition("=")
    if not equals:
        raise click.ClickException(f"«{term}» is not a term: write it like answer=10")
    return name.strip(), days.strip()


def _tell(record: dict[str, Any]) -> None:
    dates = f"accepted {record['accepted']}"
    if record["ended"]:
        dates += f", ended {record['ended']}"
    click.echo(f"{record['name']} ({record['title']}), {dates}")
    successor = record["successor"]
    said = {
        "takes demands": "yes" if record["takes_demands"] else "no",
        "mailbox": record["mailbox"],
        "successor": successor["name"] if successor else "",
        "terms": ", ".join(f"{name} {days}" for name, days in record["terms"].items()),
        "days off": ", ".join(record["days_off"]),
    }
    for label, value in said.items():
        if value:
            click.echo(f"  {label}: {value}")
