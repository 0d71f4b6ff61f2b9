"""``ckan proactiva institution …``: the register, for keeping it by hand or by script."""

from __future__ import annotations

from typing import Any, TextIO

import click

from ckanext.proactiva.cli.calls import call


@click.group()
def institution() -> None:
    """Accept organizations as institutions, and change what the register keeps of them."""


@institution.command()
@click.argument("name")
def accept(name: str) -> None:
    """Accept an organization: from now on its members speak for it."""
    _tell(call("proactiva_institution_accept", institution=name))


@institution.command()
@click.argument("name")
@click.option("--takes-demands", type=click.Choice(["yes", "no"]), help="Whether it is asked.")
@click.option("--mailbox", help="Its e-mail address; empty takes it back.")
@click.option("--successor", help="Who takes over when it ends; empty takes it back.")
@click.option("--term", "terms", multiple=True, metavar="TERM=DAYS", help="As answer=10.")
@click.option("--days-off", type=click.File(encoding="utf-8-sig"), help="A file of days, or CSV.")
def patch(name: str, terms: tuple[str, ...], days_off: TextIO | None, **given: str | None) -> None:
    """Change what is given; what is not given stays. A term without days is the usual one again."""
    changes: dict[str, Any] = {key: value for key, value in given.items() if value is not None}
    if terms:
        kept = call("proactiva_institution_patch", institution=name)["terms"]
        changes["terms"] = {**kept, **dict(_pair(each) for each in terms)}
    if days_off is not None:
        changes["days_off"] = days_off.read()
    _tell(call("proactiva_institution_patch", institution=name, **changes))


def _pair(term: str) -> tuple[str, str]:
    name, equals, days = term.partition("=")
    if not equals:
        raise click.ClickException(f"«{term}» is no term: write it as answer=10")
    return name.strip(), days.strip()


def _tell(record: dict[str, Any]) -> None:
    click.echo(f"{record['name']} ({record['title']}), accepted {record['accepted']}")
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
