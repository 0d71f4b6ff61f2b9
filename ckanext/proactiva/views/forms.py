"""What a page answers to a form: on to the next page, or the form again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.views import pages

SEE_OTHER = 303
WRONG = 400
TOO_MANY = 429


def go(endpoint: str, **parts: Any) -> pages.Page:
    """Send the browser on, so that loading the page again sends nothing again."""
    response = tk.redirect_to(endpoint, **parts)
    response.status_code = SEE_OTHER
    return response


def institution_options() -> list[tuple[str, str]]:
    """Return the institutions that a form offers: name and title."""
    found = pages.ask("proactiva_institution_list")
    return [(each["name"], each["title"]) for each in found]


def status_of(errors: Mapping[str, Any]) -> int:
    """Return the HTTP status of a form that is not accepted."""
    return TOO_MANY if "limit" in errors else WRONG
