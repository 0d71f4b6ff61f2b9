"""The block added to the schemas that ckanext-scheming loaded, without editing any file.

If a schema cannot be joined, or another plugin owns the type, the fields are stored in extras.
"""

from __future__ import annotations

from typing import cast

import ckan.plugins as p
from ckan.common import CKANConfig

from ckanext.proactiva import vocabularies
from ckanext.proactiva.block import dataset_types, scheming
from ckanext.proactiva.block.scheming import Schema, Scheming
from ckanext.proactiva.datasets.fields import by_name, completed, is_ours
from ckanext.proactiva.domain.field_kinds import KINDS, Code
from ckanext.proactiva.domain.text import shortened
from ckanext.proactiva.domain.vocabulary import VocabularyError
from ckanext.proactiva.types import DataDict

PAGE = {
    "title": {"en": "Who is it useful to?", "es": "¿A quién le sirve?"},
    "description": {"en": "Proactive transparency", "es": "Transparencia proactiva"},
}

# What «which» must say: the field whose code «other» is explained, and the words that ask for it.
WHICH = frozenset({"of", "says"})

# Why the block did not join a type's schema, by type; known once the portal has started.
_surprises: dict[str, str] = {}
# What is wrong in a type's own copies of our fields, by type.
_flaws: dict[str, list[str]] = {}


def join(portal_config: CKANConfig) -> None:
    """Add the block to the schemas that scheming has loaded; harmless when repeated.

    Whatever goes wrong, the portal starts, and the type keeps its block in extras.
    """
    _surprises.clear()
    _flaws.clear()
    scheming.forget()
    found = scheming.found()
    if found is None:
        return
    before = (dict(found.loaded), dict(found.expanded))
    covered = dataset_types.covered_types()
    for dataset_type in before[1]:
        try:
            _join_type(found, dataset_type, dataset_type in covered)
        except Exception as error:  # a schema may be of any shape
            _surprises[dataset_type] = _told(error)
    try:
        # Here scheming computes which field is on which page.
        cast("p.IConfigurable", found.plugin).configure(portal_config)
    except Exception as error:
        for schemas, as_was in zip(found[1:], before, strict=True):
            schemas.update(as_was)
        _surprises.update(dict.fromkeys(before[1], _told(error)))


def joined(schema: Schema) -> Schema:
    """Return the schema with the block's fields that it does not define itself."""
    return _with_fields(schema, _missing(schema))


def why_not_joined(dataset_type: str) -> str:
    """Return why the block did not join a type that scheming describes, or an empty string."""
    return _surprises.get(dataset_type, "")


def flaws(dataset_type: str) -> list[str]:
    """Return what is wrong in a type's copies of our fields, each used as we describe it."""
    return _flaws.get(dataset_type, [])


def _join_type(found: Scheming, dataset_type: str, is_covered: bool) -> None:
    loaded, expanded = found.loaded[dataset_type], found.expanded[dataset_type]
    _flaws[dataset_type] = [flaw for each in expanded["dataset_fields"] if (flaw := _flaw(each))]
    # Some fields are named only by a preset, so presets must be in place to see what is missing.
    ours = _missing(_with_fields(expanded, [])) if is_covered else []
    with_presets, as_loaded = _with_fields(expanded, ours), _with_fields(loaded, ours)
    found.loaded[dataset_type] = as_loaded
    found.expanded[dataset_type] = with_presets


def _missing(schema: Schema) -> list[DataDict]:
    names = scheming.names_of(schema)
    ours = [dict(field.definition) for name, field in by_name().items() if name not in names]
    if ours and any("start_form_page" in field for field in schema["dataset_fields"]):
        ours[0]["start_form_page"] = PAGE
    return ours


def _with_fields(schema: Schema, ours: list[DataDict]) -> Schema:
    # A portal's hand-written schema may be copied from ours, which leaves much to the kinds.
    theirs = [_in_force(field) for field in schema["dataset_fields"]]
    return {**schema, "dataset_fields": [*theirs, *ours]}


def _in_force(field: DataDict) -> DataDict:
    ours = by_name().get(str(field.get("field_name")))  # a preset may name it
    if ours is None:
        return field
    return {**field, **ours.definition} if _flaw(field) else completed(field)


def _flaw(field: DataDict) -> str:
    """Return why a copy of one of our fields cannot be used, or nothing if it can."""
    name = str(field.get("field_name"))
    if name not in by_name() or not is_ours(field):
        return ""
    which = field.get("which")
    if "which" in field and not (isinstance(which, dict) and which.keys() >= WHICH):
        return f"{name}: «which» must be a mapping with «of» and «says»"
    try:
        if isinstance(KINDS[field["kind"]], Code):
            vocabularies.get(str(field.get("vocabulary")))
    except VocabularyError as error:
        return f"{name}: {error}"
    return ""


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {shortened(str(error))}"
