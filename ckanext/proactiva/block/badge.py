"""The badge of a proactive dataset in lists: who it is for, and which problem it concerns."""

from __future__ import annotations

from ckanext.proactiva.block import dataset_types, indexing, reading
from ckanext.proactiva.datasets import quality
from ckanext.proactiva.datasets.fields import GROUPS, PROBLEM, by_name
from ckanext.proactiva.types import Block, DataDict, DatasetBadge


def compose(dataset: DataDict) -> DatasetBadge | None:
    """Return the badge of a proactive and whole dataset, and None for any other."""
    if not dataset_types.carries_block(dataset.get("type")):
        return None
    block = reading.block_shown(dataset)
    if not quality.is_whole(block, dataset_types.names_of_portal(dataset.get("type"))):
        return None
    groups, problem = (_labels(name, block, dataset.get("type")) for name in (GROUPS, PROBLEM))
    return {"groups": groups, "problem": problem}


def _labels(name: str, block: Block, dataset_type: object) -> list[str]:
    field, choices = by_name()[name], dataset_types.choices_of_portal(name, dataset_type)
    return [indexing.worded(field, code, choices) for code in field.codes(block[name])]
