"""The last look at what an institution answers: at an address of its own, so that Back works.

What was typed is kept as a draft is. Where a browser keeps no visit it goes on in one page.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from typing import Any, Final

import ckantoolkit as tk

from ckanext.proactiva import transaction
from ckanext.proactiva.views import pages, visit

# Before the token of what is kept: drafts of the form of asking have none.
OURS: Final = "look-"
TOKEN_BYTES: Final = 9

Given = dict[str, list[str]]


def keep(given: Given) -> str:
    """Keep what was typed, and return the token of it, or nothing where it cannot be kept."""
    key, token = visit.key(), f"{OURS}{secrets.token_urlsafe(TOKEN_BYTES)}"
    if not key:
        return ""
    content = json.dumps(given, ensure_ascii=False)
    try:
        pages.call("proactiva_draft_update", draft_key=key, form_token=token, content=content)
    except transaction.BusyError:
        raise
    except tk.ValidationError:  # far too long, or too many
        return ""
    return token


def kept(token: str) -> Given:
    """Return what was typed, or nothing once it was sent, and after a day."""
    key = visit.key()
    found = pages.call("proactiva_draft_list", draft_key=key) if key else ()
    content = next((each["content"] for each in found if each["form_token"] == token), "{}")
    return json.loads(content)


def drop(token: str) -> None:
    """Forget what was typed: it was sent."""
    key = visit.key()
    if key and token.startswith(OURS):
        pages.call("proactiva_draft_delete", draft_key=key, form_token=token)


def page(
    demand: Mapping[str, Any], what: str, shown: Mapping[str, Any], given: Given, token: str = ""
) -> pages.Page:
    """Show an answer as people will see it, with all that was typed to send it or go back."""
    referral = demand["turn"]
    place = {"institution": referral["institution"]["name"], "folio": demand["folio"]}
    values = {
        "title": tk._("How your answer will look"),
        "what": what,
        "demand": demand,
        "referral": referral,
        "preview": {**referral, **shown, "clock": {**referral["clock"], "overdue": False}},
        "given": {**given, "look": token},
        "address": tk.url_for("proactiva_desk.act", **place, what=what),
    }
    return tk.render("proactiva/desk/preview.html", values)
