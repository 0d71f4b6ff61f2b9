"""The block outlives whoever writes datasets without knowing of it, on every kind of portal."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.portals import BLOCK, EMPTY, PORTALS
from tests.support.site import block_of

SMOKE = {"plain", "scheming-first"}
EVERY_PORTAL = pytest.mark.parametrize(
    "site",
    [pytest.param(n, marks=[pytest.mark.smoke] if n in SMOKE else []) for n in PORTALS],
    indirect=True,
)
BOTH_MODES = pytest.mark.parametrize("site", ["plain", "scheming-first"], indirect=True)


def without_block(dataset: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in dataset.items() if key not in BLOCK}


@EVERY_PORTAL
class TestKeeping:
    def test_what_is_not_mentioned_stays(self, site):
        shown = site.portal.shown
        organization = site.call("organization_create", name=f"o-{site.fields()['name']}")
        created = site.create(owner_org=organization["id"], **site.portal.block)
        reference = created["id"]
        assert block_of(created) == shown

        updated = site.call("package_update", **{**without_block(created), "title": "Tandeo"})
        assert block_of(updated) == shown
        site.call("package_patch", id=reference, notes="Por colonia")
        site.call("resource_create", package_id=reference, url="https://agua.example/t.csv")
        revised = site.call("package_revise", match={"id": reference}, update={"title": "Pipas"})
        assert block_of(revised["package"]) == shown
        site.commit()  # a bulk update finds its datasets in the index
        for action in ("private", "public", "private"):
            site.call(f"bulk_update_{action}", datasets=[reference], org_id=organization["id"])
            site.commit()  # package_show reads the index where nothing says that it is old
            dataset = site.call("package_show", id=reference)
            assert dataset["private"] is (action == "private")
            assert block_of(dataset) == shown
        site.call("bulk_update_delete", datasets=[reference], org_id=organization["id"])
        site.commit()
        dataset = site.call("package_show", id=reference)
        assert dataset["state"] == "deleted"
        assert block_of(dataset) == shown
        assert {k: dataset[k] for k in site.portal.own} == dict(site.portal.own)

    def test_every_reader_gets_the_same_keys_and_types(self, site):
        full, bare = site.create(**site.portal.block), site.create()
        site.commit()
        for dataset, block in ((full, site.portal.shown), (bare, EMPTY)):
            assert block_of(dataset) == block
            assert site.block(dataset["id"]) == block
            assert site.block(dataset["id"], use_default_schema=True) == block
            assert site.call("proactiva_block_show", id=dataset["name"]) == block
            for default in (False, True):
                query = {"q": f"id:{dataset['id']}", "use_default_schema": default}
                [found] = site.call("package_search", **query)["results"]
                assert block_of(found) == block

    def test_a_read_dataset_can_be_written_back(self, site):
        created = site.create(**site.portal.block)
        again = site.call("package_update", **site.call("package_show", id=created["id"]))
        assert block_of(again) == site.portal.shown
        default = site.call("package_show", id=created["id"], use_default_schema=True)
        # The portal's own fields are extras here, which its schema would refuse.
        default |= {"title": "Otro", "extras": [], **site.portal.own}
        again = site.call("package_update", **{**default, **site.portal.theirs})
        assert block_of(again) == site.portal.shown


@EVERY_PORTAL
class TestClearing:
    def test_an_explicit_empty_value_clears(self, site):
        created = site.create(**site.portal.block)
        reference, expected = created["id"], site.portal.shown
        # The flag first: while it stands, the others are demanded.
        ways = dict(zip(EMPTY, ["", None, ["", ""], "", "   "], strict=True))
        if site.portal.theirs:  # the portal's own validators say what is empty
            ways |= {"proactiva_proactive": "no", "proactiva_beneficiary_group": []}
        for name, way in ways.items():
            site.call("package_patch", id=reference, **{name: way})
            expected = {**expected, name: EMPTY[name]}
            assert site.block(reference) == expected

    def test_a_full_update_with_empties_clears_all(self, site):
        created = site.create(**site.portal.block)
        empties = {**EMPTY, "proactiva_proactive": ""}
        updated = site.call("package_update", **{**created, **empties})
        assert block_of(updated) == EMPTY
        site.commit()  # 2.12 keeps the date that was sent, so it cannot tell that its index is old
        assert site.block(created["id"]) == EMPTY


@EVERY_PORTAL
class TestLifting:
    def test_extras_of_other_writers_become_fields(self, site):
        codes = site.portal.block["proactiva_beneficiary_group"]
        as_text = {
            **site.portal.block,
            "proactiva_beneficiary_group": '["{}", "{}"]'.format(*codes),
        }
        if "proactiva_proactive" not in site.portal.theirs:
            as_text["proactiva_proactive"] = "true"
        extras = [{"key": key, "value": value} for key, value in as_text.items()]
        created = site.create(extras=extras)
        assert block_of(created) == site.portal.shown

        # The extra wins over the field that was read with the dataset.
        statement = {"key": "proactiva_problem_statement", "value": "No llega."}
        updated = site.call("package_update", **{**created, "extras": [statement]})
        assert block_of(updated) == {
            **site.portal.shown,
            "proactiva_problem_statement": "No llega.",
        }
        gone = {**statement, "deleted": True}
        updated = site.call("package_update", **{**updated, "extras": [gone]})
        assert updated["proactiva_problem_statement"] == ""


class TestConditions:
    @BOTH_MODES
    def test_a_proactive_dataset_must_say_for_whom_and_why(self, site):
        errors = site.errors("package_create", **site.fields(proactiva_proactive=True))
        assert errors.keys() == {
            "proactiva_beneficiary_group",
            "proactiva_problem_addressed",
            "proactiva_usefulness_rationale",
        }
        assert errors["proactiva_problem_addressed"] == ["Elige un problema de la lista"]
        bare = site.create()
        assert site.errors("package_patch", id=bare["id"], proactiva_proactive="sí") == errors
        assert site.block(bare["id"]) == EMPTY

    @BOTH_MODES
    def test_one_answer_names_what_is_wrong_with_the_block_and_with_the_rest(self, site):
        wrong = site.fields(name="Con Espacios", proactiva_beneficiary_group=["nadie"])
        errors = site.errors("package_create", **wrong)
        assert errors.keys() == {"name", "proactiva_beneficiary_group"}
        assert "nadie" in errors["proactiva_beneficiary_group"][0]

    def test_a_portal_with_its_own_flag_is_held_to_the_same(self, open_portal):
        site = open_portal("own-fields")
        errors = site.errors("package_create", **site.fields(proactiva_proactive="si"))
        assert errors.keys() == {"proactiva_problem_addressed", "proactiva_usefulness_rationale"}


class TestTypes:
    @pytest.mark.parametrize("chosen", ["geodato", "  geodato \n geodato tesoro  "])
    def test_only_the_types_that_the_portal_chose_carry_the_block(self, open_portal, chosen):
        site = open_portal("maps", **{"ckanext.proactiva.dataset_types": chosen})
        assert block_of(site.create(**BLOCK)) == BLOCK
        other = site.call("package_create", name=site.fields()["name"], type="dataset")
        assert not BLOCK.keys() & other.keys()
        assert not BLOCK.keys() & site.call("package_show", id=other["id"]).keys()

    def test_without_a_type_the_block_goes_where_the_portal_puts_the_dataset(self, open_portal):
        fallback = {"scheming.dataset_fallback": "true"}
        site = open_portal("maps", **fallback, **{"scheming.dataset_schemas": schema_of_maps()})
        fields = {k: v for k, v in site.fields(**BLOCK).items() if k != "type"}
        created = site.call("package_create", **fields)
        assert created["type"] == "geodato"
        assert block_of(created) == BLOCK

    @pytest.mark.parametrize("chosen", ["", "   "])
    def test_without_a_choice_every_described_type_carries_it(self, open_portal, chosen):
        site = open_portal("maps", **{"ckanext.proactiva.dataset_types": chosen})
        assert block_of(site.create(**BLOCK)) == BLOCK

    def test_types_that_a_comma_joins_are_one_that_nobody_defines(self, open_portal):
        site = open_portal("maps", **{"ckanext.proactiva.dataset_types": "geodato,dataset"})
        assert not BLOCK.keys() & site.create().keys()
        warned = [
            f["message"] for f in site.call("proactiva_portal_check") if f["level"] == "warning"
        ]
        assert [message for message in warned if "«geodato,dataset»" in message]


def schema_of_maps() -> str:
    return PORTALS["maps"].settings["scheming.dataset_schemas"].split()[1]
