"""What a mailed link opens: a page with a button, which alone does something."""

from __future__ import annotations

from typing import Final

from flask import Response

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.domain.register import N_, Phrase
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

# Title, lead and button of a link that serves once.
Words = tuple[Phrase, Phrase, Phrase]
_USED: Final = N_("This link was used already")
# Before it is used and after, by what it is for; a demand's says nothing of that.
ONCE: Final[dict[Purpose | None, tuple[Words, Words]]] = {
    None: (
        (
            N_("Confirm your demand"),
            N_("Press the button and it goes on."),
            N_("Yes, I asked for it"),
        ),
        (_USED, N_("What you asked for is confirmed."), N_("See what I asked for")),
    ),
    Purpose.FOLLOW: (
        (
            N_("Confirm that you want to follow this"),
            N_("Press the button and you follow it. You stop whenever you want."),
            N_("Yes, I want to follow it"),
        ),
        (_USED, N_("Your address is confirmed."), N_("See what I follow")),
    ),
    Purpose.CLAIM: (
        (
            N_("Come back to what you asked for"),
            N_(
                "Press the button: what you asked for opens in this browser for half an hour, and"
                " each demand gets a new code. The codes from before serve no more."
            ),
            N_("Yes, let me come back"),
        ),
        (
            _USED,
            N_("It shows the codes again in the browser that used it, and in no other."),
            N_("See the codes again"),
        ),
    ),
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
    if whose := STOPPING.get(kind):
        values = {"title": tk._("No more mails"), "token": token, "stopped": False, "whose": whose}
        return tk.render("proactiva/token/stop.html", values)
    was_used = _was_used(token)
    title, lead, button = map(labels.say, ONCE[kind][was_used])
    words = {"title": title, "lead": lead, "button": button}
    values = {**words, "token": token, "ask_again": was_used and kind is Purpose.CLAIM}
    page = tk.render("proactiva/token/once.html", values)
    # The browser is known again where an answer with codes is lost: the link serves no other.
    return pages.with_visit(page) if kind is Purpose.CLAIM else page


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
    was_used = _was_used(token)
    if kind is Purpose.FOLLOW:
        opened = pages.call("proactiva_follow_confirm", token=token)["token"]
        if not was_used:
            tk.h.flash_success(tk._("Thank you. You follow it now."))
        return go("proactiva_token.show", token=opened)
    demand = pages.call("proactiva_demand_confirm", token=token)
    is_public = demand["visibility"] == "public"
    if not was_used:
        done = N_("Thank you. Your demand is public.")
        held = N_("Thank you. A person reads {folio} first.")
        tk.h.flash_success(labels.say(done if is_public else held).format(**demand))
    if is_public:
        return go("proactiva_demand.show", folio=demand["folio"])
    return go("proactiva_mine.index")


def _was_used(token: str) -> bool:
    return pages.call("proactiva_link_preview", token=token)["used"]


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
