"""Our cookies, which no script reads, and no form of another site is sent with.

Another host of the same domain could set cookies for all of its hosts, and so give somebody its own
visit. On https, browsers take a name that begins as ours do only from this very host.
"""

from __future__ import annotations

from typing import Any, Final

from flask import Response

import ckantoolkit as tk

from ckanext.proactiva import config

# Browsers ask for the path «/», for https and for no domain.
OF_THIS_HOST: Final = "__Host-"


def sent(name: str) -> str | None:
    """Return the value of a cookie that the browser sent, or None."""
    return tk.request.cookies.get(full_name(name))


def full_name(name: str) -> str:
    """Return the name by which browsers know a cookie of ours."""
    return f"{OF_THIS_HOST}{name}" if config.is_secure() else name


def set_cookie(response: Response, name: str, value: str, seconds: int | None = None) -> Response:
    """Set a cookie in the browser, for so long or until it is closed."""
    response.set_cookie(full_name(name), value, max_age=seconds, **_guarded())
    return response


def delete_cookie(response: Response, name: str) -> Response:
    """Delete a cookie from the browser."""
    response.delete_cookie(full_name(name), **_guarded())
    return response


def _guarded() -> dict[str, Any]:
    return {"httponly": True, "samesite": "Lax", "secure": config.is_secure()}
