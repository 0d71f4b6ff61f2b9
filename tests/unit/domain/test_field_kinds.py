"""What each kind of field accepts, from anybody and in any form, and what becomes of it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckanext.proactiva.domain.field_kind import LONGEST_TERM, WrongValue, codes
from ckanext.proactiva.domain.field_kinds import (
    ADDRESS,
    CODE,
    CODES,
    DATE,
    FLAG,
    KINDS,
    LONGEST_TEXT,
    NUMBER,
    TEXT,
)
from ckanext.proactiva.domain.vocabulary import parse

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
VALUES = {FLAG: True, CODES: ["girls"]}
ANY_KIND = st.sampled_from([*KINDS.values()])
# What people and clients send for days, numbers and addresses, and what comes close.
NEAR = st.one_of(
    st.dates().map(str),
    st.datetimes().map(lambda moment: moment.isoformat()),
    st.decimals().map(str),
    st.from_regex(r"https?://[a-z.]{1,9}/[a-z?#@ ]{0,9}"),
)
GROUPS = parse(
    "groups",
    {
        "terms": [
            {"code": "girls", "label": {"en": "Girls", "es": "Niñas"}},
            {"code": "boys", "label": {"en": "Boys", "es": "Niños"}},
        ]
    },
)


class TestFlag:
    @pytest.mark.parametrize(
        "yes", [True, "true", "Yes", "on", "1", 1, "Sí", " si ", ["", "true"], ["no", "si"]]
    )
    def test_every_way_to_say_yes(self, yes):
        assert FLAG.take(yes) is True

    @pytest.mark.parametrize("no", [False, "false", "No", "off", 0, ["", "false"]])
    def test_every_way_to_say_no(self, no):
        assert FLAG.take(no) is False

    @pytest.mark.parametrize("wrong", ["quizás", 7, {"a": 1}, [["true"]], "truefalse"])
    def test_anything_else_is_refused(self, wrong):
        with pytest.raises(WrongValue, match="yes or no"):
            FLAG.take(wrong)


class TestCodes:
    @pytest.mark.parametrize(
        ("sent", "taken"),
        [
            (["girls", "boys"], ["girls", "boys"]),
            ('["girls", "boys"]', ["girls", "boys"]),
            ("girls", ["girls"]),
            (["", "girls", "girls"], ["girls"]),
            ([" girls "], ["girls"]),
            ('["not a list"', ['["not a list"']),
        ],
    )
    def test_lists_as_json_and_as_forms_send_them(self, sent, taken):
        assert CODES.take(sent) == taken

    @pytest.mark.parametrize("wrong", [7, [7], {"a": 1}, [["girls"]], '[{"a": 1}]', True])
    def test_what_is_no_list_of_text_is_refused(self, wrong):
        with pytest.raises(WrongValue):
            CODES.take(wrong)

    def test_one_code_is_no_list(self):
        assert CODE.take(" girls ") == "girls"
        with pytest.raises(WrongValue, match="not several"):
            CODE.take(["girls"])

    def test_a_code_that_is_not_listed_is_refused_by_name_and_never_at_length(self):
        assert CODES.take(["girls"], GROUPS) == ["girls"]
        assert CODE.take("", GROUPS) is None
        for kind, sent in ((CODES, ["girls", "x" * 1000]), (CODE, "x" * 1000)):
            with pytest.raises(WrongValue, match=r"«x+…» is not on the list") as refusal:
                kind.take(sent, GROUPS)
            assert len(str(refusal.value)) < 150

    @pytest.mark.parametrize("kind", [CODE, CODES])
    def test_what_is_clean_of_everything_is_not_on_the_list(self, kind):
        with pytest.raises(WrongValue, match="not on the list"):
            kind.take("\x00", GROUPS)


class TestText:
    def test_what_hides_or_breaks_is_taken_out(self):
        assert TEXT.take(" agua\x00 \u202epotable\ud83d ") == "agua potable"

    @pytest.mark.parametrize("wrong", [7, True, ["a"], {"a": 1}])
    def test_what_is_no_text_is_refused(self, wrong):
        with pytest.raises(WrongValue):
            TEXT.take(wrong)

    def test_too_long_text_is_refused_with_both_lengths_but_shown(self):
        text = "a" * (LONGEST_TEXT + 1)
        with pytest.raises(WrongValue, match="100000 characters; it has 100001"):
            TEXT.take(text)
        assert TEXT.typed(text) == text
        assert TEXT.take(text[1:]) == text[1:]


class TestDate:
    @pytest.mark.parametrize(
        "sent",
        [
            "2027-01-15",
            " 2027-01-15 ",
            "2027-01-15T00:00:00",
            "2027-01-15T00:00:00.000Z",
            "2027-01-15T00:00:00+00:00",
        ],
    )
    def test_a_day_is_taken_also_as_the_instant_at_which_it_begins(self, sent):
        assert DATE.take(sent) == "2027-01-15"

    @pytest.mark.parametrize(
        "wrong",
        ["2027-02-30", "15/01/2027", "20270115", "2027-W02-5", "2027-01-15T08:00:00", "mañana", 7],
    )
    def test_anything_else_is_refused(self, wrong):
        with pytest.raises(WrongValue, match="2027-01-15"):
            DATE.take(wrong)


class TestNumber:
    @pytest.mark.parametrize(
        ("sent", "taken"),
        [
            ("1200.50", "1200.50"),
            ("-7", "-7"),
            ("+007", "7"),
            (7, "7"),
            (1.5, "1.5"),
            (1e22, "1" + "0" * 22),
            (10**29, "1" + "0" * 29),
        ],
    )
    def test_a_decimal_keeps_every_digit(self, sent, taken):
        assert NUMBER.take(sent) == taken

    @pytest.mark.parametrize(
        "wrong",
        ["1,200", "1.200,50", "1e5", "NaN", "siete", "1 2", True, 1e400, 10**400, ["1"], {"a": 1}],
    )
    def test_anything_else_is_refused(self, wrong):
        with pytest.raises(WrongValue, match=r"1200\.5"):
            NUMBER.take(wrong)


class TestAddress:
    @pytest.mark.parametrize(
        "sent",
        [
            "https://agua.example",
            "HTTP://agua.example:8080/a?b=c#d",
            "https://sísmica.example/ñ",
            "http://[::1]/",
        ],
    )
    def test_an_address_on_the_web_is_taken_as_it_is(self, sent):
        assert ADDRESS.take(sent) == sent

    @pytest.mark.parametrize(
        "wrong",
        [
            "javascript:alert(1)",
            "ftp://agua.example",
            "//agua.example",
            "agua.example",
            "https://",
            "https:///agua",
            "https://banco.example@agua.example/",
            "https://agua.example\\@x",
            "https://agua .example",
            "https://agua.example/" + "a" * 2_000,
            "https://[::1",
            "https://[agua]/",
            "https://℀.example",
            "https://agua.example:70000/",
            "https://agua.example:puerto/",
            "https://:443/",
            7,
        ],
    )
    def test_anything_else_is_refused(self, wrong):
        with pytest.raises(WrongValue, match="https://"):
            ADDRESS.take(wrong)


class TestStorage:
    @given(ANY_KIND, JSON | NEAR)
    def test_whatever_is_stored_reads_as_its_type_or_as_nothing_said(self, kind, stored):
        for form in (stored, json.dumps(stored)):
            value = kind.typed(form)
            assert value is None or type(value) is type(VALUES.get(kind, ""))
            assert value not in ("", [])

    @given(ANY_KIND, JSON | NEAR)
    def test_what_was_taken_reads_back_the_same_and_may_be_sent_again(self, kind, sent):
        value = kind.typed(sent)
        if value is not None:
            assert kind.take(sent) == value
            assert kind.typed(kind.store(value)) == value
            assert kind.take(value) == value

    @given(ANY_KIND, st.sampled_from(["", "  ", None, [], ["", ""], {}]))
    def test_what_is_empty_says_nothing(self, kind, empty):
        assert kind.take(empty) is None
        assert kind.typed(empty) is None

    def test_storage_is_what_scheming_writes_for_a_multiple_choice(self):
        assert CODES.store(["niñas", "girls"]) == '["niñas", "girls"]'
        assert (FLAG.store(True), FLAG.store(False), TEXT.store("x")) == ("true", "false", "x")

    def test_two_reads_of_a_list_are_two_lists(self):
        first = CODES.typed('["girls"]')
        assert isinstance(first, list)
        first.append("boys")
        assert CODES.typed('["girls"]') == ["girls"]


class TestLimits:
    """What a program may send: unknown codes, but not of any length, and only web addresses."""

    @pytest.mark.parametrize(
        ("kind", "given", "left"),
        [
            (CODE, "c" * 100, "c" * 100),
            (CODE, "c" * 101, ""),
            (CODE, " " + "c" * 100, " " + "c" * 100),
            (CODES, ["a", "c" * 101], ["a"]),
            (CODES, [str(n) for n in range(101)], [str(n) for n in range(100)]),
            (CODES, '["a"]', '["a"]'),
            (ADDRESS, "javascript:alert(1)", ""),
            (ADDRESS, ["https://agua.example"], ["https://agua.example"]),
            (ADDRESS, "https://agua.example", "https://agua.example"),
            (TEXT, "t" * 101, "t" * 101),
        ],
    )
    def test_what_exceeds_is_left_out(self, kind, given, left):
        assert kind.within_limits(given) == left

    @pytest.mark.parametrize(
        ("kind", "given", "adapted"),
        [
            (TEXT, {"en": "Water", "es": "Agua"}, "Agua"),
            (TEXT, '{"en": "Water", "es": "Agua"}', "Agua"),
            (TEXT, {"en": "Water"}, "Water"),
            (TEXT, {"es": "", "en": None}, ""),
            (TEXT, {"a": [1]}, {"a": [1]}),
            (TEXT, ["Agua"], ["Agua"]),
            (DATE, "2027-01-15T10:30:00", "2027-01-15"),
            (DATE, "2027-01-15 10:30", "2027-01-15"),
            (DATE, "2027-01-15", "2027-01-15"),
            (DATE, "ayer a las 10:30", "ayer a las 10:30"),
            (CODE, ["water", "health"], "water"),
            (CODE, [], []),
            (CODE, [5], [5]),
            (CODES, ["water", "health"], ["water", "health"]),
            (FLAG, "sí", "sí"),
        ],
    )
    def test_what_other_portals_keep_otherwise_is_heard(self, kind, given, adapted):
        assert kind.adapted(given, "es_MX") == adapted

    @given(ANY_KIND, JSON | NEAR)
    def test_what_is_within_is_the_very_same(self, kind, sent):
        left = kind.within_limits(sent)
        assert left is sent or kind in (CODE, CODES, ADDRESS)
        assert kind.within_limits(left) is left


class TestIndex:
    @pytest.mark.parametrize(
        ("kind", "value", "name", "terms", "words"),
        [
            (FLAG, False, "f", "false", ""),
            (CODE, "girls", "f", "girls", "Girls Niñas"),
            (CODES, ["girls", "boys"], "vocab_f", ["girls", "boys"], "Girls Niñas Boys Niños"),
            (CODE, "ovnis", "f", "ovnis", "ovnis"),
            (CODES, ["x", "a" * 2_000], "vocab_f", ["x"], "x"),
            (TEXT, "Falta agua", "f", "", "Falta agua"),
            (DATE, "2027-01-15", "f_date", "2027-01-15T00:00:00Z", "2027-01-15"),
            (DATE, "", "f_date", "", ""),
            (NUMBER, "1200.5", "f", "1200.5", "1200.5"),
            (ADDRESS, "https://agua.example", "f", "https://agua.example", "https://agua.example"),
        ],
    )
    def test_terms_are_to_filter_by_and_words_to_search_for(self, kind, value, name, terms, words):
        assert kind.solr_name("f") == name
        assert kind.terms(value) == terms
        assert kind.words(value, GROUPS) == words

    @given(ANY_KIND, JSON | NEAR)
    def test_no_term_is_longer_than_solr_takes(self, kind, stored):
        value = kind.typed(stored)
        terms = [] if value is None else kind.terms(value)
        for term in terms if isinstance(terms, list) else [terms]:
            assert len(term) <= LONGEST_TERM

    def test_a_date_is_named_as_ckan_names_dates_once(self):
        assert DATE.solr_name("proactiva_review_date") == "proactiva_review_date"


@pytest.mark.parametrize(
    ("value", "expected"),
    [("girls", ["girls"]), (["girls"], ["girls"]), ("", []), ([], []), (True, []), (False, [])],
)
def test_the_codes_of_a_value_are_a_list(value, expected):
    assert codes(value) == expected
