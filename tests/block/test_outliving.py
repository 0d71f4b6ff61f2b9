"""The block survives updates by clients that do not know it, on every kind of portal."""

from __future__ import annotations

from json import dumps
from typing import Any

import pytest

from tests.support.portals import BLOCK, EMPTY, PORTALS, TAKEN_BACK
from tests.support.site import Site, block_of

SMOKE = {"plain", "scheming-first"}
EVERY_PORTAL = pytest.mark.parametrize(
    "site",
    [pytest.param(n, marks=[pytest.mark.smoke] if n in SMOKE else []) for n in PORTALS],
    indirect=True,
)
BOTH_MODES = pytest.mark.parametrize("site", ["plain", "scheming-first"], indirect=True)


def of(site: Site, dataset: dict[str, Any]) -> dict[str, Any]:
    return block_of(dataset, site.portal.theirs)


def without_block(dataset: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in dataset.items() if key not in BLOCK}


@EVERY_PORTAL
class TestKeeping:
    def test_what_is_not_mentioned_stays(self, site):
        shown = site.portal.block
        organization = site.call("organization_create", name=f"o-{site.fields()['name']}")
        created = site.create(owner_org=organization["id"], **site.portal.block)
        reference = created["id"]
        assert of(site, created) == shown

        updated = site.call("package_update", **{**without_block(created), "title": "Tandeo"})
        assert of(site, updated) == shown
        site.call("package_patch", id=reference, notes="Por colonia")
        site.call("resource_create", package_id=reference, url="https://agua.example/t.csv")
        revised = site.call("package_revise", match={"id": reference}, update={"title": "Pipas"})
        assert of(site, revised["package"]) == shown
        site.commit()  # a bulk update finds its datasets in the index
        for action in ("private", "public", "private"):
            site.call(f"bulk_update_{action}", datasets=[reference], org_id=organization["id"])
            site.commit()  # package_show reads the index if nothing marks it as stale
            dataset = site.call("package_show", id=reference)
            assert dataset["private"] is (action == "private")
            assert of(site, dataset) == shown
        site.call("bulk_update_delete", datasets=[reference], org_id=organization["id"])
        site.commit()
        dataset = site.call("package_show", id=reference)
        assert dataset["state"] == "deleted"
        assert of(site, dataset) == shown
        assert {k: dataset[k] for k in site.portal.own} == dict(site.portal.own)

    def test_every_reader_gets_the_same_keys_and_types(self, site):
        full, bare = site.create(**site.portal.block), site.create()
        site.commit()
        for dataset, block in ((full, site.portal.block), (bare, site.portal.empty)):
            assert of(site, dataset) == block
            assert site.block(dataset["id"]) == block
            ours = {key: value for key, value in block.items() if key not in site.portal.theirs}
            raw = site.block(dataset["id"], use_default_schema=True)
            assert {key: raw[key] for key in ours} == ours
            assert site.call("proactiva_block_show", id=dataset["name"]) == {**EMPTY, **block}
            for default in (False, True):
                query = {"q": f"id:{dataset['id']}", "use_default_schema": default}
                [found] = site.call("package_search", **query)["results"]
                assert {k: of(site, found)[k] for k in ours} == ours
                assert default or of(site, found) == block

    def test_a_read_dataset_can_be_written_back(self, site):
        created = site.create(**site.portal.block)
        again = site.call("package_update", **site.call("package_show", id=created["id"]))
        assert of(site, again) == site.portal.block
        default = site.call("package_show", id=created["id"], use_default_schema=True)
        # The portal's own fields are extras here, which its schema would reject.
        default |= {"title": "Otro", "extras": [], **site.portal.own}
        again = site.call("package_update", **{**default, **site.portal.theirs})
        assert of(site, again) == site.portal.block


# Every way to clear a value.
BLANKS = {
    "proactiva_proactive": "",
    "proactiva_beneficiary_group": [],
    "proactiva_territory": ["", ""],
    "proactiva_problem_addressed": "",
    "proactiva_usefulness_rationale": "   ",
}


