"""``ckan proactiva person export|erase``: print the data held about a person, or erase it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import click

from ckanext.proactiva.cli.calls import call

Command = Callable[..., Any]


def _of_whom(command: Command) -> Command:
    """Add the options that say whom a command is about."""
    by_message = click.option(
        "--message",
        default="",
        help="The person who wrote this message or told this use, by its id.",
    )
    by_folio = click.option("--folio", default="", help="The person who sent this demand.")
    by_user = click.option("--user", default="", help="The person with this account.")
    return by_user(by_folio(by_message(command)))


@click.group()
def person() -> None:
    """Print the data held about a person, or erase it."""


@person.command()
@_of_whom
def export(user: str, folio: str, message: str) -> None:
    """Print all data held about a person, as JSON."""
    _print(call("proactiva_person_export", user=user, folio=folio, message=message))


@person.command()
@_of_whom
def erase(user: str, folio: str, message: str) -> None:
    """Erase a person for good, and print what was deleted and what remains, as JSON."""
    _print(call("proactiva_person_erase", user=user, folio=folio, message=message))


def _print(told: object) -> None:
    click.echo(json.dumps(told, ensure_ascii=False, indent=2))
