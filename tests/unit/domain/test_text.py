"""Stored text is clean and hides nothing; compared words match their plurals."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ckanext.proactiva.domain.text import (
    LONGEST_REFERENCE,
    MOST_MARKS,
    can_name,
    clean,
    counted,
    dictionary_key,
    normalised,
    words,
)

ANYTHING = st.text(alphabet=st.characters(exclude_categories=()), max_size=60)


@pytest.mark.parametrize(
    ("raw", "stored"),
    [
        ("uno\r\ndos\rtres\u2028cuatro", "uno\ndos\ntres\ncuatro"),
        ("a\x00b\x07c\x7fd\x9fe", "abcde"),
        ("columna\tvalor\n", "columna\tvalor\n"),
        ("me\ud800dia", "media"),
        ("x\ufdd0y\uffffz\U0001fffe", "xyz"),
        ("informacio\u0301n", "información"),
        ("\u202eadnamed\u202c \u2066uno\u2069", "adnamed uno"),
    ],
)
def test_clean_leaves_one_spelling_and_nothing_that_hides(raw: str, stored: str) -> None:
    assert clean(raw) == stored


@pytest.mark.parametrize(
    "kept", ["👩🏽‍🦽", "🏴\U000e0067\U000e0062\U000e007f", "עִבְרִית\u200f!", "a\u200eb", "Ñandú"]
)
def test_clean_keeps_what_people_write(kept: str) -> None:
    assert clean(kept) == unicodedata.normalize("NFC", kept)


def test_clean_shortens_a_tower_of_accents_but_no_word() -> None:
    tower = "a" + "\u0316\u0301" * 500
    assert len(clean(tower)) <= 1 + MOST_MARKS
    assert clean("漢字" * 40) == "漢字" * 40


@given(ANYTHING)
@settings(max_examples=60)
def test_clean_text_is_clean_and_can_be_stored(raw: str) -> None:
    once = clean(raw)
    assert clean(once) == once
    assert "\x00" not in once.encode().decode()


@pytest.mark.parametrize(
    "pair",
    [
        "información/informaciones", "medicina/medicinas", "hospital/hospitales", "luz/luces",
        "calle/calles", "país/países", "mes/meses", "autobús/autobuses", "camión/camiones",
        "interés/intereses", "niño/NIÑOS", "clase/clases", "mujer/mujeres", "juez/jueces",
        "trámite/trámites", "inglés/ingleses", "ley/leyes", "análisis/analisis", "jñatjo/jnatjo",
        "ñ’ähñu/ñ'ahñu", "inundación/inundaciones", "día/días",
    ],
)  # fmt: skip
def test_a_word_meets_its_plural_and_its_spellings(pair: str) -> None:
    one, other = pair.split("/")
    assert normalised(one) == normalised(other) != ""


@pytest.mark.parametrize(
    "pair", ["caso/casa", "pagos/pagar", "mes/mesa", "parte/parto", "luz/lucha"]
)
def test_different_words_stay_apart(pair: str) -> None:
    one, other = map(normalised, pair.split("/"))
    assert one != other


def test_words_are_compared_without_case_accents_or_signs() -> None:
    assert words("¿Qué DÍAS cae_a\u200bgua, 2026?") == ["que", "dia", "cae", "agua", "2026"]
    assert normalised("  ¡¿…?!  👍 ") == ""


@given(ANYTHING)
@settings(max_examples=60)
def test_case_never_tells_texts_apart(text: str) -> None:
    assert normalised(text.upper().lower()) == normalised(text.upper())


@pytest.mark.parametrize(
    "titles",
    [
        ["Ágora", "Organismo del agua", "Órgano", "Orquesta", "zapopan"],
        ["nube", "nuez", "Ñandú", "ñu", "oca"],
        ["Ano", "año", "Aorta"],
        ["papa", "Papá", "papas"],
        ["Casa de cultura", "casa-hogar", "«Casa» luz", "Casación"],
        ["", "2 de octubre", "A"],
    ],
)
def test_titles_are_sorted_as_a_dictionary_has_them(titles: list[str]) -> None:
    backwards = list(reversed(titles))
    assert sorted(backwards, key=dictionary_key) == titles
    spelt_apart = [unicodedata.normalize("NFD", title) for title in backwards]
    found = [unicodedata.normalize("NFC", t) for t in sorted(spelt_apart, key=dictionary_key)]
    assert found == titles


@pytest.mark.parametrize(
    ("number", "told"), [(0, "0 blocks"), (1, "1 block"), (2, "2 blocks"), (1000, "1000 blocks")]
)
def test_one_is_one(number: int, told: str) -> None:
    assert counted(number, "block", "blocks") == told


@pytest.mark.parametrize("name", ["agua-potable", "Ñandú 🚰", "", "a" * LONGEST_REFERENCE])
def test_a_short_text_can_name_something(name: str) -> None:
    assert can_name(name)


@pytest.mark.parametrize(
    "name", ["a\x00b", "a\ud800", "a" * (LONGEST_REFERENCE + 1), 7, None, ["agua"]]
)
def test_nothing_else_is_looked_up(name: object) -> None:
    assert not can_name(name)
