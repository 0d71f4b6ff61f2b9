"""The authority's register of institutions, and the public page of each institution."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import ckantoolkit as tk

from ckanext.proactiva.domain.rules import OWN
from ckanext.proactiva.institutions import records
from ckanext.proactiva.labels import growth as growth_labels
from ckanext.proactiva.types import InstitutionShown, Record
from ckanext.proactiva.views import pages, routing
from ckanext.proactiva.views.forms import Errors, Typed, form_page, go
from ckanext.proactiva.views.fragments import fragment

institution = pages.blueprint("institution", "/institutions")

ACCEPT, CHANGE, END = "accept", "change", "end"
FIELDS = ("takes_demands", "mailbox", "successor", "days_off")
TERMS = "terms"
# Where the page of growth begins its list of all institutions.
PUBLIC_LIST = "who-publishes"

NO_ERRORS: Final[Errors] = {}


@institution.get("")
def index() -> pages.Page:
    """Show the register to those who keep or read it, and redirect others to the public list."""
    try:
        return _index(NO_ERRORS)
    except tk.NotAuthorized:
        return tk.redirect_to("proactiva_growth.portal", _anchor=PUBLIC_LIST)


@institution.get("/<institution>")
def show(institution: str) -> pages.Page:
    """Show what an institution publishes, what it was asked and how it answers."""
    found = pages.named("proactiva_institution_show", institution=institution)
    if moved := routing.to_current(institution=found["name"]):
        return moved
    feed = tk.url_for("proactiva_feed.institution", name=found["name"])
    article = fragment("proactiva/institution/article.html", found, lambda: _shown(found, feed))
    values = {"title": found["title"], "name": found["name"], "article": article, "feed": feed}
    return tk.render("proactiva/institution/show.html", values)


def _shown(found: InstitutionShown, feed: str) -> dict[str, Any]:
    """Return the variables of an institution's page."""
    return {
        "title": found["title"],
        "institution": found,
        "figures": growth_labels.figures(found["growth"]),
        "period": growth_labels.period(found["growth"]),
        "is_past": growth_labels.is_past(found["growth"]),
        "filters": {"institution": found["name"]},
        "feed": feed,
    }


@institution.post(f"/<institution>/{ACCEPT}")
def accept(institution: str) -> pages.Page:
    """Accept an organization as an institution."""
    try:
        accepted = pages.call("proactiva_institution_accept", institution=institution)
    except tk.ValidationError as error:
        return _index(_by_field(error.error_dict))
    tk.h.flash_success(tk._("{title} is an institution now.").format(title=accepted["title"]))
    return go("proactiva_institution.index")


@institution.get(f"/<institution>/{CHANGE}")
def change_form(institution: str) -> pages.Page:
    """Show the form for what the register keeps of an institution."""
    pages.check("proactiva_institution_patch")
    name = pages.named("proactiva_institution_show", institution=institution)["name"]
    return routing.to_current(institution=name) or _form(name)


@institution.post(f"/<institution>/{CHANGE}")
def change(institution: str) -> pages.Page:
    """Change what the register keeps of an institution."""
    sent = tk.request.form
    typed = {field: sent.get(field, "") for field in (*FIELDS, *OWN)}
    # The form of one that ended has its successor alone, and what it does not show stays.
    given: dict[str, Any] = {field: sent[field] for field in FIELDS if field in sent}
    if terms := {term: sent[term] for term in OWN if term in sent}:
        given[TERMS] = terms
    try:
        changed = pages.call("proactiva_institution_patch", institution=institution, **given)
    except tk.ValidationError as error:
        return _form(institution, typed, _by_field(error.error_dict))
    tk.h.flash_success(tk._("{title} has been changed.").format(title=changed["title"]))
    return go("proactiva_institution.index")


@institution.post(f"/<institution>/{END}")
def end(institution: str) -> pages.Page:
    """End an institution whose organization goes on."""
    try:
        ended = pages.call("proactiva_institution_end", institution=institution)
    except tk.ValidationError as error:
        return _form(institution, errors=_by_field(error.error_dict))
    tk.h.flash_success(tk._("{title} no longer takes part.").format(title=ended["title"]))
    return go("proactiva_institution.index")


def _index(errors: Errors) -> pages.Page:
    """Show the register; one of its forms may have been refused."""
    register = pages.call("proactiva_register_show")
    values = {"title": tk._("Institutions"), "register": register, "errors": errors}
    return form_page("proactiva/institution/index.html", values)


def _form(name: str, typed: Typed | None = None, errors: Errors = NO_ERRORS) -> pages.Page:
    """Show an institution's form; if it was refused, it keeps what was typed."""
    register = pages.call("proactiva_register_show")
    record = records.named(register, name)
    if record is None:
        raise tk.ObjectNotFound
    successors = {each["name"]: each["title"] for each in register["accepted"]}
    successors.pop(record["name"], None)
    # A successor that has ended too stays: whoever follows it takes over.
    if kept := record["successor"]:
        successors.setdefault(kept["name"], kept["title"])
    values = {
        "title": tk._("Change {title}").format(title=record["title"]),
        "record": record,
        "successors": list(successors.items()),
        "usual_terms": register["usual_terms"],
        "typed": typed or _kept(record),
        "errors": errors,
    }
    return form_page("proactiva/institution/change.html", values)


def _by_field(refused: Mapping[str, Any]) -> Errors:
    return {
        field if field in (*FIELDS, TERMS) else "form": messages
        for field, messages in refused.items()
    }


def _kept(record: Record) -> Typed:
    successor = record["successor"]
    return {
        "takes_demands": "yes" if record["takes_demands"] else "no",
        "mailbox": record["mailbox"],
        "successor": successor["name"] if successor else "",
        "days_off": "\n".join(record["days_off"]),
        **{term: str(record["terms"].get(term, "")) for term in OWN},
    }