@EVERY_PORTAL
class TestClearing:
    def test_an_explicit_empty_value_takes_back_and_null_says_nothing(self, site):
        created = site.create(**site.portal.block)
        reference, expected = created["id"], site.portal.block
        site.call("package_patch", id=reference, **EMPTY)
        assert site.block(reference) == expected
        extras = [{"key": name, "value": None} for name in BLOCK]
        site.call("package_update", **{**without_block(created), **EMPTY, "extras": extras})
        assert site.block(reference) == expected
        for name, way in BLANKS.items():
            if name not in site.portal.theirs:  # the portal's own validators decide what is empty
                site.call("package_patch", id=reference, **{name: way})
                expected = {**expected, name: None}
                assert site.block(reference) == expected

    def test_no_is_said_and_is_not_nothing(self, site):
        if "proactiva_proactive" not in site.portal.theirs:
            created = site.create(proactiva_proactive=False)
            assert site.block(created["id"])["proactiva_proactive"] is False
            for way in ("no", "false", False):
                site.call("package_patch", id=created["id"], proactiva_proactive=way)
                assert site.block(created["id"])["proactiva_proactive"] is False

    def test_a_full_update_with_empties_takes_all_back(self, site):
        created = site.create(**site.portal.block)
        empties = {k: v for k, v in TAKEN_BACK.items() if k not in site.portal.theirs}
        updated = site.call("package_update", **{**created, **empties})
        expected = {**site.portal.empty, **site.portal.theirs}
        assert of(site, updated) == expected
        site.commit()  # 2.12 keeps the date sent, so it cannot tell that its index is stale
        assert site.block(created["id"]) == expected


@EVERY_PORTAL
class TestLifting:
    def test_extras_of_other_writers_become_fields(self, site):
        # CKAN stores extras as text, and a list or a mapping as JSON.
        block = site.portal.block.items()
        as_text = {k: dumps(v) if isinstance(v, dict | list) else v for k, v in block}
        if "proactiva_proactive" not in site.portal.theirs:
            as_text["proactiva_proactive"] = "true"
        extras = [{"key": key, "value": value} for key, value in as_text.items()]
        created = site.create(extras=extras)
        assert of(site, created) == site.portal.block

        # The extra takes precedence over the field that was read with the dataset.
        statement = {"key": "proactiva_problem_statement", "value": "No llega."}
        updated = site.call("package_update", **{**created, "extras": [statement]})
        assert of(site, updated) == {
            **site.portal.block,
            "proactiva_problem_statement": "No llega.",
        }
        gone = {**statement, "deleted": True}
        updated = site.call("package_update", **{**updated, "extras": [gone]})
        assert not updated["proactiva_problem_statement"]


class TestConditions:
    @BOTH_MODES
    def test_one_answer_names_what_is_wrong_with_the_block_and_with_the_rest(self, site):
        wrong = site.fields(name="Con Espacios", proactiva_proactive="quizás")
        errors = site.errors("package_create", **wrong)
        assert errors.keys() == {"name", "proactiva_proactive"}


class TestTypes:
    @pytest.mark.parametrize("chosen", ["geodato", "  geodato \n geodato tesoro  "])
    def test_only_the_types_that_the_portal_chose_carry_the_block(self, open_portal, chosen):
        site = open_portal("maps", **{"ckanext.proactiva.dataset_types": chosen})
        assert of(site, site.create(**BLOCK)) == BLOCK
        other = site.call("package_create", name=site.fields()["name"], type="dataset")
        assert not BLOCK.keys() & other.keys()
        assert not BLOCK.keys() & site.call("package_show", id=other["id"]).keys()

    def test_without_a_type_the_block_goes_where_the_portal_puts_the_dataset(self, open_portal):
        fallback = {"scheming.dataset_fallback": "true"}
        site = open_portal("maps", **fallback, **{"scheming.dataset_schemas": schema_of_maps()})
        fields = {k: v for k, v in site.fields(**BLOCK).items() if k != "type"}
        created = site.call("package_create", **fields)
        assert created["type"] == "geodato"
        assert of(site, created) == BLOCK

    @pytest.mark.parametrize("chosen", ["", "   "])
    def test_without_a_choice_every_described_type_carries_it(self, open_portal, chosen):
        site = open_portal("maps", **{"ckanext.proactiva.dataset_types": chosen})
        assert of(site, site.create(**BLOCK)) == BLOCK

    def test_types_that_a_comma_joins_are_one_that_nobody_defines(self, open_portal):
        site = open_portal("maps", **{"ckanext.proactiva.dataset_types": "geodato,dataset"})
        assert not BLOCK.keys() & site.create().keys()
        warned = [
            f["message"] for f in site.call("proactiva_portal_check") if f["level"] == "warning"
        ]
        assert [message for message in warned if "«geodato,dataset»" in message]


def schema_of_maps() -> str:
    return PORTALS["maps"].settings["scheming.dataset_schemas"].split()[1]
