"""The lists behind figures of growth: what their pages and files have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

import ckantoolkit as tk

from ckanext.proactiva.helpers.growth import proactiva_growth_of, subject_title
from ckanext.proactiva.types import GrowthAnswer, GrowthEvent
from ckanext.proactiva.views import error_pages, files, pages
from ckanext.proactiva.views.files import Row


class Listing(NamedTuple):
    """A list of what some figures count.

    Attributes:
        action: returns a page of it.
        asked: the parameters of the action that an address may give.
        template: renders a page of it.
        columns: of its file.
        batch: the parameters of the action for each batch of its file.
        described: puts what the action returned into words for its page.
        rows: makes the rows of its file from what the action returned.
    """

    action: str
    asked: Iterable[str]
    template: str
    columns: tuple[str, ...]
    batch: Mapping[str, Any]
    described: Callable[[Any], dict[str, Any]]
    rows: Callable[[Any], list[Row]]

    def page(self) -> pages.Page:
        """Show a page of the list."""
        _check_counted()
        after = pages.parameter("after")
        found = self._found(after=after)
        values = {
            "called": subject_title(found),
            "of": proactiva_growth_of(found),
            "figure": self._figure(),
            "found": found,
            "is_first": not after,
            **self.described(found),
        }
        return tk.render(self.template, values)

    def table(self) -> pages.Page:
        """Give all of the list for spreadsheets."""
        _check_counted()
        first = self._found(**self.batch)
        # All batches are of one period, even if the portal is looked at meanwhile.
        pinned = {} if "month" in self._figure() else {"as_of": first["last_day"]}
        batches = files.batches(
            first, lambda after: self._found(**self.batch, **pinned, after=after)
        )
        return files.long_table(self.columns, (self.rows(batch) for batch in batches))

    def _figure(self) -> dict[str, str]:
        return {name: said for name in self.asked if (said := pages.parameter(name))}

    def _found(self, **page: Any) -> Any:
        return pages.call_as_anybody(self.action, **{**self._figure(), **page})


def row(each: GrowthAnswer | GrowthEvent, name: str) -> Row:
    """Return a row of a file: what is listed, its *name* and title if it is public, and whose.

    Args:
        each: what is listed.
        name: the key of what identifies it while it is public.
    """
    public, institution = each["public"], each["institution"]
    known: Mapping[str, object] = {**public} if public else {}
    return {
        **each,
        name: known.get(name),
        "title": known.get("title"),
        "institution": institution and institution["name"],
        "institution_title": institution and institution["title"],
    }


def _check_counted() -> None:
    if not pages.call_as_anybody("proactiva_ledger_show")["synced_at"]:
        raise error_pages.NotBegunError
