"""The block for readers of datasets: whole and typed, with facets in their language."""

from __future__ import annotations

from collections.abc import Callable, Set
from functools import cache

import ckantoolkit as tk

from ckanext.proactiva.block import dataset_types, indexing, keeping
from ckanext.proactiva.datasets import blocks
from ckanext.proactiva.datasets.fields import by_name
from ckanext.proactiva.types import Block, Context, DataDict


def after_show(context: Context, dataset: DataDict) -> None:
    """Give a dataset that is being shown its whole block."""
    # Before 2.12, CKAN also shows a dataset in raw form, on its way to the index.
    raw = not context.get("validate", True) and not tk.check_ckan_version("2.12.0")
    theirs = None if raw else _theirs(dataset.get("type"))
    if theirs is None:
        return
    if dataset_types.hides_extras(dataset.get("type")):
        _reveal(dataset, theirs)
    keeping.promote(dataset, theirs)
    if context.get("for_edit") or context.get("for_view"):
        # A page draws them by snippets that are not ours and expect no null.
        for name in dataset_types.drawn_by_portal(dataset.get("type")):
            if dataset[name] is None:
                del dataset[name]


def _reveal(dataset: DataDict, theirs: Set[str]) -> None:
    """Give a dataset the stored block that its portal leaves out with all other extras."""
    stored = blocks.stored_of(dataset.get("id"))
    for name, field in by_name().items():
        if name not in theirs and name in stored:
            dataset.setdefault(name, field.typed(stored[name]))


def after_search(results: DataDict) -> DataDict:
    """Give the datasets found their block, and the facets labels in the reader's language."""
    completing = cache(_completing)  # for this answer: asking the portal costs more than all else
    for dataset in results["results"]:
        # Otherwise the caller asked for raw documents with selected fields.
        if "resources" in dataset and (complete := completing(dataset.get("type"))):
            complete(dataset)
    facets = results.get("search_facets", {})
    for field in indexing.faceted():
        items = facets.get(field.solr_name, {}).get("items", [])
        choices = [*dataset_types.choices_of_all_types(field.name)] if items else []
        for item in items:
            item["display_name"] = indexing.label(field, item["name"], choices)
    return results


def block_shown(dataset: DataDict) -> Block:
    """Return the block of a shown dataset; the portal's own fields are as the portal has them."""
    return keeping.block_of(dataset, dataset_types.names_of_portal(dataset.get("type")))


def _completing(dataset_type: object) -> Callable[[DataDict], None] | None:
    theirs = _theirs(dataset_type)
    return None if theirs is None else keeping.completing(theirs)


def _theirs(dataset_type: object) -> Set[str] | None:
    """Return the block's fields that the portal defines itself; None if the type has no block."""
    if not dataset_types.carries_block(dataset_type):
        return None
    return dataset_types.names_of_portal(dataset_type)
