"""The events behind each figure of growth, as a page and as a file."""

from __future__ import annotations

from typing import Any, Final

from ckanext.proactiva.domain.rollup import SUBJECTS
from ckanext.proactiva.labels import growth_events as growth_events_labels
from ckanext.proactiva.logic.schema.growth import MOST_EVENTS
from ckanext.proactiva.types import GrowthEvents
from ckanext.proactiva.views import pages
from ckanext.proactiva.views.files import Row
from ckanext.proactiva.views.growth_lists import Listing, row

growth_events = pages.blueprint("growth_events", "")


@growth_events.get("/growth/events")
def listed() -> pages.Page:
    """List the events that a figure counts."""
    return EVENTS.page()


@growth_events.get("/growth/events.csv")
def table() -> pages.Page:
    """Give all of them for spreadsheets."""
    return EVENTS.table()


def _described(found: GrowthEvents) -> dict[str, Any]:
    return {
        "title": growth_events_labels.counted(found),
        "period": growth_events_labels.span(found),
        "beside": growth_events_labels.beside(found),
    }


def _rows(found: GrowthEvents) -> list[Row]:
    return [{**row(each, "name"), "what": found["what"]} for each in found["events"]]


EVENTS: Final = Listing(
    action="proactiva_growth_event_list",
    asked=(*SUBJECTS, "what", "month", "as_of"),
    template="proactiva/growth/events.html",
    columns=(
        *("seq", "day", "what", "kind", "dataset", "name", "title"),
        *("institution", "institution_title", "reason", "backfilled"),
    ),
    batch={"limit": MOST_EVENTS, "counted": False},
    described=_described,
    rows=_rows,
)
