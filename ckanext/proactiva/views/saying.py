"""The last look at a message: where something was found in it, its author chooses."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.views import pages

# What people write to a dialogue: the input with its text, and the one with its signature.
INPUTS = {"say": ("say", "say-alias"), "clarify": ("clarify", "")}


def look(folio: str, what: str, typed: Any) -> str:
    """Return the page that shows what was found in a message, or nothing where it may be sent."""
    if what not in INPUTS or typed.get("step") == "send":
        return ""
    text, alias = (typed.get(name, "") for name in INPUTS[what])
    try:
        preview = pages.call("proactiva_message_preview", folio=folio, text=text, alias=alias)
    except tk.ValidationError:  # what it is sent to says the same
        return ""
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
