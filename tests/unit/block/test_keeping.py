"""From one dataset's dict to another: lifting, keeping, placing, promoting."""

from __future__ import annotations

import copy

import pytest

from ckanext.proactiva.block import keeping
from ckanext.proactiva.datasets.fields import by_name

STATEMENT = "proactiva_problem_statement"
GROUP = "proactiva_beneficiary_group"
FLAG = "proactiva_proactive"
PROBLEM = "proactiva_problem_addressed"


def extra(key: str, value: object, **more: object) -> dict[str, object]:
    return {"key": key, "value": value, **more}


class TestLifting:
    def test_extras_of_ours_become_fields_and_the_others_stay(self):
        theirs = extra("folio", "77")
        lifted = keeping.lifted({"extras": [extra(STATEMENT, "Falta agua"), theirs]})
        assert lifted == {"extras": [theirs], STATEMENT: "Falta agua"}

    @pytest.mark.parametrize("theirs", [(), (GROUP,)])
    def test_a_list_in_an_extra_is_read(self, theirs):
        extras = [extra(GROUP, '["girls"]')]
        assert keeping.lifted({"extras": extras}, theirs)[GROUP] == ["girls"]

    def test_what_was_left_out_before_is_not_taken_from_whoever_writes_it_back(self):
        note = extra(keeping.LEFT_OUT, f'["{FLAG}"]')
        assert keeping.lifted({"extras": [note]}) == {"extras": []}

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
        assert lifted[GROUP] == [[{"code": "girls"}], ["boys"], "women"]

    def test_the_caller_keeps_its_own_dict(self):
        dataset = {"extras": [extra(STATEMENT, "Falta agua")]}
        before = copy.deepcopy(dataset)
        keeping.lifted(dataset)
        assert dataset == before


class TestNothingSaid:
    @pytest.mark.parametrize("theirs", [(), (GROUP, FLAG)])
    def test_what_is_null_is_as_if_it_were_absent(self, theirs):
        dataset = {"title": None, GROUP: None, FLAG: None, STATEMENT: ""}
        assert keeping.lifted(dataset, theirs) == {"title": None, STATEMENT: ""}
        extras = {"extras": [extra(GROUP, None)], GROUP: ["girls"]}
        assert keeping.lifted(extras) == {"extras": [], GROUP: ["girls"]}

    def test_what_the_portal_defines_is_not_touched(self):
        dataset = {GROUP: [{"es": "Niñas"}], STATEMENT: {"es": "Falta agua"}}
        assert keeping.lifted(dataset, (GROUP, STATEMENT)) == dataset
        shown = {**dataset, FLAG: "si", "extras": [extra(STATEMENT, "{}")]}
        keeping.promote(shown, {GROUP, STATEMENT, FLAG})
        assert {name: shown[name] for name in (GROUP, STATEMENT, FLAG)} == {**dataset, FLAG: "si"}
        assert shown["extras"] == [extra(STATEMENT, "{}")]
        bare: dict[str, object] = {}
        keeping.promote(bare, {GROUP})
        assert GROUP not in bare


class TestLimits:
    def test_what_exceeds_is_left_out_and_told(self):
        many = [f"c{n}" for n in range(130)]
        adapted, lost = keeping.within_limits({GROUP: ["x" * 101, *many], STATEMENT: "x" * 101})
        assert adapted == {GROUP: many[:100], STATEMENT: "x" * 101}
        assert lost == {GROUP}

    def test_what_nothing_is_left_of_was_not_heard(self):
        given = {GROUP: ["x" * 101], "proactiva_problem_addressed": "x" * 101, FLAG: True}
        adapted, lost = keeping.within_limits(given)
        assert adapted == {FLAG: True}
        assert lost == {GROUP, "proactiva_problem_addressed"}

    def test_text_by_language_keeps_one_and_reports_the_others_lost(self):
        both, one = {"es": "Agua", "en": "Water"}, {"en": "Water"}
        assert keeping.within_limits({STATEMENT: both}, language="es") == (
            {STATEMENT: "Agua"},
            {STATEMENT},
        )
        assert keeping.within_limits({STATEMENT: one}, language="es") == (
            {STATEMENT: "Water"},
            set(),
        )
        assert keeping.within_limits({STATEMENT: {"es": ""}}) == ({}, set())

    def test_of_several_codes_where_one_belongs_the_others_are_reported_lost(self):
        for codes, lost in ((["waste", "health"], {PROBLEM}), (["waste"], set())):
            assert keeping.within_limits({PROBLEM: codes}) == ({PROBLEM: "waste"}, lost)

    def test_empty_values_and_fields_of_the_portal_are_left_alone(self):
        given = {GROUP: [], STATEMENT: "", "proactiva_problem_addressed": "x" * 101}
        assert keeping.within_limits(given, ("proactiva_problem_addressed",)) == (given, set())


