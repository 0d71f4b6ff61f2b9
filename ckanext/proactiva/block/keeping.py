"""How the block survives other writers: plain functions from one dataset dict to another.

A full update that does not know our keys (a harvester, a nightly script) must not erase them, and a
dataset must read and write the same way however its portal stores the block. A field that the
portal defines itself belongs to the portal and is never rewritten.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from typing import Final, TypeGuard, cast

from ckanext.proactiva.datasets.fields import PROACTIVE, Field, by_name
from ckanext.proactiva.domain.field_kind import WrongValue
from ckanext.proactiva.domain.inputs import decoded, is_blank, listed, texts
from ckanext.proactiva.types import Block, DataDict

# An extra beside the block: the fields that lost something. It is not shown to anybody else.
LEFT_OUT: Final = "proactiva_left_out"

Given = Mapping[str, object]
Names = Set[str]


def lifted(dataset: Given, theirs: Names = frozenset()) -> DataDict:
    """Return the dataset with the block's extras moved to fields.

    Extras take precedence: a client that read the dataset and added an extra to it means the extra.
    Null says nothing, so it is left out as if it were absent.

    Args:
        dataset: the dataset as it was sent.
        theirs: the fields that the portal defines itself.
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


def in_extras(dataset: Given) -> Names:
    """Return the fields of the block that a dataset has as extras."""
    extras = dataset.get("extras")
    keys = {_key(extra) for extra in extras} if _is_list(extras) else set[str]()
    return by_name().keys() & keys


def within_limits(
    dataset: Given, theirs: Names = frozenset(), language: str = ""
) -> tuple[DataDict, set[str]]:
    """Return the dataset without what programs may not send, and the fields that lost something.

    Args:
        dataset: the dataset as it was sent.
        theirs: the fields that the portal defines itself.
        language: the portal's, which is preferred of a text by language.
    """
    result: DataDict = {**dataset}
    lost: set[str] = set()
    for name, field in by_name().items():
        given = dataset.get(name)
        if name in theirs or is_blank(given):
            continue
        adapted = field.kind.adapted(given, language)
        left = field.kind.within_limits(adapted)
        if left is not adapted or (adapted is not given and _is_several(given)):
            lost.add(name)
        result[name] = left
        if is_blank(left):  # it was ignored: the earlier value stays
            del result[name]
    return result, lost


def legible(dataset: Given, theirs: Names = frozenset()) -> tuple[DataDict, set[str]]:
    """Return the dataset without what cannot be read as a value, and the fields that lost it.

    Args:
        dataset: the dataset as it was sent.
        theirs: the fields that the portal defines itself.
    """
    ours = {name: field for name, field in by_name().items() if name not in theirs}
    sent = {name: field for name, field in ours.items() if name in dataset}
    lost = {name for name, field in sent.items() if not _is_legible(field, dataset[name])}
    return {key: value for key, value in dataset.items() if key not in lost}, lost


def _is_legible(field: Field, given: object) -> bool:
    try:
        field.kind.take(given)
    except WrongValue:
        return False
    return True


def _is_several(given: object) -> bool:
    return len(texts(given)) > 1 or len(listed(given)) > 1


def into_extras(dataset: Given, block: Mapping[str, str], names: Names) -> DataDict:
    """Return the dataset with the fields *names* stored as the extras in *block*."""
    result: DataDict = {key: value for key, value in dataset.items() if key not in names}
    extras = dataset.get("extras") or list[object]()
    # A schema may accept no extras at all, not even an empty list. If they are not a list, CKAN
    # says what is wrong with them.
    if block and _is_list(extras):
        result["extras"] = [*extras, *({"key": k, "value": v} for k, v in block.items())]
    return result


def completing(theirs: Names = frozenset()) -> Callable[[DataDict], None]:
    """Return a function that gives datasets from the index the whole block, like `promote`.

    A search finds a hundred, so what is the same for all of them is computed once.
    """
    names = _without(theirs)

    def complete(dataset: DataDict) -> None:
        # A boolean or null here shows that the index typed the block; elsewhere null may stand
        # beside values that are text.
        if PROACTIVE in theirs or not isinstance(dataset.get(PROACTIVE, ""), (bool, type(None))):
            promote(dataset, theirs)
        else:
            _fill(dataset, names)

    return complete


def promote(dataset: DataDict, theirs: Names = frozenset()) -> None:
    """Give a dataset our fields of the block as typed values, and remove them from its extras."""
    names = _without(theirs)
    # Storage only holds text, so a boolean here shows that the index typed the block.
    if PROACTIVE in theirs or not isinstance(dataset.get(PROACTIVE), bool):
        block = block_of(dataset, theirs)
        dataset.update({name: block[name] for name in names})
    _fill(dataset, names)


def _without(theirs: Names) -> Names:
    # In the order of the form.
    return dict.fromkeys(name for name in by_name() if name not in theirs).keys()


def _fill(dataset: DataDict, names: Names) -> None:
    """Give the dataset the fields that it has no key for, moving them out of its extras.

    The index leaves out a value that is the same as its extra, and one that is empty.
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


def left_out(extras: Mapping[str, str]) -> list[str]:
    """Return the names of the fields that lost something, as they are stored."""
    return [str(name) for name in listed(decoded(extras.get(LEFT_OUT)))]


def _is_list(extras: object) -> TypeGuard[list[object]]:
    return isinstance(extras, list)


def _key(extra: object) -> str:
    key: object = extra.get("key") if isinstance(extra, dict) else None  # type: ignore[reportUnknownMemberType]
    return key if isinstance(key, str) else ""


def _readable(field: Field, value: object) -> object:
    return decoded(value) if field.kind.is_list else value


def _without_nested(value: object) -> object:
    # CKAN spreads a list of mappings over keys that no validator would see. Each in a list of its
    # own, they reach the field's validator, which refuses them and says what belongs there.
    if _is_list(value):
        nested = [isinstance(item, dict) for item in value]
        return [[item] if alone else item for alone, item in zip(nested, value, strict=True)]
    return value
