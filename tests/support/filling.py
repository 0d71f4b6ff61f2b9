"""Many datasets in little time: rows in the database, each indexed by CKAN's own code."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import deepcopy
from datetime import datetime
from typing import Any

import pysolr
import sqlalchemy as sa

import ckantoolkit as tk
from ckan import logic, model
from ckan.lib.plugins import lookup_package_plugin, plugin_validate
from ckan.lib.search import index_for
from ckan.lib.search.common import make_connection

from ckanext.proactiva.datasets.fields import by_name
from tests.support.site import Site

Dataset = Mapping[str, Any]
RAW = {"ignore_auth": True, "validate": False, "use_cache": False}
OF_A_ROW = ("id", "name", "title", "type", "state", "private", "owner_org")
DATES = ("metadata_created", "metadata_modified")


def fill(site: Site, organization: Dataset, datasets: Sequence[Dataset]) -> list[str]:
    """Store and index an organization's datasets, each given by its title, state, type and block.

    Returns their ids. What is indexed is what CKAN would read of them: the block is in extras, as
    in storage.
    """
    likes = {kind: _like(site, kind) for kind in {dataset["type"] for dataset in datasets}}
    stored = [_stored(likes[dataset["type"]], organization, dataset) for dataset in datasets]
    rows = [{**{key: each[key] for key in OF_A_ROW}, **_dates(each)} for each in stored]
    model.Session.execute(sa.insert(model.Package.__table__), rows)
    model.Session.commit()
    # With the rows in the session, checking who may see them does not read them one by one.
    ids = [each["id"] for each in stored]
    held = model.Session.query(model.Package).filter(model.Package.id.in_(ids)).all()
    assert len(held) == len(datasets)
    with _sent_together():
        for each in stored:
            if each["state"] != "deleted":  # CKAN removes these from the index
                index_for(model.Package).update_dict({**each, **_shown(each)}, defer_commit=True)
    site.commit()
    return ids


def forget(organization: Dataset, ids: Sequence[str]) -> None:
    """Delete everything that was filled in, so that tests that count or walk all do not meet it."""
    rows = model.Session.query(model.Package).filter(model.Package.id.in_(ids))
    rows.delete(synchronize_session=False)
    model.Session.commit()
    make_connection().delete(q=f'owner_org:"{organization["id"]}"')


@contextmanager
def _sent_together() -> Iterator[None]:
    """Send to Solr in one request what CKAN sends dataset by dataset."""
    documents: list[Any] = []
    add = pysolr.Solr.add
    pysolr.Solr.add = lambda self, docs, **options: documents.extend(docs)
    try:
        yield
    finally:
        pysolr.Solr.add = add
    make_connection().add(docs=documents, commit=False)


def _dates(stored: Dataset) -> dict[str, datetime]:
    return {key: datetime.fromisoformat(stored[key]) for key in DATES}


def _shown(stored: Dataset) -> dict[str, Any]:
    """Return what CKAN 2.12 requires with a dataset, and CKAN 2.11 computes itself."""
    if not tk.check_ckan_version(min_version="2.12"):
        return {}
    plugin = lookup_package_plugin(stored["type"])
    context = {"model": model, "session": model.Session, "ignore_auth": True}
    schema = plugin.show_package_schema()
    shown, _ = plugin_validate(plugin, context, deepcopy(dict(stored)), schema, "package_show")
    logic.apply_after_dataset_show_plugins(context, shown)
    return {"with_custom_schema": shown}


def _like(site: Site, dataset_type: str) -> dict[str, Any]:
    """Return a dataset of a type as CKAN reads it before it is shown, without an owner."""
    created = site.call("package_create", **site.fields(type=dataset_type, escala="1:50000"))
    return tk.get_action("package_show")(dict(RAW), {"id": created["id"]})


def _stored(like: Dataset, organization: Dataset, dataset: Dataset) -> dict[str, Any]:
    said = {name: field.typed(dataset.get(name)) for name, field in by_name().items()}
    block = [
        {"key": name, "value": by_name()[name].kind.store(value)}
        for name, value in said.items()
        if value is not None
    ]
    number = uuid.uuid4().hex
    return {
        **deepcopy(dict(like)),
        **{key: dataset[key] for key in ("title", "state", "private", "type")},
        "id": str(uuid.UUID(number)),
        "name": f"d-{number}",
        "owner_org": organization["id"],
        "organization": dict(organization),
        "extras": [*like["extras"], *block],
    }
