"""From one dataset's dict to another: lifting, keeping, placing, promoting."""

from __future__ import annotations

import copy

import pytest

from ckanext.proactiva.block import keeping

STATEMENT = "proactiva_problem_statement"
GROUP = "proactiva_beneficiary_group"
FLAG = "proactiva_proactive"


def extra(key: str, value: object, **more: object) -> dict[str, object]:
    return {"key": key, "value": value, **more}


class TestLifting:
    def test_extras_of_ours_become_fields_and_the_others_stay(self):
        theirs = extra("folio", "77")
        lifted = keeping.lifted({"extras": [extra(STATEMENT, "Falta agua"), theirs]})
        assert lifted == {"extras": [theirs], STATEMENT: "Falta agua"}

    def test_a_list_in_an_extra_is_read(self):
        assert keeping.lifted({"extras": [extra(GROUP, '["girls"]')]})[GROUP] == ["girls"]

    def test_a_deleted_extra_is_an_explicit_empty(self):
        gone = extra(STATEMENT, "Falta agua", deleted=True)
        assert keeping.lifted({"extras": [gone]})[STATEMENT] == ""

    def test_the_extra_wins_over_the_field(self):
        dataset = {STATEMENT: "De antes", "extras": [extra(STATEMENT, "De ahora")]}
        assert keeping.lifted(dataset)[STATEMENT] == "De ahora"

    @pytest.mark.parametrize("extras", [None, "texto", 7, {}, [None, 7, "x", [], {"key": []}]])
    def test_extras_that_are_none_are_left_for_ckan_to_refuse(self, extras):
        assert keeping.lifted({"extras": extras}) == {"extras": extras}

    def test_nested_values_cannot_spread_over_other_keys(self):
        lifted = keeping.lifted({GROUP: [{"code": "girls"}, ["boys"], "women"]})
        assert lifted[GROUP] == ["dict", "list", "women"]

    def test_the_caller_keeps_its_own_dict(self):
        dataset = {"extras": [extra(STATEMENT, "Falta agua")]}
        before = copy.deepcopy(dataset)
        keeping.lifted(dataset)
        assert dataset == before


class TestKeeping:
    STORED = {STATEMENT: "Falta agua", GROUP: '["girls"]', FLAG: "true"}

    def test_what_is_absent_is_taken_from_storage(self):
        kept = keeping.kept({"title": "T"}, self.STORED)
        assert kept == {"title": "T", STATEMENT: "Falta agua", GROUP: ["girls"], FLAG: "true"}

    @pytest.mark.parametrize("empty", ["", [], None])
    def test_what_is_empty_is_not(self, empty):
        dataset = {STATEMENT: empty, GROUP: empty, FLAG: empty}
        assert keeping.kept(dataset, self.STORED) == dataset

    def test_what_repeats_the_answer_of_the_api_is_sent_as_storage_has_it(self):
        assert keeping.kept({FLAG: True}, {FLAG: "si"}) == {FLAG: "si"}
        assert keeping.kept({FLAG: False}, {FLAG: "si"}) == {FLAG: False}

    def test_nothing_is_made_up(self):
        assert keeping.kept({"title": "T"}, {}) == {"title": "T"}


class TestPlacing:
    def test_the_block_goes_beside_the_extras_that_there_are(self):
        theirs = extra("folio", "77")
        dataset = {"title": "T", STATEMENT: "x", GROUP: [], "extras": [theirs]}
        placed = keeping.into_extras(dataset, {STATEMENT: "x"}, {STATEMENT, GROUP})
        assert placed == {"title": "T", "extras": [theirs, extra(STATEMENT, "x")]}

    def test_fields_that_the_portal_holds_stay(self):
        assert keeping.into_extras({GROUP: ["x"]}, {}, {STATEMENT}) == {GROUP: ["x"], "extras": []}


class TestPromoting:
    def test_every_key_is_there_with_its_type(self):
        dataset: dict[str, object] = {"extras": [extra(GROUP, '["girls"]'), extra("folio", "77")]}
        keeping.promote(dataset)
        assert dataset["extras"] == [extra("folio", "77")]
        assert keeping.block_of(dataset) == {
            FLAG: False,
            GROUP: ["girls"],
            "proactiva_problem_addressed": "",
            STATEMENT: "",
            "proactiva_usefulness_rationale": "",
        }

    def test_doing_it_twice_changes_nothing(self):
        dataset = {FLAG: "true", GROUP: '["girls"]', "extras": []}
        keeping.promote(dataset)
        once = copy.deepcopy(dataset)
        keeping.promote(dataset)
        assert dataset == once
