"""The pages of growth, and each of their figures as a file at an address that can be cited."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

import ckantoolkit as tk

from ckanext.proactiva.helpers.growth import proactiva_growth_called, proactiva_growth_of
from ckanext.proactiva.labels import growth as words
from ckanext.proactiva.labels import growth_events as events
from ckanext.proactiva.labels import growth_notes as notes
from ckanext.proactiva.labels import indicators
from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.types import Context, Growth, InstitutionGrowth
from ckanext.proactiva.views import drawing, files, pages
from ckanext.proactiva.views.forms import page_number

growth = pages.blueprint("growth", "")
growth.register_error_handler(tk.ValidationError, pages.wrong_address)

PARTS = (
    "/growth/institutions/<institution>",
    "/growth/beneficiaries/<beneficiary_group>",
    "/growth/problems/<problem>",
)
CHART = f"<any({', '.join(drawing.CHARTS)}):chart>.svg"
# Grows when a key of the file is renamed, taken away or means something else.
VERSION = 2
# So many institutions on a page; the file of them has all.
PAGE_SIZE = 25
MONTH_COLUMNS = (
    "month",
    "complete",
    "stock",
    "published",
    "renewed",
    "returned",
    "withdrawn",
    "joined",
    "left",
    "with_files",
    "open",
    "unknown",
    "formula",
)
# How an institution is called may change: what is cited as of a day has its id alone.
CALLED: Final = ("name", "title", "ended")
INSTITUTION_COLUMNS = (
    "id",
    "stock",
    "published",
    "renewed",
    "withdrawn",
    "active_months",
    "of_months",
    "answered_in_time",
    "answers_due",
    "answers_published",
    "answers_refused",
    "answers_late",
    "formula",
)
JUDGED: Final = ("published", "refused", "late")
PART_COLUMNS = ("stock", "published", "renewed", "withdrawn", "formula")
# What a file as of a day leaves out, since it is of now.
OF_NOW: Final = ("ledger", "illustrative", "in_verification")


Answer = Callable[..., pages.Page]


def _each(ending: str) -> Callable[[Answer], Answer]:
    """Serve an answer for the portal and for each of its parts."""

    def serve(answer: Answer) -> Answer:
        for part in ("/growth", *PARTS):
            growth.get(part + ending)(answer)
        return answer

    return serve


@_each("")
def portal(**part: str) -> pages.Page:
    """Say whether what the portal publishes grows, or a part of it, at its one address."""
    page, _ignored = page_number()
    found = _growth(part, offset=(page - 1) * PAGE_SIZE, limit=PAGE_SIZE)
    if (there := proactiva_growth_of(found)) != part:
        # It has one address, also for who comes by its id or by a name of before.
        return tk.redirect_to("proactiva_growth.portal", **{**tk.request.args.to_dict(), **there})
    if not found["ledger"]["began_at"]:
        return tk.render("proactiva/growth/not_begun.html", {"text": events.not_begun()})
    if page > (last := max(1, -(-found["institution_count"] // PAGE_SIZE))):
        asked = {**tk.request.args.to_dict(), **part, "page": last}
        return tk.redirect_to("proactiva_growth.portal", **asked)
    return tk.render("proactiva/growth/index.html", _shown(found, page, last))


@_each(".csv")
def months(**part: str) -> pages.Page:
    """Give the figures of every month."""
    found = _counted(part)
    rows = ({**month, "formula": found["formula"]} for month in found["months"])
    return files.comma_separated(MONTH_COLUMNS, rows)


@_each(".json")
def everything(**part: str) -> pages.Page:
    """Give all that the page says, for programs; as of a day what nothing changes afterwards."""
    found: dict[str, Any] = {**_counted(part, is_whole=True)}
    if _is_cited():
        found = {name: value for name, value in found.items() if name not in OF_NOW}
        found["institution"] = found["institution"] and {"id": found["institution"]["id"]}
        of_now = {*CALLED, *OF_NOW}
        found["institutions"] = [
            {name: value for name, value in each.items() if name not in of_now}
            for each in _cited(found["institutions"])
        ]
    return files.as_json({"version": VERSION, **found})


@growth.get("/growth/institutions.csv")
def institutions() -> pages.Page:
    """Give the comparison of institutions: all of them."""
    found, is_cited = _counted({}, is_whole=True), _is_cited()
    listed = found["institutions"]
    rows = (
        {
            **each,
            "formula": found["formula"],
            "active_months": each["continuity"]["part"],
            "of_months": each["continuity"]["whole"],
            "answered_in_time": each["answered"]["part"],
            "answers_due": each["answered"]["whole"],
            **{f"answers_{name}": each["answered"][name] for name in JUDGED},
        }
        for each in (_cited(listed) if is_cited else listed)
    )
    of_now = () if is_cited else (*CALLED, "in_verification")
    return files.comma_separated((*of_now, *INSTITUTION_COLUMNS), rows)


@growth.get("/growth/beneficiaries.csv")
def groups() -> pages.Page:
    """Give what each group of people has of useful information."""
    return _parts("beneficiary_group", "groups")


@growth.get("/growth/problems.csv")
def problems() -> pages.Page:
    """Give what of useful information helps with each everyday problem."""
    return _parts("problem", "problems")


@_each(f"/{CHART}")
def chart(chart: str, **part: str) -> pages.Page:
    """Give a chart as a drawing that stands alone."""
    found = _counted(part)
    drawn = drawing.charts(found, _is_compared())[chart]
    address, day = _address(found), found["as_of"]
    return files.drawing(str(drawn.file(_source(found), address, day)))


@growth.get("/growth/organizations.csv", defaults={"name": ""})
@growth.get("/growth/organization/<path:name>")
def moved(name: str) -> pages.Page:
    """Lead from an address of before to the one of today."""
    there = f"institutions/{name}" if name else "institutions.csv"
    return tk.redirect_to(pages.with_query(f"{tk.url_for('proactiva_growth.portal')}/{there}"))


@growth.get("/growth/seals.json")
def seals() -> pages.Page:
    """Give the seals, the newest first, for whoever wants to keep them."""
    before = tk.request.args.get("before", "")
    return files.as_json(tk.get_action("proactiva_seal_list")(_anybody(), {"before": before}))


@growth.get("/growth/seal.json")
def seal() -> pages.Page:
    """Give the newest seal, which is enough to keep."""
    for newest in tk.get_action("proactiva_seal_list")(_anybody(), {"limit": 1}):
        return files.as_json(newest)
    return tk.abort(404, tk._("There is no seal yet"))


def _anybody() -> Context:
    # Everybody is shown the same: what is asked as nobody in particular may be kept by caches.
    return {"user": ""}


def _growth(part: dict[str, str], **listed: int) -> Growth:
    """Return growth with some of the institutions that are compared, or all of them."""
    asked = {**part, "as_of": tk.request.args.get("as_of", ""), **listed}
    return tk.get_action("proactiva_growth_show")(_anybody(), asked)


def _is_cited() -> bool:
    """Tell whether a file is asked for as of a day, for good."""
    return bool(tk.request.args.get("as_of", "").strip())


def _is_compared() -> bool:
    """Tell whether what was a year before is asked for beside."""
    return tk.request.args.get("compare") == "year"


def _cited(institutions: Iterable[InstitutionGrowth]) -> list[InstitutionGrowth]:
    """Return institutions in an order that no new name changes."""
    return sorted(institutions, key=lambda each: each["id"])


def _counted(part: dict[str, str], *, is_whole: bool = False) -> Growth:
    """Return what a file is made of; before the first look zeros would be untrue.

    Only what is whole has every institution: a large portal has thousands.
    """
    found = _growth(part) if is_whole else _growth(part, limit=1)
    if not found["ledger"]["began_at"]:
        tk.abort(503, events.not_begun())
    return found


def _parts(code: str, name: str) -> pages.Page:
    found: Any = _counted({})
    rows = ({**each, "formula": found["formula"]} for each in found[name])
    return files.comma_separated((code, *PART_COLUMNS), rows)


def _shown(found: Growth, page: int, last_page: int) -> dict[str, Any]:
    """Return what the page shows."""
    institution = found["institution"]
    place = {"name": institution["name"]} if institution else {}
    charts = drawing.charts(found, _is_compared())
    return {
        "title": words.headline(found),
        "called": proactiva_growth_called(found),
        "feed": tk.url_for("proactiva_feed.institution", **place) if institution else "",
        "lead": words.lead(found),
        "period": words.period(found),
        "figures": words.figures(found),
        "how": indicators.face(found),
        "more": indicators.more(found),
        "growth": found,
        "charts": charts,
        "legends": {name: chart.legend() for name, chart in charts.items()},
        "year_before": words.year_before_finding(found),
        "is_compared": _is_compared(),
        "stock_finding": words.stock_finding(found),
        "flow_finding": words.flow_finding(found),
        "notes": notes.noted(found),
        "other_notes": notes.others(found),
        "answered": [words.share(each["answered"]) for each in found["institutions"]],
        "page": page,
        "last_page": last_page,
    }


def _address(found: Growth) -> str:
    """Return the one address of the page that says the same of the same day."""
    of = proactiva_growth_of(found)
    return canonical_url("proactiva_growth.portal", as_of=found["as_of"], **of)


def _source(found: Growth) -> str:
    """Return where a drawing comes from, and until when it counts."""
    called = proactiva_growth_called(found)
    parts = [*([called] if called else []), words.period(found), _address(found)]
    if found["illustrative"]:
        parts.append(tk._("Illustrative history."))
    return " ".join([tk.config.get("ckan.site_title", ""), *parts])


__all__ = ["growth"]
