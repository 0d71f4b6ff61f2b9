"""Our cookies, which no script reads, and no form of another site is sent with."""

from __future__ import annotations

from typing import Any

from flask import Response

from ckanext.proactiva import config


def give(response: Response, name: str, value: str, seconds: int | None = None) -> Response:
    """Give the browser a cookie, for so long or until it is closed."""
    response.set_cookie(name, value, max_age=seconds, **_guarded())
    return response


def take(response: Response, name: str) -> Response:
    """Take a cookie from the browser."""
    response.delete_cookie(name, **_guarded())
    return response


def _guarded() -> dict[str, Any]:
    return {"httponly": True, "samesite": "Lax", "secure": config.is_secure()}
