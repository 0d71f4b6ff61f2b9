"""Addresses as people write them: a slash at the end leads to the page, and none leads nowhere."""

from __future__ import annotations

from flask import Blueprint, Response, make_response
from werkzeug.exceptions import MethodNotAllowed

import ckantoolkit as tk

from ckanext.proactiva.views import refusals, ways

addresses = Blueprint("proactiva_addresses", __name__)

NOT_FOUND = 404
ROOT = "/proactiva"


@addresses.after_app_request
def take_nothing(response: Response) -> Response:
    """Say in words that nothing can be sent to an address of ours, and lead to its page."""
    path, refused = tk.request.path, tk.request.routing_exception
    is_ours = path == ROOT or path.startswith(f"{ROOT}/")
    if not is_ours or not isinstance(refused, MethodNotAllowed):
        return response
    told = make_response(refusals.nothing_taken(ways.page_at(path)))
    told.headers["Allow"] = ", ".join(refused.valid_methods or ())  # as HTTP asks
    return told


@addresses.after_app_request
def lead_on(response: Response) -> Response:
    """Lead on from an address of ours where nothing is: to the page without its slash, or in words.

    Where a form is sent to there is no page. What is shown there after a mistake can be asked for
    again, in another language too: the page of the form is given.

    A rule for all of them would, by some versions of werkzeug, be taken for the pages themselves.
    """
    path = tk.request.path
    is_lost = response.status_code == NOT_FOUND and path.startswith(f"{ROOT}/")
    if not is_lost or tk.request.method not in refusals.READ:
        return response
    page = ways.page_at(path.rstrip("/")) if path.endswith("/") else ""
    if page:
        return tk.redirect_to(ways.with_query(page))
    page = ways.page_of_act(path)
    if page:
        return tk.redirect_to(page)
    # CKAN looks for a file of its own at any address that is no page.
    is_nobodys = tk.request.endpoint in (None, "static")
    return make_response(refusals.nothing_here()) if is_nobodys else response
