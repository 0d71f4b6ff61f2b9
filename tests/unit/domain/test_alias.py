"""Nobody signs as an institution or an office; people sign with their own names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckanext.proactiva.domain.alias import speaks_for_another

INSTITUTIONS = [
    "Comisión del Agua del Estado de México",
    "comision-del-agua",
    "Sistema Municipal de Agua",
    "Ayuntamiento de Toluca",
    "Toluca",
    "Ecatepec de Morelos",
    "Asociación Nacional de Artesanos",
    "Instituto de Salud del Estado de México",
    "Infoem",
    "opdapas",
    "OPDAPAS",
]


@pytest.mark.parametrize(
    "alias",
    [
        "Presidente municipal", "DIF", "D.I.F.", "d i f", "D1F", "Gobierno", "gobieerno",
        "G o b i e r n o", "GOBIERNO DE TOLUCA", "elgobierno", "G0bierno", "Gob1erno",
        "Ayuntamiento", "Ayuntamientooo", "Moderador", "moder4dor", "M.O.D.E.R.A.D.O.R",
        "Administrador", "Admin", "Secretaría de Salud", "SECRETARÍA", "secretaria", "Comisión",
        "Policía", "Po1icía", "PoIicia", "Soporte", "Cuenta oficial", "Ana (oficial)", "Alcalde",
        "El alcalde", "Alcalde de Toluca", "Juez segundo", "Guardia Nacional",
        "Gоbiernо",
        "Αdministrador",
        "ＤＩＦ", "ＡＤＭＩＮ", "𝐀𝐝𝐦𝐢𝐧", "Ⓐdmin", "ᴀᴅᴍɪɴ", "Gobiemo", "a\u200bdmin", "ad-min",
        "gobier\u0301no", "Mоdеrаdоr",
        "Comision del agua", "Comisión de Agua", "comision-del-agua", "Sistema Municipal de Agua",
        "Soy el Sistema Municipal de Agua", "sistema  municipal agua", "SISTEMAMUNICIPALDEAGUA",
        "Toluca", "TOLUCA", "Ecatepec de Morelos", "Infoem", "I N F O E M", "Opdapas", "0pdapas",
        "CAEM", "caem", "C.A.E.M.", "ANA", "A.N.A.", "ISEM",
    ],
)  # fmt: skip
def test_who_speaks_for_another_is_known(alias: str) -> None:
    assert speaks_for_another(alias, INSTITUTIONS)


@pytest.mark.parametrize(
    "alias",
    [
        "Rosario", "Guadalupe", "Ana", "Luz", "Luisa Alcalde", "Alma Guardia", "Pedro Juez",
        "María de la Luz", "Vecina de Toluca", "Vecinos de Ecatepec de Morelos", "Una mamá",
        "Juan P.", "J. Pérez", "Lupita 85", "Tere", "El Chino", "Morelos", "José María Morelos",
        "Madre de familia", "Estudiante de Toluca", "Nadif", "Difícil de creer", "Adolfo",
        "Rooto", "Eddy", "Line", "Isema", "Persona usuaria", "Ñ", "李", "", "...", "🚰",
        "Agua para todos",
        "Comerciante del centro", "Sol y agua", "Ana Sofía", "Estado", "México", "Salud",
    ],
)  # fmt: skip
def test_people_sign_as_they_are_called(alias: str) -> None:
    assert not speaks_for_another(alias, INSTITUTIONS)


@given(st.text(max_size=60), st.lists(st.text(max_size=40), max_size=3))
def test_any_text_may_be_asked_about(alias: str, institutions: list[str]) -> None:
    assert speaks_for_another(alias, institutions) in (True, False)
