"""The block in the dataset form: which of its fields each page of the form asks for."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set
from dataclasses import replace
from functools import lru_cache
from typing import Final

import ckan.plugins as p
import ckantoolkit as tk

from ckanext.proactiva.block import dataset_types, scheming
from ckanext.proactiva.datasets import quality
from ckanext.proactiva.datasets.fields import FORM_SNIPPET, Field, by_name, is_ours
from ckanext.proactiva.domain.inputs import is_blank, texts
from ckanext.proactiva.types import BlockForm, DataDict

FIRST: Final = "first"
MORE: Final = "more"
# What a field of the form says, by language.
WORDS: Final = ("label", "help_text", "example")
# What the form says for «yes», in the fields that have words of their own for it.
CHOICE: Final = "choice"
# What its validators want: those of a copy want what the copy says, and nothing else.
WANTED: Final = ("missing", "which", "most")

Given = Mapping[str, object]
Errors = Mapping[str, list[str]]


def form(
    dataset_type: object, data: Given, errors: Errors, *, by_scheming: bool
) -> BlockForm | None:
    """Return what this page of the form asks, or None if it is asked elsewhere.

    Args:
        dataset_type: the type of the dataset; anything that is no type means the default.
        data: the dataset, as it is stored or as it was sent.
        errors: what is wrong with it, by field.
        by_scheming: whether this is the place for fields in a form rendered by scheming.
    """
    if dataset_types.is_described_by_scheming(dataset_type) is not by_scheming:
        return None
    joined = _fields_on_page(dataset_type, data.get("_form_page", 1))
    candidates = [*dataset_types.fields_in_extras(dataset_type), *joined]
    fields = [field for field in candidates if _is_asked(field, data, dataset_type)]
    if not fields:
        return None
    wrong = {field.name: errors[field.name] for field in fields if errors.get(field.name)}
    first, more = _part(fields, FIRST), _part(fields, MORE)
    behind = [field for field in fields if field not in first]
    return {
        "first": [field.definition for field in first],
        "questions": [field.definition for field in behind if field not in more],
        "more": [field.definition for field in more],
        "is_open": quality.says_proactive(data) or _needs_a_look(behind, data, wrong),
        "is_more_open": _needs_a_look(more, data, wrong),
        "errors": wrong,
        "has_other_errors": bool(errors.keys() - wrong.keys()),
    }


def _fields_on_page(dataset_type: object, page: object) -> list[Field]:
    """Return the fields of the block that joined a type's schema, on this page of its form."""
    schema = dataset_types.schema_by_scheming(dataset_type) or {}
    pages: list[DataDict] = []
    if schema:
        pages = tk.h.scheming_get_dataset_form_pages(dataset_types.named(dataset_type)) or []
    by_number = {str(number): each["fields"] for number, each in enumerate(pages, 1)}
    whole = schema.get("dataset_fields", [])
    # Anybody may write anything in an address: what is no number means the first page.
    here = by_number.get(str(page)) or by_number.get("1", whole)
    # A portal may copy our field and give it its own snippet, which then renders it.
    drawn = (field for field in here if field.get("form_snippet") == FORM_SNIPPET)
    joined = {str(field.get("field_name")): field for field in drawn if is_ours(field)}
    ours = by_name().items()
    return [_described(field, joined[name]) for name, field in ours if name in joined]


def _described(field: Field, copy: DataDict) -> Field:
    """Return a field as the schema in force describes it, which may be a portal's copy of ours."""
    ours = {key: said for key, said in field.definition.items() if key not in WANTED}
    merged = {**ours, **copy}
    # Like all of scheming's, its words may be without a language.
    said = {key: texts(merged.get(key)) for key in WORDS}
    if CHOICE in merged:
        said[CHOICE] = texts(merged[CHOICE])
    return replace(field, definition={**merged, **said})


def _part(fields: Collection[Field], name: str) -> list[Field]:
    return [field for field in fields if field.definition.get("part") == name]


def _is_asked(field: Field, data: Given, dataset_type: object) -> bool:
    """Return whether there is something to answer that the portal's own fields do not say."""
    if not is_blank(data.get(field.name)):
        return True
    if not quality.can_be_answered(field.definition):
        return False
    told_by = field.definition.get("told_by", ())
    return not any(_tells(name, data, dataset_type) for name in told_by)


def _tells(name: str, data: Given, dataset_type: object) -> bool:
    """Return whether a field of the portal's has this name, and its form asks it or it is said."""
    schema = dataset_types.schema_by_scheming(dataset_type)
    if not schema:
        return name in _names_of_owner(dataset_types.owner(dataset_type))
    own = scheming.field_of(schema, name)
    if own is None:
        return False
    # Scheming leaves a field with an empty snippet out of its form: nobody could answer there.
    return own.get("form_snippet", "") is not None or not is_blank(data.get(name))


def _needs_a_look(fields: Collection[Field], data: Given, errors: Errors) -> bool:
    return any(f.name in errors or not is_blank(data.get(f.name)) for f in fields)


@lru_cache(maxsize=64)
def _names_of_owner(plugin: p.IDatasetForm) -> Set[str]:
    # Cached: building a schema costs more than all the rest of the form.
    return frozenset(map(str, plugin.update_package_schema()))
