"""How each dataset type carries the block, and which of its fields the portal defines itself."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Set
from enum import Enum
from functools import lru_cache
from inspect import signature
from typing import cast

import ckan.plugins as p
import ckantoolkit as tk
from ckan import model
from ckan.lib.plugins import lookup_package_plugin, plugin_validate

from ckanext.proactiva import config
from ckanext.proactiva.block import scheming
from ckanext.proactiva.block.scheming import Schema
from ckanext.proactiva.datasets.facts import DEFAULT_TYPE
from ckanext.proactiva.datasets.fields import FORM_SNIPPET, PROACTIVE, Field, by_name, is_ours
from ckanext.proactiva.types import Context, DataDict

log = logging.getLogger(__name__)

# What decides, in a schema, about extras that it does not name.
RULES_OF_EXTRAS = frozenset({"extras", "__extras", "__junk"})


class Mode(str, Enum):
    """How a dataset type carries the block."""

    SCHEMING = "scheming"
    EXTRAS = "extras"
    NONE = "none"


def mode(dataset_type: object) -> Mode:
    """Return how datasets of this type carry the block; what is no type means the default."""
    if not carries_block(dataset_type):
        return Mode.NONE
    schema = schema_by_scheming(dataset_type)
    joined_it = schema is not None and by_name().keys() <= scheming.names_of(schema)
    return Mode.SCHEMING if joined_it else Mode.EXTRAS


def carries_block(dataset_type: object) -> bool:
    """Return whether datasets of this type carry the block."""
    return named(dataset_type) in covered_types()


def is_described_by_scheming(dataset_type: object) -> bool:
    """Return whether scheming renders the form of this type, whether or not the block joined it."""
    return named(dataset_type) in scheming.schemas()


def default_type() -> str:
    """Return the type that CKAN gives to a dataset without one."""
    try:
        return next(iter(owner(None).package_types()))
    except (AttributeError, StopIteration):  # CKAN's own plugin has no types
        return DEFAULT_TYPE


def named(dataset_type: object) -> str:
    """Return the name of a type; what is no type means the default."""
    return dataset_type if isinstance(dataset_type, str) and dataset_type else default_type()


def covered_types() -> set[str]:
    """Return the dataset types that carry the block."""
    return set(config.dataset_types()) or {DEFAULT_TYPE, *scheming.schemas()}


def fields_in_extras(dataset_type: object, action: str = "update") -> list[Field]:
    """Return the fields of the block that are stored in extras for this type.

    A field that the type's owner also defines is the owner's to validate, to store and to offer.
    """
    if mode(dataset_type) is not Mode.EXTRAS:
        return []
    theirs = names_of_portal(dataset_type, action)
    return [field for name, field in by_name().items() if name not in theirs]


def hides_extras(dataset_type: object) -> bool:
    """Return whether what this type shows of a dataset leaves out the extras of the block."""
    return mode(dataset_type) is Mode.EXTRAS and _hides_extras(owner(dataset_type))


def schema_by_scheming(dataset_type: object) -> Schema | None:
    """Return scheming's schema for this type, including the block if it joined."""
    return scheming.schemas().get(named(dataset_type))


def names_of_portal(dataset_type: object, action: str = "update") -> Set[str]:
    """Return the names of the block's fields that the portal defines itself."""
    schema = schema_by_scheming(dataset_type)
    if schema is None:
        return _names_of_owner(owner(dataset_type), action)
    return {name for name, field in scheming.fields_of(schema).items() if not is_ours(field)}


def may_be_lists(dataset_type: object) -> Set[str]:
    """Return the fields that may be lists: ours of codes, and all that the portal defines."""
    ours = {name for name, field in by_name().items() if field.kind.is_list}
    return ours | names_of_portal(dataset_type)


def drawn_by_portal(dataset_type: object) -> Set[str]:
    """Return the names of our fields that the portal's copy of them draws by its own snippets."""
    schema = schema_by_scheming(dataset_type) or {}
    ours = {name: field for name, field in scheming.fields_of(schema).items() if is_ours(field)}
    return {
        name
        for name, field in ours.items()
        if field.get("form_snippet") != FORM_SNIPPET or field.get("display_snippet")
    }


