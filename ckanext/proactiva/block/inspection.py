"""The findings of ``ckan proactiva check`` about the block: modes and types."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from typing import Final

import ckan.plugins as p

from ckanext.proactiva import config, slots
from ckanext.proactiva.block import dataset_types, gaps, indexing, joining
from ckanext.proactiva.block.dataset_types import Mode
from ckanext.proactiva.datasets.facts import DEFAULT_TYPE
from ckanext.proactiva.types import Finding

# What CKAN offers before plugins add theirs, or take some away.
FACETS_OF_CKAN: Final = ("organization", "groups", "tags", "res_format", "license_id")


def findings() -> list[Finding]:
    """Return everything that was found, in the order in which an administrator would read it."""
    return [*_modes(), *_types(), *_filters(), *gaps.findings()]


def pages() -> dict[str, set[str]]:
    """Return the pages that dataset types show instead of CKAN's, by CKAN's."""
    types = dataset_types.covered_types()
    own_form = {t for t in types if not dataset_types.is_described_by_scheming(t)}
    return {
        slots.DATASET_PAGE: dataset_types.templates("read_template", types),
        slots.FORM_PAGE: dataset_types.templates("package_form", types),
        slots.BLOCK_PAGE: dataset_types.templates("package_form", own_form),
    }


def _modes() -> Iterator[Finding]:
    for dataset_type in sorted(dataset_types.covered_types()):
        subject = f"dataset type «{dataset_type}»"
        how = dataset_types.mode(dataset_type)
        if surprise := joining.why_not_joined(dataset_type):
            message = f"the block is kept in extras: it could not join the schema ({surprise})"
            yield Finding(level="warning", subject=subject, message=message)
        elif how is Mode.SCHEMING:
            message = "the block is part of its ckanext-scheming schema"
            yield Finding(level="ok", subject=subject, message=message)
        else:
            yield Finding(level="ok", subject=subject, message="the block is kept in extras")
        for flaw in joining.flaws(dataset_type):
            message = f"{flaw}; this field is used as our own schema describes it"
            yield Finding(level="warning", subject=subject, message=message)
        schema = dataset_types.schema_of_owner(dataset_type, "update")
        if how is not Mode.SCHEMING and "extras" not in schema:
            message = "its schema has no «extras»: the block cannot be stored"
            yield Finding(level="error", subject=subject, message=message)
        if theirs := sorted(dataset_types.names_of_portal(dataset_type)):
            message = f"its own schema defines {', '.join(theirs)}; these stay as they are"
            yield Finding(level="ok", subject=subject, message=message)


def _types() -> Iterator[Finding]:
    known = {
        t for plugin in p.PluginImplementations(p.IDatasetForm) for t in plugin.package_types()
    }
    for dataset_type in sorted(set(config.dataset_types()) - known - {DEFAULT_TYPE}):
        message = f"names «{dataset_type}», which no plugin of this portal defines"
        yield Finding(level="warning", subject=config.DATASET_TYPES, message=message)


def _filters() -> Iterator[Finding]:
    """Yield the types whose list offers no filter of the block, because of another plugin."""
    ours = {field.solr_name for field in indexing.faceted()}
    for dataset_type in sorted(dataset_types.covered_types()):
        facets: OrderedDict[str, str] = OrderedDict((name, name) for name in FACETS_OF_CKAN)
        why = "another plugin removes them; put «proactiva» after it in ckan.plugins"
        try:
            for plugin in p.PluginImplementations(p.IFacets):
                facets = plugin.dataset_facets(facets, dataset_type)
        except Exception as error:  # it is the portal's code, and may raise anything
            facets = OrderedDict[str, str]()
            why = f"another plugin fails ({type(error).__name__})"
        if ours.isdisjoint(facets):
            subject = f"dataset type «{dataset_type}»"
            message = f"its list offers no filter of the block: {why}"
            yield Finding(level="warning", subject=subject, message=message)
