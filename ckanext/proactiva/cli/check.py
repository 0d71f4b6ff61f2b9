"""``ckan proactiva check``."""

from __future__ import annotations

import click

from ckanext.proactiva.cli.calls import call

MARKS = {"ok": ("ok     ", "green"), "warning": ("warning", "yellow"), "error": ("error  ", "red")}


@click.command()
def check() -> None:
    """Report what was found on this portal; exit with 1 if something does not work."""
    findings = call("proactiva_portal_check")
    for finding in findings:
        mark, colour = MARKS[finding["level"]]
        click.secho(mark, fg=colour, nl=False)
        click.echo(f"  {finding['subject']}: {finding['message']}")
    if any(finding["level"] == "error" for finding in findings):
        raise SystemExit(1)
