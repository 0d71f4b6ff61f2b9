"""What a mailed link opens: a page with a button, which alone does something."""

from __future__ import annotations

from flask import Response

import ckantoolkit as tk

from ckanext.proactiva import clock
from ckanext.proactiva.domain.follow import CONFIRMS
from ckanext.proactiva.people import tokens
from ckanext.proactiva.people.tokens import Purpose
from ckanext.proactiva.views import following, pages
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
    """Offer what the link is for; programs that open every link of a mail do nothing by it."""
    if _opens_follows(token):
        return following.listed(token)
    follows = token.startswith(CONFIRMS)
    title = tk._("Confirm that you want to follow this") if follows else tk._("Confirm your demand")
    values = {"title": title, "token": token, "follows": follows}
    return tk.render("proactiva/demand/confirm.html", values)


@token.post("/<token>")
def confirm(token: str) -> pages.Page:
    """Do what the link is for, and lead to the demand or to what is followed."""
    if _opens_follows(token):
        following.changed(token)
        return go("proactiva_token.show", token=token)
    if token.startswith(CONFIRMS):
        opened = pages.call("proactiva_follow_confirm", token=token)["token"]
        tk.h.flash_success(tk._("Thank you. You follow it now."))
        return go("proactiva_token.show", token=opened)
    demand = pages.call("proactiva_demand_confirm", token=token)
    if demand["visibility"] == "public":
        tk.h.flash_success(tk._("Thank you. Your demand is public."))
        return go("proactiva_demand.show", folio=demand["folio"])
    tk.h.flash_success(tk._("Thank you. A person reads {folio} first.").format(**demand))
    return go("proactiva_mine.index")


def _opens_follows(token: str) -> bool:
    said = tokens.opened(token, clock.now())
    return said is not None and said.purpose is Purpose.FOLLOWS
