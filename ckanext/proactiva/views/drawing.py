"""The two charts of growth, with their words, for a page and for a file."""

from __future__ import annotations

from collections.abc import Callable

import ckantoolkit as tk

from ckanext.proactiva.charts import Bar, Bars, Chart, Point, Steps
from ckanext.proactiva.labels import growth as words
from ckanext.proactiva.labels.language import month, month_name, month_tick, number
from ckanext.proactiva.types import Growth

YEAR = 13
TWO_YEARS = 25


def stock(growth: Growth) -> Chart:
    """Draw what stood at the end of each month of two years."""
    months = growth["months"][-TWO_YEARS:]
    title = tk._("Useful information at the end of each month.")
    return Steps(
        id="stock",
        title=f"{title} {words.stock_finding(months)}",
        number=number,
        points=[Point(month(m["month"]), month_tick(m["month"]), m["stock"]) for m in months],
    )


def flow(growth: Growth) -> Chart:
    """Draw what came and what went in each month of one year, and in the running one."""
    months = growth["months"][-YEAR:]
    title = tk._("Publications and withdrawals by month.")
    return Bars(
        id="flow",
        title=f"{title} {words.flow_finding(months)}",
        number=number,
        bars=[
            Bar(
                month(m["month"]),
                month_name(m["month"]),
                m["published"],
                m["withdrawn"],
            )
            for m in months
        ],
    )


CHARTS: dict[str, Callable[[Growth], Chart]] = {"stock": stock, "flow": flow}
