"""Redactions of a demand or a message: reviewed, previewed and then corrected."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.labels import redactions
from ckanext.proactiva.views import pages
from ckanext.proactiva.views.forms import form_page, go

redaction = pages.blueprint("redaction", "/moderation/redact")


@redaction.get("/<folio>")
def show(folio: str) -> pages.Page:
    """Show each text as it was written, with what is hidden in it."""
    return _page(folio, pages.parameter("message"))


@redaction.post("/<folio>")
def redact(folio: str) -> pages.Page:
    """Show how the texts would read; once somebody has seen that, redact them."""
    return _redact(folio, tk.request.form.get("message", ""))


@redaction.get("/uses/<message>")
def show_use(message: str) -> pages.Page:
    """Show a use of a dataset as it was written, with what is hidden in it."""
    return _page("", message)


@redaction.post("/uses/<message>")
def redact_use(message: str) -> pages.Page:
    """Show how a use of a dataset would read; once somebody has seen that, redact it."""
    return _redact("", message)


def _redact(folio: str, message: str) -> pages.Page:
    form = tk.request.form
    typed = form.get("words", "").strip()
    hide, show_ = form.getlist("hide"), form.getlist("show")
    if typed and not form.get("kind"):
        # The action tells it of the stretch, and here it is a field of its own.
        errors = {"kind": [tk._("Choose which personal data it is")]}
        return _page(folio, message, form, errors)
    if typed:
        hide.append(json.dumps({"words": typed, "kind": form["kind"]}))
    stretches = {"hide": hide, "show": show_}
    asked = {"folio": folio, "message": message, **stretches}
    try:
        if (hide or show_) and form.get("step") != "do":
            return _look(asked, pages.call("proactiva_redaction_preview", **asked))
        if folio:
            pages.call("proactiva_demand_redact", **asked)
        else:
            pages.call("proactiva_use_redact", id=message, **stretches)
    except tk.ValidationError as error:
        return _page(folio, message, form, error.error_dict)
    tk.h.flash_success(tk._("Done. This is how everyone reads it now."))
    return go(tk.h.proactiva_redaction_url(folio, message))


def _addresses(found: Mapping[str, Any]) -> dict[str, str]:
    """Return where a form about a text is sent, and the page to go back to."""
    back = tk.h.proactiva_redaction_url(found["folio"], found["message"])
    # A form sends which message it is about in its body.
    return {"address": back.partition("?")[0], "back": back}


def _look(asked: Mapping[str, Any], preview: Mapping[str, Any]) -> str:
    values = {"title": tk._("Look at it before you do it"), "asked": asked, "preview": preview}
    return tk.render(
        "proactiva/moderation/redact_last_look.html", {**values, **_addresses(preview)}
    )


def _page(
    folio: str,
    message: str,
    typed: Mapping[str, Any] | None = None,
    errors: Mapping[str, Any] | None = None,
) -> pages.Page:
    found = pages.named("proactiva_redaction_preview", folio=folio, message=message)
    # A stretch is hidden by its words, and an error about a button has no field of its own.
    fields = {"hide": "words", "show": "status"}
    values = {
        "title": tk._("Hide or show personal data"),
        "preview": found,
        **_addresses(found),
        "kinds": redactions.personal_data(),
        "typed": typed or {},
        "errors": {fields.get(name, name): told for name, told in (errors or {}).items()},
    }
    return form_page("proactiva/moderation/redact.html", values)
