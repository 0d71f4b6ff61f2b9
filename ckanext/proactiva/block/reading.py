"""What readers of datasets get: the whole block, typed, and facets in their language."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.block import indexing, joining, keeping
from ckanext.proactiva.block.joining import Mode
from ckanext.proactiva.types import Block, Context, DataDict


def after_show(context: Context, dataset: DataDict) -> None:
    """Give a dataset that is being shown its whole block."""
    # Before 2.12 CKAN shows a dataset in its raw form too, on its way to the index.
    raw = not context.get("validate", True) and not tk.check_ckan_version("2.12.0")
    if not raw:
        _promote(dataset)


def after_search(results: DataDict) -> DataDict:
    """Give the datasets found their block, and the facets labels in the reader's language."""
    for dataset in results["results"]:
        # Else the caller asked for raw documents, with fields of its own.
        if "resources" in dataset:
            _promote(dataset)
    facets = results.get("search_facets", {})
    for field in indexing.faceted():
        for item in facets.get(field.solr_name, {}).get("items", []):
            item["display_name"] = indexing.label(field, item["name"])
    return results


def block_shown(dataset: DataDict) -> Block:
    """Return the block of a dataset as it is shown; what the portal defines, as the portal does."""
    return keeping.block_of(dataset, joining.names_of_portal(dataset.get("type")))


def _promote(dataset: DataDict) -> None:
    if joining.mode(dataset.get("type")) is not Mode.NONE:
        keeping.promote(dataset, joining.names_of_portal(dataset.get("type")))
