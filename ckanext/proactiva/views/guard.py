"""What is asked of every request to an endpoint of ours before it is heard, and of no other's."""

from __future__ import annotations

from typing import cast

from flask import Blueprint, jsonify

import ckantoolkit as tk

from ckanext.proactiva import readiness, transaction
from ckanext.proactiva.views import pages

guard = Blueprint("proactiva_guard", __name__)

OURS = "proactiva_"


@guard.before_app_request
def guard_ours() -> pages.Page | None:
    """Let pages only read when they are read, and nothing of ours answer before it is ready."""
    action, is_page = _action(), (tk.request.blueprint or "").startswith(OURS)
    if is_page and tk.request.method in ("GET", "HEAD"):
        transaction.read_only()
    if not (action or is_page):
        return None
    line = readiness.missing(action)
    if not line:
        return None
    return _error(line) if action else pages.not_ready(line)


def _action() -> str:
    """Return the action of ours that the API is asked for, in any version of it, or nothing."""
    if tk.request.endpoint != "api.action":
        return ""
    parts = cast("dict[str, str]", tk.request.view_args or {})
    name = parts.get("logic_function", "")
    return name if name.startswith(OURS) else ""


def _error(line: str) -> pages.Page:
    # In the shape of CKAN's own errors: no action can itself answer with this status.
    error = {"__type": "Not Ready Error", "message": line}
    return jsonify(success=False, error=error), pages.NOT_READY
