"""Personal data is found often enough, and what is nobody's is left alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ckanext.proactiva.domain.privacy import OMISSION, PersonalData, findings
from ckanext.proactiva.domain.redaction import public_text

# Invented and well formed. The first string of each must not be read in public.
PRIVATE = [
    ("722 000 0000", PersonalData.PHONE, "Mi teléfono es 722 000 0000, gracias"),
    ("7220000000", PersonalData.PHONE, "Pueden avisarme al 7220000000 en la tarde"),
    ("55 00 00 00 00", PersonalData.PHONE, "mi cel es 55 00 00 00 00"),
    ("(55) 5000-0000", PersonalData.PHONE, "Llámenme: (55) 5000-0000"),
    ("+52 1 722 000 0000", PersonalData.PHONE, "whats +52 1 722 000 0000"),
    ("722-000-00-00", PersonalData.PHONE, "marquen al 722-000-00-00 o vengan"),
    ("722.000.0000", PersonalData.PHONE, "Tel.722.000.0000"),
    ("214 0000", PersonalData.PHONE, "el tel de mi casa es 214 0000"),
    ("5500000000", PersonalData.PHONE, "mi hermana: 5500000000/5500000001"),
    (
        "persona.ejemplo@example.org",
        PersonalData.EMAIL,
        "Escríbanme a persona.ejemplo@example.org.",
    ),
    (
        "ana_01+agua@correo.example.com.mx",
        PersonalData.EMAIL,
        "es ana_01+agua@correo.example.com.mx",
    ),
    (
        "persona arroba example punto com",
        PersonalData.EMAIL,
        "correo: persona arroba example punto com",
    ),
    ("persona(arroba)example.com", PersonalData.EMAIL, "mandenlo a persona(arroba)example.com"),
    ("XEXX010101HNEXXXA4", PersonalData.CURP, "mi CURP es XEXX010101HNEXXXA4 y"),
    ("xexx010101mmcxxx09", PersonalData.CURP, "curp xexx010101mmcxxx09"),
    ("XEXX 010101 HMCXXX 09", PersonalData.CURP, "CURP: XEXX 010101 HMCXXX 09"),
    ("EJEM800101AB1", PersonalData.RFC, "Mi RFC es EJEM800101AB1"),
    ("EJEM-800101-XXX", PersonalData.RFC, "factura a EJEM-800101-XXX"),
    ("EJEM800101", PersonalData.RFC, "rfc sin homoclave EJEM800101"),
    ("EJMPLO80010115H100", PersonalData.VOTER_KEY, "mi credencial EJMPLO80010115H100"),
    ("032180000118359719", PersonalData.CLABE, "Depositen a 032180000118359719"),
    ("032 180 00011835971 9", PersonalData.CLABE, "la cuenta 032 180 00011835971 9"),
    ("4111 1111 1111 1111", PersonalData.CARD, "pagué con 4111 1111 1111 1111"),
    ("378282246310005", PersonalData.CARD, "mi tarjeta 378282246310005"),
    ("12345678901", PersonalData.DOCUMENT, "Seguro social: 12345678901"),
    ("12-34-56-7890-1", PersonalData.DOCUMENT, "mi NSS es 12-34-56-7890-1"),
    ("ABC-123-D", PersonalData.DOCUMENT, "el carro con placas ABC-123-D"),
    ("G12345678", PersonalData.DOCUMENT, "Pasaporte G12345678"),
    ("calle Ejemplo 12", PersonalData.ADDRESS, "Vivo en calle Ejemplo 12, San Ejemplo"),
    ("Cerrada de los Ejemplos 22", PersonalData.ADDRESS, "domicilio Cerrada de los Ejemplos 22"),
    ("Av. Ejemplo núm. 101", PersonalData.ADDRESS, "mi mamá está en Av. Ejemplo núm. 101"),
    ("Mz 4, Lt 12", PersonalData.ADDRESS, "Es en Mz 4, Lt 12 de la colonia"),
    ("Ejemplo #14", PersonalData.ADDRESS, "vivo por Ejemplo #14 junto al kiosco"),
    ("privada del Ejemplo s/n casa 3", PersonalData.ADDRESS, "privada del Ejemplo s/n casa 3"),
    ("Persona de la Luz Ejemplo", PersonalData.NAME, "Me llamo Persona de la Luz Ejemplo y pido"),
    ("Persona Ejemplo", PersonalData.NAME, "Gracias.\nAtentamente,\nPersona Ejemplo"),
]
PUBLIC = [
    "¿Qué días cae agua en cada colonia? Nunca avisan.",
    "Quiero el presupuesto de 2019 a 2024 y el de 2025-2026",
    "Son 1,234,567,890 pesos según el informe",
    "costó $7220000000 y nadie explica",
    "Llama gratis al 800 821 0441 o al 911",
    "Escribí a contacto@ejemplo.gob.mx y no responden",
    "El folio es TP-2026-000-0426",
    "El 2026-11-04 10:30 no había nadie; el 25-11-2026 10:30 tampoco",
    "años 2015 2016 2017 2018 por municipio",
    "Vivo en Oaxaca desde 2023 y quiero saber",
    "mi casa lleva 3 días sin agua",
    "en la calle 5 de mayo no hay luz",
    "La avenida principal tiene 3 baches por cuadra",
    "Caminamos 15 km para llegar, son 2 horas",
    "coordenadas 19.2826, -99.6557",
    "Tengo duda sobre el embarazo adolescente",
    "me llamo la atención que no haya datos",
    "Artículo 74, fracción IX, párrafo 3 de la ley",
    "El RFC genérico XAXX010101000 del recibo",
    "la empresa con RFC EJE010101AB1 ganó el contrato",
    "Quiero 3 arrobas de maíz, no punto ni coma",
    "norma NOM-127-SSA1-2021 del agua",
    "murieron 12 345 678 abejas según el censo",
    "clave INEGI 15106, código postal 50000",
    "https://ejemplo.org/datos?id=20261104",
    "Hay 97 personas, 41 demandas y 17 respuestas",
    "el camión pasa 6:00, 6:30, 7:00 y 7:30",
    "población 16 992 418 en 2020",
    "ISBN 978 607 000 000 1 del libro",
    "en el km 12 de la carretera 55",
]
# Spelled as people do, and nothing of it may be read in public.
SPELLINGS = [
    "mis teléfonos son 7221234567,7229876543", "tel 722 123 4567,722 987 6543",
    "55 1234 5678,55 8765 4321", "55 12 34 56 78,55 87 65 43 21", "7221234567;7229876543",
    "722.123.4567,722.987.6543", "722-123-4567.722-987-6543", "7221234567.7229876543",
    "7221234567,7229876543,7225556666", "(722)1234567,(722)9876543", "Ana:7221234567,7229876543",
    "tel. 722 1234567,8 a 10 am", "llame al 722 123 4567:9 a 5", "tel 2143377,8 a 5",
    "llama al +52 722 123 4567,10 a 12", "cel:\t722\t123\t4567", "Lupita\t722 123 4567",
    "Cel\n722\n1234567", "Cel\n722\n123\n4567", "722,123,4567", "mi cel 55,1234,5678",
    "Teléfono: 722, 123, 4567", "0052 722 123 4567", "00527221234567", "00 52 1 722 123 4567",
    "tel 0052 722 123 4567,9 a 5", "001 713 555 1234",
    "juana(a)gmail.com", "juana (a) gmail.com", "juana[a]gmail.com", "juana (a) gmail",
    "juana_85(a)uaemex.mx", "juana[a]correo[punto]com", "juana at correo.com",
    "juana at uaemex dot mx", "mi correo es juana at correo.com", "tere at correo punto com",
    "my email is joe at example.com", "write to joe.smith at example.org",
]  # fmt: skip
# Alike, but sums, dates, places and pages: nothing of it is masked.
ALIKE = [
    "Son 1,234,567.89 pesos", "Son 5,512,345,678.90", "son 2345678901.50 y ya",
    "son 2345678901.5678 y ya", "promedio 1234.5512345678", "2.345.678.901,50", "5512345678,8",
    "45,312,908,114 a 61,023,450,007", "19.28264321,-99.65571234", "25.68661423,100.31611234",
    "21.12345678,101.68123456", "abierto 9:00,10:30,11:45", "entre 5512345678:30 y",
    "llamadas en 2019,2020,2021,2022", "llamadas 2019-2020,2021", "llamadas: 2,345,678 al año",
    "teléfonos: 2,345,678 líneas", "celulares robados 234,567,890", "marca 2,345,678.90",
    "llamadas por mes: 234, 345, 456, 567", "llamadas 234,345,456,567",
    "Llamadas\n234\n345\n456\n567", "Llamadas atendidas\n2019\n2020\n2021", "345,678,2019",
    "15106,2345678901,34", "2019,2345678901", "12345678901234567,7221234567",
    "folios 5512345678,5587654321", "clave 722,123,4567", "010.000.1061.00", "1,234,567,8901",
    "Ene\t245\t300\t45", "2019\t2020\t2021", "artículos 115,116,1234", "978-607-490-318-8",
    "el alumno(a) Toluca, es importante", "vecino(a) enojado. Me urge", "director(a) de escuela",
    "Look at example.com for the list", "The list is available at datos.example.org",
    "see it at transparencia.org.mx", "I work at example.com", "We met at noon. Me too",
    "contacto(a)ejemplo.gob.mx", "contacto at ejemplo.gob.mx",
]  # fmt: skip
# Somebody named lives there, whatever follows: the first string of each must be hidden.
NAMED_PLACES = [
    ("Hidalgo 45", "Mi vecina Juana Pérez López de Av. Hidalgo 45 también lo pide"),
    ("Tollocan 1200", "Atiendan a Juana Pérez López de Blvd. Tollocan 1200 por favor"),
    ("Las Flores 8", "Mi esposo Pedro Gómez de Priv. Las Flores 8 pide lo mismo"),
    ("Hidalgo 45", "Juana Pérez López Av. Hidalgo 45 solicita"),
    ("Hidalgo 45", "Juana Pérez López en Av. Hidalgo 45 solicita"),
    ("Morelos 12", "Mi vecina Juana Pérez López de Calle Morelos 12 firma"),
    ("Los Pinos 7", "Quien se queja es Juana Pérez López, And. Los Pinos 7 nada menos"),
    ("Madero 101", "Me llamo Juana Pérez de Calz. Madero 101 gracias"),
    ("Rosales", "La señora Juana Pérez de Cto. Rosales núm. 8 pide ayuda"),
    ("Zaragoza 300", "Firma: Juana Pérez López de Prol. Zaragoza 300 hoy"),
]
LEAST_RECALL = 0.9
LEAST_PRECISION = 0.9


def test_what_is_private_is_hidden_often_enough() -> None:
    missed = [secret for secret, _, text in PRIVATE if secret in public_text(text)]
    assert len(missed) <= (1 - LEAST_RECALL) * len(PRIVATE), missed


def test_what_is_masked_is_mostly_private() -> None:
    wrong = [text for text in PUBLIC if findings(text)]
    hits = len(PRIVATE)
    assert hits / (hits + len(wrong)) >= LEAST_PRECISION, wrong


@pytest.mark.parametrize("text", SPELLINGS)
def test_everyday_spellings_are_hidden_whole(text: str) -> None:
    shown = public_text(text).replace(OMISSION, "")
    assert not re.search(r"\d{3}|gmail|juana|tere|joe", shown)


@pytest.mark.parametrize("text", ALIKE)
def test_what_is_spelled_alike_stays(text: str) -> None:
    assert public_text(text) == text


@pytest.mark.parametrize("kind", [kind for kind in PersonalData if kind.finders])
def test_every_kind_is_found_by_its_name(kind: PersonalData) -> None:
    texts = [text for _, expected, text in PRIVATE if expected is kind]
    assert any(kind in {one.kind for one in findings(text)} for text in texts)


@example(["El tel de mi casa es 214 0000", "Artículo 74, fracción IX, de la ley"])
@example(["Vivo en Nogales 12, Toluca", "Son 1,234,567 pesos", "Cuesta 2.5 millones"])
@given(st.lists(st.sampled_from([text for *_, text in PRIVATE] + PUBLIC), max_size=4))
@settings(max_examples=40)
def test_what_was_masked_once_needs_no_second_mask(texts: list[str]) -> None:
    assert findings(public_text(". ".join(texts))) == []


@given(st.text(alphabet="0123456789 aA@.-#()+\n\u202e", max_size=60))
@settings(max_examples=60)
def test_findings_are_in_order_and_apart(text: str) -> None:
    found = findings(text)
    ends = [0, *(one.end for one in found)]
    assert all(end <= one.start < one.end for end, one in zip(ends, found, strict=False))
    assert "\u202e" not in public_text(text)


def test_only_the_data_is_masked() -> None:
    text = "Soy de Toluca, mi tel es 722 000 0000. Gracias"
    assert public_text(text) == f"Soy de Toluca, mi tel es {OMISSION}. Gracias"


def test_a_kind_that_is_nobodys_data_stays_and_shelters_no_other() -> None:
    text = "Es en Av. Ejemplo núm. 101, tel. 722 000 0000"
    shown = public_text(text, kept={PersonalData.ADDRESS})
    assert shown == f"Es en Av. Ejemplo núm. 101, tel. {OMISSION}"
    around = "calle Ejemplo 722 000 0000, número 5"
    assert "722 000 0000" not in public_text(around, kept={PersonalData.ADDRESS})


@pytest.mark.parametrize(("place", "text"), NAMED_PLACES)
def test_a_name_hides_no_address_from_the_shield(place: str, text: str) -> None:
    public = public_text(text)
    assert place not in public
    assert "Juana" not in public
    assert "Pedro" not in public


@pytest.mark.parametrize("number", ["4111111111111112", "032180000118359710"])
def test_a_number_whose_check_digit_is_wrong_is_just_a_number(number: str) -> None:
    assert public_text(f"Van {number} y contando") == f"Van {number} y contando"


@pytest.mark.parametrize(
    "text",
    [
        "escribe a Contacto@ejemplo.GOB.MX o a",
        "llama al 800 000 0000 o al 911",
        "usa el XAXX010101000 genérico",
        "ganó EJE010101AB1 el contrato",
    ],
)
def test_what_is_public_on_purpose_stays(text: str) -> None:
    assert public_text(text) == text


@pytest.mark.parametrize(
    "name",
    ["Norma Ejemplo", "Laura", "Elena Ejemplo", "Ulises", "Leyla", "Yair Ejemplo", "JUANA EJEMPLO"],
)
@pytest.mark.parametrize("told", ["Mi hija {}, gracias", "me llamo {} y pido", "la señora {}."])
def test_a_name_may_begin_as_another_word_does(name: str, told: str) -> None:
    assert public_text(told.format(name)) == told.format(OMISSION)


@pytest.mark.parametrize("name", ["María Calle", "Rosa Camino López", "Ana Calle Ruiz"])
def test_a_surname_may_be_called_as_a_street_is(name: str) -> None:
    assert public_text(f"La señora {name} lo pide") == f"La señora {OMISSION} lo pide"


def test_a_name_in_small_letters_is_masked_where_it_is_said() -> None:
    assert public_text("me llamo juana ejemplo y pido") == f"me llamo {OMISSION} y pido"


@pytest.mark.parametrize(
    "text",
    [
        "Mi hijo Ya no va", "Mi hija: Quiero saber", "El paciente Debe esperar",
        "la señora Directora",
        "29 · 75/204/297 | 10", "afiliados al IMSS 2019 2020 2021", "INE 2018-2021 y 2021-2024",
        "Población: 5512345678", "Lote 5512345678 de la vacuna", "ID 7221234567",
    ],
)  # fmt: skip
def test_what_only_looks_private_stays(text: str) -> None:
    assert public_text(text) == text


def test_findings_that_overlap_are_masked_as_one() -> None:
    assert public_text("Es en calle Ejemplo núm. 72200 00000.") == f"Es en {OMISSION}."


def test_what_is_public_is_clean() -> None:
    assert public_text("a\u202eb\r\nme\u0301") == "ab\nmé"


@pytest.mark.parametrize("first", "23456789")
@pytest.mark.parametrize("told", ["{} gracias", "avisen al {}", "mi tel es {}", "(\u202e{})"])
def test_a_number_of_ten_digits_is_masked_whatever_it_begins_with(first: str, told: str) -> None:
    for number in (f"{first}122304567", f"{first}12 230 4567", f"{first}12-230-45-67"):
        assert number not in public_text(told.format(number))
        assert OMISSION in public_text(told.format(number))


@pytest.mark.parametrize("first", "23456789")
@pytest.mark.parametrize("digits", [7, 8, 9, 10])
def test_a_short_number_is_masked_where_it_is_announced(first: str, digits: int) -> None:
    number = (first + "122304567")[:digits]
    assert public_text(f"mi tel es {number}.") == f"mi tel es {OMISSION}."


@pytest.mark.parametrize(
    "link",
    [
        "https://wa.me/{}",
        "HTTPS://WA.ME/{}?text=hola",
        "https://api.whatsapp.com/send?phone={}",
        "https://api.whatsapp.com/send/?text=hola&phone={}",
        "https://t.me/{}",
        "whatsapp://send?phone={}",
        "tel:{}",
        "tel://{}",
        "https://ejemplo.org/citas?tel={}",
        "https://ejemplo.org/citas?telefono={}",
        "https://ejemplo.org/citas?celular={}",
        "https://ejemplo.org/citas?tel=%2B{}",
        "https://wa.me/%2B{}",
        "https://wa.me/%2b{}",
        "https://api.whatsapp.com/send?phone=%2B{}",
        "https://api.whatsapp.com/send?phone=%20{}",
        "whatsapp://send?phone=%2B{}",
        "https://signal.me/#p/{}",
        "viber://chat?number={}",
        "viber://chat?number=%2B{}",
        "sms://{}",
        "callto://{}",
    ],
)
@pytest.mark.parametrize(
    "number",
    [
        "+527221234567",
        "5217221234567",
        "7221234567",
        "52%207221234567",
        "+52%201%20722%20123%204567",
        "72%2021%2023%2045%2067",
    ],
)
def test_a_number_in_an_address_that_calls_it_is_masked(link: str, number: str) -> None:
    masked = public_text(f"Es {link.format(number)} o vengan")
    assert masked == f"Es {link.format(OMISSION)} o vengan"


@pytest.mark.parametrize(
    "address",
    [
        "https://datos.example.org/dataset/5512345678",
        "https://ejemplo.org/que-wa.me?id=5512345678",
        "https://t.mexico.example/5512345678",
        "https://t.me/canal",
        "https://datos.example.org/x?id=%2B5512345678",
        "https://datos.example.org/x?q=lote%205512345678",
        "https://datos.example.org/x?number=5512345678",
        "https://wa.me/800%20123%204567",
    ],
)
def test_a_number_in_any_other_address_stays(address: str) -> None:
    assert public_text(f"Es {address} y") == f"Es {address} y"


@pytest.mark.parametrize("number", ["0122304567", "1122304567", "2012230456", "8001223045", "911"])
def test_what_no_telephone_begins_with_stays(number: str) -> None:
    assert public_text(f"van {number} y") == f"van {number} y"
