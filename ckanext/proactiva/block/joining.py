"""How each type of dataset carries the block: in its schema, or in extras.

With ckanext-scheming the fields join the schema that the portal loaded, and no file is edited.
Elsewhere, also where another plugin owns the type, they live in the dataset's extras.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Set
from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple, cast

import ckan.plugins as p
import ckantoolkit as tk
from ckan.common import CKANConfig
from ckan.lib.plugins import lookup_package_plugin

from ckanext.proactiva import config
from ckanext.proactiva.datasets.fields import Field, by_name, completed
from ckanext.proactiva.domain.kinds import KINDS
from ckanext.proactiva.domain.text import shortened
from ckanext.proactiva.types import DataDict

log = logging.getLogger(__name__)

DEFAULT_TYPE = "dataset"
PAGE = {
    "title": {"en": "Who is it useful to?", "es": "¿A quién le sirve?"},
    "description": {"en": "Proactive transparency", "es": "Transparencia proactiva"},
}

SCHEMAS = ("_schemas", "_expanded_schemas")

Schema = DataDict

# Why the block did not join the schema of a type, by type: known once the portal has started.
_surprises: dict[str, str] = {}


class Scheming(NamedTuple):
    """The plugin of ckanext-scheming, and its schemas by type: as loaded, and with presets."""

    plugin: p.IDatasetForm
    loaded: dict[str, Schema]
    expanded: dict[str, Schema]


class Mode(str, Enum):
    """How a type of dataset carries the block."""

    SCHEMING = "scheming"
    EXTRAS = "extras"
    NONE = "none"


def mode(dataset_type: object) -> Mode:
    """Tell how datasets of this type carry the block; what is no type counts as the default."""
    name = _named(dataset_type)
    if name not in covered_types():
        return Mode.NONE
    schema = _schemas_by_scheming().get(name)
    joined_it = schema is not None and by_name().keys() <= names_of(schema)
    return Mode.SCHEMING if joined_it else Mode.EXTRAS


def why_not_joined(dataset_type: str) -> str:
    """Return what surprised us in the schema of a type that scheming describes, or nothing."""
    return _surprises.get(dataset_type, "")


def is_described_by_scheming(dataset_type: object) -> bool:
    """Tell whether scheming draws the form of this type, whether or not the block joined it."""
    return _named(dataset_type) in _schemas_by_scheming()


def default_type() -> str:
    """Return the type that CKAN gives to a dataset that comes without one."""
    try:
        return next(iter(owner(None).package_types()))
    except (AttributeError, StopIteration):  # CKAN's own plugin has no types
        return DEFAULT_TYPE


def covered_types() -> set[str]:
    """Return the types of dataset that carry the block."""
    return set(config.dataset_types()) or {DEFAULT_TYPE, *_schemas_by_scheming()}


def fields_in_extras(dataset_type: object, action: str = "update") -> list[Field]:
    """Return the fields of the block that extras hold for this type.

    A field that the type's owner defines too is the owner's to validate, to store and to offer.
    """
    if mode(dataset_type) is not Mode.EXTRAS:
        return []
    theirs = names_of_portal(dataset_type, action)
    return [field for name, field in by_name().items() if name not in theirs]


def schema_by_scheming(dataset_type: object) -> Schema | None:
    """Return the schema that scheming has of this type, with the block if it joined."""
    return _schemas_by_scheming().get(_named(dataset_type))


def names_of_portal(dataset_type: object, action: str = "update") -> Set[str]:
    """Return the names of those fields of the block that the portal defines by itself."""
    schema = schema_by_scheming(dataset_type)
    if schema is None:
        return _names_of_owner(owner(dataset_type), action)
    return {name for name, field in _fields_of(schema).items() if not is_ours(field)}


def choices_of_portal(name: str) -> Iterator[DataDict]:
    """Walk the choices, ``value`` and ``label``, that portals' own definitions of a field give."""
    for schema in _schemas_by_scheming().values():
        field = _fields_of(schema).get(name)
        if field is not None and not is_ours(field):
            try:
                yield from tk.h.scheming_field_choices(field) or ()
            except Exception as error:  # it is the portal's code, and may raise anything
                log.warning("The choices of «%s» cannot be read (%s)", name, type(error).__name__)


def schema_of_owner(dataset_type: object, action: str) -> Schema:
    """Return the schema that the owner of this type has for «create» or «update»."""
    return _schema_of(owner(dataset_type), action)


def owner(dataset_type: object) -> p.IDatasetForm:
    """Return the IDatasetForm plugin that CKAN asks about this type."""
    return lookup_package_plugin(dataset_type if isinstance(dataset_type, str) else None)


