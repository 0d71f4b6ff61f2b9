"""Uses of a dataset or an answer: the form to record one, and the page of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import ckantoolkit as tk

from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.labels import reasons
from ckanext.proactiva.views import browser, pages
from ckanext.proactiva.views.demand_forms import REPORTED
from ckanext.proactiva.views.forms import Form, form_page, go

use = pages.blueprint("use", "/uses")
use.after_request(browser.keep)

OF = ("dataset", "folio")
TYPED = ("text", "address", "alias", "institution", "with_badge")
FORMS: Final[Mapping[str, Form]] = {
    "report": Form("proactiva_report_create", REPORTED, {"reason": "reason", "text": "text"}),
    "hide": Form("proactiva_message_hide", N_("It is hidden."), {"hide-reason": "reason"}),
    "unhide": Form("proactiva_message_unhide", N_("It is public.")),
}


@use.get("/new")
def form() -> pages.Page:
    """Show the form to tell what was done with a dataset or an answer."""
    of = {name: pages.parameter(name) for name in OF}
    return _form(of, {})


@use.post("/new")
def tell() -> pages.Page:
    """Send it, or first show what everybody would read if something was found in it."""
    form = tk.request.form
    of = {name: form.get(name, "") for name in OF}
    typed = {name: form.get(name, "") for name in TYPED}
    step, marked = form.get("step", ""), form.getlist("not_personal")
    try:
        if step != "send":
            preview = _preview(of, typed)
            if step == "edit" or preview["hits"]:
                return _form(of, typed, preview=preview if step != "edit" else None)
        told = pages.call("proactiva_use_create", **of, **typed, not_personal=marked)
    except tk.ValidationError as error:
        errors = {name: said for name, said in error.error_dict.items() if name != "not_personal"}
        if not errors:  # something else was changed: take another look
            return _form(of, typed, preview=_preview(of, typed))
        return _form(of, typed, errors)
    is_public = told["visibility"] == "public"
    waits = tk._("Thank you. A person will read it before it is published.")
    tk.h.flash_success(tk._("It is published. Thank you.") if is_public else waits)
    return _back(of)


@use.get("/<use_id>")
def show(use_id: str) -> pages.Page:
    """Show one use, with what can be done about it."""
    return _page(use_id)


@use.post(f"/<use_id>/<any({', '.join(FORMS)}):what>")
def act(use_id: str, what: str) -> pages.Page:
    """Report a use, hide it, or show it again."""
    form = FORMS[what]
    try:
        result = pages.call(form.action, id=use_id, **form.given(tk.request.form))
    except tk.ValidationError as error:
        errors = form.of_inputs(error.error_dict)
        return _page(use_id, errors, tk.request.form)
    tk.h.flash_success(form.thanks(result))
    return go("proactiva_use.show", use_id=use_id)


def _preview(of: Mapping[str, str], typed: Mapping[str, str]) -> Any:
    said = {name: typed[name] for name in ("text", "address", "alias")}
    return pages.call("proactiva_use_preview", **of, **said)


def _form(
    of: Mapping[str, str],
    typed: Mapping[str, str],
    errors: Mapping[str, Any] | None = None,
    preview: Any = None,
) -> pages.Page:
    values = {
        "title": tk._("Check it before you send it")
        if preview
        else tk._("Tell us how you used it"),
        "of": of,
        "about": preview or pages.named("proactiva_use_preview", **of),
        "typed": typed,
        "preview": preview,
        "errors": errors or {},
    }
    return form_page("proactiva/use/form.html", values)


def _page(use_id: str, errors: Mapping[str, Any] | None = None, typed: Any = None) -> pages.Page:
    values = {
        "title": tk._("What somebody did with the information"),
        "use": pages.named("proactiva_use_show", id=use_id),
        "concerns": reasons.reports(),
        "reasons": reasons.hides(),
        "errors": errors or {},
        "typed": typed or {},
    }
    return form_page("proactiva/use/show.html", values)


def _back(of: Mapping[str, str]) -> pages.Page:
    """Redirect to the dataset or demand that it is about, where people will read it."""
    if of["folio"]:
        return go("proactiva_demand.show", folio=of["folio"], _anchor="uses")
    return go(tk.h.proactiva_dataset_url(of["dataset"], "dataset") + "#uses")
