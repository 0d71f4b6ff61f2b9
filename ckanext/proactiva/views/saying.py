"""The last look at what somebody sends: where something was found in it, its author chooses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.views import pages

# What people write to a dialogue: the inputs with its text, with its signature and of its badge.
INPUTS = {"say": ("say", "say-alias", "say-badge"), "clarify": ("clarify", "", "")}
# What an author of a demand changes of it.
CHANGED = ("wanted", "purpose", "where", "title")


def is_looked_at(what: str) -> bool:
    """Tell whether there is a last look at something before it is sent."""
    return what in INPUTS or what == "resubmit"


def look(folio: str, what: str, typed: Any, *, again: bool = False) -> str:
    """Return the page of the last look, or nothing where it may be sent.

    Args:
        folio: the demand's.
        what: what is sent.
        typed: what was typed, and the step.
        again: whether it was changed since it was looked at.
    """
    if not is_looked_at(what) or (typed.get("step") == "send" and not again):
        return ""
    try:
        return _demand(folio, typed) if what == "resubmit" else _message(folio, what, typed)
    except tk.ValidationError:  # what it is sent to says the same
        return ""


def retitled(typed: Mapping[str, str]) -> str:
    """Return the title that somebody gave; one that was proposed and left alone is none."""
    title = typed.get("title", "")
    return "" if title == typed.get("proposed") else title


def _demand(folio: str, typed: Any) -> str:
    given = {name: typed.get(name, "") for name in CHANGED} | {"title": retitled(typed)}
    known = pages.call("proactiva_demand_show", folio=folio)
    if "resubmit" not in known["may"]:
        return ""  # what it is sent to says why
    as_it_is = {name: known[name] for name in ("problem", "beneficiary_groups", "territories")}
    preview = pages.call(
        "proactiva_demand_preview", **given, **as_it_is, alias=known["alias"], institution=""
    )
    values = {
        "title": tk._("Look at it before you send it"),
        "folio": folio,
        "given": given,
        "preview": preview,
    }
    return tk.render("proactiva/demand/resubmit_review.html", values)


def _message(folio: str, what: str, typed: Any) -> str:
    text, alias, badge = (typed.get(name, "") for name in INPUTS[what])
    said = {"text": text, "alias": alias, "with_badge": badge}
    preview = pages.call("proactiva_message_preview", folio=folio, **said)
    if not preview["hits"]:
        return ""
    values = {
        "title": tk._("Look at it before you send it"),
        "folio": folio,
        "what": what,
        "preview": preview,
        "typed": {
            name: value
            for name, value in typed.items()
            if name in (*INPUTS[what], "institution") and value
        },
    }
    return tk.render("proactiva/demand/message_review.html", values)
