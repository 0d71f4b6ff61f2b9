"""How the block outlives other writers: plain functions from one dataset's dict to another.

A full update that knows nothing of our keys (a harvester, a nightly script) must not erase them,
and a dataset must be readable and writable alike whichever way its portal keeps the block.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from ckanext.proactiva.datasets.fields import BY_NAME, FIELDS, Field
from ckanext.proactiva.domain.values import Kind, Value, decoded

Dataset = dict[str, Any]


def lifted(dataset: Mapping[str, Any]) -> Dataset:
    """Return the dataset with what its extras say of the block moved to fields.

    What the extras say wins: a client that read the dataset and put an extra beside what it read
    means the extra.
    """
    result = {**dataset}
    if isinstance(dataset.get("extras"), list):
        result["extras"] = [extra for extra in dataset["extras"] if not _is_ours(extra)]
        for extra in dataset["extras"]:
            if _is_ours(extra):
                value = "" if extra.get("deleted") else extra.get("value")
                result[extra["key"]] = value
    for name in BY_NAME.keys() & result.keys():
        result[name] = _without_nested(_listed(BY_NAME[name], result[name]))
    return result


def kept(dataset: Mapping[str, Any], stored: Mapping[str, str]) -> Dataset:
    """Return the dataset with the stored value of every field that it does not change.

    Also of those that it repeats as the API shows them: where the portal defines a field of ours
    by itself, only what is stored is sure to be what the portal's own validator takes.
    """
    result = {**dataset}
    for field in FIELDS:
        if field.name in stored:
            value = stored[field.name]
            if field.name not in dataset or dataset[field.name] == field.typed(value):
                result[field.name] = _listed(field, value)
    return result


def into_extras(
    dataset: Mapping[str, Any], block: Mapping[str, str], names: Collection[str]
) -> Dataset:
    """Return the dataset with the fields *names* stored as the extras that *block* gives."""
    result = {key: value for key, value in dataset.items() if key not in names}
    extras = dataset.get("extras") or []
    if isinstance(extras, list):  # else it is CKAN that says what is wrong with it
        result["extras"] = [*extras, *({"key": k, "value": v} for k, v in block.items())]
    return result


def promote(dataset: Dataset) -> None:
    """Give the dataset every field of the block as a typed value, and its extras none."""
    dataset.update(block_of(dataset))
    if isinstance(dataset.get("extras"), list):
        dataset["extras"] = [extra for extra in dataset["extras"] if not _is_ours(extra)]


def block_of(dataset: Mapping[str, Any]) -> dict[str, Value]:
    """Return the whole block of a dataset, typed, from its fields or from its extras."""
    extras = dataset.get("extras")
    stored = {e["key"]: e.get("value") for e in extras or [] if _is_ours(e)}
    return {f.name: f.typed(dataset.get(f.name, stored.get(f.name))) for f in FIELDS}


def _is_ours(extra: object) -> bool:
    key = extra.get("key") if isinstance(extra, dict) else None
    return isinstance(key, str) and key in BY_NAME


def _listed(field: Field, value: object) -> object:
    return decoded(value) if field.kind is Kind.CODES else value


def _without_nested(value: object) -> object:
    # CKAN spreads a list of mappings over keys that no validator would see. Made text, they reach
    # the validator of the field, which refuses them and says what belongs there.
    if isinstance(value, list):
        return [type(v).__name__ if isinstance(v, dict | list) else v for v in value]
    return value
