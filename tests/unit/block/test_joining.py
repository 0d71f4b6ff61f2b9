"""The block joins a schema without touching what the portal wrote."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
import yaml

from ckanext.proactiva.block.joining import PAGE, joined
from ckanext.proactiva.datasets.fields import BY_NAME, FIELDS, SCHEMA

SCHEMAS = sorted((Path(__file__).parents[2] / "schemas").glob("*.yaml"))
PORTAL_SCHEMAS = [path for path in SCHEMAS if "presets" not in path.stem]


@pytest.mark.parametrize("path", PORTAL_SCHEMAS, ids=lambda path: path.stem)
class TestJoining:
    def test_every_field_is_there_once_after_the_portals_own(self, path):
        schema = yaml.safe_load(path.read_text(encoding="utf-8"))
        before = copy.deepcopy(schema)
        fields = joined(schema)["dataset_fields"]
        names = [field["field_name"] for field in fields]
        assert len(names) == len(set(names))
        assert BY_NAME.keys() <= set(names)
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
    # The definitions are shared by every portal in the process.
    assert not [field for field in FIELDS if "start_form_page" in field.definition]


def test_our_schema_is_whole_and_needs_no_preset_for_the_block():
    schema = yaml.safe_load(SCHEMA.read_text(encoding="utf-8"))
    assert joined(schema) == schema
    for field in FIELDS:
        assert "preset" not in field.definition
        assert not field.definition.get("required")
        for words in ("label", "help_text", "example"):
            assert field.definition[words].keys() == {"en", "es"}
