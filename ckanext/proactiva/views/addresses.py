"""Addresses as people write them: a trailing slash leads to the page, and errors lead somewhere."""

from __future__ import annotations

from http import HTTPStatus

from flask import Blueprint, Response, make_response
from werkzeug.exceptions import MethodNotAllowed

import ckantoolkit as tk

from ckanext.proactiva.views import error_pages, routing

addresses = Blueprint("proactiva_addresses", __name__)

ROOT = "/proactiva"


@addresses.after_app_request
def explain_wrong_method(response: Response) -> Response:
    """Explain that nothing can be sent to an address of ours, and link to its page."""
    path, refused = tk.request.path, tk.request.routing_exception
    is_ours = path == ROOT or path.startswith(f"{ROOT}/")
    if not is_ours or not isinstance(refused, MethodNotAllowed):
        return response
    told = make_response(error_pages.nothing_taken(routing.page_at(path)))
    told.headers["Allow"] = ", ".join(refused.valid_methods or ())  # HTTP requires it
    return told


@addresses.after_app_request
def redirect_lost(response: Response) -> Response:
    """Redirect unknown addresses of ours to the page without the slash, or explain the error.

    An address that a form is sent to has no page of its own. After a mistake the browser shows it,
    and it may be loaded again, also in another language: it then leads to the page of the form.

    Some versions of werkzeug would take a catch-all rule for the pages themselves.
    """
    path = tk.request.path
    is_lost = response.status_code == HTTPStatus.NOT_FOUND and path.startswith(f"{ROOT}/")
    if not is_lost or tk.request.method not in error_pages.READING:
        return response
    page = routing.page_at(path.rstrip("/")) if path.endswith("/") else ""
    if page:
        return tk.redirect_to(routing.with_query(page))
    page = routing.page_of_act(path)
    if page:
        return tk.redirect_to(page)
    # For any address without a page, CKAN looks for a static file of its own.
    is_nobodys = tk.request.endpoint in (None, "static")
    return make_response(error_pages.nothing_here()) if is_nobodys else response
