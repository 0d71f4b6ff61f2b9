"""Controlled vocabularies, and what is wrong with invalid ones."""

from __future__ import annotations

import pytest

from ckanext.proactiva.domain.vocabulary import VocabularyError, in_language, parse

BASE = parse("groups", {"terms": [{"code": "girls", "label": {"en": "Girls", "es": "Niñas"}}]})


def terms(*entries: object, **more: object) -> dict[str, object]:
    return {"terms": list(entries), **more}


class TestLanguage:
    TEXTS = {"en": "Water", "es": "Agua", "es_AR": "Agua corriente", "pt_BR": "Água"}

    @pytest.mark.parametrize(
        ("language", "text"),
        [
            ("es_AR", "Agua corriente"),
            ("es_MX", "Agua"),
            ("es-MX", "Agua"),
            ("es", "Agua"),
            ("pt_BR", "Água"),
            ("pt", "Água"),
            ("pt_PT", "Água"),
            ("fr", "Water"),
            ("", "Water"),
        ],
    )
    def test_the_nearest_language_there_is(self, language, text):
        assert in_language(self.TEXTS, language) == text

    @pytest.mark.parametrize(("key", "language"), [("pt-BR", "pt_BR"), ("es-MX", "es")])
    def test_a_tag_is_read_as_others_write_it(self, key, language):
        assert in_language({"en": "Water", key: "Agua"}, language) == "Agua"

    def test_without_english_any_text_is_better_than_none(self):
        assert in_language({"ote": "Dehe"}, "es") == "Dehe"
        assert in_language({"es": "", "en": "Water"}, "es") == "Water"
        assert in_language({}, "es") == ""


class TestTerms:
    def test_order_and_labels_are_the_authors(self):
        listed = parse("x", terms({"code": "b", "label": "B"}, {"code": "a", "label": "A"}))
        assert [term.code for term in listed] == ["b", "a"]
        assert listed.terms["b"].label("es") == "B"

    def test_a_language_without_text_is_no_label(self):
        [term] = parse("x", terms({"code": "b", "label": {"en": None, "es": "Be"}}))
        assert term.label("en") == "Be"

    def test_notes_keep_the_types_that_their_author_gave_them(self):
        notes = {"sdg": [6, 11], "share": "0.5", "old": None, "top": True, "since": "2026-01-02"}
        cofog = {7: "06.3"}
        [term] = parse("x", terms({"code": "b", "label": "B", "cofog": cofog, **notes}))
        assert term.notes == {**notes, "cofog": {"7": "06.3"}}

    def test_a_code_that_is_no_longer_listed_stands_for_itself(self):
        assert "boys" not in BASE
        assert BASE.label("boys", "es") == "boys"
        assert BASE.label("girls", "es") == "Niñas"


class TestExtending:
    def test_a_list_takes_the_place_of_its_base(self):
        assert [t.code for t in parse("groups", terms({"code": "x", "label": "X"}), BASE)] == ["x"]

    def test_a_list_that_extends_adds_and_renames(self):
        new = {"code": "girls", "label": "Niñas y adolescentes"}
        listed = parse("groups", terms({"code": "x", "label": "X"}, new, extends=True), BASE)
        assert [t.code for t in listed] == ["girls", "x"]
        assert listed.label("girls", "es") == "Niñas y adolescentes"


@pytest.mark.parametrize(
    ("document", "words"),
    [
        (None, "terms"),
        ([], "terms"),
        ({}, "terms"),
        ({"terms": {"a": "A"}}, "terms"),
        (terms(extend=True), "«extend» is not one of the keys terms, extends, label"),
        (terms(extends="yes"), "«extends» must be true or false, not «yes»"),
        (terms({"code": None, "label": "A"}), "«»"),
        (terms({"code": "a", "label": "A"}, "a"), "entry 2"),
        (terms({"label": "A"}), "«»"),
        (terms({"code": "con espacios", "label": "A"}), "con espacios"),
        (terms({"code": "ñ", "label": "A"}), "ñ"),
        (terms({"code": "a" * 65, "label": "A"}), "a" * 65),
        (terms({"code": "a\n", "label": "A"}), "a\n"),
        (terms({"code": "a"}), "«a» needs a label"),
        (terms({"code": "a", "label": {}}), "«a» needs a label"),
        (terms({"code": "a", "label": {"es": None}}), "«a» needs a label"),
        (terms({"code": "a", "label": ["A"]}), "«a» needs a label"),
        (terms({"code": "a", "label": "A"}, {"code": "a", "label": "B"}), "«a» appears twice"),
    ],
)
def test_what_is_wrong_is_said_with_the_list_and_the_entry(document, words):
    with pytest.raises(VocabularyError) as refusal:
        parse("groups", document)
    assert str(refusal.value).startswith("groups: ")
    assert words in str(refusal.value)
