"""The changes of a block between two versions of its dataset, in the reader's words."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.block import dataset_types, indexing, keeping
from ckanext.proactiva.datasets.fields import Field, by_name
from ckanext.proactiva.labels.words import say
from ckanext.proactiva.types import DataDict

# The template of CKAN's changes page for one of ours: snippets/changes/….html
TYPE: Final = "proactiva_block"
# CKAN's types for a change of a field that it does not know, and for no change at all.
THEIR_TYPES: Final = ("extension_fields", "extra_fields")
NO_CHANGE: Final = "no_change"


def with_block(theirs: list[DataDict], old: DataDict, new: DataDict) -> list[DataDict]:
    """Return CKAN's changes of a dataset, with those of its block in words.

    Args:
        theirs: what CKAN found, including our fields by their names and values.
        old: the dataset before the change, as the activity log has it.
        new: the dataset after the change.
    """
    if not dataset_types.carries_block(new.get("type")):
        return theirs
    ours = by_name().keys() - dataset_types.names_of_portal(new.get("type"))
    before, after = keeping.block_of(old), keeping.block_of(new)
    found = [
        {"type": TYPE, "label": labels.local(field.definition["label"]), **_both(field, was, now)}
        for name, field in by_name().items()
        if name in ours and (was := before[name]) != (now := after[name])
    ]
    rest = [kept for each in theirs if (kept := _without(each, ours)) is not None]
    real = [*found, *(each for each in rest if each.get("type") != NO_CHANGE)]
    return real or [{"type": NO_CHANGE}]


def _both(field: Field, was: object, now: object) -> dict[str, str]:
    return {"old": _words(field, was), "new": _words(field, now)}


def _words(field: Field, value: object) -> str:
    typed = field.typed(value)
    if typed is None:
        return tk._("Not said")
    if isinstance(typed, bool):
        return say(field.kind.labels[field.kind.store(typed)])
    if field.vocabulary:
        return ", ".join(indexing.label(field, code, ()) for code in field.codes(value))
    return str(typed)


def _without(change: DataDict, ours: Collection[str]) -> DataDict | None:
    """Return a change found by CKAN without our fields, or None if nothing else is in it."""
    if change.get("type") not in THEIR_TYPES or change.get("key") in ours:
        return None if change.get("key") in ours else change
    if "key_list" not in change:
        return change
    others = [key for key in change["key_list"] if key not in ours]
    return {**change, "key_list": others} if others else None
