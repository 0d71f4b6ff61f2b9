"""Words as search compares them: endings, accents, sounds and typing errors."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from ckanext.proactiva.domain import vocabulary
from ckanext.proactiva.domain.alike import synonyms, territories, wish
from ckanext.proactiva.domain.alike.likeness import Frequencies, Text, likeness
from ckanext.proactiva.domain.alike.words import is_slip, near, stem, stems
from tests.unit.domain.alike.wishes import LISTS

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


def test_what_is_dear_is_no_car() -> None:
    assert stems("está bien caro el gas, muy caras las tortillas") == stems("gas, tortillas")
    assert stems("carro") != []


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


PLACES = [
    {"code": "jal", "label": "J", "words": ["Jalisco"], "towns": [["Guadalajara", "GDL"], "Tala"]},
    {"code": "pue", "label": "P", "words": ["Puebla"], "towns": ["Atlixco"]},
    {"code": "mor", "label": "M", "words": ["Morelos"], "towns": ["Cuautla"]},
]


def placed(text: str, *others: dict[str, object]) -> list[wish.Sought]:
    document = {"terms": [*PLACES, *others]}
    return wish.read(text, synonyms.read(vocabulary.parse("everyday_words", document)))


def likeness_to(title: str, sought: list[wish.Sought]) -> float:
    return likeness(sought, Text(frozenset(stems(title)), frozenset()), Frequencies({}, 1_000))


@pytest.mark.parametrize(
    ("wanted", "title", "is_like"),
    [
        ("baches en guadalajara", "Baches en Atlixco", False),
        ("baches en guadalajara", "Baches en Tala", False),
        ("baches en jalisco", "Baches en Guadalajara", True),
        ("baches en tala", "Baches en Guadalajara, Jalisco", False),
        ("baches en tala", "Baches en Guadalajara y Tala, Jalisco", True),
        ("baches en jalisco", "Baches en Guadalajara y Atlixco", True),
        ("baches en gdl", "Baches en Jalisco", True),
        ("baches en gdl", "Baches en Guadalajara", True),
        ("baches entre atlixco y guadalajara", "Baches en Atlixco", True),
        ("baches en atlixco", "Baches reparados", True),
        ("baches", "Baches en Atlixco", True),
        ("baches en puebla", "Baches en Jalisco", False),
        ("baches en mi pueblo", "Baches en Jalisco", True),
        ("baches en jalisco", "Baches en pueblos", True),
        ("baches en jalisco", "Baches de la avenida Morelos", True),
        ("baches en jalisco", "Baches en Morelos", False),
        ("baches en jalisco", "Baches en calles de Atlixco", False),
        ("baches en morelos", "Baches en Jalisco", False),
    ],
)
def test_what_is_of_another_place_is_not_alike(wanted: str, title: str, is_like: bool) -> None:
    sought = placed(wanted)
    is_elsewhere = territories.where(sought, (), {}).excludes(title)
    assert (likeness_to(title, sought) > 0 and not is_elsewhere) == is_like


@pytest.mark.parametrize(
    "towns", [None, "Tala", ["Tala", "La", "", None], {"a": "b"}, 5, [[]], [["Y"]]]
)
@pytest.mark.parametrize("words", [None, "Jalisco", ["Jalisco", "de la", ""], 7, {}])
def test_places_may_be_written_in_many_ways_and_wrongly(words: object, towns: object) -> None:
    own = {"code": "own", "label": "O", "words": words, "towns": towns}
    read = wish.read("baches", synonyms.read(vocabulary.parse("everyday_words", {"terms": [own]})))
    assert likeness_to("Baches de la avenida", read) > 0
    assert likeness_to("Baches de la avenida", placed("baches en atlixco", own)) > 0


def test_a_place_says_less_of_what_is_wanted_than_a_thing() -> None:
    named = likeness_to("Rutas de Atlixco", placed("rutas atlixco"))
    assert named < likeness_to("Rutas de camiones", placed("rutas camiones"))


def test_town_finds_titles_of_its_state_but_not_the_reverse() -> None:
    title = "Baches de Jalisco"
    assert likeness_to(title, placed("baches gdl")) > likeness_to(title, placed("baches zzzz"))
    title = "Baches de Guadalajara"
    assert likeness_to(title, placed("baches jalisco")) == likeness_to(
        title, placed("baches puebla")
    )


def test_words_of_telling_are_found_and_never_missed() -> None:
    said, plain = ("baches horribles en la esquina", "baches")
    assert likeness_to("Baches de calles", placed(said)) == likeness_to(
        "Baches de calles", placed(plain)
    )
    assert likeness_to("Baches de cada esquina", placed(said)) > likeness_to(
        "Baches de cada esquina", placed(plain)
    )


@pytest.mark.parametrize("said", ["kiero saver baches", "mi hija dijo el martes baches"])
def test_a_story_is_told_in_other_forms_and_spellings(said: str) -> None:
    assert likeness_to("Baches de calles", placed(said)) == likeness_to(
        "Baches de calles", placed("baches")
    )


def test_a_telling_word_that_is_listed_is_a_thing() -> None:
    corner = {"code": "corner", "label": "C", "problem": "x", "words": ["esquina"]}
    said = "baches de la esquina"
    assert likeness_to("Baches", placed(said, corner)) < likeness_to("Baches", placed(said))


def test_that_nothing_is_missing_speaks_for_a_text() -> None:
    counted = Frequencies({"bach": 2, "ranp": 1_000}, 1_000)
    text = Text(frozenset(["bach"]), frozenset())
    # A word in every text weighs nothing, but still counts as missing.
    hole = {"code": "hole", "label": "H", "problem": "x", "words": ["bache"]}
    whole, partly, unlisted = (
        likeness(placed(said, *listed), text, counted)
        for said, listed in (("baches", [hole]), ("baches rampas", [hole]), ("baches", []))
    )
    assert whole > partly
    # A single word may be about anything, unless everybody uses it for one thing.
    assert whole > unlisted


def test_right_place_does_not_make_up_for_a_missing_thing() -> None:
    dogs = {"code": "dogs", "label": "D", "problem": "x", "words": ["perro"]}
    title = "Guarderías de Atlixco"
    listed = likeness_to(title, placed("guarderías para perros en atlixco", dogs))
    assert listed < likeness_to(title, placed("guarderías para perros en atlixco"))


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("cámaras fotográficas", "fotográficas, y cámaras"),
        ("cámaras para los viajeros", "viajeros que cámaras"),
        ("cámaras de mi viaje", "viaje y cámaras"),
    ],
)
def test_title_lacking_the_qualifier_of_a_thing_is_less_alike(said: str, plain: str) -> None:
    title = "Cámaras de la calle"
    assert likeness_to(title, placed(said)) < likeness_to(title, placed(plain))


def test_what_is_qualified_by_something_found_needs_no_more() -> None:
    title = "Puentes peatonales y su estado"
    assert likeness_to(title, placed("puente peatonal de la escuela")) == likeness_to(
        title, placed("escuela, y puente peatonal")
    )


def test_order_of_words_makes_no_difference_and_the_title_counts_more() -> None:
    counted = Frequencies({"poso": 2, "klor": 1}, 1_000)
    one, other = (wish.read(text, everyday()) for text in ("pozos con cloro", "cloro en los pozos"))
    stems_ = frozenset(["pos", "klor"])
    in_title, in_rest = Text(stems_, frozenset()), Text(frozenset(["red"]), stems_)
    assert likeness(one, in_title, counted) == pytest.approx(likeness(other, in_title, counted))
    assert likeness(one, in_title, counted) > likeness(one, in_rest, counted) > 0
    assert likeness([], in_title, counted) == likeness(one, Text(frozenset(), frozenset()), counted)


def test_stop_words_cut_no_phrase_of_our_list_to_a_word_for_something_else() -> None:
    document = yaml.safe_load((LISTS / "everyday_words.yaml").read_text("utf-8"))
    said = [each for term in document["terms"] for each in term["words"]]
    cut = {each for each in said if len(each.split()) > 1 and len(stems(each)) < 2}
    right = {"transporte público", "persona mayor", "servidor público", "ministerio público"}
    assert cut == right | {"Nuevo León"}
