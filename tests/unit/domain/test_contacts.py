"""Institutions' own published contacts are never masked; similar ones are."""

from __future__ import annotations

import pytest

from ckanext.proactiva.domain.privacy import (
    OMISSION,
    NoContactError,
    contacts,
    findings,
)
from ckanext.proactiva.domain.redaction import public_text

LISTED = contacts(
    [
        "agua.example.org",
        "@clinica.example.com",
        "mesa@example.net",
        "722 226 1980",
        "+52 (55) 5000 0001",
        "Calle de Ejemplo Nuevo No. 510, Col. Centro, C.P. 50000",
        "Avenida Ejemplo 12",
        " ",
    ]
)


@pytest.mark.parametrize(
    "text",
    [
        "Escribí a quejas@agua.example.org",
        "Escribí a Quejas@Mesa.AGUA.example.org",
        "a x@clinica.example.com y a MESA@example.net",
        "Llamé al 722 226 1980 y al 7222261980",
        "Llamé al +52 722-226-19-80, al 55·5000·0001",
        "al ７２２２２６１９８０",
        "Fui a Calle de Ejemplo Nuevo No. 510 y estaba cerrado",
        "Fui a calle de ejemplo nuevo no. 510, Col. Centro, C.P. 50000",
        "Fui a Avenida Ejemplo 12, Col. Otra, y nadie",
    ],
)
def test_official_contacts_stay(text: str) -> None:
    assert findings(text)
    assert public_text(text, official=LISTED) == text


@pytest.mark.parametrize(
    "private",
    [
        "quejas@otraagua.example.org", "otra@example.net", "quejas@agua.example.org.mx",
        "722 226 1981", "Calle de Ejemplo Nuevo No. 51", "Calle de Ejemplo Nuevo No. 5100",
    ],
)  # fmt: skip
def test_what_is_like_an_official_contact_is_masked(private: str) -> None:
    assert public_text(f"Es {private}, gracias", official=LISTED) == f"Es {OMISSION}, gracias"


@pytest.mark.parametrize(
    "entry", ["agua", "12", "a@", "722 226 1980 5555 5555", "Calle sin numero", "@", "x y@a.mx"]
)
def test_what_is_no_contact_is_named(entry: str) -> None:
    with pytest.raises(NoContactError, match=entry):
        contacts(["agua.example.org", entry])
