"""The pages of growth, and each of their figures as a file at an address that can be cited."""

from __future__ import annotations

from typing import Final

import ckantoolkit as tk

from ckanext.proactiva.labels import growth as words
from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.types import Context, Growth
from ckanext.proactiva.views import drawing, files, pages

growth = pages.blueprint("growth", "")
growth.register_error_handler(tk.ValidationError, pages.wrong_address)

ONE = "/growth/organization/<name>"
CHART = f"<any({', '.join(drawing.CHARTS)}):chart>.svg"
# Grows when a key of the file is renamed, taken away or means something else.
VERSION = 1
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
INSTITUTION_COLUMNS = (
    "name",
    "title",
    "stock",
    "published",
    "renewed",
    "withdrawn",
    "in_verification",
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
GROUP_COLUMNS = ("beneficiary_group", "stock", "published", "renewed", "withdrawn", "formula")


@growth.get("/growth")
def portal() -> pages.Page:
    """Say whether what the portal publishes grows."""
    return _page("")


@growth.get(ONE)
def organization(name: str) -> pages.Page:
    """Say whether what an institution publishes grows, at its one address."""
    return _page(name)


@growth.get("/growth.csv")
@growth.get(f"{ONE}.csv")
def months(name: str = "") -> pages.Page:
    """Give the figures of every month."""
    found = _counted(name)
    rows = ({**month, "formula": found["formula"]} for month in found["months"])
    return files.comma_separated(MONTH_COLUMNS, rows)


@growth.get("/growth.json")
@growth.get(f"{ONE}.json")
def everything(name: str = "") -> pages.Page:
    """Give all that the page says, for programs."""
    return files.as_json({"version": VERSION, **_counted(name)})


@growth.get("/growth/organizations.csv")
def institutions() -> pages.Page:
    """Give the comparison of institutions."""
    found = _counted("")
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
        for each in found["institutions"]
    )
    return files.comma_separated(INSTITUTION_COLUMNS, rows)


@growth.get("/growth/groups.csv")
def groups() -> pages.Page:
    """Give what each group of people has of useful information."""
    found = _counted("")
    rows = ({**each, "formula": found["formula"]} for each in found["groups"])
    return files.comma_separated(GROUP_COLUMNS, rows)


@growth.get(f"/growth/{CHART}")
@growth.get(f"{ONE}/{CHART}")
def chart(chart: str, name: str = "") -> pages.Page:
    """Give a chart as a drawing that stands alone."""
    found = _counted(name)
    address, day = _address(found), found["as_of"]
    return files.drawing(str(drawing.CHARTS[chart](found).file(_source(found), address, day)))


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


def _growth(name: str) -> Growth:
    asked = {"institution": name, "as_of": tk.request.args.get("as_of", "")}
    return tk.get_action("proactiva_growth_show")(_anybody(), asked)


def _counted(name: str) -> Growth:
    """Return what a file is made of; before the first look zeros would be untrue."""
    found = _growth(name)
    if not found["ledger"]["began_at"]:
        tk.abort(503, _not_begun())
    return found


def _not_begun() -> str:
    text = tk._("This portal has not begun to count yet. Its administrator must run: {command}")
    return text.format(command="ckan proactiva ledger sync")


def _page(name: str) -> pages.Page:
    found = _growth(name)
    institution = found["institution"]
    if institution and institution["name"] != name:
        # It has one address, also for who comes by its id or by a name of before.
        asked = tk.request.args.to_dict()
        return tk.redirect_to(
            "proactiva_growth.organization", **{**asked, "name": institution["name"]}
        )
    if not found["ledger"]["began_at"]:
        return tk.render("proactiva/growth/not_begun.html", {"text": _not_begun()})
    values = {
        "title": words.headline(found),
        "feed": tk.url_for("proactiva_feed.institution", name=name) if name else "",
        "lead": words.lead(found),
        "period": words.period(found),
        "figures": words.figures(found),
        "more": words.more(found),
        "in_time": words.share(found["answered"]),
        "growth": found,
        "charts": {name: draw(found) for name, draw in drawing.CHARTS.items()},
        "stock_finding": words.stock_finding(found["months"][-drawing.TWO_YEARS :]),
        "flow_finding": words.flow_finding(found["months"][-drawing.YEAR :]),
        "answered": [words.share(each["answered"]) for each in found["institutions"]],
    }
    return tk.render("proactiva/growth/index.html", values)


def _address(found: Growth) -> str:
    """Return the one address of the page that says the same of the same day."""
    institution = found["institution"]
    place = {"name": institution["name"]} if institution else {}
    endpoint = "organization" if institution else "portal"
    return canonical_url(f"proactiva_growth.{endpoint}", as_of=found["as_of"], **place)


def _source(found: Growth) -> str:
    """Return where a drawing comes from, and until when it counts."""
    institution = found["institution"]
    parts = [institution["title"]] if institution else []
    parts += [words.period(found), _address(found)]
    if found["illustrative"]:
        parts.append(tk._("Illustrative history."))
    return " ".join([tk.config.get("ckan.site_title", ""), *parts])


__all__ = ["growth"]
