"""The landing page, and looking up a folio."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final

from flask import make_response

import ckantoolkit as tk

from ckanext.proactiva.charts import circles
from ckanext.proactiva.views import asking_form, browser, pages, visit
from ckanext.proactiva.views.forms import form_page, go
from ckanext.proactiva.views.fragments import fragment

home = pages.blueprint("home", "")

FOLIO_FORM = "proactiva/home/folio.html"
TILES = 9
# The problems that have an icon in templates/proactiva/home/icons/.
WITH_ICON = (
    "water_and_drainage",
    "public_transport",
    "health",
    "public_safety",
    "education",
    "procedures_and_services",
    "gender_violence",
    "prices_and_consumers",
    "environment",
)


# How full the circle of a demand is: the closer to an answer, the fuller.
FULLNESS: Final = {
    "answered": circles.FULL,
    "committed": circles.MOST,
    "referred": circles.QUARTER,
    "open": circles.EMPTY,
}


@home.get("")
def index() -> pages.Page:
    """Say on one screen what this is, and offer the one thing to do."""
    title = tk._("Spark useful knowledge in your community!")
    figures = pages.call("proactiva_home_show")
    values = {
        "title": title,
        "feed": tk.h.proactiva_file_url({}, "demands", "atom"),
        "article": fragment("proactiva/home/article.html", figures, lambda: _shown(title, figures)),
    }
    return browser.keep(make_response(tk.render("proactiva/home/index.html", values)))


def _shown(title: str, figures: Mapping[str, Any]) -> dict[str, Any]:
    problems = sorted(figures["problems"], key=_drawn_first)
    return {
        "title": title,
        "figures": figures,
        "circles": circles.rows(
            [full for status, full in FULLNESS.items() for _ in range(figures["circles"][status])]
        ),
        "tiles": problems[:TILES],
        "more_problems": problems[TILES:],
    }


@home.get("/help")
def help_page() -> pages.Page:
    """Explain what this is, how it works, what it is not for and what is kept of people."""
    return tk.render("proactiva/home/help.html", {"title": tk._("Help")})


@home.get("/folio")
def folio() -> pages.Page:
    """Ask for a folio, and for the claim code if the reader wants to continue as its author."""
    return _look_up(pages.parameter("folio"))


@home.post("/folio")
def find() -> pages.Page:
    """Open the demand with a folio; its claim code makes this browser its author's."""
    typed = tk.request.form.get("folio", "")
    code = tk.request.form.get("claim_code", "").strip()
    if not typed.strip():
        return _look_up("", {"folio": [tk._("Write the folio")]})
    try:
        found = pages.call("proactiva_demand_show", folio=typed, claim_code=code)
    except tk.ObjectNotFound:
        return _unknown(typed, code)
    except tk.ValidationError as error:
        return _look_up(typed, error.error_dict)
    return pages.with_visit(go("proactiva_demand.show", folio=found["folio"]), code)


@home.post("/folio/leave")
def leave() -> pages.Page:
    """Make this browser nobody's, because on a shared computer the next person is somebody else."""
    asking_form.DRAFTS.drop()
    tk.h.flash_success(tk._("This browser no longer acts in your name."))
    return browser.forget(visit.end(go("proactiva_home.index")))


def _unknown(typed: str, code: str) -> pages.Page:
    message = (
        tk._("No demand that you can open has that folio and that code. Check them, or call us")
        if code
        else tk._("No public demand has that folio. Check it; if it is yours, write your code too")
    )
    values = _folio_form(typed, {"folio": [message]})
    return tk.render(FOLIO_FORM, {**values, "unknown": True}), HTTPStatus.NOT_FOUND


def _look_up(typed: str, errors: dict[str, Any] | None = None) -> pages.Page:
    return form_page(FOLIO_FORM, _folio_form(typed, errors or {}))


def _folio_form(typed: str, errors: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": tk._("Look up your folio"),
        "folio": typed,
        "errors": errors,
        "unknown": False,
    }


def _drawn_first(problem: dict[str, Any]) -> int:
    return WITH_ICON.index(problem["code"]) if problem["code"] in WITH_ICON else len(WITH_ICON)
