"""A title says what is asked, however the words begin."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckanext.proactiva.domain.title import LONGEST_TITLE, proposed_title, says_something

TITLES = [
    ("1. Copia del padrón. 2. Reglas.", "Copia del padrón"),
    ("1.- Copia del padrón\n2.- Reglas", "Copia del padrón"),
    ("a) Copia del padrón b) Reglas", "Copia del padrón b) Reglas"),
    ("I.- Nómina de 2023. II.- Viáticos", "Nómina de 2023"),
    ("• Nómina de 2023\n• Viáticos", "Nómina de 2023"),
    ("- Nómina de 2023\n- Viáticos", "Nómina de 2023"),
    ("Buenas tardes. Quisiera saber los horarios.", "Quisiera saber los horarios"),
    ("Buenas tardes, quisiera saber los horarios", "Quisiera saber los horarios"),
    ("Buenos días\nQuiero el padrón de becas", "Quiero el padrón de becas"),
    ("Hola!! qué días pasa la basura", "Qué días pasa la basura"),
    ("Hola, buenas noches. ¿Hay insulina?", "¿Hay insulina?"),
    ("A quien corresponda: Pido la nómina", "Pido la nómina"),
    ("Por este medio solicito copia del contrato", "Copia del contrato"),
    ("Por medio de la presente me permito solicitar la nómina. Gracias", "La nómina"),
    ("Solicito lo siguiente: 1. Copia del padrón. 2. Reglas", "Copia del padrón"),
    ("C. Presidente: ¿cuántas patrullas hay?", "¿Cuántas patrullas hay?"),
    ("C. Presidente Municipal de Toluca:\nQuiero ver el gasto", "Quiero ver el gasto"),
    ("Estimados señores, quiero ver el gasto", "Quiero ver el gasto"),
    ("No. de camiones por ruta", "No. de camiones por ruta"),
    ("Núm. de camas. Y de médicos", "Núm. de camas"),
    ("El Lic. Pérez firmó el art. 5. ¿Cuándo?", "El Lic. Pérez firmó el art. 5. ¿Cuándo?"),
    ("Camas, médicos, etc. de cada clínica. Gracias", "Camas, médicos, etc. de cada clínica"),
    ("Camas, médicos, etc. Quiero eso", "Camas, médicos, etc"),
    ("Urgente. Quiero saber si hay insulina", "Quiero saber si hay insulina"),
    ("¿Qué días cae agua? Nunca avisan", "¿Qué días cae agua?"),
    ("Agua", "Agua"),
    ("Buenas tardes.", "Buenas tardes"),
    ("2023 presupuesto por colonia", "2023 presupuesto por colonia"),
    ("Good morning. Which clinics have insulin?", "Which clinics have insulin?"),
    ("El agua.\n\nLlega cada mes", "El agua"),
    ("Quiero saber cuántos\ncamiones hay", "Quiero saber cuántos camiones hay"),
    ("Buen día. Gracias por su atención. ¿Qué días hay pipa?", "¿Qué días hay pipa?"),
    ("Estimados señores. Quiero ver el gasto", "Quiero ver el gasto"),
    ("Estimadas autoridades del Estado. Quiero ver el gasto", "Quiero ver el gasto"),
    ("Estimada autoridad\n\nQuiero ver el gasto", "Quiero ver el gasto"),
    ("Espero que se encuentren bien. Quiero ver el gasto.", "Quiero ver el gasto"),
    ("Mtra. García, quiero ver el gasto", "Quiero ver el gasto"),
    ("Señora presidenta, ¿cuánto gasta?", "¿Cuánto gasta?"),
    ("Oigan, ¿cuándo abren el parque?", "¿Cuándo abren el parque?"),
    ("Una pregunta: ¿cuándo abren el parque?", "¿Cuándo abren el parque?"),
    ("Me dirijo a ustedes para pedir los horarios", "Los horarios"),
    ("Soy vecina de San Felipe. Quisiera saber de la pipa.", "Quisiera saber de la pipa"),
    ("Me llamo […]. Vivo en Toluca. ¿Dónde hay becas?", "¿Dónde hay becas?"),
    ("Tengo 65 años. Necesito la lista de clínicas", "Necesito la lista de clínicas"),
    ("My name is […]. I need the list of clinics", "I need the list of clinics"),
    ("Vivo en Toluca. Cuántas camas hay", "Cuántas camas hay"),
    ("Vivo en Toluca. Donde hay becas", "Donde hay becas"),
    # A greeting goes on to whom it is said.
    ("Buenas tardes a todos. Quiero el padrón", "Quiero el padrón"),
    ("Buenas tardes a todos quiero el padrón", "Quiero el padrón"),
    ("Buenos dias tengan ustedes. Quisiera el padrón", "Quisiera el padrón"),
    ("Buenas tardes señores del ayuntamiento. Quiero el padrón", "Quiero el padrón"),
    ("Señores funcionarios del ayuntamiento de Toluca. Quiero el gasto", "Quiero el gasto"),
    ("Buenos días no hay agua en San Mateo, ayuda", "No hay agua en San Mateo, ayuda"),
    ("Hola qué días pasa la basura", "Qué días pasa la basura"),
    ("Hi there is no water", "There is no water"),
    ("Hi there, I need the list", "I need the list"),
    ("Dear Sir or Madam, I would like the list", "I would like the list"),
    # The head of a letter.
    ("Toluca, México, a 3 de marzo de 2026. Solicito copia del bando", "Solicito copia del bando"),
    ("Toluca, Méx., a 3 de marzo de 2026\nSolicito copia del bando", "Solicito copia del bando"),
    ("Asunto: Solicitud de información. Quiero el padrón", "Quiero el padrón"),
    ("Asunto: Padrón de becas. Quiero una copia", "Padrón de becas"),
    ("Solicito información. Padrón de becas de 2025", "Padrón de becas de 2025"),
    ("Solicito información", "Solicito información"),
    ("Solicito información: padrón de becas", "Padrón de becas"),
    ("Necesito información pública. Gracias", "Necesito información pública"),
    ("Quiero información. Gracias de antemano", "Quiero información"),
    ("Pido información.\nSoy Ana, de la colonia Centro", "Pido información"),
    ("Soy Ana, de Toluca. Pido información", "Pido información"),
    ("Buenas tardes. Necesito información.\nSaludos", "Necesito información"),
    ("Solicito información pública del padrón", "Solicito información pública del padrón"),
    ("P R E S E N T E . Solicito copia", "Solicito copia"),
    ("Ayuntamiento de Toluca\nPRESENTE\nSolicito copia", "Solicito copia"),
    ("Presente administración: gasto en obras", "Presente administración: gasto en obras"),
    # What only looks like a number.
    ("S.A. de C.V. contratos", "S.A. de C.V. contratos"),
    ("Q. Roo tiene padrón?", "Q. Roo tiene padrón?"),
    ("E.U.A. visas", "E.U.A. visas"),
    ("E. U. A. visas", "E. U. A. visas"),
    ("A. Copia del padrón. B. Reglas", "Copia del padrón"),
    ("El 3 de marzo de 2026 no hubo agua", "El 3 de marzo de 2026 no hubo agua"),
    # Words that say only who writes; or that ask at the same time.
    ("Soy vecina y no hay agua. Desde hace meses.", "Soy vecina y no hay agua"),
    ("Soy maestra y quiero el calendario. ¿Ya está?", "Soy maestra y quiero el calendario"),
    ("Somos vecinos de San Felipe", "Somos vecinos de San Felipe"),
    ("Gracias por su atención", "Gracias por su atención"),
    # What only looks like a salutation.
    ("Estimados de población por municipio. Gracias", "Estimados de población por municipio"),
    ("Perdón de multas, por colonia", "Perdón de multas, por colonia"),
    ("Señalización en escuelas, por municipio", "Señalización en escuelas, por municipio"),
    # A web address stays as it is.
    ("https://example.org ya no abre", "https://example.org ya no abre"),
]


@pytest.mark.parametrize(("words", "title"), TITLES)
def test_a_title_says_what_is_asked(words: str, title: str) -> None:
    assert proposed_title(words) == title


@pytest.mark.parametrize("words", ["...", "!!!", "🚰", "", " \n", "1.", "¿?", "[…]", "2023"])
def test_signs_and_figures_alone_say_nothing(words: str) -> None:
    assert not says_something(words)


@pytest.mark.parametrize("words", ["Sí", "agua", "🚰 agua", "水道 の 時間"])
def test_words_say_something(words: str) -> None:
    assert says_something(words)


OPENINGS = [
    "PRESENTE\n",
    "Asunto:",
    "a todos",
    "Buenas tardes.",
    "1.",
    "a)",
    "A quien corresponda:",
    "C.",
    "Hola",
    "\n",
    "No.",
    "...",
    "-",
]


@given(st.lists(st.sampled_from(OPENINGS) | st.text(max_size=200), max_size=6).map(" ".join))
def test_a_title_is_never_empty_nor_too_long_nor_of_two_lines(words: str) -> None:
    if says_something(words):
        title = proposed_title(words)
        assert says_something(title)
        assert len(title) <= LONGEST_TITLE + 1
        assert title == " ".join(title.split())
