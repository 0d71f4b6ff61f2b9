"""What a mailed link opens: a page with a button, which alone does something."""

from __future__ import annotations

from typing import Final

from flask import Response

import ckantoolkit as tk

from ckanext.proactiva.logic.schema.kit import LONGEST_TOKEN
from ckanext.proactiva.people.tokens import Purpose, purpose
from ckanext.proactiva.views import claiming, following, pages
from ckanext.proactiva.views.forms import go

# Whose mails a link stops.
STOPPING: Final[dict[Purpose | None, str]] = {
    Purpose.STOP: "person",
    Purpose.MAILBOX: "mailbox",
    Purpose.DESK: "desk",
}

token = pages.blueprint("token", "/t")


def _refuse_what_is_none() -> None:
    # A mail program may take the words after a link for its end.
    parts: dict[str, str] = tk.request.view_args or {}
    if len(parts["token"]) > LONGEST_TOKEN:
        raise tk.ObjectNotFound(tk._("This link serves no more. Open that of a newer mail"))


token.before_request(_refuse_what_is_none)


def _tell_nobody(response: Response) -> Response:
    """Keep the address from whatever the page leads to, and from search engines."""
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


token.after_request(_tell_nobody)


@token.get("/<token>")
def show(token: str) -> pages.Page:
    """Offer what the link is for; programs that open every link of a mail do nothing by it."""
    kind = purpose(token)
    if kind is Purpose.FOLLOWS:
        return following.listed(token)
    if kind is Purpose.CLAIM:
        return claiming.offered(token)
    if whose := STOPPING.get(kind):
        values = {"title": tk._("No more mails"), "token": token, "stopped": False, "whose": whose}
        return tk.render("proactiva/token/stop.html", values)
    follows = kind is Purpose.FOLLOW
    title = tk._("Confirm that you want to follow this") if follows else tk._("Confirm your demand")
    values = {"title": title, "token": token, "follows": follows}
    return tk.render("proactiva/demand/confirm.html", values)


@token.post("/<token>")
def confirm(token: str) -> pages.Page:
    """Do what the link is for, and lead to what came of it."""
    kind = purpose(token)
    if whose := STOPPING.get(kind):
        return _stop(token, whose)
    if kind is Purpose.CLAIM:
        return claiming.back(token)
    if kind is Purpose.FOLLOWS:
        following.changed(token)
        return go("proactiva_token.show", token=token)
    if kind is Purpose.FOLLOW:
        opened = pages.call("proactiva_follow_confirm", token=token)["token"]
        tk.h.flash_success(tk._("Thank you. You follow it now."))
        return go("proactiva_token.show", token=opened)
    demand = pages.call("proactiva_demand_confirm", token=token)
    if demand["visibility"] == "public":
        tk.h.flash_success(tk._("Thank you. Your demand is public."))
        return go("proactiva_demand.show", folio=demand["folio"])
    tk.h.flash_success(tk._("Thank you. A person reads {folio} first.").format(**demand))
    return go("proactiva_mine.index")


def _stop(token: str, whose: str) -> pages.Page:
    # A mail program that stops them at its reader's wish follows no redirect.
    pages.call("proactiva_notice_stop", token=token)
    titles = {
        "person": tk._("You get no more mails from us"),
        "mailbox": tk._("This institution gets no more mails from us"),
        "desk": tk._("You get this summary no more"),
    }
    values = {"title": titles[whose], "stopped": True, "whose": whose}
    return tk.render("proactiva/token/stop.html", values)
