"""What stands behind figures of growth, one by one: what its pages and its files have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, NamedTuple

import ckantoolkit as tk

from ckanext.proactiva.helpers.growth import proactiva_growth_of, subject_title
from ckanext.proactiva.types import GrowthAnswer, GrowthEvent
from ckanext.proactiva.views import files, pages, refusals
from ckanext.proactiva.views.files import Row

# How many a file reads at once.
AT_ONCE: Final = 1_000


class Listing(NamedTuple):
    """A list of what some figures count.

    Attributes:
        action: gives a page of it.
        asked: what addresses say of the figure, as the action takes it.
        template: draws a page of it.
        columns: of its file.
    """

    action: str
    asked: Iterable[str]
    template: str
    columns: tuple[str, ...]

    def page(self, described: Callable[[Any], dict[str, Any]]) -> pages.Page:
        """Show a page of it, with what is described in words of what the action gave."""
        _check_begun()
        after = tk.request.args.get("after", "")
        found = self._found(after=after)
        values = {
            "called": subject_title(found),
            "of": proactiva_growth_of(found),
            "figure": self._figure(),
            "found": found,
            "is_first": not after,
            **described(found),
        }
        return tk.render(self.template, values)

    def table(self, rows: Callable[[Any], list[Row]]) -> pages.Page:
        """Give all of it for spreadsheets."""
        _check_begun()
        first = self._found(limit=AT_ONCE)
        batches = files.batches(first, lambda after: self._found(limit=AT_ONCE, after=after))
        return files.long_table(self.columns, (rows(batch) for batch in batches))

    def _figure(self) -> dict[str, str]:
        return {name: said for name in self.asked if (said := tk.request.args.get(name, ""))}

    def _found(self, **page: Any) -> Any:
        return pages.call_as_anybody(self.action, **self._figure(), **page)


def institution_cells(each: GrowthAnswer | GrowthEvent) -> Row:
    """Return whose something is, as a row of a file says it."""
    institution = each["institution"]
    return {
        "institution": institution and institution["name"],
        "institution_title": institution and institution["title"],
    }


def _check_begun() -> None:
    if not pages.call_as_anybody("proactiva_ledger_show")["began_at"]:
        raise refusals.NotBegunError
