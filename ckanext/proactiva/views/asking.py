"""Asking for information, in three steps: the form, what may exist already, a last look.

What was typed travels in the forms themselves: nothing is kept between steps, and the way back
loses nothing.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

from werkzeug.datastructures import MultiDict

import ckantoolkit as tk

from ckanext.proactiva.views import pages, person, visit
from ckanext.proactiva.views.forms import go, institution_options, status_of

asking = pages.blueprint("asking", "/demands/new")

# As the form asks, so that what is wrong is listed from top to bottom.
ORDER = (
    "wanted",
    "title",
    "problem",
    "beneficiary_groups",
    "territories",
    "where",
    "institution",
    "purpose",
    "alias",
    "channel",
)
LISTS = ("beneficiary_groups", "territories")
TEXTS = (*(name for name in ORDER if name not in LISTS), "form_token")
TOKEN_BYTES = 18

Given = dict[str, Any]


@asking.get("")
def form() -> pages.Page:
    """Show the empty form, or one that a link filled in."""
    given = _given(tk.request.args)
    return pages.with_visit(_form({**given, "form_token": secrets.token_urlsafe(TOKEN_BYTES)}))


@asking.post("")
def step() -> pages.Page:
    """Take what was typed to the step that the pressed button names."""
    given = _given(tk.request.form)
    chosen = tk.request.form.get("step")
    if chosen == "edit":
        return _form(given)
    try:
        if chosen == "send":
            return _sent(_send(given, tk.request.form.getlist("not_personal")))
        preview = pages.call("proactiva_demand_preview", **given)
    except tk.ValidationError as error:
        if error.error_dict.keys() != {"not_personal"}:
            return _form(given, error.error_dict)
        # Something else was changed at the last look: it is taken once more.
        chosen, preview = "review", pages.call("proactiva_demand_preview", **given)
    return _review(given, preview) if chosen == "review" else _similar(given, preview)


def _send(given: Given, not_personal: list[str]) -> Mapping[str, Any]:
    return pages.call("proactiva_demand_create", **given, not_personal=not_personal)


def _given(sent: MultiDict[str, str]) -> Given:
    texts: Given = {name: sent.get(name, "") for name in TEXTS}
    if texts["title"] == sent.get("proposed"):
        texts["title"] = ""  # nobody changed it, so it follows the words
    return {**texts, **{name: list(filter(None, sent.getlist(name))) for name in LISTS}}


def _form(given: Given, errors: Mapping[str, Any] | None = None) -> pages.Page:
    values = {
        "title": tk._("Tell us what information you need"),
        "given": given,
        "errors": dict(sorted((errors or {}).items(), key=_place)),
        "institutions": institution_options(),
    }
    page = tk.render("proactiva/demand/form.html", values)
    return (page, status_of(errors)) if errors else page


def _place(error: tuple[str, Any]) -> int:
    return ORDER.index(error[0]) if error[0] in ORDER else -1


def _similar(given: Given, preview: Mapping[str, Any]) -> pages.Page:
    found = pages.call("proactiva_demand_similar", wanted=given["wanted"])
    if not found["results"]:
        return _review(given, preview)
    values = {"title": tk._("It may exist already"), "given": given, "preview": preview, **found}
    # One that is alike can be supported at once.
    return person.keep(tk.render("proactiva/demand/similar.html", values))


def _review(given: Given, preview: Mapping[str, Any]) -> pages.Page:
    values = {"title": tk._("Look at it before you send it"), "given": given, "preview": preview}
    return tk.render("proactiva/demand/review.html", values)


def _sent(demand: Mapping[str, Any]) -> pages.Page:
    if tk.current_user.is_authenticated and not demand["channel"]:
        tk.h.flash_success(tk._("Your demand was sent. Its folio is {folio}.").format(**demand))
        return go("proactiva_demand.show", folio=demand["folio"])
    values = {"title": tk._("Write down your folio"), "demand": demand}
    page = tk.render("proactiva/demand/sent.html", values)
    # What was written down for somebody else is theirs; and a browser that keeps nothing cannot be
    # told from another one.
    is_author = visit.is_kept() and not demand["channel"]
    return pages.with_visit(page, demand["claim_code"]) if is_author else page