def definition(dataset_type: object, name: str) -> DataDict:
    """Return how this type describes a field of the block: as we do, or as its copy does."""
    described = scheming.fields_of(schema_by_scheming(dataset_type) or {}).get(name)
    copy = described if described is not None and is_ours(described) else {}
    return {**by_name()[name].definition, **copy}


def choices_of_portal(name: str, dataset_type: object) -> list[DataDict]:
    """Return the choices, ``value`` and ``label``, in a type's own definition of any field."""
    field = scheming.field_of(schema_by_scheming(dataset_type) or {}, name)
    if field is None or is_ours(field):
        return []
    try:
        return list(tk.h.scheming_field_choices(field) or ())
    except Exception as error:  # it is the portal's code, and may raise anything
        log.warning("The choices of «%s» cannot be read (%s)", name, type(error).__name__)
        return []


def choices_of_all_types(name: str) -> Iterator[DataDict]:
    """Yield the choices in every type's own definition of a field, for what mixes types."""
    for dataset_type in scheming.schemas():
        yield from choices_of_portal(name, dataset_type)


def refused(dataset: DataDict, dataset_type: object) -> Set[str]:
    """Return the block's fields of the portal's own whose values it refuses in a dataset."""
    theirs = names_of_portal(dataset_type, "create")
    bare = {"model": model, "session": model.Session, "user": "", "ignore_auth": True}
    # Files do not matter here, and there may be many.
    given = {key: value for key, value in dataset.items() if key != "resources"}
    given["type"] = named(dataset_type)
    schema, context = schema_of_owner(dataset_type, "create"), cast("Context", bare)
    try:
        _, errors = plugin_validate(owner(dataset_type), context, given, schema, "package_create")
    except Exception as error:  # it is the portal's code, and may raise anything
        log.warning("The portal's own fields cannot be validated (%s)", type(error).__name__)
        return theirs
    return theirs & errors.keys()


def schema_of_owner(dataset_type: object, action: str) -> Schema:
    """Return the schema that the owner of this type has for «create» or «update»."""
    return _schema_of(owner(dataset_type), action)


def owner(dataset_type: object) -> p.IDatasetForm:
    """Return the IDatasetForm plugin that CKAN uses for this type."""
    return lookup_package_plugin(dataset_type if isinstance(dataset_type, str) else None)


def templates(kind: str, types: Iterable[str]) -> set[str]:
    """Return the templates that the owners of these types name for one kind of page."""
    found: set[str] = set()
    for dataset_type in types:
        try:
            template = getattr(owner(dataset_type), kind)
            # As CKAN does: it tells the type to those that want it.
            found.add(template(dataset_type) if signature(template).parameters else template())
        except Exception as error:  # it is the portal's code, and may raise anything
            log.warning("The pages of «%s» cannot be found (%s)", dataset_type, error)
    return found


@lru_cache(maxsize=64)
def _names_of_owner(plugin: p.IDatasetForm, action: str) -> Set[str]:
    # Cached: building a schema costs more than reading a block.
    return by_name().keys() & _schema_of(plugin, action).keys()


def _schema_of(plugin: p.IDatasetForm, action: str) -> Schema:
    created = action == "create"
    return plugin.create_package_schema() if created else plugin.update_package_schema()


@lru_cache(maxsize=64)
def _hides_extras(plugin: p.IDatasetForm) -> bool:
    # Asked of the schema itself: there are many ways to leave extras out.
    schema, extra = plugin.show_package_schema(), {"key": PROACTIVE, "value": "true"}
    of_extras = {key: rules for key, rules in schema.items() if key in RULES_OF_EXTRAS}
    shown, _ = tk.navl_validate({"extras": [extra]}, of_extras, {})
    return not any(each.get("key") == PROACTIVE for each in shown.get("extras") or ())
