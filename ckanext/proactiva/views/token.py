"""What a mailed link opens: a page with a button, which alone does something."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from flask import Response

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.domain.register import N_, Phrase
from ckanext.proactiva.logic.schema.kit import LONGEST_TOKEN
from ckanext.proactiva.people.tokens import Purpose, purpose
from ckanext.proactiva.views import claiming, following, pages
from ckanext.proactiva.views.forms import go

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


class Link(NamedTuple):
    """A mailed link.

    Attributes:
        offer: the page that it opens; programs that open every link of a mail do nothing by it.
        press: does what the link is for, and leads to what came of it.
    """

    offer: Callable[[str], pages.Page]
    press: Callable[[str], pages.Page]


@token.get("/<token>")
def show(token: str) -> pages.Page:
    """Offer what the link is for."""
    return LINKS[purpose(token)].offer(token)


@token.post("/<token>")
def confirm(token: str) -> pages.Page:
    """Do what the link is for."""
    return LINKS[purpose(token)].press(token)


def _offer_demand(token: str) -> pages.Page:
    values = {"title": tk._("Confirm your demand"), "token": token, "follows": False}
    return tk.render("proactiva/demand/confirm.html", values)


def _confirm_demand(token: str) -> pages.Page:
    demand = pages.call("proactiva_demand_confirm", token=token)
    if demand["visibility"] == "public":
        tk.h.flash_success(tk._("Thank you. Your demand is public."))
        return go("proactiva_demand.show", folio=demand["folio"])
    tk.h.flash_success(tk._("Thank you. A person reads {folio} first.").format(**demand))
    return go("proactiva_mine.index")


def _offer_follow(token: str) -> pages.Page:
    title = tk._("Confirm that you want to follow this")
    values = {"title": title, "token": token, "follows": True}
    return tk.render("proactiva/demand/confirm.html", values)


def _confirm_follow(token: str) -> pages.Page:
    opened = pages.call("proactiva_follow_confirm", token=token)["token"]
    tk.h.flash_success(tk._("Thank you. You follow it now."))
    return go("proactiva_token.show", token=opened)


def _change_follows(token: str) -> pages.Page:
    following.changed(token)
    return go("proactiva_token.show", token=token)


def _stopping(whose: str, stopped: Phrase) -> Link:
    """Return the link that stops somebody's mails, and says so in a phrase."""
    template = "proactiva/token/stop.html"

    def offer(token: str) -> pages.Page:
        values = {"title": tk._("No more mails"), "token": token, "stopped": False, "whose": whose}
        return tk.render(template, values)

    def press(token: str) -> pages.Page:
        # A mail program that stops them at its reader's wish follows no redirect.
        pages.call("proactiva_notice_stop", token=token)
        values = {"title": labels.say(stopped), "stopped": True, "whose": whose}
        return tk.render(template, values)

    return Link(offer, press)


LINKS: Final[Mapping[Purpose | None, Link]] = {
    # A link of no such purpose confirms a demand, or is refused by the action.
    None: Link(_offer_demand, _confirm_demand),
    Purpose.CLAIM: Link(claiming.offered, claiming.back),
    Purpose.FOLLOW: Link(_offer_follow, _confirm_follow),
    Purpose.FOLLOWS: Link(following.listed, _change_follows),
    Purpose.STOP: _stopping("person", N_("You get no more mails from us")),
    Purpose.MAILBOX: _stopping("mailbox", N_("This institution gets no more mails from us")),
    Purpose.DESK: _stopping("desk", N_("You get this summary no more")),
}
