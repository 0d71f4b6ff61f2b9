"""The block joins a schema without touching what the portal wrote."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
import yaml

from ckanext.proactiva.block.joining import PAGE, joined
from ckanext.proactiva.datasets.fields import SCHEMA, by_name, is_ours

SCHEMAS = sorted((Path(__file__).parents[2] / "schemas").glob("*.yaml"))
PORTAL_SCHEMAS = [path for path in SCHEMAS if "presets" not in path.stem]


@pytest.mark.parametrize("path", PORTAL_SCHEMAS, ids=lambda path: path.stem)
class TestJoining:
    def test_every_field_is_there_once_after_the_portals_own(self, path):
        schema = yaml.safe_load(path.read_text(encoding="utf-8"))
        before = copy.deepcopy(schema)
        fields = joined(schema)["dataset_fields"]
        names = [name for field in fields if (name := field.get("field_name"))]
        assert len(names) == len(set(names))
        assert by_name().keys() <= set(names)
        assert fields[: len(before["dataset_fields"])] == before["dataset_fields"]
        assert schema == before

    def test_joining_again_changes_nothing(self, path):
        once = joined(yaml.safe_load(path.read_text(encoding="utf-8")))
        assert joined(once) == once


def test_a_form_by_pages_gets_one_page_more_and_others_get_none():
    plain = {"dataset_fields": [{"field_name": "title"}]}
    pages = {"dataset_fields": [{"field_name": "title", "start_form_page": {"title": "Uno"}}]}
    first, *rest = joined(pages)["dataset_fields"][1:]
    assert first["start_form_page"] == PAGE
    assert not [field for field in rest if "start_form_page" in field]
    assert not [f for f in joined(plain)["dataset_fields"] if "start_form_page" in f]
    # All portals in the process share the definitions.
    assert not [field for field in by_name().values() if "start_form_page" in field.definition]


def test_hand_written_copy_of_our_schema_is_completed():
    schema = yaml.safe_load(SCHEMA.read_text(encoding="utf-8"))
    fields = {field["field_name"]: field for field in joined(schema)["dataset_fields"]}
    assert list(fields) == [field["field_name"] for field in schema["dataset_fields"]]
    assert {name: fields[name] for name in by_name()} == {
        name: field.definition for name, field in by_name().items()
    }


def test_what_a_copy_of_our_schema_says_of_a_field_stays():
    copied = {"field_name": "proactiva_proactive", "kind": "flag", "form_snippet": "nuestra.html"}
    theirs = {"field_name": "tipo", "kind": "flag"}
    first, second, *_ = joined({"dataset_fields": [copied, theirs]})["dataset_fields"]
    ours = {"validators": "proactiva_flag", "display_snippet": None}
    assert first == {**copied, **ours, "widget": "proactiva/block/form_flag.html"}
    assert second == theirs


def test_field_unknown_to_the_block_is_left_to_scheming():
    theirs = {"field_name": "proactiva_cost", "kind": "number", "label": "Costo"}
    [first, *_] = joined({"dataset_fields": [theirs]})["dataset_fields"]
    assert first == theirs


@pytest.mark.parametrize("vocabulary", ["no_such_list", None])
def test_a_copy_that_names_no_list_of_ours_is_used_as_we_describe_it(vocabulary):
    name = "proactiva_problem_addressed"
    copied = {"field_name": name, "kind": "code", "start_form_page": {"title": "Uno"}}
    [first, *_] = joined({"dataset_fields": [{**copied, "vocabulary": vocabulary}]})[
        "dataset_fields"
    ]
    assert first == {**copied, **by_name()[name].definition}


@pytest.mark.parametrize(
    "which", ["cuál", None, {}, {"of": "proactiva_beneficiary_group"}, {"says": "¿Cuál?"}]
)
def test_copy_with_an_incomplete_which_gets_our_definition(which):
    name = "proactiva_target_population"
    copied = {"field_name": name, "kind": "text", "which": which}
    [first, *_] = joined({"dataset_fields": [copied]})["dataset_fields"]
    assert first == by_name()[name].definition


def test_field_with_validators_of_the_portal_is_not_taken_for_ours():
    copied = {"field_name": "proactiva_proactive", "kind": "flag"}
    theirs = {**copied, "validators": "boolean_validator"}
    [first, *_] = joined({"dataset_fields": [theirs]})["dataset_fields"]
    assert first == theirs
    assert not is_ours(first)
    [first, *_] = joined({"dataset_fields": [copied]})["dataset_fields"]
    assert is_ours(first)
    assert is_ours({**copied, "validators": "not_empty proactiva_flag"})


def test_every_field_of_the_block_is_described_in_both_languages():
    for field in by_name().values():
        assert "preset" not in field.definition
        assert not field.definition.get("required")
        which = field.definition.get("which", {}).get("says")
        others = [field.definition.get(words) for words in ("example", "card", "missing", "choice")]
        for words in (field.definition["label"], field.definition["help_text"], which, *others):
            assert words is None or words.keys() == {"en", "es"}, field.name
