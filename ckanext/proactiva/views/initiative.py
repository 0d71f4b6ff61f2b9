"""Institutions' initiatives: the list, the page of each, and its form.

CKAN's own pages link to a group by the endpoint `read` of its type and the parameter `id`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.domain.initiative import Progress
from ckanext.proactiva.views import pages, routing
from ckanext.proactiva.views.forms import Errors, Typed, form_page, go, listed

initiative = pages.blueprint("initiative", "/initiatives")

PAGE_SIZE = 20
# Empty lines for more steps, after those that are filled in.
FREE_STEPS = 3
MOST_STEPS = 30
TEXTS = ("title", "text", "datasets", "demands")
STEP = ("what", "due", "done")


@initiative.get("")
def index() -> pages.Page:
    """List what institutions plan, or what one of them plans."""
    institution = pages.parameter("institution")
    found = listed("proactiva_initiative_list", PAGE_SIZE, institution=institution)
    values = {
        "title": tk._("What institutions plan"),
        "initiatives": found,
        "institution": institution,
        "page": found["page"],
        "last_page": found["last_page"],
    }
    return tk.render("proactiva/initiative/index.html", values)


@initiative.get("/new")
def new() -> pages.Page:
    """Show the form that tells what an institution plans, or let its editor choose one first."""
    institution = _institution()
    if not institution:
        return _choice()
    pages.check("proactiva_initiative_create", institution=institution)
    return _form(_address_of_new(institution), {"steps": []}, {}, title=_title(institution))


@initiative.post("/new")
def create() -> pages.Page:
    """Create an initiative of an institution."""
    institution, typed = _institution(), _typed()
    try:
        made = pages.call("proactiva_initiative_create", institution=institution, **typed)
    except tk.ValidationError as error:
        address, title = _address_of_new(institution), _title(institution)
        return _form(address, typed, error.error_dict, title=title)
    tk.h.flash_success(tk._("Everyone can read it now."))
    return go("proactiva_initiative.read", id=made["name"])


@initiative.get("/<id>")
def read(id: str) -> pages.Page:
    """Show what an institution plans, and how far it has come."""
    found = pages.named("proactiva_initiative_show", id=id)
    if moved := routing.to_current(id=found["name"]):
        return moved
    steps = [(step, _tag(step["progress"])) for step in found["steps"]]
    values = {"title": found["title"], "initiative": found, "steps": steps}
    return tk.render("proactiva/initiative/show.html", values)


@initiative.get("/<id>/edit")
def edit(id: str) -> pages.Page:
    """Show the form with what an institution plans."""
    pages.check("proactiva_initiative_update", id=id)
    found = pages.named("proactiva_initiative_show", id=id)
    return _form(_address(id), _kept(found), {}, found)


@initiative.post("/<id>/edit")
def update(id: str) -> pages.Page:
    """Change what an institution plans."""
    typed = _typed()
    try:
        changed = pages.call("proactiva_initiative_update", id=id, **typed)
    except tk.ValidationError as error:
        found = pages.named("proactiva_initiative_show", id=id)
        return _form(_address(id), typed, error.error_dict, found)
    tk.h.flash_success(tk._("The initiative has been changed."))
    return go("proactiva_initiative.read", id=changed["name"])


@initiative.post("/<id>/delete")
def delete(id: str) -> pages.Page:
    """Take back what an institution planned."""
    ended = pages.named("proactiva_initiative_delete", id=id)
    tk.h.flash_success(tk._("{title} has been withdrawn.").format(title=ended["title"]))
    return go("proactiva_initiative.index", institution=ended["institution"]["name"])


def _tag(code: str) -> labels.Tag:
    progress = Progress(code)
    return labels.tag(progress.label, progress.circle)


def _institution() -> str:
    return pages.parameter("institution")


def _title(institution: str) -> str:
    """Return the title of an active institution, or nothing for another one."""
    if not institution:
        return ""
    found = pages.call("proactiva_institution_list", institution=institution, all=True)
    return found[0]["title"] if found else ""


def _choice() -> pages.Page:
    """Offer the institutions for which somebody may plan, or go straight to the only one."""
    found = [each for each in pages.call("proactiva_desk_list") if each["may_plan"]]
    if not found:
        raise tk.NotAuthorized(tk._("Only the editors of an institution say what it plans"))
    if len(found) == 1:
        return tk.redirect_to("proactiva_initiative.new", institution=found[0]["name"])
    values = {"title": tk._("Choose an institution"), "institutions": found}
    return tk.render("proactiva/initiative/choice.html", values)


def _address_of_new(institution: str) -> str:
    return tk.url_for("proactiva_initiative.create", institution=institution)


def _address(name: str) -> str:
    return tk.url_for("proactiva_initiative.update", id=name)


def _typed() -> Typed:
    """Return what was typed into the form, without the empty lines for steps."""
    form = tk.request.form
    lines = [
        {part: form.get(f"step-{number}-{part}", "") for part in STEP}
        for number in range(MOST_STEPS)
    ]
    given = [line for line in lines if line["what"].strip() or line["due"].strip()]
    return {**{name: form.get(name, "") for name in TEXTS}, "steps": given}


def _kept(found: Mapping[str, Any]) -> Typed:
    return {
        "title": found["title"],
        "text": found["text"],
        "datasets": "\n".join(found["named"]),
        "demands": "\n".join(demand["folio"] for demand in found["demands"]),
        "steps": [{**step, "done": "yes" if step["done"] else ""} for step in found["steps"]],
    }


def _form(
    address: str, typed: Typed, errors: Errors, known: Any = None, title: str = ""
) -> pages.Page:
    values: Typed = {
        "title": tk._("Change the initiative") if known else tk._("Say what you plan"),
        "address": address,
        "known": known,
        "institution": known["institution"]["title"] if known else title,
        "typed": typed,
        "steps": [*typed["steps"], *({} for _ in range(FREE_STEPS))],
        "errors": errors,
    }
    return form_page("proactiva/initiative/form.html", values)
