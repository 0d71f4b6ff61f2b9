"""The datasets of the demonstration, with their files as real uploads."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from werkzeug.datastructures import FileStorage

import ckantoolkit as tk
from ckan.lib import uploader

from ckanext.proactiva.block.writing import FORM_MARK
from ckanext.proactiva.datasets.fields import PROACTIVE
from portal.demo.accounts import SYSADMIN
from portal.demo.reading import Dataset, Resource


def create(dataset: Dataset) -> None:
    """Create the dataset; an incomplete one is kept, but does not count as proactive."""
    try:
        _create(dataset, dataset.block)
    except tk.ValidationError:
        # Like a dataset from before the block. Whatever else is wrong is refused again.
        _create(dataset, {**dataset.block, PROACTIVE: ""})


def identity(*path: str) -> str:
    """Return an id that depends only on the names, so that addresses are the same everywhere.

    What an interrupted load left in the storage or the index is then overwritten, not duplicated.
    """
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "/".join(["ckanext-proactiva-demo", *path])))


def _create(dataset: Dataset, block: Mapping[str, Any]) -> None:
    shown = tk.get_action("package_create")(
        {"user": SYSADMIN, "ignore_auth": True},
        {
            "id": identity(dataset.name),
            "name": dataset.name,
            "title": dataset.title,
            "notes": dataset.notes,
            "license_id": dataset.license_id,
            "owner_org": dataset.organization,
            "tags": [{"name": tag} for tag in dataset.tags],
            "resources": [_resource(dataset, resource) for resource in dataset.resources],
            FORM_MARK: True,  # as if people filled in the form, which tells them what is wrong
            **block,
        },
    )
    # Again, since CKAN chose the views while the uploads had no URL yet.
    tk.get_action("package_create_default_resource_views")(
        {"user": SYSADMIN, "ignore_auth": True}, {"package": shown}
    )


def _resource(dataset: Dataset, resource: Resource) -> dict[str, Any]:
    described = {
        "id": identity(dataset.name, resource.name),
        "name": resource.name,
        "format": resource.format,
        "description": resource.description,
        "url": resource.url,
    }
    return _uploaded(described, resource) if resource.file else described


def _uploaded(described: dict[str, Any], resource: Resource) -> dict[str, Any]:
    """Store the file where CKAN stores uploads, before there is a dataset that lacks it."""
    assert resource.file is not None
    with resource.file.open("rb") as content:
        described["upload"] = FileStorage(content, filename=resource.file.name)
        upload = uploader.get_resource_uploader(described)
        upload.upload(described["id"])
    return {**described, "size": resource.file.stat().st_size, "mimetype": upload.mimetype}
