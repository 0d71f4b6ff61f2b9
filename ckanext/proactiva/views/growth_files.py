"""The figures of the pages of growth as files, each at an address that can be cited."""

from __future__ import annotations

from typing import Any, Final

import ckantoolkit as tk

from ckanext.proactiva.growth import citation
from ckanext.proactiva.helpers.growth import proactiva_growth_of, subject_title
from ckanext.proactiva.labels import growth as growth_labels
from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.types import Growth
from ckanext.proactiva.views import drawing, files, pages
from ckanext.proactiva.views.growth import (
    ask,
    ask_so_far,
    cited,
    compared,
    for_each_part,
)

growth_files = pages.blueprint("growth_files", "")

CHART = f"<any({', '.join(drawing.Charts._fields)}):chart>.svg"
# Increase it when a key of the file is renamed, removed or given another meaning.
VERSION = 3
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
ANSWER_COUNTS: Final = ("published", "refused", "late")
PART_COLUMNS = ("stock", "published", "renewed", "withdrawn", "formula")


@for_each_part(growth_files, ".csv")
def months(**part: str) -> pages.Page:
    """Give the figures of every month."""
    found = _counted(part)
    rows = ({**month, "formula": found["formula"]} for month in found["months"])
    return files.comma_separated(MONTH_COLUMNS, rows)


@for_each_part(growth_files, ".json")
def everything(**part: str) -> pages.Page:
    """Give all that the page says, for programs; as of a day, only what never changes later."""
    # What is cited does not say how far the first count is, and must stay the same.
    shown = citation.cited(ask(part)) if cited() else ask_so_far(part)
    return files.as_json({"version": VERSION, **shown})


@growth_files.get("/growth/institutions.csv")
def institutions() -> pages.Page:
    """Give the comparison of all institutions."""
    found, is_lasting = ask({}), bool(cited())
    listed = found["institutions"]
    rows = (
        {
            **each,
            "formula": found["formula"],
            "active_months": each["continuity"]["part"],
            "of_months": each["continuity"]["whole"],
            "answered_in_time": each["answered"]["part"],
            "answers_due": each["answered"]["whole"],
            **{f"answers_{name}": each["answered"][name] for name in ANSWER_COUNTS},
        }
        for each in (citation.in_lasting_order(listed) if is_lasting else listed)
    )
    of_now = () if is_lasting else (*citation.CALLED, "in_verification")
    return files.comma_separated((*of_now, *INSTITUTION_COLUMNS), rows)


@growth_files.get("/growth/beneficiaries.csv")
def groups() -> pages.Page:
    """Give the useful information that there is for each group of people."""
    return _parts("beneficiary_group", "groups")


@growth_files.get("/growth/problems.csv")
def problems() -> pages.Page:
    """Give the useful information that there is about each everyday problem."""
    return _parts("problem", "problems")


@for_each_part(growth_files, f"/{CHART}")
def chart(chart: str, **part: str) -> pages.Page:
    """Give a chart as a drawing that stands on its own."""
    found = _counted(part)
    drawn = drawing.charts(found, bool(compared()))._asdict()[chart]
    address, day = _address(found), found["as_of"]
    return files.drawing(str(drawn.file(_source(found), address, day)))


@growth_files.get("/growth/seals.json")
def seals() -> pages.Page:
    """Return the seals, newest first, for people who want to keep them."""
    before = pages.parameter("before")
    return files.as_json(pages.call_as_anybody("proactiva_seal_list", before=before))


@growth_files.get("/growth/seal.json")
def seal() -> pages.Page:
    """Give the newest seal, which is enough to keep."""
    for newest in pages.call_as_anybody("proactiva_seal_list", limit=1):
        return files.as_json(newest)
    raise tk.ObjectNotFound(tk._("There is no seal yet"))


def _counted(part: dict[str, str]) -> Growth:
    """Return what a file without institutions is made of: a large portal has thousands."""
    return ask(part, limit=0)


def _parts(code: str, name: str) -> pages.Page:
    found: Any = _counted({})
    rows = ({**each, "formula": found["formula"]} for each in found[name])
    return files.comma_separated((code, *PART_COLUMNS), rows)


def _address(found: Growth) -> str:
    """Return the address of the page that says the same as of the same day."""
    of = proactiva_growth_of(found)
    return canonical_url("proactiva_growth.portal", as_of=found["as_of"], **of)


def _source(found: Growth) -> str:
    """Return where a drawing comes from, and up to when it counts."""
    whose = filter(None, (tk.config.get("ckan.site_title"), subject_title(found)))
    names = [f"{each}." for each in whose]
    made_up = [tk._("Illustrative history.")] if found["illustrative"] else []
    return " ".join([*names, growth_labels.period(found), *made_up, _address(found)])
