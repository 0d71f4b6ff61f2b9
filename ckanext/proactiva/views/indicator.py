"""Each indicator of growth: its definition, how it is counted, and its value, also by month."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

import ckantoolkit as tk

from ckanext.proactiva.domain.definitions import Indicator
from ckanext.proactiva.domain.rollup import SUBJECTS
from ckanext.proactiva.growth.by_month import by_month
from ckanext.proactiva.helpers.growth import proactiva_growth_of, subject_title
from ckanext.proactiva.labels import growth as growth_labels
from ckanext.proactiva.labels import indicators
from ckanext.proactiva.types import Growth, InMonth
from ckanext.proactiva.views import files, pages
from ckanext.proactiva.views.files import Row
from ckanext.proactiva.views.growth import ask, cited

indicator = pages.blueprint("indicator", "")
COUNTED: Final = ("month", "value", "formula")
SHARED: Final = ("month", "part", "whole", "percent", "formula")
ANSWER_COLUMNS: Final = (*SHARED[:-1], "published", "refused", "late", "formula")


@indicator.get("/growth/indicators/<indicator>")
def show(indicator: str) -> pages.Page:
    """Show an indicator's definition and value; if it is unknown, list those that exist."""
    if indicator not in {*Indicator}:
        values = {"title": tk._("There is no such indicator"), "others": indicators.all_names()}
        return tk.render("proactiva/growth/no_indicator.html", values), HTTPStatus.NOT_FOUND
    found = _growth()
    shown = Indicator(indicator)
    described = indicators.described(shown, found)
    values = {
        "title": described.label,
        "called": subject_title(found),
        "of": proactiva_growth_of(found),
        "indicator": described,
        "value": indicators.value(shown, found),
        "is_counted": indicators.is_counted(shown, found),
        "defined": indicators.defined(shown),
        "months": indicators.by_month(by_month(shown, found)),
        "how_by_month": indicators.how_by_month(shown),
        "period": growth_labels.period(found),
        "growth": found,
        "cited": cited(),
        "others": indicators.counted_names(found),
    }
    return tk.render("proactiva/growth/indicator.html", values)


@indicator.get("/growth/indicators/<indicator>.csv")
def months(indicator: str) -> pages.Page:
    """Give the value of an indicator in each month that is over."""
    if indicator not in {*Indicator}:
        raise tk.ObjectNotFound(tk._("There is no such indicator"))
    found, shown = _growth(), Indicator(indicator)
    rows = [_row(at, each, found["formula"]) for at, each in by_month(shown, found)]
    return files.comma_separated(_columns(shown), rows)


def _growth() -> Growth:
    return ask({name: pages.parameter(name) for name in SUBJECTS}, limit=0)


def _columns(indicator: Indicator) -> tuple[str, ...]:
    if indicator is Indicator.ANSWERS:
        return ANSWER_COLUMNS
    return SHARED if indicator.denominator else COUNTED


def _row(month: str, found: InMonth, formula: int) -> Row:
    told: Row = {"value": found} if isinstance(found, int) else {**found}
    return {**told, "month": month, "formula": formula}
