"""An institution's quarterly report, as a file for spreadsheets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ckanext.proactiva import types
from ckanext.proactiva.views import files, pages, routing

quarter = pages.blueprint("quarter", "/institutions")

COLUMNS: Final = tuple(types.ReportedDataset.__annotations__)


@quarter.get("/<institution>/quarter.csv")
def report(institution: str) -> pages.Page:
    """Give an institution's proactive datasets as of the end of a quarter."""
    first = _batch(institution, pages.parameter("quarter"))
    if moved := routing.to_current(institution=first["institution"]["name"]):
        return moved
    # All batches are of one quarter, even if the next one begins meanwhile.
    found = files.batches(first, lambda after: _batch(institution, first["quarter"], after))
    return files.long_table(COLUMNS, (batch["results"] for batch in found))


def _batch(institution: str, quarter: str, after: str = "") -> Mapping[str, Any]:
    asked = {"institution": institution, "quarter": quarter, "after": after}
    return pages.call_as_anybody("proactiva_quarter_export", **asked)
