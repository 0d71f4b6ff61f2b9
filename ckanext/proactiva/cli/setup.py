"""``ckan proactiva setup``."""

from __future__ import annotations

from typing import Any

import click

from ckanext.proactiva.cli.calls import call, must_be_ready


@click.command()
@click.option(
    "--authority",
    default="",
    help="Who takes care of demands; by default as configured, until one is pinned.",
)
@click.option("--accept", multiple=True, metavar="NAME", help="Accept an organization; repeatable.")
@click.option("--all", "every", is_flag=True, help="Accept every organization that never was one.")
def setup(authority: str, accept: tuple[str, ...], every: bool) -> None:
    """Pin the authority, accept organizations as institutions, and list them all.

    Exits with 1 if there is no authority yet.
    """
    given: dict[str, Any] = {"authority": authority, "accept": list(accept), "all": every}
    register = call("proactiva_portal_setup", **given)
    pinned = register["authority"]
    click.echo(f"authority  {_line(pinned) if pinned else 'none'}")
    for state in ("accepted", "waiting", "ended"):
        for each in register[state]:
            click.echo(f"{state:9}  {_line(each)}")
    must_be_ready()


def _line(institution: dict[str, Any]) -> str:
    return f"{institution['name']} ({institution['title']})"
