"""Addresses as people write them: a slash at the end leads to the page, and none leads nowhere."""

from __future__ import annotations

from typing import Any, cast

from flask import Blueprint, Response, current_app, make_response
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

import ckantoolkit as tk

from ckanext.proactiva.views import pages

addresses = Blueprint("proactiva_addresses", __name__)

NOT_FOUND = 404
ROOT = "/proactiva"


@addresses.after_app_request
def lead_on(response: Response) -> Response:
    """Lead on from an address of ours where nothing is: to the page without its slash, or in words.

    A rule for all of them would, by some versions of werkzeug, be taken for the pages themselves.
    """
    path = tk.request.path
    is_lost = response.status_code == NOT_FOUND and path.startswith(f"{ROOT}/")
    if not is_lost or tk.request.method != "GET":
        return response
    page = _page(path.rstrip("/")) if path.endswith("/") else ""
    if page:
        return tk.redirect_to(pages.with_query(page))
    # CKAN looks for a file of its own at any address that is no page.
    is_nobodys = tk.request.endpoint in (None, "static")
    return make_response(pages.nothing_here()) if is_nobodys else response


def _page(path: str) -> str:
    """Return the address of the page at a path, in the reader's language, or nothing."""
    try:
        endpoint, parts = current_app.url_map.bind("").match(path)
    except (HTTPException, RequestRedirect):
        return ""
    named = cast("dict[str, Any]", parts)
    return tk.h.url_for(endpoint, **named) if endpoint.startswith("proactiva_") else ""
