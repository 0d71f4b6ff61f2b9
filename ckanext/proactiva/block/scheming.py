"""ckanext-scheming, where a portal has it: its plugin, and the schemas that it describes."""

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
    """Return the plugin with its schemas as they are now, or nothing where there is none."""
    plugin = _plugin()
    # Read each time: it makes them anew where it reads its files again.
    return plugin and Scheming(plugin, *(getattr(plugin, name) for name in SCHEMAS))


def schemas() -> Mapping[str, Schema]:
    """Return the schemas by type of dataset, with presets in place."""
    scheming = found()
    return scheming.expanded if scheming else {}


def forget() -> None:
    """Look for the plugin anew: CKAN configures all plugins again when one comes or goes."""
    _plugin.cache_clear()


def names_of(schema: Schema) -> Set[str]:
    """Return the names of a schema's fields."""
    return {str(field.get("field_name")) for field in _fields(schema)}


def fields_of(schema: Schema) -> Mapping[str, DataDict]:
    """Return those fields of a schema that have a name of the block's."""
    fields = {str(field.get("field_name")): field for field in _fields(schema)}
    return {name: field for name, field in fields.items() if name in by_name()}


def _fields(schema: Schema) -> list[DataDict]:
    # Also of a schema that we could not join, because we do not know its shape.
    return [field for field in schema.get("dataset_fields") or () if isinstance(field, dict)]


@cache
def _plugin() -> p.IDatasetForm | None:
    # By its shape, never by its class: importing ckanext-scheming would switch it on in CKAN 2.10,
    # and a portal may run a subclass of it.
    for plugin in p.PluginImplementations(p.IDatasetForm):
        if all(hasattr(plugin, name) for name in (*SCHEMAS, "_store_instance")):
            return plugin
    return None
