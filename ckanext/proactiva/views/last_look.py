"""The last look at what somebody is about to send, at its own address so that Back works.

There they decide about the personal data that was found in it. What was typed is kept as a draft;
if a browser keeps no visit, everything happens on one page.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

import ckantoolkit as tk

from ckanext.proactiva import transaction
from ckanext.proactiva.views import drafts, pages

DRAFTS: Final = drafts.DraftStore("looks")
# What people write in a dialogue: the inputs for the text, the signature and the badge.
INPUTS: Final = {"say": ("say", "say-alias", "say-badge"), "clarify": ("clarify", "", "")}
# What is shown before it is sent.
LOOKED_AT: Final = (*INPUTS, "resubmit")
# What an author changes in their demand.
CHANGED: Final = ("wanted", "purpose", "where", "title")


def keep(given: Mapping[str, list[str]], token: str = "") -> str:
    """Keep what was typed, and return its token, or nothing if it cannot be kept.

    With the token of what was kept before, it takes its place.
    """
    token = token or drafts.new_token()
    return token if DRAFTS.keep(token, given) else ""


def drop(token: str) -> None:
    """Delete what was typed and sent; if that fails, it is gone a day later anyway."""
    if token:
        with suppress(pages.TryAgainError, transaction.FailedError, tk.ValidationError):
            DRAFTS.drop(token)


def page(folio: str, what: str, typed: Any, *, form_token: str = "", again: bool = False) -> str:
    """Return the page of the last look, or nothing if it may be sent.

    Args:
        folio: the demand's.
        what: what is sent.
        typed: what was typed, and the step.
        form_token: the token that what was typed is kept under, if it is.
        again: whether it was changed since the last look.
    """
    if what not in LOOKED_AT or (typed.get("step") == "send" and not again):
        return ""
    try:
        found = _demand(folio, typed) if what == "resubmit" else _message(folio, what, typed)
    except tk.ValidationError:  # the action it is sent to says the same
        return ""
    if not found:
        return ""
    title = tk._("Check it before you send it")
    template = "resubmit_last_look" if what == "resubmit" else "message_last_look"
    values = {"title": title, "folio": folio, "what": what, "form_token": form_token, **found}
    return tk.render(f"proactiva/demand/{template}.html", values)


def retitled(typed: Mapping[str, str]) -> str:
    """Return the title that somebody gave, or nothing if they left the proposed one."""
    title = typed.get("title", "")
    return "" if title == typed.get("proposed") else title


def _demand(folio: str, typed: Any) -> dict[str, Any]:
    given = {name: typed.get(name, "") for name in CHANGED} | {"title": retitled(typed)}
    known = pages.call("proactiva_demand_show", folio=folio)
    if "resubmit" not in known["may"]:
        return {}  # the action it is sent to says why
    as_it_is = {name: known[name] for name in ("problem", "beneficiary_groups", "territories")}
    preview = pages.call(
        "proactiva_demand_preview", **given, **as_it_is, alias=known["alias"], institution=""
    )
    return {"given": given, "preview": preview}


def _message(folio: str, what: str, typed: Any) -> dict[str, Any]:
    text, alias, badge = (typed.get(name, "") for name in INPUTS[what])
    said = {"text": text, "alias": alias, "with_badge": badge}
    preview = pages.call("proactiva_message_preview", folio=folio, **said)
    if not preview["hits"]:
        return {}
    inputs = (*INPUTS[what], "institution", "say-institution")
    given = {name: value for name, value in typed.items() if name in inputs and value}
    return {"given": given, "preview": preview}
