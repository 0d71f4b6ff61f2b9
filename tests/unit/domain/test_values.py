"""What a field can hold, whoever wrote it and however."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckanext.proactiva.domain.values import (
    EMPTY,
    TAKE,
    Kind,
    WrongType,
    decoded,
    dump,
    is_blank,
    is_kind,
    typed,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize("blank", ["", "  \n", None, [], ["", " "], [[], None], {}])
def test_what_forms_and_json_leave_empty_is_blank(blank):
    assert is_blank(blank)


@pytest.mark.parametrize("answer", [False, 0, "0", "false", ["", "x"], {"a": ""}])
def test_an_answer_is_not_blank(answer):
    assert not is_blank(answer)


class TestFlag:
    @pytest.mark.parametrize("yes", [True, "true", "Yes", "on", "1", 1, "Sí", " si ", ["", "true"]])
    def test_every_way_to_say_yes(self, yes):
        assert TAKE[Kind.FLAG](yes) is True

    @pytest.mark.parametrize("no", [False, "false", "No", "off", 0, "", None, [], ["", ""]])
    def test_every_way_to_say_no(self, no):
        assert TAKE[Kind.FLAG](no) is False

    @pytest.mark.parametrize("wrong", ["quizás", 7, {"a": 1}, [["true"]], "truefalse"])
    def test_anything_else_is_refused(self, wrong):
        with pytest.raises(WrongType):
            TAKE[Kind.FLAG](wrong)


class TestCodes:
    @pytest.mark.parametrize(
        ("sent", "codes"),
        [
            (["girls", "boys"], ["girls", "boys"]),
            ('["girls", "boys"]', ["girls", "boys"]),
            ("girls", ["girls"]),
            (["", "girls", "girls"], ["girls"]),
            ([" girls "], ["girls"]),
            ('["not a list"', ['["not a list"']),
            (None, []),
        ],
    )
    def test_lists_as_json_and_as_forms_send_them(self, sent, codes):
        assert TAKE[Kind.CODES](sent) == codes

    @pytest.mark.parametrize("wrong", [7, [7], {"a": 1}, [["girls"]], '[{"a": 1}]', True])
    def test_what_is_no_list_of_text_is_refused(self, wrong):
        with pytest.raises(WrongType):
            TAKE[Kind.CODES](wrong)


class TestText:
    def test_what_hides_or_breaks_is_taken_out(self):
        assert TAKE[Kind.TEXT](" agua\x00 \u202epotable\ud83d ") == "agua potable"

    @pytest.mark.parametrize("wrong", [7, True, ["a"], {"a": 1}])
    def test_what_is_no_text_is_refused(self, wrong):
        with pytest.raises(WrongType):
            TAKE[Kind.TEXT](wrong)


class TestStorage:
    @given(st.sampled_from(Kind), JSON)
    def test_whatever_is_stored_reads_as_its_type(self, kind, stored):
        for form in (stored, json.dumps(stored)):
            assert type(typed(kind, form)) is type(EMPTY[kind]())

    @given(st.sampled_from(Kind), JSON)
    def test_what_was_taken_reads_back_the_same_and_may_be_sent_again(self, kind, sent):
        if not is_kind(kind, sent):
            assert typed(kind, sent) == EMPTY[kind]()
            return
        value = TAKE[kind](sent)
        assert typed(kind, dump(value)) == value
        assert TAKE[kind](value) == value

    def test_storage_is_what_scheming_writes_for_a_multiple_choice(self):
        assert dump(["niñas", "girls"]) == '["niñas", "girls"]'
        assert (dump(True), dump(False), dump("x")) == ("true", "false", "x")

    def test_two_reads_of_an_empty_list_are_two_lists(self):
        first = typed(Kind.CODES, None)
        assert isinstance(first, list)
        first.append("girls")
        assert typed(Kind.CODES, None) == []

    @pytest.mark.parametrize("text", ["[" * 100_000, "[1, ", "[NaN"])
    def test_text_that_only_begins_as_a_list_stays_text(self, text):
        assert decoded(text) == text
