"""What an institution reports of a quarter, as a file for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import ckantoolkit as tk

from ckanext.proactiva import transaction, types
from ckanext.proactiva.views import files, pages

quarter = pages.blueprint("quarter", "/institutions")
quarter.register_error_handler(tk.ValidationError, pages.wrong_address)

COLUMNS: Final = tuple(types.ReportedDataset.__annotations__)


@quarter.get("/<institution>/quarter.csv")
def report(institution: str) -> pages.Page:
    """Give the proactive datasets of an institution by the end of a quarter."""
    asked = {"institution": institution, "quarter": tk.request.args.get("quarter", "")}
    first = _batch(asked)
    if (name := first["institution"]["name"]) != institution:
        # It has one address, also for who comes by its id or by a name of before.
        query = tk.request.args.to_dict(flat=False)
        return tk.redirect_to("proactiva_quarter.report", **{**query, "institution": name})
    return files.long_table(COLUMNS, _batches(first, asked))


def _batches(
    batch: Mapping[str, Any], asked: Mapping[str, str]
) -> Iterator[Sequence[Mapping[str, object]]]:
    """Yield batch after batch, of one quarter also where another one begins meanwhile."""
    asked = {**asked, "quarter": batch["quarter"]}
    while True:
        yield batch["results"]
        if not batch["next"]:
            return
        batch = _batch({**asked, "after": batch["next"]})


def _batch(asked: Mapping[str, str]) -> Mapping[str, Any]:
    batch = pages.call_as_anybody("proactiva_quarter_export", **asked)
    # Whoever reads slowly holds nothing of the database.
    transaction.let_go()
    return batch
