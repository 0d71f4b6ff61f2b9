"""Following a demand or a filtered board, and the list of what an account follows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.domain.board import FILTERS
from ckanext.proactiva.views import following, pages
from ckanext.proactiva.views.forms import form_page, go

follow = pages.blueprint("follow", "/follows")

ASKED = ("folio", "desk", *FILTERS)
USUAL = "daily"


@follow.get("")
def index() -> pages.Page:
    """List what an account follows; tell others how to open their list."""
    return following.listed()


@follow.post("")
def change() -> pages.Page:
    """Change how often an account hears of something, or stop it."""
    following.changed()
    return go("proactiva_follow.index")


@follow.get("/new")
def form() -> pages.Page:
    """Say in words what would be followed, and ask how often to send news of it."""
    return _form(_asked(tk.request.args), {"cadence": USUAL, "email": _known_address()}, {})


@follow.post("/new")
def create() -> pages.Page:
    """Follow it, or mail the link that confirms it."""
    typed = tk.request.form
    asked = _asked(typed)
    given = {name: typed.get(name, "") for name in ("cadence", "email")}
    try:
        followed = pages.call("proactiva_follow_create", **asked, **given)
    except tk.ValidationError as error:
        return _form(asked, given, error.error_dict)
    if not followed["begun"]:
        return go("proactiva_follow.sent")
    tk.h.flash_success(tk._("You are now following this."))
    return go("proactiva_follow.index")


@follow.get("/sent")
def sent() -> pages.Page:
    """Say what to do next, in the same words whether the address is known or not."""
    return tk.render("proactiva/follow/sent.html", {"title": tk._("Open your mail now")})


def _form(
    asked: Mapping[str, str], given: Mapping[str, str], errors: Mapping[str, Any]
) -> pages.Page:
    found = pages.call("proactiva_follow_preview", **asked)
    values = {
        "title": tk._("Follow this"),
        "asked": asked,
        "given": given,
        "errors": errors,
        **found,
    }
    # So that a mail is counted for this browser, and not for all that share its address.
    return pages.with_visit(form_page("proactiva/follow/form.html", values))


def _asked(said: Mapping[str, str]) -> dict[str, str]:
    return {name: said.get(name, "").strip() for name in ASKED}


def _known_address() -> str:
    """Return the account's address in CKAN, which is suggested, and confirmed like any other."""
    return tk.current_user.email or "" if tk.current_user.is_authenticated else ""
