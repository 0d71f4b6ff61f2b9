"""Addresses that are made from what people wrote."""

from __future__ import annotations

import pytest

from ckanext.proactiva.links import telephone_url


@pytest.mark.parametrize(
    ("shown", "address"),
    [
        ("800 000 0000", "tel:8000000000"),
        ("911", "tel:911"),
        ("+52 (722) 226 1980, ext. 101, 9 a 18 h", "tel:+527222261980"),
        ("(722) 226-19-80", "tel:7222261980"),
        ("01.800.000.0000/01", "tel:018000000000"),
        ("800 000 0000 (9 a 18 h)", "tel:8000000000"),
        ("722 226 1980. 24 horas", "tel:7222261980"),
        ("De 9 a 18 h: 800 000 0000", "tel:8000000000"),
        ("800\xa0000\xa0\xa00000 o 722 226 1980", "tel:8000000000"),
        ("(+52) 722 226 1980", "tel:7222261980"),
        ("ext. 9", ""),
        ("llámanos", ""),
        ("", ""),
    ],
)
def test_the_first_number_of_a_text_is_dialled(shown: str, address: str):
    assert telephone_url(shown) == address
