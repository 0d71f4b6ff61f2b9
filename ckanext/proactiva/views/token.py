"""The page that a mailed link opens; only its button does something."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from flask import Response
from werkzeug.urls import iri_to_uri

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.domain.register import N_, Phrase
from ckanext.proactiva.logic.schema.kit import LONGEST_TOKEN
from ckanext.proactiva.people.tokens import Purpose, purpose
from ckanext.proactiva.views import error_pages, following, origin, pages
from ckanext.proactiva.views.claim import come_back
from ckanext.proactiva.views.forms import go

token = pages.blueprint("token", "/t")

# These pages work without scripts, and those of a portal could read the address and send it away.
# After a form, CKAN redirects to the portal's own address, however this page was reached.
POLICY: Final = (
    "script-src 'none'; connect-src 'none'; object-src 'none'; base-uri 'none';"
    " frame-ancestors 'none'; form-action 'self'"
)


def _refuse_what_is_none() -> None:
    # A mail program may take the words after a link for part of it.
    parts: dict[str, str] = tk.request.view_args or {}
    if len(parts["token"]) > LONGEST_TOKEN:
        raise tk.ObjectNotFound(tk._("This link no longer works. Open the one in a newer mail"))


token.before_request(_refuse_what_is_none)


def _tell_nobody(response: Response) -> Response:
    """Keep the address from the pages that it leads to, from scripts and from search engines."""
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Content-Security-Policy"] = f"{POLICY} {iri_to_uri(origin.of_site())}"
    return response


token.after_request(_tell_nobody)

# Mail programs press these themselves; they give no browser a visit.
STOPS: Final = frozenset({Purpose.STOP, Purpose.MAILBOX, Purpose.DESK})


class Link(NamedTuple):
    """A mailed link.

    Attributes:
        offer: returns the page that it opens. Programs that open every link in a mail do nothing by
            it.
        press: does what the link is for, and shows or redirects to the result.
    """

    offer: Callable[[str], pages.Page]
    press: Callable[[str], pages.Page]


class Words(NamedTuple):
    """The text next to a link's button, and on it."""

    title: Phrase
    lead: Phrase
    button: Phrase


@token.get("/<token>")
def show(token: str) -> pages.Page:
    """Offer what the link is for."""
    return LINKS[purpose(token)].offer(token)


@token.post("/<token>")
def confirm(token: str) -> pages.Page:
    """Do what the link is for, if the button on its page was pressed."""
    kind = purpose(token)
    if kind not in STOPS and not origin.may_be_our_page():
        # Another site could give a browser somebody else's visit in the place of its own.
        message = tk._("This did not come from our page. Open the link again and press its button")
        return error_pages.not_ours(message)
    return LINKS[kind].press(token)


def _once(
    press: Callable[[str], pages.Page],
    fresh: Words,
    lead: Phrase,
    button: Phrase,
    *,
    ask_again: bool = False,
) -> Link:
    """Return a link that works once, with its words, and the lead and button shown once it is used.

    If another browser may have used it, *ask_again* offers to ask for a new link.
    """
    used = Words(N_("This link has already been used"), lead, button)

    def offer(token: str) -> pages.Page:
        words = used if _was_used(token) else fresh
        said = {name: labels.say(phrase) for name, phrase in words._asdict().items()}
        values = {**said, "token": token, "ask_again": ask_again and words is used}
        return tk.render("proactiva/token/once.html", values)

    return Link(offer, press)


def _was_used(token: str) -> bool:
    return pages.call("proactiva_link_preview", token=token)["used"]


def _confirm_demand(token: str) -> pages.Page:
    was_used = _was_used(token)
    demand = pages.call("proactiva_demand_confirm", token=token)
    is_public = demand["visibility"] == "public"
    if not was_used:
        done = N_("Thank you. Your demand is public.")
        held = N_("Thank you. A person will read {folio} first.")
        tk.h.flash_success(labels.say(done if is_public else held).format(**demand))
    if is_public:
        return go("proactiva_demand.show", folio=demand["folio"])
    # Only its code can show now that this browser is its author's.
    if was_used:
        return go("proactiva_home.folio", folio=demand["folio"])
    return go("proactiva_mine.index")


def _confirm_follow(token: str) -> pages.Page:
    was_used = _was_used(token)
    opened = pages.call("proactiva_follow_confirm", token=token)["token"]
    if not was_used:
        tk.h.flash_success(tk._("Thank you. You are now following it."))
    return go("proactiva_token.show", token=opened)


def _change_follows(token: str) -> pages.Page:
    following.changed(token)
    return go("proactiva_token.show", token=token)


def _offer_to_come_back(token: str) -> pages.Page:
    # If the answer with the codes is lost, this browser is known: the used link works in no other.
    return pages.with_visit(_CLAIM.offer(token))


def _stopping(whose: str, stopped: Phrase) -> Link:
    """Return the link that stops somebody's mail, and says so in a phrase."""
    template = "proactiva/token/stop.html"

    def offer(token: str) -> pages.Page:
        values = {"title": tk._("No more mail"), "token": token, "stopped": False, "whose": whose}
        return tk.render(template, values)

    def press(token: str) -> pages.Page:
        # A mail program that unsubscribes its reader follows no redirect.
        pages.call("proactiva_notice_stop", token=token)
        values = {"title": labels.say(stopped), "stopped": True, "whose": whose}
        return tk.render(template, values)

    return Link(offer, press)


# The mail that confirms a demand says nothing about what was asked.
_DEMAND: Final = _once(
    _confirm_demand,
    Words(
        N_("Confirm your demand"),
        N_("Press the button and your demand will continue."),
        N_("Yes, I asked for it"),
    ),
    N_("What you asked for is confirmed."),
    N_("See what I asked for"),
)
_FOLLOW: Final = _once(
    _confirm_follow,
    Words(
        N_("Confirm that you want to follow this"),
        N_("Press the button to follow it. You can stop whenever you want."),
        N_("Yes, I want to follow it"),
    ),
    N_("Your address is confirmed."),
    N_("See what I follow"),
)
_CLAIM: Final = _once(
    come_back,
    Words(
        N_("Come back to what you asked for"),
        N_(
            "Press the button: what you asked for opens in this browser for half an hour, and each"
            " demand gets a new code. The old codes stop working."
        ),
        N_("Yes, I want to come back"),
    ),
    N_(
        "The browser that used it can see the codes again. In another browser, ask for another"
        " link."
    ),
    N_("See the codes again"),
    ask_again=True,
)

LINKS: Final[Mapping[Purpose | None, Link]] = {
    # A link for no other purpose confirms a demand, or the action refuses it.
    None: _DEMAND,
    Purpose.CLAIM: _CLAIM._replace(offer=_offer_to_come_back),
    Purpose.FOLLOW: _FOLLOW,
    Purpose.FOLLOWS: Link(following.listed, _change_follows),
    Purpose.STOP: _stopping("person", N_("You will get no more mail from us")),
    Purpose.MAILBOX: _stopping(
        "mailbox", N_("We will write no more to this institution's mailbox")
    ),
    Purpose.DESK: _stopping("desk", N_("You will no longer get this summary")),
}
