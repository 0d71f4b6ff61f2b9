"""What people and clients send, before anybody knows what it should be."""

from __future__ import annotations

import pytest

from ckanext.proactiva.domain.inputs import decoded, is_blank, listed, says_nothing, texts


@pytest.mark.parametrize("blank", ["", "  \n", None, [], ["", " "], [[], None], {}])
def test_what_forms_and_json_leave_empty_is_blank(blank):
    assert is_blank(blank)


@pytest.mark.parametrize(("within", "is_empty"), [("", True), ('"x"', False)])
def test_a_list_is_blank_however_deep_if_nothing_is_in_it(within: str, is_empty: bool):
    assert is_blank(decoded("[" * 900 + within + "]" * 900)) is is_empty


@pytest.mark.parametrize("answer", [False, 0, "0", "false", ["", "x"], {"a": ""}])
def test_an_answer_is_not_blank(answer):
    assert not is_blank(answer)


@pytest.mark.parametrize(
    "empty",
    [
        *("", [], None, {}, ".", "\u200b", "\u3164", "¡…!", {"es": "."}, '{"es": ".", "en": "-"}'),
        *("{}", {"es": "", "en": ""}, '{"es": "", "en": " "}', {"es": None}),
    ],
)
def test_what_holds_no_letter_and_no_digit_says_nothing(empty):
    assert says_nothing(empty)


@pytest.mark.parametrize(
    "said", ["5", "水", False, ["girls"], {"es": ".", "en": "Water"}, {"a": [1]}, '{"a": [1]}']
)
def test_what_holds_one_says_something(said):
    assert not says_nothing(said)


@pytest.mark.parametrize("text", ["[" * 100_000, "[1, ", "[NaN"])
def test_text_that_only_begins_as_a_list_stays_text(text):
    assert decoded(text) == text


@pytest.mark.parametrize(
    ("given", "items"),
    [(["a"], ["a"]), ("a", ["a"]), (0, [0]), (False, [False]), ("", []), (None, []), ({}, [])],
)
def test_listed_wraps_one_value_and_makes_nothing_an_empty_list(given, items):
    assert listed(given) == items


def test_json_may_have_space_before_it():
    assert decoded(' ["a"]') == ["a"]
    assert texts(' {"es": "Agua"}') == {"es": "Agua"}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"es": "Agua", "en": "", "fr": None}, {"es": "Agua"}),
        ("Agua", {"": "Agua"}),
        (["Agua"], {}),
        (7, {}),
    ],
)
def test_texts_are_those_that_there_are_by_language(given, said):
    assert texts(given) == said
