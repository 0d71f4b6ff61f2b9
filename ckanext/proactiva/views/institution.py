"""The authority's register of institutions, and the public page of each institution."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.domain.rules import OWN
from ckanext.proactiva.labels import growth as growth_labels
from ckanext.proactiva.types import InstitutionShown
from ckanext.proactiva.views import pages, ways
from ckanext.proactiva.views.forms import form_page, go
from ckanext.proactiva.views.fragments import fragment

institutions = pages.blueprint("institution", "/institutions")

ACCEPT, CHANGE = "accept", "change"
FIELDS = ("takes_demands", "mailbox", "successor", "days_off")
TERMS = "terms"
# Where the page of growth begins its list of all institutions.
PUBLIC_LIST = "who-publishes"

Typed = dict[str, str]
Errors = Mapping[str, Any]


@institutions.get("")
def index() -> pages.Page:
    """Show the register to those who keep or read it, and redirect others to the public list."""
    try:
        return _page({}, {})
    except tk.NotAuthorized:
        return tk.redirect_to("proactiva_growth.portal", _anchor=PUBLIC_LIST)


@institutions.get("/<institution>")
def show(institution: str) -> pages.Page:
    """Show what an institution publishes, what it was asked and how it answers."""
    found = pages.named("proactiva_institution_show", institution=institution)
    if moved := ways.to_current(institution=found["name"]):
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
        "filters": {"institution": found["name"]},
        "feed": feed,
    }


@institutions.post(f"/<institution>/{ACCEPT}")
def accept(institution: str) -> pages.Page:
    """Accept an organization as an institution."""
    try:
        accepted = pages.call("proactiva_institution_accept", institution=institution)
    except tk.ValidationError as error:
        return _page({}, {institution: error.error_dict})
    tk.h.flash_success(tk._("{title} is an institution now.").format(title=accepted["title"]))
    return go("proactiva_institution.index")


@institutions.post(f"/<institution>/{CHANGE}")
def change(institution: str) -> pages.Page:
    """Change what the register keeps of an institution."""
    prefix, form = f"{institution}-", tk.request.form
    typed = {field: form.get(prefix + field, "") for field in FIELDS}
    terms = {term: form.get(prefix + term, "") for term in OWN}
    given = {"institution": institution, TERMS: terms, **typed}
    try:
        changed = pages.call("proactiva_institution_patch", **given)
    except tk.ValidationError as error:
        return _page({institution: {**typed, **terms}}, {institution: error.error_dict})
    tk.h.flash_success(tk._("{title} has been changed.").format(title=changed["title"]))
    return go("proactiva_institution.index")


def _page(typed: Mapping[str, Typed], refused: Mapping[str, Errors]) -> pages.Page:
    """Show the register; a refused form keeps what was typed, with the reason."""
    register = pages.call("proactiva_register_show")
    errors = {
        f"{name}-{field}" if field in (*FIELDS, TERMS) else "form": messages
        for name, of_one in refused.items()
        for field, messages in of_one.items()
    }
    values = {
        "title": tk._("Institutions"),
        "register": register,
        "typed": {
            each["name"]: typed.get(each["name"], _kept(each))
            for each in (*register["accepted"], *register["ended"])
        },
        "opened": list(typed),
        "errors": errors,
    }
    return form_page("proactiva/institution/index.html", values)


def _kept(record: Mapping[str, Any]) -> Typed:
    successor = record["successor"]
    return {
        "takes_demands": "yes" if record["takes_demands"] else "no",
        "mailbox": record["mailbox"],
        "successor": successor["name"] if successor else "",
        "days_off": "\n".join(record["days_off"]),
        **{term: str(record["terms"].get(term, "")) for term in OWN},
    }
