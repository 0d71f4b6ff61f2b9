"""What ``ckan proactiva check`` looks at: modes, settings, and slots that a theme may lack."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import ckan.plugins as p
from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.block import joining, slots
from ckanext.proactiva.block.joining import DEFAULT_TYPE, Mode
from ckanext.proactiva.datasets.fields import by_name
from ckanext.proactiva.model import migrations

OK, WARNING, ERROR = "ok", "warning", "error"


class Finding(NamedTuple):
    """One thing that was looked at, and how it is."""

    level: str
    subject: str
    message: str


def findings() -> list[Finding]:
    """Return everything that was found, in the order in which an administrator would read it."""
    return [*_tables(), *_modes(), *_types(), *_authority(), *_slots()]


def _tables() -> Iterator[Finding]:
    applied, newest = migrations.applied(), migrations.newest()
    if applied == newest:
        yield Finding(OK, "tables", "up to date")
    else:
        state = f"at {applied}, want {newest}" if applied else "not there yet"
        yield Finding(ERROR, "tables", f"{state}: run «{migrations.COMMAND}»")


def _modes() -> Iterator[Finding]:
    for dataset_type in sorted(joining.covered_types()):
        how = joining.mode(dataset_type)
        subject = f"dataset type «{dataset_type}»"
        if how is Mode.SCHEMING:
            yield Finding(OK, subject, "the block is part of its ckanext-scheming schema")
            continue
        fields = joining.fields_in_extras(dataset_type)
        yield Finding(OK, subject, "the block is kept in extras")
        if "extras" not in joining.schema_of_owner(dataset_type, "update"):
            message = "its schema has no «extras»: the block cannot be stored"
            yield Finding(ERROR, subject, message)
        if theirs := sorted(by_name().keys() - {field.name for field in fields}):
            yield Finding(OK, subject, f"its own schema defines {', '.join(theirs)}")


def _types() -> Iterator[Finding]:
    known = {
        t for plugin in p.PluginImplementations(p.IDatasetForm) for t in plugin.package_types()
    }
    for dataset_type in sorted(set(config.dataset_types()) - known - {DEFAULT_TYPE}):
        message = f"names «{dataset_type}», which no plugin of this portal defines"
        yield Finding(WARNING, config.DATASET_TYPES, message)


def _authority() -> Iterator[Finding]:
    name = config.authority()
    group = model.Group.get(name) if name else None
    if not name:
        message = "is empty: only sysadmins moderate demands"
        yield Finding(WARNING, config.AUTHORITY, message)
    elif group is None or not group.is_organization:
        yield Finding(ERROR, config.AUTHORITY, f"names «{name}», which is no organization here")
    else:
        yield Finding(OK, config.AUTHORITY, f"«{group.title or name}» takes care of demands")


def _slots() -> Iterator[Finding]:
    for slot in slots.SLOTS:
        if thief := slots.missing(slot):
            message = f"{thief} replaces it: add {slot.snippet} there to show {slot.shows}"
            yield Finding(WARNING, f"template {slot.template}", message)
        else:
            yield Finding(OK, f"template {slot.template}", f"shows {slot.shows}")
