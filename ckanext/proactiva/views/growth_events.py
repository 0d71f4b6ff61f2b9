"""The events behind each figure of growth, as a list to read and as a file."""

from __future__ import annotations

from typing import Any, Final

import ckantoolkit as tk

from ckanext.proactiva.helpers.growth import proactiva_growth_of, subject_title
from ckanext.proactiva.labels import growth_events as words
from ckanext.proactiva.types import GrowthEvent, GrowthEvents
from ckanext.proactiva.views import files, pages
from ckanext.proactiva.views.files import Row

growth_events = pages.blueprint("growth_events", "")

FIGURE: Final = ("institution", "beneficiary_group", "problem", "what", "month", "as_of")
COLUMNS: Final = (
    *("seq", "day", "what", "kind", "dataset", "name", "title"),
    *("institution", "institution_title", "reason", "backfilled"),
)
# How many events a file reads at once.
AT_ONCE: Final = 1_000


@growth_events.get("/growth/events")
def listed() -> pages.Page:
    """List the events that a figure counts."""
    after = tk.request.args.get("after", "")
    if not has_begun():
        return tk.render("proactiva/growth/not_begun.html", {"text": words.not_begun()})
    found = _events(after=after)
    values = {
        "title": words.counted(found),
        "called": subject_title(found),
        "of": proactiva_growth_of(found),
        "period": words.span(found),
        "figure": _figure(),
        "found": found,
        "beside": words.beside(found),
        "is_first": not after,
    }
    return tk.render("proactiva/growth/events.html", values)


@growth_events.get("/growth/events.csv")
def table() -> pages.Page:
    """Give all of them for spreadsheets; before the first look none would be untrue."""
    if not has_begun():
        tk.abort(503, words.not_begun())
    found = files.batches(_events(limit=AT_ONCE), lambda after: _events(limit=AT_ONCE, after=after))
    rows = ([_row(batch, each) for each in batch["events"]] for batch in found)
    return files.long_table(COLUMNS, rows)


def has_begun() -> bool:
    """Tell whether the ledger has counted anything."""
    return bool(pages.call_as_anybody("proactiva_ledger_show")["began_at"])


def _figure() -> dict[str, str]:
    """Return which figure the address asks for."""
    return {name: said for name in FIGURE if (said := tk.request.args.get(name, ""))}


def _events(**page: Any) -> GrowthEvents:
    return pages.call_as_anybody("proactiva_growth_event_list", **_figure(), **page)


def _row(found: GrowthEvents, each: GrowthEvent) -> Row:
    public, institution = each["public"], each["institution"]
    return {
        **each,
        "what": found["what"],
        "name": public and public["name"],
        "title": public and public["title"],
        "institution": institution and institution["name"],
        "institution_title": institution and institution["title"],
    }
