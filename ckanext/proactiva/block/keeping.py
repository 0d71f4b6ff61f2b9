"""How the block outlives other writers: plain functions from one dataset's dict to another.

A full update that knows nothing of our keys (a harvester, a nightly script) must not erase them,
and a dataset must be readable and writable alike whichever way its portal keeps the block. A field
that the portal defines by itself is the portal's: it is never rewritten.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from typing import Final, TypeGuard, cast

from ckanext.proactiva.datasets.fields import PROACTIVE, Field, by_name
from ckanext.proactiva.domain.inputs import decoded, is_blank
from ckanext.proactiva.types import Block, DataDict

# An extra beside the block: the fields of which something was left out. Nobody else is shown it.
LEFT_OUT: Final = "proactiva_left_out"

Given = Mapping[str, object]
Names = Set[str]


def lifted(dataset: Given, theirs: Names = frozenset()) -> DataDict:
    """Return the dataset with what its extras say of the block moved to fields.

    What the extras say wins: a client that read the dataset and put an extra beside what it read
    means the extra. What is null says nothing, so it is left out, as what is absent.

    Args:
        dataset: as it was sent.
        theirs: the fields that the portal defines by itself.
    """
    result: DataDict = {**dataset}
    extras = dataset.get("extras")
    if _is_list(extras):
        result["extras"] = [extra for extra in extras if _key(extra) not in (LEFT_OUT, *by_name())]
        for extra in cast("list[DataDict]", extras):
            field = by_name().get(_key(extra))
            if field is not None and extra.get("value") is not None:
                value = _readable(field, extra["value"])
                result[field.name] = "" if extra.get("deleted") else value
    for name, field in by_name().items():
        if result.get(name) is None:
            result.pop(name, None)
        elif name not in theirs:
            result[name] = _without_nested(_readable(field, result[name]))
    return result


def within_limits(dataset: Given, theirs: Names = frozenset()) -> tuple[DataDict, set[str]]:
    """Return the dataset without what no program may say, and the fields that lost something."""
    result: DataDict = {**dataset}
    lost: set[str] = set()
    for name, field in by_name().items():
        given = dataset.get(name)
        left = given if name in theirs or is_blank(given) else field.kind.within_limits(given)
        if left is not given:
            lost.add(name)
            result[name] = left
            if is_blank(left):  # it was not heard: what was said before stays
                del result[name]
    return result, lost


def into_extras(dataset: Given, block: Mapping[str, str], names: Names) -> DataDict:
    """Return the dataset with the fields *names* stored as the extras that *block* gives."""
    result: DataDict = {key: value for key, value in dataset.items() if key not in names}
    extras = dataset.get("extras") or list[object]()
    # A schema may take no extras at all, not even an empty list. And of what is no list it is CKAN
    # that says what is wrong with it.
    if block and _is_list(extras):
        result["extras"] = [*extras, *({"key": k, "value": v} for k, v in block.items())]
    return result


def completing(theirs: Names = frozenset()) -> Callable[[DataDict], None]:
    """Make what gives datasets out of the index every field of the block, as `promote` does.

    A search finds a hundred: what is the same for each of them is worked out once.
    """
    names = _without(theirs)

    def complete(dataset: DataDict) -> None:
        # The index says so of what it typed; elsewhere null may stand beside what is text.
        if PROACTIVE in theirs or not isinstance(dataset.get(PROACTIVE, ""), (bool, type(None))):
            promote(dataset, theirs)
        else:
            _fill(dataset, names)

    return complete


def promote(dataset: DataDict, theirs: Names = frozenset()) -> None:
    """Give the dataset every field of the block of ours as a typed value, and its extras none."""
    names = _without(theirs)
    # Storage holds text alone: where this one is none, the index typed it.
    if PROACTIVE in theirs or not isinstance(dataset.get(PROACTIVE), bool):
        block = block_of(dataset, theirs)
        dataset.update({name: block[name] for name in names})
    _fill(dataset, names)


def _without(theirs: Names) -> Names:
    # In the order of the form.
    return dict.fromkeys(name for name in by_name() if name not in theirs).keys()


def _fill(dataset: DataDict, names: Names) -> None:
    """Give the dataset those fields that it has no key for, from its extras, which keep none.

    The index leaves out what says the same as its extra, and what says nothing.
    """
    extras = dataset.get("extras")
    if extras and _is_list(extras):
        left: list[object] = []
        for extra in extras:
            key = _key(extra)
            if key in names:
                dataset.setdefault(key, cast("DataDict", extra).get("value"))
            elif key != LEFT_OUT:
                left.append(extra)
        dataset["extras"] = left
    for name in names:
        dataset.setdefault(name)


def block_of(dataset: Given, theirs: Names = frozenset()) -> Block:
    """Return the whole block of a dataset, typed, from its fields or from its extras."""
    fields, extras = by_name(), dataset.get("extras")
    stored: DataDict = {}
    if _is_list(extras):
        found = ((key, extra) for extra in extras if (key := _key(extra)) in fields)
        stored = {key: cast("DataDict", extra).get("value") for key, extra in found}
    block: DataDict = dict.fromkeys(fields)
    for name, field in fields.items():
        said = dataset.get(name, stored.get(name))
        if said is not None and not is_blank(said):
            block[name] = said if name in theirs else field.typed(said)
    return block


def _is_list(extras: object) -> TypeGuard[list[object]]:
    return isinstance(extras, list)


def _key(extra: object) -> str:
    key: object = extra.get("key") if isinstance(extra, dict) else None  # type: ignore[reportUnknownMemberType]
    return key if isinstance(key, str) else ""


def _readable(field: Field, value: object) -> object:
    return decoded(value) if field.kind.is_list else value


def _without_nested(value: object) -> object:
    # CKAN spreads a list of mappings over keys that no validator would see. Made text, they reach
    # the validator of the field, which refuses them and says what belongs there.
    if _is_list(value):
        return ["list" if _is_list(v) else "dict" if isinstance(v, dict) else v for v in value]
    return value
