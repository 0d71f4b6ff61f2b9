"""Finding pages of ours: the one at a path, its current address, and the one of a form."""

from __future__ import annotations

from typing import Any, cast
from urllib.parse import urlencode

from flask import Response, current_app
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

import ckantoolkit as tk

ACT = "POST"


def page_at(path: str) -> str:
    """Return the address of the page at a path, in the reader's language, or nothing."""
    return _address(path, "GET")


def with_query(address: str) -> str:
    """Return an address with the query string of this request."""
    query = tk.request.query_string.decode("ascii", "replace")
    return f"{address}?{query}" if query else address


def to_current(**parts: str) -> Response | None:
    """Redirect to the page's only address, or return None if it was asked for there.

    People also name things by an id or an old name. The query stays as it is.

    Args:
        parts: all parts of that address.
    """
    if parts == tk.request.view_args:
        return None
    return tk.redirect_to(with_query(tk.h.url_for(tk.request.endpoint, **parts)))


def to_page(number: int) -> Response:
    """Redirect to another page of the requested list."""
    address = tk.h.url_for(tk.request.endpoint, **(tk.request.view_args or {}))
    # Not as parameters of `url_for`: people may write any name into an address.
    query = {**tk.request.args.to_dict(flat=False), "page": number}
    return tk.redirect_to(f"{address}?{urlencode(query, doseq=True)}")


def page_of_act(path: str) -> str:
    """Return the nearest page above a path that only forms are sent to, or nothing.

    If there is also a page at the path, it says itself what is not found.
    """
    if not _address(path, ACT) or page_at(path):
        return ""
    while path:
        path = path.rpartition("/")[0]
        page = page_at(path)
        if page:
            return page
    return ""


def _address(path: str, method: str) -> str:
    try:
        endpoint, parts = current_app.url_map.bind("").match(path, method=method)
    except (HTTPException, RequestRedirect):
        return ""
    named = cast("dict[str, Any]", parts)
    return tk.h.url_for(endpoint, **named) if endpoint.startswith("proactiva_") else ""
