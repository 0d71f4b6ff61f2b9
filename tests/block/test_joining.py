"""Joining a schema never stops a portal: on surprises it uses extras, and `check` says why."""

from __future__ import annotations

import pytest

from ckanext.proactiva.block import changes
from tests.block.test_facets import facets_of
from tests.support.portals import BLOCK, MUNICIPIO, PORTALS, SCHEMAS
from tests.support.site import block_of

GROUPS = "vocab_proactiva_beneficiary_group"


def told(site, dataset_type="dataset"):
    """Return what `check` says about a type, by level."""
    subject = f"dataset type «{dataset_type}»"
    found = [f for f in site.call("proactiva_portal_check") if f["subject"] == subject]
    return [(f["level"], f["message"]) for f in found]


@pytest.mark.parametrize(
    ("site", "why"),
    [("rigid", "a field that is not of the house"), ("frozen", "TypeError")],
    indirect=["site"],
)
def test_check_warns_of_a_failed_join_with_its_reason(site, why):
    [(level, message), *_] = told(site)
    assert level == "warning"
    assert "kept in extras" in message
    assert why in message
    assert block_of(site.create(**BLOCK)) == BLOCK


@pytest.mark.parametrize(
    "site", ["preset-names-all", "several-types", "least", "own-validators"], indirect=True
)
def test_what_joined_is_told(site):
    assert told(site) == [("ok", "the block is part of its ckanext-scheming schema")]


@pytest.mark.parametrize(
    ("site", "field"),
    [
        ("preset-names-ours", "proactiva_problem_statement"),
        ("text-by-language", "proactiva_usefulness_rationale"),
        ("own-groups", "proactiva_beneficiary_group"),
        ("own-flag", "proactiva_proactive"),
    ],
    indirect=["site"],
)
def test_what_the_portal_defines_is_told_and_stays_as_it_is(site, field):
    assert any(field in message for _, message in told(site))
    created = site.create(**site.portal.block)
    assert created[field] == site.portal.theirs[field]
    for change in ({"title": "Otro"}, {"proactiva_problem_addressed": "waste"}):
        patched = site.call("package_patch", id=created["id"], **change)
        assert patched[field] == site.portal.theirs[field]
    schema = site.call("scheming_dataset_schema_show", type="dataset")
    assert [f["field_name"] for f in schema["dataset_fields"]].count(field) == 1


@pytest.mark.parametrize("site", ["own-groups"], indirect=True)
def test_a_portals_own_labels_are_the_ones_shown(site):
    created = site.create(**site.portal.block)
    site.commit()
    page = site.page(site.path("", created["name"])).body
    assert "Muchachas de la isla" in page
    assert "Gente que pesca" in page
    assert "Niñas" not in page
    listed = f"{site.path('')}?q=name:{created['name']}"
    found = facets_of(site.page(listed).body)
    assert found[GROUPS] == {"Muchachas de la isla": 1, "Gente que pesca": 1}
    assert created["name"] not in str(site.call("proactiva_block_gap_list", limit=100))
    # Its own codes count, also where our list has none of them.
    assert "Para: Muchachas de la isla, Gente que pesca<" in site.page(listed).body
    own = site.create(**{**site.portal.block, "proactiva_beneficiary_group": ["pescadores"]})
    site.commit()
    for path in (site.path("", own["name"]), f"{site.path('')}?name={own['name']}"):
        assert "Va más allá de la obligación</" in site.page(path).body, path
    page = site.page(path).body
    assert "Para: Gente que pesca<" in page
    assert facets_of(page)["proactiva_proactive"] == {"Sí": 1}
    assert site.call("proactiva_quality_show", id=own["id"])["gaps"] == []
    change = [{"type": "extension_fields", "key": "proactiva_beneficiary_group"}]
    assert changes.with_block(change, created, own) == change


@pytest.mark.parametrize("site", ["minutes"], indirect=True)
def test_the_labels_of_another_type_are_not_shown(site):
    said = {**BLOCK, "proactiva_dissemination_channel": ["radio"]}
    fields = {**site.fields(type="dataset", **MUNICIPIO), **said}
    created = site.call("package_create", **{n: v for n, v in fields.items() if n != "sesion"})
    page = site.page(f"/dataset/{created['name']}").body
    assert "Radio, también comunitaria" in page
    assert "Radio comunitaria" not in page


def test_an_unknown_validator_of_the_portals_own_stops_nothing_of_ours(open_portal, tmp_path):
    schema = (SCHEMAS / "municipio.yaml").read_text(encoding="utf-8")
    path = tmp_path / "otro.yaml"
    path.write_text(schema.replace("display_snippet: email.html", "validators: no_hay"))
    site = open_portal("scheming-first", **{"scheming.dataset_schemas": path.as_uri()})
    assert told(site) == [("ok", "the block is part of its ckanext-scheming schema")]
    assert site.page("/dataset/?q=name:nada").status_code == 200


@pytest.mark.parametrize(
    "site", [name for name, portal in PORTALS.items() if portal.has_scheming], indirect=True
)
def test_facets_count_on_every_portal(site):
    created = site.create(**site.portal.block)
    site.commit()
    found = facets_of(site.page(f"{site.path('')}?q=name:{created['name']}").body)
    assert sum(found[GROUPS].values()) == len(site.portal.block["proactiva_beneficiary_group"])
