"""How commands call actions: as the site user."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

import ckantoolkit as tk
from ckan.lib.search import SearchIndexError

from ckanext.proactiva import config, readiness, transaction


def call(action: str, tell: Callable[[int, int], None] | None = None, /, **data_dict: Any) -> Any:
    """Call an action with every permission; if it refuses, the command fails with its message.

    A long action that reports progress passes *tell* how many it has done, and of how many.
    """
    must_be_ready(action)
    site = tk.get_action("get_site_user")({"ignore_auth": True}, {})
    context: Any = {"user": site["name"], "ignore_auth": True, "proactiva_tell": tell}
    try:
        return tk.get_action(action)(context, data_dict)
    except tk.ObjectNotFound as error:
        raise click.ClickException(str(error) or "not found") from error
    except config.BadOptionError as error:
        raise click.ClickException(str(error)) from error
    except SearchIndexError as error:
        transaction.roll_back()
        line = f"the search index (Solr) does not take it, so nothing was saved: {error}"
        raise click.ClickException(line) from error
    except tk.ValidationError as error:
        raise click.ClickException("; ".join(_sentences(error))) from error


def must_be_ready(action: str = "") -> None:
    """End the command with what is missing, unless the portal is ready for it."""
    if line := readiness.missing(action):
        raise click.ClickException(line)


def _sentences(error: tk.ValidationError) -> list[str]:
    return [f"{field}: {message}" for field, message in error.error_summary.items()]
