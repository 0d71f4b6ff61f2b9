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
        "Unidad de Transparencia", "UNIDAD DE TRANSPARENCIA", "Titular de la Unidad", "Titular",
        "Enlace de transparencia", "Coordinación de Transparencia", "Coord. de Transparencia",
        "Comité de Transparencia", "Jefe de departamento", "Jefa de la Unidad", "Depto. jurídico",
        "Encargada de la oficina", "Responsable de área", "Coordinador general",
        "H. Ayto. de Toluca", "Gob. del Edo.", "Sria. de Salud", "Protección Civil", "Vocería",
        "Mesa de ayuda", "Equipo del portal", "Equipo de transparencia", "Mayor", "The Mayor",
        "Mayor of Toluca", "The Mayor's Office", "Office of the mayor", "City Council", "Minister",
        "Ministry of Health", "Department of Health", "Governor", "Unidad de Tr4nsparencia",
        # One letter that shows nothing, or is another's.
        "Infoem\u3164", "\u3164CAEM", "DIF\u3164", "DIF\uffa0Toluca", "D\u115fIF de aquí",
        "D\u1160IF de aquí", "D\u200bIF de aquí", "\u3164Comisión del\u3164Agua\u3164",
        "inf\u0585em", "\u2c93nfoem", "inf\u0c66em", "infoe\uab32m", "\u0251dmin",
        "\ua4da\ua4ee\ua4f0\ua4df", "\u13df\u13aa\u13ac\u13b7", "Rosari\u0585",
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
        "Vecinos de San Mateo", "Mayra", "Ana Mayorga", "Comité vecinal", "Jefa de familia",
        "Jefe de familia", "Coordinadora de madres", "Enlace Ciudadano", "Adulta mayor",
        "Persona adulta mayor", "Mayor de 60", "Vecinos de la Unidad Morelos",
        "Unidad habitacional",
        "Ciudadanos por la transparencia", "Departamento 4", "Equipo de fútbol", "Mesa directiva",
        "Responsable de familia", "Titular de la beca", "Voz vecinal", "Srita. Ana", "Gober",
        "Sirena", "Area 51", "Encargada de mi mamá", "Maestra de Civil", "Vecina Toluca",
        "Comerciante del centro", "Sol y agua", "Ana Sofía", "Estado", "México", "Salud",
        "Иван", "Анна Лопес", "Ελένη", "Արամ", "J. 李", "Ana 李", "山田 Kenji", "한별", "Nʉjʉ̱",
        "Ñä\u02bcñu", "Jñatrjo k\u2019o", "Hñähñu hä\ua78cmu\u0331", "Łukasz", "Ægir", "Çelik",
        "M\u00aa Luz", "Rosario\u3164", "भारत",
    ],
)  # fmt: skip
def test_people_sign_as_they_are_called(alias: str) -> None:
    assert not speaks_for_another(alias, INSTITUTIONS)


@given(st.text(max_size=60), st.lists(st.text(max_size=40), max_size=3))
def test_any_text_may_be_asked_about(alias: str, institutions: list[str]) -> None:
    assert speaks_for_another(alias, institutions) in (True, False)
