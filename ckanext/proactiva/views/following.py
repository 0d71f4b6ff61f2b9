"""The list of what somebody follows, opened by their account or by a mailed link."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.views import pages

CHANGE, STOP, STOP_ALL = "change", "stop", "stop_all"


def listed(token: str = "") -> str:
    """Show what somebody follows, by their account or by a mailed link."""
    is_known = bool(token) or tk.current_user.is_authenticated
    values = {
        "title": tk._("What you follow"),
        "token": token,
        "is_known": is_known,
        "follows": pages.call("proactiva_follow_list", token=token) if is_known else (),
    }
    return tk.render("proactiva/follow/index.html", values)


def changed(token: str = "") -> None:
    """Do what the pressed button of that list says, and nothing if none was pressed."""
    typed = tk.request.form
    which = {"token": token, "id": typed.get("id", "")}
    what = typed.get("what", "")
    if what == CHANGE:
        pages.call("proactiva_follow_patch", **which, cadence=typed.get("cadence", ""))
        tk.h.flash_success(tk._("Your change has been saved."))
    elif what == STOP and which["id"]:
        pages.call("proactiva_follow_delete", **which)
        tk.h.flash_success(tk._("You no longer follow this."))
    elif what == STOP_ALL:
        pages.call("proactiva_follow_delete", token=token)
        tk.h.flash_success(
            tk._(
                "You are not following anything any more. We will not write to you about it again."
            )
        )
