"""How the block outlives other writers: plain functions from one dataset's dict to another.

A full update that knows nothing of our keys (a harvester, a nightly script) must not erase them,
and a dataset must be readable and writable alike whichever way its portal keeps the block.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeGuard, cast

from ckanext.proactiva.datasets.fields import Field, by_name
from ckanext.proactiva.domain.inputs import decoded
from ckanext.proactiva.types import Block, DataDict

Given = Mapping[str, object]


def lifted(dataset: Given) -> DataDict:
    """Return the dataset with what its extras say of the block moved to fields.

    What the extras say wins: a client that read the dataset and put an extra beside what it read
    means the extra.
    """
    result: DataDict = {**dataset}
    extras = dataset.get("extras")
    if _is_list(extras):
        result["extras"] = _others(extras)
        for extra in _ours(extras):
            result[extra["key"]] = "" if extra.get("deleted") else extra.get("value")
    for name, field in by_name().items():
        if name in result:
            result[name] = _without_nested(_readable(field, result[name]))
    return result


def kept(dataset: Given, stored: Mapping[str, str]) -> DataDict:
    """Return the dataset with the stored value of every field that it does not change.

    Also of those that it repeats as the API shows them: where the portal defines a field of ours
    by itself, only what is stored is sure to be what the portal's own validator takes.
    """
    result: DataDict = {**dataset}
    for name, field in by_name().items():
        if name in stored:
            value = stored[name]
            if name not in dataset or dataset[name] == field.typed(value):
                result[name] = _readable(field, value)
    return result


def into_extras(dataset: Given, block: Mapping[str, str], names: Collection[str]) -> DataDict:
    """Return the dataset with the fields *names* stored as the extras that *block* gives."""
    result: DataDict = {key: value for key, value in dataset.items() if key not in names}
    extras = dataset.get("extras") or list[object]()
    if _is_list(extras):  # else it is CKAN that says what is wrong with it
        result["extras"] = [*extras, *({"key": k, "value": v} for k, v in block.items())]
    return result


def promote(dataset: DataDict) -> None:
    """Give the dataset every field of the block as a typed value, and its extras none."""
    dataset.update(block_of(dataset))
    if _is_list(dataset.get("extras")):
        dataset["extras"] = _others(dataset["extras"])


def block_of(dataset: Given) -> Block:
    """Return the whole block of a dataset, typed, from its fields or from its extras."""
    extras = dataset.get("extras")
    stored = {e["key"]: e.get("value") for e in _ours(extras)} if _is_list(extras) else {}
    return {
        name: field.typed(dataset.get(name, stored.get(name))) for name, field in by_name().items()
    }


def _is_list(extras: object) -> TypeGuard[list[object]]:
    return isinstance(extras, list)


def _ours(extras: list[object]) -> list[DataDict]:
    return [cast("DataDict", extra) for extra in extras if _is_ours(extra)]


def _others(extras: list[object]) -> list[object]:
    return [extra for extra in extras if not _is_ours(extra)]


def _is_ours(extra: object) -> bool:
    key = cast("DataDict", extra).get("key") if isinstance(extra, dict) else None
    return isinstance(key, str) and key in by_name()


def _readable(field: Field, value: object) -> object:
    return decoded(value) if field.kind.is_list else value


def _without_nested(value: object) -> object:
    # CKAN spreads a list of mappings over keys that no validator would see. Made text, they reach
    # the validator of the field, which refuses them and says what belongs there.
    if _is_list(value):
        return ["list" if _is_list(v) else "dict" if isinstance(v, dict) else v for v in value]
    return value
