"""Which territories are elsewhere than the place that a wish names or the one chosen for it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import pytest
import yaml

from ckanext.proactiva.domain import vocabulary
from ckanext.proactiva.domain.alike import territories, wish
from ckanext.proactiva.domain.alike.territories import Where
from ckanext.proactiva.domain.alike.words import near, stem, territory
from tests.unit.domain.alike.wishes import LISTS, everyday_words

# With INEGI's keys, as most portals have them, and with a portal's own codes.
LISTED = {
    "15": "México",
    "15002": "Acolman",
    "15024": "Cuautitlán",
    "15033": "Ecatepec de Morelos",
    "15106": "Toluca",
    "15113": "Villa Guerrero",
    "15121": "Cuautitlán Izcalli",
    "19": "Nuevo León",
    "19026": "Guadalupe",
    "19039": "Monterrey",
    "19048": "Santa Catarina",
    "32017": "Guadalupe",
    "zone": "Zona norte",
    "all": "Todo el estado",
    "metropolis": "Zona metropolitana de Monterrey",
    "mh": "Miguel Hidalgo",
    "hgo": "Hidalgo",
    "99001": "Una clave de nadie",
    "5010": "Puebla",
}


def lists() -> list[vocabulary.Vocabulary]:
    documents = (
        {"terms": [{"code": code, "label": {"es": label}} for code, label in LISTED.items()]},
        yaml.safe_load((LISTS / "everyday_words.yaml").read_text("utf-8")),
    )
    return [vocabulary.parse("a list", each) for each in documents]


def sought(text: str) -> list[wish.Sought]:
    """Return what a text looks for on a portal that lists these territories."""
    return wish.read(text, replace(everyday_words(), territories=territories.by_name(*lists())))


def places_of(chosen: Collection[str], text: str = "") -> Where:
    known = territories.read(*lists())
    return territories.where(wish.read(text, everyday_words()), chosen, known)


@pytest.mark.parametrize(
    ("wanted", "here", "there"),
    [
        ("monterrey", "19039 19 metropolis", "15121 15002 15 19048 hgo 5010 32017"),
        ("nuevo leon", "19 19039 19048 19026 metropolis", "15 15121 15106 hgo"),
        ("leon", "", "19 19039 metropolis 15"),
        ("toluca", "15106 15", "15002 15121 15033 15113 19 19039 hgo"),
        ("edomex", "15 15002 15024 15033 15113 15121", "19 19048 hgo"),
        ("ecatepec", "15033 15", "15002 19"),
        ("ecatepec de morelos", "15033 15", "15002 19"),
        ("cuautitlan izcalli", "15121 15024 15", "15106"),
        ("guadalupe", "19026 32017 19", "15 15002"),
        ("guerrero", "", "15113 15"),
        ("hidalgo", "hgo", "15 19"),
        ("cdmx", "mh", "hgo"),
        ("entre toluca y monterrey", "15106 15 19039 19", "15002 19048"),
    ],
)
def test_a_place_in_words_is_elsewhere_than_territories(wanted: str, here: str, there: str) -> None:
    elsewhere = places_of((), f"baches en {wanted}").elsewhere
    assert elsewhere >= {*there.split()}
    # For some, nobody can tell where they are.
    assert elsewhere.isdisjoint([*here.split(), "zone", "all", "99001"])


def test_who_names_no_place_is_shown_what_is_anywhere() -> None:
    assert places_of((), "baches en mi calle") == Where()


@pytest.mark.parametrize(
    ("chosen", "here", "there"),
    [
        ("15002", "15002 15", "15106 15121 19 19039"),
        ("15", "15 15002 15106", "19 19039"),
        ("19039", "19039 19 metropolis", "15 19048"),
        ("15106 19039", "15106 15 19039 19", "15002 19048"),
        ("zone", " ".join(LISTED), ""),
        ("gone", " ".join(LISTED), ""),
    ],
)
def test_a_territory_that_is_chosen_counts_like_a_place_named(
    chosen: str, here: str, there: str
) -> None:
    elsewhere = places_of(chosen.split()).elsewhere
    assert elsewhere >= {*there.split()}
    assert elsewhere.isdisjoint(here.split())


def test_a_new_place_is_not_the_old_one() -> None:
    leon, nuevo_leon = (places_of((), f"baches en {each}") for each in ("león", "Nuevo León"))
    assert leon.excludes("Baches en Nuevo León")
    assert leon.excludes("Baches en Monterrey")
    assert nuevo_leon.excludes("Baches en León, Guanajuato")
    assert nuevo_leon.excludes("Baches en León")
    assert not leon.excludes("Nuevos baches en León")
    assert not leon.excludes("Baches en el nuevo boulevard de León")
    assert not nuevo_leon.excludes("Baches en Monterrey")


def test_place_named_beside_the_chosen_one_is_not_elsewhere() -> None:
    elsewhere = places_of(["15002"], "baches en monterrey").elsewhere
    assert elsewhere.isdisjoint(["15002", "19039"])
    assert "15106" in elsewhere


@pytest.mark.parametrize(
    ("chosen", "title", "is_elsewhere"),
    [
        ("15002", "Baches en Monterrey", True),
        ("15002", "Baches en Toluca", True),
        ("15002", "Baches en Acolman y Toluca", False),
        ("15002", "Baches en el Estado de México", False),
        ("15002", "Baches reparados", False),
        ("15", "Baches en Toluca", False),
        ("zone", "Baches en Toluca", False),
        ("", "Baches en Toluca", False),
    ],
)
def test_a_title_names_elsewhere_than_was_chosen(
    chosen: str, title: str, is_elsewhere: bool
) -> None:
    assert places_of(chosen.split()).excludes(title) == is_elsewhere


@pytest.mark.parametrize(
    ("place", "word"),
    [
        ("puebla", "pueblos"),
        ("ensenada", "enseñanza"),
        ("neza", "necesidades"),
        ("merida", "el mero centro"),
        ("sonora", "lo sonoro"),
        ("tonala", "tonalidades"),
        ("silao", "silos"),
        ("guerrero", "guerra"),
        ("leon", "leones"),
    ],
)
def test_a_word_of_the_same_stem_is_no_place(place: str, word: str) -> None:
    assert places_of((), f"los de {word}") == Where()
    assert places_of((), f"los de {place}") != Where()
    elsewhere = places_of((), "los de toluca")
    assert elsewhere.excludes(f"Los de {place}")
    assert not elsewhere.excludes(f"Los de {word}")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("toluca", "15106"),
        ("TOLUCA", "15106"),
        ("acolmán", "15002"),
        ("edomex", "15"),
        ("ecatepec de morelos", "15033"),
        ("cuautitlan", "15024"),
        ("cuautitlán izcalli", "15121"),
        ("nuevo leon", "19"),
        ("león", ""),
        ("zona norte", "zone"),
        ("norte", ""),
        ("guadalupe", "19026 32017"),
        ("pueblo", ""),
        ("puebla", "5010"),
        ("15106", ""),
        ("@15106", ""),
    ],
)
def test_words_that_name_territories_find_them(text: str, codes: str) -> None:
    found = sought(f"{text} baches")
    assert [each.written for each in found][-1] == "baches"
    named = {phrase for each in found for phrase in each.phrases if phrase[0].startswith("@")}
    assert named == {(territory(code),) for code in codes.split()}
    # Nothing else about the words changes.
    for each, plain in zip(sought(text)[:1], wish.read(text, everyday_words()), strict=False):
        assert (each.around, each.general) == (plain.around, plain.general)


def test_a_name_of_several_words_is_one_thing() -> None:
    [one] = sought("zona norte")
    assert one.stems == (stem("zona"), stem("norte"))
    assert not one.is_listed


def test_no_slip_of_the_finger_makes_a_word_a_code() -> None:
    assert near(territory("15106")) == []
