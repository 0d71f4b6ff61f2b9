"""The two charts of growth with their words, for pages and for files, and their tables."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

import ckantoolkit as tk

from ckanext.proactiva.charts import Bar, Bars, Chart, Note, Point, Slot, Steps
from ckanext.proactiva.charts.lines import known
from ckanext.proactiva.helpers.growth import proactiva_growth_of
from ckanext.proactiva.labels import growth_charts
from ckanext.proactiva.labels.growth_notes import noted
from ckanext.proactiva.labels.language import month, month_name, number
from ckanext.proactiva.types import Growth, Month


class Charts(NamedTuple):
    """Both charts, by the names of their files."""

    stock: Steps
    flow: Bars


class Column(NamedTuple):
    """A column of a table: its heading, and the code of the events that its figures count, if any.

    A total and the year before count none of their own.
    """

    heading: str
    what: str = ""


class Cell(NamedTuple):
    """A figure in a table, and the address of the list of what it counts, if there is one."""

    text: str
    href: str


class Table(NamedTuple):
    """The table that says the same as a chart: for each month, its figures."""

    title: str
    headings: Sequence[str]
    rows: Sequence[tuple[str, Sequence[Cell]]]


def stock(growth: Growth, is_compared: bool = False) -> Steps:
    """Draw the stock before the period, and at the end of each of its months.

    With *is_compared*, the stock a year before each of them is drawn too.
    """
    months = growth["months"][-growth_charts.MONTHS :]
    title = tk._("Useful information at the end of each month.")
    earlier = growth_charts.year_before_finding(growth) if is_compared else ""
    return Steps(
        id="stock",
        title=" ".join(filter(None, (title, growth_charts.stock_finding(growth), earlier))),
        number=number,
        running=_running(growth),
        notes=_notes(growth, ["", *_named(months)]),
        earlier=growth_charts.year_before(growth) if is_compared else (),
        names=(tk._("These months"), tk._("A year earlier")),
        points=[
            Point(_slot(_before(months[0]["month"])), growth["before"]),
            *(Point(_slot(each["month"], _until(each, growth)), each["stock"]) for each in months),
        ],
    )


def flow(growth: Growth, is_compared: bool = False) -> Bars:
    """Draw what came and went in each month of a year, and in the current one.

    With *is_compared*, all that came a year before each month is drawn too.
    """
    months = growth["months"][-growth_charts.MONTHS :]
    title = tk._("What arrived and what left in each month.")
    before = tk._("Arrived a year earlier")
    if _running(growth):
        # Beside a part of the running month there is the whole month of a year earlier.
        before = tk._("Arrived a year earlier (whole months)")
    return Bars(
        id="flow",
        title=f"{title} {growth_charts.flow_finding(growth)}",
        number=number,
        running=_running(growth),
        notes=_notes(growth, _named(months)),
        came=(tk._("Published"), tk._("Came back"), tk._("Started to count")),
        went=(tk._("Withdrawn"), tk._("Stopped counting")),
        earlier=growth_charts.came_before(growth) if is_compared else (),
        before=before,
        bars=[
            Bar(
                _slot(each["month"], _until(each, growth)),
                (each["published"], each["returned"], each["joined"]),
                (each["withdrawn"], each["left"]),
                (each["stock"], each["renewed"]),
            )
            for each in months
        ],
    )


def _slot(iso: str, until: str = "") -> Slot:
    label = month(iso)
    if until:
        label = tk._("{month} ({until})").format(month=label, until=until)
    return Slot(label, month_name(iso), iso[:4])


def _until(each: Month, growth: Growth) -> str:
    """Return up to which day a month counts, or nothing if it counts whole."""
    if each["complete"]:
        return ""
    return tk._("until day {day}").format(day=date.fromisoformat(growth["as_of"]).day)


def _before(iso: str) -> str:
    """Return the previous month."""
    return f"{date.fromisoformat(f'{iso}-01') - timedelta(days=1):%Y-%m}"


def _named(months: Sequence[Month]) -> list[str]:
    return [each["month"] for each in months]


def _notes(growth: Growth, months: list[str]) -> list[Note]:
    return [Note(months.index(each.month), each.text) for each in noted(growth)]


def _running(growth: Growth) -> str:
    return _until(growth["months"][-1], growth)


def charts(growth: Growth, is_compared: bool) -> Charts:
    """Return both charts; with *is_compared*, they include the year before."""
    return Charts(stock(growth, is_compared), flow(growth, is_compared))


def tables(growth: Growth, charts: Charts) -> dict[str, Table]:
    """Return the table under each chart, by the chart's name."""
    stock, flow = charts
    months = _named(growth["months"][-growth_charts.MONTHS :])
    came = map(Column, flow.came, ("published", "returned", "joined"))
    went = map(Column, flow.went, ("withdrawn", "left"))
    beside = Column(tk._("Total")), Column(tk._("Renewed"), "renewed")
    return {
        "stock": Table(
            tk._("Total published at the end of each month"),
            *_cells(
                stock,
                [Column(tk._("Total"), "stock"), *_earlier(stock, stock.names[1])],
                [_before(months[0]), *months],
                growth,
            ),
        ),
        "flow": Table(
            tk._("What arrived and what left in each month"),
            *_cells(flow, [*came, *went, *beside, *_earlier(flow, flow.before)], months, growth),
        ),
    }


def _earlier(chart: Steps | Bars, heading: str) -> list[Column]:
    """Return the column of the year before, if the chart has it."""
    return [Column(heading)] if known(chart.earlier) else []


def _cells(
    chart: Chart, columns: Sequence[Column], months: Sequence[str], growth: Growth
) -> tuple[list[str], list[tuple[str, list[Cell]]]]:
    """Return the headings and the rows of a table; a figure leads to the events that it counts."""
    # The month before the period may be one about which nothing can be listed.
    listed, of = {*_named(growth["months"])}, proactiva_growth_of(growth)

    def cell(text: str, column: Column, month: str) -> Cell:
        if not column.what or month not in listed or text in ("", "0"):
            return Cell(text, "")
        asked = {"what": column.what, "month": month, "as_of": growth["as_of"], **of}
        return Cell(text, tk.url_for("proactiva_growth_events.listed", **asked))

    return [column.heading for column in columns], [
        (label, [cell(*each, month) for each in zip(texts, columns, strict=True)])
        for (label, *texts), month in zip(chart.rows(), months, strict=True)
    ]
