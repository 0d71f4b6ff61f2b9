"""What harvesters and scripts write from within CKAN, with their own contexts."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

import ckan.plugins.toolkit as tk
from ckan import model
from ckan.lib.plugins import lookup_package_plugin
from ckan.logic.schema import default_create_package_schema

from ckanext.proactiva.datasets.fields import by_name
from tests.support.copies import gaps_of
from tests.support.portals import BLOCK, EMPTY
from tests.support.site import Site

AS_TEXT = {name: by_name()[name].kind.store(value) for name, value in BLOCK.items()}
WAYS = {
    "fields": dict,
    "extras": lambda _: {"extras": [{"key": k, "value": v} for k, v in AS_TEXT.items()]},
}


def of_core(_: Site, action: str) -> dict[str, Any]:
    """Return the schema that ckanext-harvest uses for both, whichever plugin owns the type."""
    ignore_missing, text = tk.get_validator("ignore_missing"), tk.get_validator("unicode_safe")
    schema = default_create_package_schema()
    return {**schema, "id": [ignore_missing, text], "__junk": [tk.get_validator("ignore")]}


def of_owner(site: Site, action: str) -> dict[str, Any]:
    """Return the schema that ckanext-dcat uses: the owner's, with its own rules for id and tags."""
    plugin: Any = lookup_package_plugin(site.portal.dataset_type)
    schema = getattr(plugin, f"{action}_package_schema")()
    schema["tags"] = {**schema["tags"], "name": [tk.get_validator("not_empty")]}
    return {**schema, "id": [tk.get_validator("unicode_safe")]} if action == "create" else schema


def written(site: Site, action: str, dataset: dict[str, Any], **context: Any) -> Any:
    """Write a dataset as code within CKAN does, and end its transaction."""
    whole = {"model": model, "session": model.Session, "ignore_auth": True, "user": "", **context}
    result = tk.get_action(f"package_{action}")(whole, dataset)
    model.Session.commit()
    return result


SITES = ["plain", "another-owner", "scheming-first", "subfields"]


@pytest.mark.parametrize("site", SITES, indirect=True)
@pytest.mark.parametrize("schema", [of_core, of_owner])
def test_a_harvester_with_a_schema_of_its_own_writes_and_keeps_the_block(site, schema):
    user = site.sysadmin["name"]
    for way, sent in WAYS.items():
        given = {**site.fields(**sent(BLOCK)), "id": str(uuid.uuid4())}
        context = {"user": user, "schema": schema(site, "create"), "return_id_only": True}
        assert written(site, "create", dict(given), defer_commit=True, **context) == given["id"]
        assert site.block(given["id"]) == BLOCK, way
        silent = {**site.fields(), "id": given["id"], "name": given["name"], "title": "Otra vez"}
        written(site, "update", silent, user=user, schema=schema(site, "update"))
        shown = site.call("package_show", id=given["id"])
        assert shown["title"] == "Otra vez"
        assert site.block(given["id"]) == BLOCK, way
        again = {**silent, **sent(BLOCK), "extras": [{"key": "guid", "value": "x"}]}
        if not site.portal.has_scheming:  # it accepts no extra that its schema does not name
            written(site, "update", again, user=user, schema=schema(site, "update"))
            assert site.block(given["id"]) == BLOCK, way


# What another portal may have in fields of the block that it defines in its own way.
FOREIGN = {
    "proactiva_privacy_reviewed": "testado",
    "proactiva_target_population": ["notarías"],
    "proactiva_next_update": "pronto",
    "proactiva_problem_statement": {"causa": ["fuga"]},
    "proactiva_recognition": "oro " * 50_000,
}


@pytest.mark.parametrize("site", ["plain", "scheming-first"], indirect=True)
@pytest.mark.parametrize("schema", [of_core, of_owner])
def test_a_harvester_loses_no_dataset_to_what_cannot_be_read(site, schema):
    given = {**site.fields(**{**BLOCK, **FOREIGN}), "id": str(uuid.uuid4())}
    context = {"user": site.sysadmin["name"], "return_id_only": True}
    written(site, "create", dict(given), schema=schema(site, "create"), **context)
    assert site.block(given["id"]) == {**BLOCK, **dict.fromkeys(FOREIGN)}
    left_out = {gap["field"] for gap in gaps_of(site, given["name"]) if gap["kind"] == "left_out"}
    assert left_out == FOREIGN.keys()
    for sent in (BLOCK, FOREIGN):  # what was said before stays
        dataset = {**site.fields(**sent), "id": given["id"], "name": given["name"]}
        written(site, "update", dataset, schema=schema(site, "update"), **context)
        assert site.block(given["id"]) == BLOCK


@pytest.mark.parametrize("site", ["own-groups", "lists-where-ours-are-none"], indirect=True)
def test_a_harvester_loses_no_dataset_to_what_the_portal_refuses(site):
    refused = {n for n, own in site.portal.theirs.items() if type(own) is not str}
    given = {**site.fields(**BLOCK), "id": str(uuid.uuid4())}
    context = {"user": site.sysadmin["name"], "return_id_only": True}
    written(site, "create", dict(given), **context)
    assert site.block(given["id"]) == {k: v for k, v in BLOCK.items() if k not in refused}
    own = {name: site.portal.theirs[name] for name in refused}
    site.call("package_patch", id=given["id"], **own)
    written(site, "update", dict(given), **context)
    assert site.block(given["id"]) == {**BLOCK, **own}


@pytest.mark.parametrize("site", SITES, indirect=True)
def test_one_context_for_many_datasets_mixes_up_nothing(site):
    context = {"user": site.sysadmin["name"], "ignore_auth": True}
    create, update = tk.get_action("package_create"), tk.get_action("package_update")
    with pytest.raises(tk.ValidationError) as refused:
        create(context, {**site.fields(), "proactiva_proactive": "quizás", "name": "Con espacios"})
    assert refused.value.error_dict.keys() == {"name", "proactiva_proactive"}
    full = create(context, site.fields(**BLOCK))
    bare = create(context, site.fields())
    read = tk.get_action("package_show")({**context, "validate": False}, {"id": full["id"]})
    update(context, {**site.fields(), "id": bare["id"], "name": bare["name"]})
    # The portal's own fields are extras here, which its schema would reject.
    extras = [extra for extra in read["extras"] if extra["key"] not in site.portal.own]
    update(context, {**read, "extras": extras, **site.portal.own, "title": "Leído sin validar"})
    model.Session.commit()
    assert site.block(bare["id"]) == EMPTY
    assert site.block(full["id"]) == BLOCK
    # 2.12 keeps the date that was sent, so package_show cannot tell that its index is stale.
    assert model.Package.get(full["id"]).title == "Leído sin validar"
