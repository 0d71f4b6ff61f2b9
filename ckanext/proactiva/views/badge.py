"""Badges of civil society, which the authority grants and takes back here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.views import pages
from ckanext.proactiva.views.forms import form_page, go, listed

badge = pages.blueprint("badge", "/moderation/badges")

PAGE_SIZE = 50


@badge.get("")
def index() -> pages.Page:
    """Show the badges, and the form that grants one."""
    return _page()


@badge.post("")
def grant() -> pages.Page:
    """Grant a badge to an account."""
    typed = {name: tk.request.form.get(name, "") for name in ("account", "title")}
    try:
        granted = pages.call("proactiva_badge_grant", **typed)
    except tk.ValidationError as error:
        return _page(typed, error.error_dict)
    done = tk._("{account} may speak for {title} now.")
    tk.h.flash_success(done.format(account=granted["account"], title=granted["title"]))
    return go("proactiva_badge.index")


@badge.post("/<badge_id>/revoke")
def revoke(badge_id: str) -> pages.Page:
    """Take a badge back."""
    pages.call("proactiva_badge_revoke", id=badge_id)
    tk.h.flash_success(tk._("The badge has been withdrawn. What was said with it keeps its name."))
    return go("proactiva_badge.index")


def _page(
    typed: Mapping[str, Any] | None = None, errors: Mapping[str, Any] | None = None
) -> pages.Page:
    values = {
        "title": tk._("Who speaks for civil society"),
        **listed("proactiva_badge_list", PAGE_SIZE),
        "typed": typed or {},
        "errors": errors or {},
    }
    return form_page("proactiva/moderation/badges.html", values)
