"""What an institution reports of a quarter, as a file for spreadsheets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.views import files, pages

quarter = pages.blueprint("quarter", "/institutions")

COLUMNS: Final = tuple(types.ReportedDataset.__annotations__)


@quarter.get("/<institution>/quarter.csv")
def report(institution: str) -> pages.Page:
    """Give the proactive datasets of an institution by the end of a quarter."""
    first = _batch(institution, tk.request.args.get("quarter", ""))
    if (name := first["institution"]["name"]) != institution:
        # It has one address, also for those who come by its id or an earlier name.
        query = tk.request.args.to_dict(flat=False)
        return tk.redirect_to("proactiva_quarter.report", **{**query, "institution": name})
    # Of one quarter also where another one begins meanwhile.
    found = files.batches(first, lambda after: _batch(institution, first["quarter"], after))
    return files.long_table(COLUMNS, (batch["results"] for batch in found))


def _batch(institution: str, quarter: str, after: str = "") -> Mapping[str, Any]:
    asked = {"institution": institution, "quarter": quarter, "after": after}
    return pages.call_as_anybody("proactiva_quarter_export", **asked)
