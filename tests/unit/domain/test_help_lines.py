"""Who is told whom to call, by what they write; most people are told nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from ckanext.proactiva.domain.help_lines import fitting, telephone
from ckanext.proactiva.domain.vocabulary import Vocabulary, parse

FILE = "ckanext/proactiva/schemas/vocabularies/help_lines.yaml"


@pytest.fixture(scope="module")
def ours() -> Vocabulary:
    written = (Path(__file__).parents[3] / FILE).read_text(encoding="utf-8")
    return parse("help_lines", yaml.safe_load(written))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Los horarios del camión de la basura", []),
        ("Estadísticas de violencia contra las mujeres por municipio", []),
        ("Las pensiones que paga el municipio y sus expedientes", []),
        ("Mi esposo me golpea y no sé a dónde ir", ["danger"]),
        ("Me AMENAZAN para que pague", ["danger"]),
        ("Tengo 12 años y voy en la primaria. ¿Dónde hay una cancha?", ["child"]),
        ("Quiero denunciar al policía de la esquina", ["complaint"]),
        ("¿Por qué no sale mi pensión? Ya entregué todo", ["own_case"]),
        ("Me pegan en la casa y soy una niña", ["danger", "child"]),
        ("I am in danger", ["danger"]),
        ("", []),
    ],
)
def test_what_somebody_writes_tells_whom_to_call(
    ours: Vocabulary, text: str, codes: list[str]
) -> None:
    assert [each.code for each in fitting(ours, text)] == codes


def test_danger_has_a_number_of_its_own(ours: Vocabulary) -> None:
    assert telephone(ours.terms["danger"]) == "911"
    assert telephone(ours.terms["own_case"]) == ""


def test_a_portals_own_list_may_note_less() -> None:
    document = {
        "terms": [
            {"code": "a", "label": "A", "signs": ["Auxilio"], "telephone": 911},
            {"code": "b", "label": "B"},
            {"code": "c", "label": "C", "signs": "auxilio"},
        ]
    }
    lines = parse("help_lines", document)
    assert [each.code for each in fitting(lines, "¡Auxilio!")] == ["a"]
    assert telephone(lines.terms["a"]) == "911"
