"""ckanext-scheming, if a portal has it: its plugin, and the schemas that it describes."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import cache
from typing import NamedTuple

import ckan.plugins as p

from ckanext.proactiva.datasets.fields import by_name
from ckanext.proactiva.types import DataDict

SCHEMAS = ("_schemas", "_expanded_schemas")

Schema = DataDict


class Scheming(NamedTuple):
    """The plugin of ckanext-scheming, and its schemas by type: as loaded, and with presets."""

    plugin: p.IDatasetForm
    loaded: dict[str, Schema]
    expanded: dict[str, Schema]


def found() -> Scheming | None:
    """Return the plugin with its current schemas, or None if there is none."""
    plugin = _plugin()
    # Read each time: the plugin replaces them whenever it reads its files again.
    return plugin and Scheming(plugin, *(getattr(plugin, name) for name in SCHEMAS))


def schemas() -> Mapping[str, Schema]:
    """Return the schemas by dataset type, with presets in place."""
    scheming = found()
    return scheming.expanded if scheming else {}


def forget() -> None:
    """Look for the plugin again: CKAN reconfigures all plugins when one is loaded or unloaded."""
    _plugin.cache_clear()


def names_of(schema: Schema) -> Set[str]:
    """Return the names of a schema's fields."""
    return {str(field.get("field_name")) for field in _fields(schema)}


def fields_of(schema: Schema) -> Mapping[str, DataDict]:
    """Return a schema's fields that have the name of one of the block's."""
    fields = {str(field.get("field_name")): field for field in _fields(schema)}
    return {name: field for name, field in fields.items() if name in by_name()}


def field_of(schema: Schema, name: str) -> DataDict | None:
    """Return a schema's field of some name, which may be any, or None if it has none."""
    return next((each for each in _fields(schema) if each.get("field_name") == name), None)


def _fields(schema: Schema) -> list[DataDict]:
    # It may also be a schema that we could not join, because its shape is unknown to us.
    return [field for field in schema.get("dataset_fields") or () if isinstance(field, dict)]


@cache
def _plugin() -> p.IDatasetForm | None:
    # Found by its attributes, never by its class: importing ckanext-scheming would enable it in
    # CKAN 2.10, and a portal may run a subclass of it.
    for plugin in p.PluginImplementations(p.IDatasetForm):
        if all(hasattr(plugin, name) for name in (*SCHEMAS, "_store_instance")):
            return plugin
    return None
