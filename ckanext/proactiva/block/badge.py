"""The badge of a proactive dataset in lists: who it is for, and which problem it concerns."""

from __future__ import annotations

from ckanext.proactiva.block import dataset_types, indexing, keeping
from ckanext.proactiva.datasets import quality
from ckanext.proactiva.datasets.facts import GROUPS, PROBLEM
from ckanext.proactiva.datasets.fields import by_name
from ckanext.proactiva.domain import kind
from ckanext.proactiva.types import Block, DataDict, DatasetBadge


def compose(dataset: DataDict) -> DatasetBadge | None:
    """Return the badge of a proactive and whole dataset, and None for any other."""
    if not dataset_types.carries_block(dataset.get("type")):
        return None
    block = keeping.block_of(dataset)
    theirs = dataset_types.names_of_portal(dataset.get("type"))
    if not quality.is_whole({**block, **{n: dataset.get(n) for n in theirs}}, theirs):
        return None
    return {"groups": _labels(GROUPS, block), "problem": _labels(PROBLEM, block)}


def _labels(name: str, block: Block) -> list[str]:
    field = by_name()[name]
    return [indexing.label(field, code) for code in kind.codes(field.typed(block[name]))]
