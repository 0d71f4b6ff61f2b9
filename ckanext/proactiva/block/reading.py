"""What readers of datasets get: the whole block, typed, and facets in their language."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.block import indexing, joining, keeping
from ckanext.proactiva.block.joining import Mode
from ckanext.proactiva.types import Context, DataDict


def after_show(context: Context, dataset: DataDict) -> None:
    """Give a dataset that is being shown its whole block."""
    # Before 2.12 CKAN shows a dataset in its raw form too, on its way to the index.
    raw = not context.get("validate", True) and not tk.check_ckan_version("2.12.0")
    if raw:
        return
    stored = {**dataset}
    _promote(dataset)
    if context.get("for_edit"):
        # The portal's own input for a field of ours marks what its own choices call it.
        for field in joining.fields_of_portal(dataset.get("type")):
            if field.name in stored:
                dataset[field.name] = stored[field.name]


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


def _promote(dataset: DataDict) -> None:
    if joining.mode(dataset.get("type")) is not Mode.NONE:
        keeping.promote(dataset)
