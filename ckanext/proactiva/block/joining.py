"""Where the block lives on this portal, type of dataset by type of dataset.

With ckanext-scheming the fields join the schema that the portal loaded, and no file is edited.
Elsewhere, also where another plugin owns the type, they live in the dataset's extras.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple, cast

import ckan.plugins as p
from ckan.common import CKANConfig
from ckan.lib.plugins import lookup_package_plugin

from ckanext.proactiva import config
from ckanext.proactiva.datasets.fields import Field, by_name, completed
from ckanext.proactiva.types import DataDict

DEFAULT_TYPE = "dataset"
PAGE = {
    "title": {"en": "Who is it useful to?", "es": "¿A quién le sirve?"},
    "description": {"en": "Proactive transparency", "es": "Transparencia proactiva"},
}

SCHEMAS = ("_schemas", "_expanded_schemas")

Schema = DataDict


class Scheming(NamedTuple):
    """The plugin of ckanext-scheming, and its schemas by type: as loaded, and with presets."""

    plugin: p.IConfigurable
    loaded: dict[str, Schema]
    expanded: dict[str, Schema]


class Mode(str, Enum):
    """How a type of dataset carries the block."""

    SCHEMING = "scheming"
    EXTRAS = "extras"
    NONE = "none"


def mode(dataset_type: object) -> Mode:
    """Tell how datasets of this type carry the block; what is no type counts as the default."""
    name = dataset_type if isinstance(dataset_type, str) and dataset_type else default_type()
    if name not in covered_types():
        return Mode.NONE
    return Mode.SCHEMING if name in _schemas_by_scheming() else Mode.EXTRAS


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
    schema = schema_of_owner(dataset_type, action)
    return [field for name, field in by_name().items() if name not in schema]


def fields_of_portal(dataset_type: object) -> list[Field]:
    """Return the fields of the block that the portal defines for this type by itself."""
    if mode(dataset_type) is Mode.EXTRAS:
        ours = {field.name for field in fields_in_extras(dataset_type)}
    else:
        schema = _schemas_by_scheming().get(str(dataset_type), {})
        # Only a definition of ours says of which kind a field is.
        ours = {f["field_name"] for f in schema.get("dataset_fields", []) if "kind" in f}
    return [field for name, field in by_name().items() if name not in ours]


def schema_of_owner(dataset_type: object, action: str) -> Schema:
    """Return the schema that the owner of this type has for «create» or «update»."""
    plugin = owner(dataset_type)
    created = action == "create"
    return plugin.create_package_schema() if created else plugin.update_package_schema()


def owner(dataset_type: object) -> p.IDatasetForm:
    """Return the IDatasetForm plugin that CKAN asks about this type."""
    return lookup_package_plugin(dataset_type if isinstance(dataset_type, str) else None)


def join(portal_config: CKANConfig) -> None:
    """Add the block to the schemas that scheming has loaded; harmless when done again."""
    scheming = _scheming()
    if scheming is None:
        return
    covered = covered_types()
    for schemas in (scheming.loaded, scheming.expanded):
        for dataset_type, schema in schemas.items():
            add = joined if dataset_type in covered else _completed
            schemas[dataset_type] = add(schema)
    scheming.plugin.configure(portal_config)  # where it works out which field is on which page


def joined(schema: Schema) -> Schema:
    """Return the schema with those fields of the block that it does not define by itself."""
    whole = _completed(schema)
    theirs = whole["dataset_fields"]
    names = {field["field_name"] for field in theirs}
    ours = [dict(field.definition) for name, field in by_name().items() if name not in names]
    if ours and any("start_form_page" in field for field in theirs):
        ours[0]["start_form_page"] = PAGE
    return {**whole, "dataset_fields": [*theirs, *ours]}


def _completed(schema: Schema) -> Schema:
    # A portal that writes its schema by hand may begin with ours, which leaves much to the kinds.
    return {**schema, "dataset_fields": [completed(field) for field in schema["dataset_fields"]]}


def _schemas_by_scheming() -> Mapping[str, Schema]:
    scheming = _scheming()
    return scheming.expanded if scheming else {}


def _scheming() -> Scheming | None:
    # By its shape, never by its class: importing ckanext-scheming would switch it on in CKAN 2.10,
    # and a portal may run a subclass of it.
    for plugin in p.PluginImplementations(p.IDatasetForm):
        if all(hasattr(plugin, name) for name in (*SCHEMAS, "_store_instance")):
            schemas = (getattr(plugin, name) for name in SCHEMAS)
            return Scheming(cast("p.IConfigurable", plugin), *schemas)
    return None
