"""The needs of an institution's datasets, for those who may edit them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.links import dataset_url
from ckanext.proactiva.views import pages, routing

upkeep = pages.blueprint("upkeep", "/desk")

PAGE_SIZE = 50
# CKAN's pages on which a dataset is fixed.
PAGES = ("read", "edit", "resources")


@upkeep.get("/<institution>/datasets")
def listed(institution: str) -> pages.Page:
    """Show which datasets of an institution need something, and where to fix each."""
    after = pages.parameter("after")
    found = pages.named(
        "proactiva_upkeep_list", institution=institution, after=after, limit=PAGE_SIZE
    )
    if moved := routing.to_current(institution=found["institution"]["name"]):
        return moved
    values = {
        "title": tk._("What your datasets need"),
        "institution": found["institution"],
        "datasets": [_shown(each) for each in found["datasets"]],
        "is_first": not after,
        "next": found["next"],
    }
    return tk.render("proactiva/desk/upkeep.html", values)


def _shown(dataset: Mapping[str, Any]) -> dict[str, Any]:
    """Add whether its data is late, in words, and where to fix it."""
    told = labels.currency(dataset["currency"])
    return {
        **dataset,
        "late": told if told and told.is_late else None,
        **{page: dataset_url(dataset["name"], dataset["type"], page) for page in PAGES},
    }
