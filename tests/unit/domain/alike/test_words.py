"""Words as search compares them: endings, accents, sounds and slips of the finger."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckanext.proactiva.domain import vocabulary
from ckanext.proactiva.domain.alike import synonyms, wish
from ckanext.proactiva.domain.alike.likeness import Frequencies, Text, likeness
from ckanext.proactiva.domain.alike.words import is_slip, near, stem, stems

SAME = [
    "agua aguas",
    "camión camiones CAMION kamion",
    "día días dias",
    "hora horas ora",
    "luz luces",
    "información informacion informaciones",
    "vacuna vacunas vacunación vacunar bacuna",
    "basura vasura",
    "licencia lisencia licencias",
    "mujer mujeres",
    "niño niña niños nino",
    "robo robos robaron",
    "esterilización esterilisacion",
    "verificar verificación verificaciones berificar",
    "alumbrado alunbrado",
    "desagüe desague",
    "hospital ospital hospitales",
    "calle caye calles",
    "guardería guarderias",
    "queso qeso keso",
]
WORDS = st.text("abdefijklmnoprstuy", min_size=6, max_size=12)


@pytest.mark.parametrize("same", SAME)
def test_one_word_has_one_stem(same: str) -> None:
    assert len(set(stems(same))) == 1


@pytest.mark.parametrize("other", ["agua águila", "beca beso", "luz lluvia", "pozo poza pizza"])
def test_other_words_have_other_stems(other: str) -> None:
    assert len(set(stems(other))) > 1


@pytest.mark.parametrize("text", ["", "%", "!!!", "🚰", "\\", "'&|", "Hola, gracias", "a b"])
def test_signs_and_greetings_have_no_words(text: str) -> None:
    assert stems(text) == []


@given(st.text())
def test_stems_have_neither_signs_nor_spaces(text: str) -> None:
    assert all(each.isalnum() for each in stems(text))


@given(WORDS, st.integers(0, 11), st.sampled_from("abdelmnorst"))
def test_a_slip_is_found_by_what_it_shares(word: str, place: int, letter: str) -> None:
    at = place % (len(word) - 1)
    slips = (
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + letter + word[at + 1 :],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    )
    for slip in slips:
        assert slip == word or is_slip(slip, word)
        if len(slip) >= 6:
            assert set(near(slip)) & set(near(word))


@pytest.mark.parametrize("pair", ["basura/basura", "basura/bastante", "camara/cantar", "agua/"])
def test_what_is_further_away_is_no_slip(pair: str) -> None:
    assert not is_slip(*pair.split("/"))


def test_short_words_and_numbers_are_not_mended() -> None:
    assert near("agu") == near("2026123") == []


def everyday(**words: list[str]) -> synonyms.Synonyms:
    terms = [
        {
            "code": code,
            "label": code,
            "words": said,
            **({} if code == "where" else {"problem": "x"}),
        }
        for code, said in words.items()
    ]
    return synonyms.read(vocabulary.parse("everyday_words", {"terms": terms}))


def test_the_longest_way_to_say_it_counts() -> None:
    known = everyday(clinic=["centro de salud", "clínica"], middle=["centro", "medio"])
    [found] = wish.read("el centro de salud", known)
    assert found.written == "centro salud"
    assert {(stem("clinica"),), (stem("centro"), stem("salud"))} == set(found.phrases)


def test_what_goes_with_anything_is_looked_for_once() -> None:
    known = everyday(where=["dónde", "ubicación"], bus=["camión", "combi"])
    assert [each.written for each in wish.read("dónde, ubicación: camión y combi", known)] == [
        "donde",
        "camion",
        "combi",
    ]


def test_the_list_of_a_portal_may_say_nothing() -> None:
    assert [each.written for each in wish.read("la combi", everyday(bus=[]))] == ["combi"]


def test_a_word_that_no_text_has_becomes_the_one_that_was_meant() -> None:
    known = {"telefon": 3}
    [mended] = wish.repaired(wish.read("telfono", everyday()), known, known)
    assert ("telefon",) in mended.phrases
    [right] = wish.repaired(wish.read("teléfono", everyday()), known, known)
    assert right.phrases == [("telefon",)]


def test_order_of_words_makes_no_difference_and_the_title_counts_more() -> None:
    counted = Frequencies({"poso": 2, "klor": 1}, 1_000)
    one, other = (wish.read(text, everyday()) for text in ("pozos con cloro", "cloro en los pozos"))
    stems_ = frozenset(["pos", "klor"])
    in_title, in_rest = Text(stems_, frozenset()), Text(frozenset(["red"]), stems_)
    assert likeness(one, in_title, counted) == pytest.approx(likeness(other, in_title, counted))
    assert likeness(one, in_title, counted) > likeness(one, in_rest, counted) > 0
    assert likeness([], in_title, counted) == likeness(one, Text(frozenset(), frozenset()), counted)
