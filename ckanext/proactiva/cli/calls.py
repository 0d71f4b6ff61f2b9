"""How commands call actions: as the site itself."""

from __future__ import annotations

from typing import Any

import click

import ckantoolkit as tk

from ckanext.proactiva import config, readiness


def call(action: str, **data_dict: Any) -> Any:
    """Call an action with every permission; its refusal becomes the command's error message."""
    must_be_ready(action)
    site = tk.get_action("get_site_user")({"ignore_auth": True}, {})
    context: Any = {"user": site["name"], "ignore_auth": True}
    try:
        return tk.get_action(action)(context, data_dict)
    except tk.ObjectNotFound as error:
        raise click.ClickException(str(error) or "not found") from error
    except config.BadOptionError as error:
        raise click.ClickException(str(error)) from error
    except tk.ValidationError as error:
        raise click.ClickException("; ".join(_sentences(error))) from error


def must_be_ready(action: str = "") -> None:
    """End a command with what is missing, unless the portal is ready for it."""
    if line := readiness.missing(action):
        raise click.ClickException(line)


def _sentences(error: tk.ValidationError) -> list[str]:
    return [f"{field}: {message}" for field, message in error.error_summary.items()]
