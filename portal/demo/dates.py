"""When things were published: the one fact that CKAN lets nobody set, and records itself."""

from __future__ import annotations

import importlib
from datetime import date, datetime, time
from typing import cast

import ckan.plugins as p
from ckan import model
from ckan.lib import search

from portal.demo.datasets import identity
from portal.demo.reading import Dataset


def moment(day: date) -> datetime:
    """Return noon in UTC, as CKAN stores it: the same day everywhere in America."""
    return datetime.combine(day, time(12))


def date_back(dataset: Dataset) -> None:
    """Give the stored dataset the dates of its content, once; later edits keep theirs."""
    package = model.Package.get(identity(dataset.name))
    assert package is not None
    published = moment(dataset.published_on)
    if package.metadata_created == published:
        return
    package.metadata_created = published
    package.metadata_modified = moment(dataset.modified_on)
    _date_resources(dataset)
    _date_activities(package)
    # Indexed before the commit: an interruption leaves a dataset that will be dated again.
    search.rebuild(package.id)


def _date_resources(dataset: Dataset) -> None:
    for described in dataset.resources:
        resource = model.Resource.get(identity(dataset.name, described.name))
        assert resource is not None
        modified = described.last_modified
        resource.created = moment(dataset.published_on)
        # May be null, although CKAN's type does not say so.
        resource.last_modified = cast(datetime, moment(modified) if modified else None)
        resource.metadata_modified = moment(modified or dataset.published_on)


def _date_activities(package: model.Package) -> None:
    if p.plugin_loaded("activity"):
        activity = importlib.import_module("ckanext.activity.model").Activity
        ours = model.Session.query(activity).filter_by(object_id=package.id)
        ours.update({"timestamp": package.metadata_created}, synchronize_session=False)
