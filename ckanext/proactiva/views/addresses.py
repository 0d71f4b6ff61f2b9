"""Addresses as people write them: a slash at the end leads to the page, and none leads nowhere."""

from __future__ import annotations

from typing import Any, cast

from flask import Response, current_app
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

import ckantoolkit as tk

from ckanext.proactiva.views import pages

addresses = pages.blueprint("addresses", "")

NOT_FOUND = 404
ROOT = "/proactiva"


@addresses.get("/<path:address>")
def nowhere(address: str) -> pages.Page:
    """Say that nothing of ours is at an address, in the reader's language and with a way on."""
    raise tk.ObjectNotFound


@addresses.after_app_request
def lead_to_the_page(response: Response) -> Response:
    """Lead from an address of ours with a slash too many to the page, if there is one."""
    # A rule with a slash of its own would, by some versions of werkzeug, be taken for the page's.
    path = tk.request.path
    is_ours = path.startswith(f"{ROOT}/") and path.endswith("/")
    if response.status_code != NOT_FOUND or not is_ours or tk.request.method != "GET":
        return response
    page = _page(path.rstrip("/"))
    return tk.redirect_to(pages.with_query(page)) if page else response


def _page(path: str) -> str:
    """Return the address of the page at a path, in the reader's language, or nothing."""
    try:
        endpoint, parts = current_app.url_map.bind("").match(path)
    except (HTTPException, RequestRedirect):
        return ""
    named = cast("dict[str, Any]", parts)
    is_page = endpoint.startswith("proactiva_") and endpoint != "proactiva_addresses.nowhere"
    return tk.h.url_for(endpoint, **named) if is_page else ""
