"""What a mailed link opens: a page with a button, which alone does something."""

from __future__ import annotations

from flask import Response

import ckantoolkit as tk

from ckanext.proactiva.views import pages
from ckanext.proactiva.views.forms import go

token = pages.blueprint("token", "/t")


def _tell_nobody(response: Response) -> Response:
    """Keep the address from whatever the page leads to, and from search engines."""
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


token.after_request(_tell_nobody)


@token.get("/<token>")
def show(token: str) -> pages.Page:
    """Offer to confirm; programs that open every link of a mail do nothing by it."""
    values = {"title": tk._("Confirm your demand"), "token": token}
    return tk.render("proactiva/demand/confirm.html", values)


@token.post("/<token>")
def confirm(token: str) -> pages.Page:
    """Confirm, and lead to the demand once everybody may read it."""
    demand = pages.call("proactiva_demand_confirm", token=token)
    if demand["visibility"] == "public":
        tk.h.flash_success(tk._("Thank you. Your demand is public."))
        return go("proactiva_demand.show", folio=demand["folio"])
    tk.h.flash_success(tk._("Thank you. A person reads {folio} first.").format(**demand))
    return go("proactiva_mine.index")
