"""The block's fields are those that a document describes, and a wrong one is named."""

from __future__ import annotations

import pytest
import yaml

from ckanext.proactiva.datasets import fields


@pytest.fixture
def described(tmp_path, monkeypatch):
    """Return a function that describes one field instead of ours, and returns it as read."""

    def describe(name: str, **definition):
        path = tmp_path / f"{name}.yaml"
        document = {"dataset_fields": [{"field_name": name, **definition}]}
        path.write_text(yaml.safe_dump(document), encoding="utf-8")
        monkeypatch.setattr(fields, "SCHEMA", path)
        return fields.by_name()[name]

    return describe


def test_what_a_field_leaves_out_is_its_kinds(described):
    field = described("proactiva_group", kind="codes", vocabulary="groups", label={"en": "Group"})
    assert field.definition["validators"] == "proactiva_codes(groups)"
    assert field.definition["form_snippet"] == "proactiva/block/form_joined.html"
    assert field.definition["widget"] == "proactiva/block/form_codes.html"
    assert field.definition["display_snippet"] is None
    assert field.facet_title == {"en": "Group"}


def test_what_is_due_of_proactive_datasets_is_demanded_before_it_is_taken(described):
    field = described("proactiva_why", kind="text", missing={"en": "Write why"})
    demanded = "proactiva_demanded(proactiva_why) proactiva_text"
    assert field.definition["validators"] == demanded


def test_validators_of_which_and_most_precede_the_kinds_own(described):
    which = {"of": "proactiva_group", "says": {"en": "Say which"}}
    field = described("proactiva_who", kind="text", which=which, most=200)
    demanded = "proactiva_which(proactiva_who) proactiva_most(200) proactiva_text"
    assert field.definition["validators"] == demanded


def test_what_a_field_says_itself_stays(described):
    field = described("proactiva_why", kind="text", display_snippet="own.html", widget="own")
    assert (field.definition["display_snippet"], field.definition["widget"]) == ("own.html", "own")


@pytest.mark.parametrize(
    ("definition", "is_ours"),
    [
        ({"kind": "text"}, True),
        ({"kind": "text", "validators": "not_empty proactiva_text"}, True),
        ({"kind": "text", "validators": "proactiva_text_of_theirs"}, False),
        ({"kind": "text", "validators": "unicode_safe"}, False),
        ({"kind": "legajo"}, False),
        ({"validators": "proactiva_text"}, False),
    ],
)
def test_a_field_of_a_portal_is_ours_if_it_has_a_kind_and_its_validator(definition, is_ours):
    assert fields.is_ours(definition) is is_ours


def test_a_field_with_a_list_is_a_facet_unless_it_says_no(described):
    listed = {"kind": "code", "vocabulary": "groups"}
    assert described("proactiva_one", **listed).is_faceted
    assert not described("proactiva_two", **listed, facet=False).is_faceted
    assert not described("proactiva_three", kind="text").is_faceted


def test_a_facet_may_have_a_title_of_its_own(described):
    titles = {"label": {"en": "Is it good?"}, "facet": {"en": "Good"}}
    assert described("proactiva_good", kind="flag", **titles).facet_title == {"en": "Good"}


@pytest.mark.parametrize(
    ("definition", "words"),
    [
        ({"kind": "colour"}, "«colour» is no kind; there are flag"),
        ({"kind": "code"}, "vocabulary"),
        ({"kind": "codes"}, "vocabulary"),
        ({"kind": "number"}, "only dates"),
    ],
)
def test_a_description_that_cannot_work_is_refused_by_its_name(described, definition, words):
    with pytest.raises(ValueError, match=f"proactiva_x_date: .*{words}"):
        described("proactiva_x_date", **definition)


def test_a_date_may_be_named_as_ckan_names_dates(described):
    assert described("proactiva_x_date", kind="date").solr_name == "proactiva_x_date"