class TestPlacing:
    def test_the_block_goes_beside_the_extras_that_there_are(self):
        theirs = extra("folio", "77")
        dataset = {"title": "T", STATEMENT: "x", GROUP: [], "extras": [theirs]}
        placed = keeping.into_extras(dataset, {STATEMENT: "x"}, {STATEMENT, GROUP})
        assert placed == {"title": "T", "extras": [theirs, extra(STATEMENT, "x")]}

    def test_fields_that_the_portal_holds_stay_and_no_extras_are_made_up(self):
        assert keeping.into_extras({GROUP: ["x"]}, {}, {STATEMENT}) == {GROUP: ["x"]}
        assert keeping.into_extras({"extras": []}, {}, {STATEMENT}) == {"extras": []}


class TestPromoting:
    def test_every_key_is_there_with_its_type(self):
        note = extra(keeping.LEFT_OUT, '["proactiva_proactive"]')
        ours = [extra(GROUP, '["girls"]'), note, extra("folio", "77")]
        dataset: dict[str, object] = {"extras": ours}
        keeping.promote(dataset)
        assert dataset["extras"] == [extra("folio", "77")]
        assert keeping.block_of(dataset) == {**dict.fromkeys(by_name()), GROUP: ["girls"]}
        assert by_name().keys() <= dataset.keys()

    def test_doing_it_twice_changes_nothing(self):
        dataset = {FLAG: "true", GROUP: '["girls"]', "extras": []}
        keeping.promote(dataset)
        once = copy.deepcopy(dataset)
        keeping.promote(dataset)
        assert dataset == once

    def test_what_was_typed_on_its_way_to_the_index_is_not_read_again(self):
        extras = [extra(FLAG, "true"), extra(GROUP, '["girls"]'), extra("folio", "77")]
        dataset = {FLAG: True, GROUP: ["girls"], "extras": extras}
        keeping.promote(dataset)
        assert (dataset[FLAG], dataset[GROUP], dataset[STATEMENT]) == (True, ["girls"], None)
        assert dataset["extras"] == [extra("folio", "77")]

    def test_a_flag_of_the_portals_own_does_not_say_that_the_rest_is_typed(self):
        dataset = {FLAG: True, GROUP: '["girls"]'}
        keeping.promote(dataset, {FLAG})
        assert (dataset[FLAG], dataset[GROUP], dataset[STATEMENT]) == (True, ["girls"], None)

    def test_a_field_is_read_before_an_extra_and_of_the_portals_own_as_it_is(self):
        said = {STATEMENT: "De ahora", "extras": [extra(STATEMENT, "De antes")]}
        assert keeping.block_of(said)[STATEMENT] == "De ahora"
        own = {"es": "Falta agua"}
        assert keeping.block_of({STATEMENT: own}, {STATEMENT})[STATEMENT] == own
        assert keeping.block_of({STATEMENT: own})[STATEMENT] is None


class TestCompleting:
    @pytest.mark.parametrize("flag", [True, False, None])
    def test_what_the_index_typed_is_filled_and_not_read_again(self, flag):
        dataset = {FLAG: flag, GROUP: '["girls"]', "extras": [extra(STATEMENT, "Falta agua")]}
        keeping.completing()(dataset)
        expected = {FLAG: flag, GROUP: '["girls"]', STATEMENT: "Falta agua"}
        assert keeping.block_of(dataset, by_name().keys()) == {
            **dict.fromkeys(by_name()),
            **expected,
        }
        assert dataset["extras"] == []

    @pytest.mark.parametrize(
        ("flag", "theirs"), [({}, set()), ({FLAG: "true"}, set()), ({FLAG: None}, {FLAG})]
    )
    def test_what_an_older_index_holds_is_read(self, flag, theirs):
        dataset = {**flag, "extras": [extra(GROUP, '["girls"]')]}
        keeping.completing(theirs)(dataset)
        assert dataset[GROUP] == ["girls"]