def join(portal_config: CKANConfig) -> None:
    """Add the block to the schemas that scheming has loaded; harmless when done again.

    Whatever surprises it, the portal starts, and the type keeps its block in extras.
    """
    _surprises.clear()
    _plugin_of_scheming.cache_clear()
    scheming = _scheming()
    if scheming is None:
        return
    before = (dict(scheming.loaded), dict(scheming.expanded))
    covered = covered_types()
    for dataset_type in before[1]:
        try:
            _join_type(scheming, dataset_type, dataset_type in covered)
        except Exception as error:  # a schema may be of any shape
            _surprises[dataset_type] = _told(error)
    try:
        # Where it works out which field is on which page.
        cast("p.IConfigurable", scheming.plugin).configure(portal_config)
    except Exception as error:
        for schemas, as_was in zip(scheming[1:], before, strict=True):
            schemas.update(as_was)
        _surprises.update(dict.fromkeys(before[1], _told(error)))


def joined(schema: Schema) -> Schema:
    """Return the schema with those fields of the block that it does not define by itself."""
    return _with_fields(schema, _missing(schema))


def is_ours(field: DataDict) -> bool:
    """Tell whether a field of a schema is described as ours are, by its kind."""
    return field.get("kind") in KINDS


def names_of(schema: Schema) -> Set[str]:
    """Return the names of a schema's fields."""
    return {str(field.get("field_name")) for field in _fields(schema)}


def _join_type(scheming: Scheming, dataset_type: str, is_covered: bool) -> None:
    loaded, expanded = scheming.loaded[dataset_type], scheming.expanded[dataset_type]
    # Only presets may name a field, so what is missing is seen where they are in place.
    ours = _missing(_with_fields(expanded, [])) if is_covered else []
    with_presets, as_loaded = _with_fields(expanded, ours), _with_fields(loaded, ours)
    scheming.loaded[dataset_type] = as_loaded
    scheming.expanded[dataset_type] = with_presets


@lru_cache(maxsize=64)
def _names_of_owner(plugin: p.IDatasetForm, action: str) -> Set[str]:
    # Asked once: to build a schema costs more than to read a block.
    return by_name().keys() & _schema_of(plugin, action).keys()


def _schema_of(plugin: p.IDatasetForm, action: str) -> Schema:
    created = action == "create"
    return plugin.create_package_schema() if created else plugin.update_package_schema()


def _missing(schema: Schema) -> list[DataDict]:
    names = names_of(schema)
    ours = [dict(field.definition) for name, field in by_name().items() if name not in names]
    if ours and any("start_form_page" in field for field in schema["dataset_fields"]):
        ours[0]["start_form_page"] = PAGE
    return ours


def _with_fields(schema: Schema, ours: list[DataDict]) -> Schema:
    # A portal that writes its schema by hand may begin with ours, which leaves much to the kinds.
    theirs = [completed(field) for field in schema["dataset_fields"]]
    return {**schema, "dataset_fields": [*theirs, *ours]}


def _named(dataset_type: object) -> str:
    return dataset_type if isinstance(dataset_type, str) and dataset_type else default_type()


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {shortened(str(error))}"


def _fields_of(schema: Schema) -> Mapping[str, DataDict]:
    """Return those fields of a schema that have a name of the block's."""
    fields = {str(field.get("field_name")): field for field in _fields(schema)}
    return {name: field for name, field in fields.items() if name in by_name()}


def _fields(schema: Schema) -> list[DataDict]:
    # Also of a schema that we could not join, because it is of no shape that we know.
    return [field for field in schema.get("dataset_fields") or () if isinstance(field, dict)]


def _schemas_by_scheming() -> Mapping[str, Schema]:
    scheming = _scheming()
    return scheming.expanded if scheming else {}


def _scheming() -> Scheming | None:
    plugin = _plugin_of_scheming()
    # Read each time: it makes them anew where it reads its files again.
    return plugin and Scheming(plugin, *(getattr(plugin, name) for name in SCHEMAS))


@cache
def _plugin_of_scheming() -> p.IDatasetForm | None:
    # By its shape, never by its class: importing ckanext-scheming would switch it on in CKAN 2.10,
    # and a portal may run a subclass of it. CKAN configures all plugins again when one comes or
    # goes, and we forget it then.
    for plugin in p.PluginImplementations(p.IDatasetForm):
        if all(hasattr(plugin, name) for name in (*SCHEMAS, "_store_instance")):
            return plugin
    return None
