"""The pages of growth, and what they have in common with their files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Blueprint

import ckantoolkit as tk

from ckanext.proactiva.charts import circles
from ckanext.proactiva.domain.definitions import Indicator
from ckanext.proactiva.helpers.growth import proactiva_growth_of, subject_title
from ckanext.proactiva.labels import growth as growth_labels
from ckanext.proactiva.labels import growth_charts, growth_notes, indicators
from ckanext.proactiva.types import Growth
from ckanext.proactiva.views import drawing, error_pages, pages, routing
from ckanext.proactiva.views.forms import last_page, page_number
from ckanext.proactiva.views.fragments import fragment

growth = pages.blueprint("growth", "")

PARTS = (
    "/growth/institutions/<institution>",
    "/growth/beneficiaries/<beneficiary_group>",
    "/growth/problems/<problem>",
)
# How many institutions a page lists; the file has all of them.
PAGE_SIZE = 25

View = Callable[..., pages.Page]


def for_each_part(blueprint: Blueprint, ending: str) -> Callable[[View], View]:
    """Serve a view for the portal and for each of its parts."""

    def serve(view: View) -> View:
        for part in ("/growth", *PARTS):
            blueprint.get(part + ending)(view)
        return view

    return serve


@for_each_part(growth, "")
def portal(**part: str) -> pages.Page:
    """Show whether what the portal or a part of it publishes grows, at its only address."""
    page = page_number().number
    found = ask_so_far(part, offset=(page - 1) * PAGE_SIZE, limit=PAGE_SIZE)
    if moved := routing.to_current(**proactiva_growth_of(found)):
        return moved
    if page > (last := last_page(found["institution_count"], PAGE_SIZE)):
        return routing.to_page(last)
    return tk.render(
        "proactiva/growth/index.html",
        {
            "title": growth_labels.headline(found),
            "called": subject_title(found),
            "feed": _feed(found),
            "growth": found,
            "article": fragment(
                "proactiva/growth/article.html", found, lambda: _shown(found, page, last)
            ),
        },
    )


@growth.get("/growth/organizations.csv", defaults={"name": ""})
@growth.get("/growth/organization/<path:name>")
def moved(name: str) -> pages.Page:
    """Redirect from an old address to the current one."""
    there = f"institutions/{name}" if name else "institutions.csv"
    return tk.redirect_to(routing.with_query(f"{tk.url_for('proactiva_growth.portal')}/{there}"))


def ask(part: dict[str, str], **listed: int) -> Growth:
    """Return growth with some or all of the institutions that are compared.

    Raises:
        NotBegunError: until everything has been counted once.
    """
    found = ask_so_far(part, **listed)
    if not found["ledger"]["synced_at"]:
        raise error_pages.NotBegunError
    return found


def ask_so_far(part: dict[str, str], **listed: int) -> Growth:
    """Return growth for what says how far the first count is, while it goes on.

    Raises:
        NotBegunError: before the first look at the portal.
    """
    asked = {**part, "as_of": cited() or "", **listed}
    found: Growth = pages.call_as_anybody("proactiva_growth_show", **asked)
    if not found["ledger"]["began_at"]:
        raise error_pages.NotBegunError
    return found


def cited() -> str | None:
    """Return the day that the address asks for figures as of, to cite them, or None."""
    return pages.parameter("as_of") or None


def compared() -> str | None:
    """Return «year» if the address asks for a comparison with the year before, or None."""
    return "year" if pages.parameter("compare") == "year" else None


def _more(found: Growth) -> list[tuple[indicators.Described, str, str]]:
    """Return the figures behind the key figures, each with its value and where what it counts is.

    There is no address if nothing is counted, or if it is not listed anywhere.
    """
    addresses: dict[str, str] = {}
    if found["own"] and found["own"]["part"]:
        of = proactiva_growth_of(found)
        addresses[Indicator.OWN] = tk.url_for(
            "proactiva_growth_events.listed", what="own", as_of=found["as_of"], **of
        )
    if found["reach"] and found["reach"]["part"]:
        addresses[Indicator.REACH] = "#by-beneficiary_group"
    others = indicators.other_indicators(found)
    return [(each, value, addresses.get(each.code, "")) for each, value in others]


def _feed(found: Growth) -> str:
    """Return the address of the feed of what an institution is asked."""
    institution = found["institution"]
    name = institution and institution["name"]
    return tk.url_for("proactiva_feed.institution", name=name) if name else ""


def _shown(found: Growth, page: int, last_page: int) -> dict[str, Any]:
    """Return the variables of the page."""
    compare = compared()
    charts = drawing.charts(found, bool(compare))
    return {
        "title": growth_labels.headline(found),
        "called": subject_title(found),
        "is_past": growth_labels.is_past(found),
        "cited": cited(),
        "feed": _feed(found),
        "lead": growth_labels.lead(found),
        "period": growth_labels.period(found),
        "figures": growth_labels.figures(found),
        "how": indicators.main_indicators(found),
        "more": _more(found),
        "growth": found,
        "charts": charts,
        "legends": {name: chart.legend() for name, chart in charts._asdict().items()},
        "tables": drawing.tables(found, charts),
        "year_before": growth_charts.year_before_finding(found),
        "compare": compare,
        "stock_finding": growth_charts.stock_finding(found),
        "flow_finding": growth_charts.flow_finding(found),
        "notes": growth_notes.noted(found),
        "other_notes": growth_notes.others(found),
        "years": [circles.year(each["active"]) for each in found["institutions"]],
        "answered": [growth_labels.share(each["answered"]) for each in found["institutions"]],
        "page": page,
        "last_page": last_page,
    }
