"""A folio survives being read over the phone, and a claim code opens for nobody else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ckanext.proactiva.domain.claim_code import (
    CLAIM_BYTES,
    claim_hash,
    new_claim_code,
)
from ckanext.proactiva.domain.folio import FOLIO_BYTES, new_folio, read_folio

FOLIOS = st.builds(
    new_folio, st.integers(2000, 2999), st.binary(min_size=FOLIO_BYTES, max_size=FOLIO_BYTES)
)
CODES = st.binary(min_size=CLAIM_BYTES, max_size=CLAIM_BYTES)


def test_a_folio_is_short_and_made_of_digits() -> None:
    assert new_folio(2026, bytes(7) + b"\x2a") == "TP-2026-000-0426"


@given(FOLIOS)
@settings(max_examples=30)
def test_a_folio_is_read_however_it_is_typed(folio: str) -> None:
    digits = folio.replace("TP", "").replace("-", "")
    wide = digits.translate({ord("0") + n: ord("０") + n for n in range(10)})
    spellings = [folio, folio.lower(), digits, f" tp {digits} ", folio.replace("-", "–"), wide]
    assert {read_folio(typed) for typed in spellings} == {folio}


@given(FOLIOS)
@settings(max_examples=10)
def test_no_single_slip_leads_to_another_demand(folio: str) -> None:
    digits = folio.replace("TP", "").replace("-", "")
    for at, digit in enumerate(digits):
        wrong = [digits[:at] + other + digits[at + 1 :] for other in "0123456789" if other != digit]
        swapped = digits[:at] + digits[at : at + 2][::-1] + digits[at + 2 :]
        wrong += [swapped] if swapped != digits else []
        assert not any(map(read_folio, wrong))


@given(FOLIOS)
@settings(max_examples=10)
def test_a_folio_is_found_in_what_is_copied_with_it(folio: str) -> None:
    written = [
        f"Folio {folio}",
        f"Mi folio es el {folio.lower()}, gracias",
        f"«{folio}».",
        f"https://example.org/en/proactiva/demands/{folio}?joined=1#support",
        f"Folio: {folio.removeprefix('TP-')}",
        f"el 3 de enero de 2026 {folio} por 20 pesos",
    ]
    assert {read_folio(typed) for typed in written} == {folio}


def test_letters_that_look_like_digits_are_digits() -> None:
    assert read_folio("TP-2O26-OOO-O426") == "TP-2026-000-0426"
    assert read_folio("tp 2oz6 000 0426") is None
    one = new_folio(2011, bytes(8))
    assert read_folio(one.replace("1", "l")) == read_folio(one.replace("1", "I")) == one


def test_of_two_folios_neither_is_meant() -> None:
    other = new_folio(2026, bytes(8))
    assert read_folio(f"TP-2026-000-0426 {other}") is None
    assert read_folio("TP-2026-000-0426, TP-2026-000-0426") == "TP-2026-000-0426"


LONG = "TP-2026-000-0426" + " " * 5000


@pytest.mark.parametrize(
    "typed", ["", "TP", "TP-2026", "XX-2026-000-0426", "x" * 5000, LONG, "\ud800", "²"]
)
def test_what_is_no_folio_is_none(typed: str) -> None:
    assert read_folio(typed) is None


def test_too_little_chance_is_refused() -> None:
    with pytest.raises(ValueError, match="random"):
        new_folio(2026, b"1234")
    with pytest.raises(ValueError, match="random"):
        new_claim_code(b"1234")


@given(CODES, CODES)
@settings(max_examples=30)
def test_a_claim_code_opens_its_own_hash_alone(one: bytes, other: bytes) -> None:
    code = new_claim_code(one)
    assert (claim_hash(new_claim_code(other)) == claim_hash(code)) == (one == other)
    assert code not in claim_hash(code)


def test_a_claim_code_may_be_misread_as_its_look_alikes() -> None:
    code = new_claim_code(bytes.fromhex("00443214c74254b635cf"))
    assert code == "0123-4567-89AB-CDEF"
    assert claim_hash("oi23 4567 89ab cdef") == claim_hash(code)
    assert claim_hash("OL2345 6789ABCDEF") == claim_hash(code)
    assert claim_hash("") != claim_hash(code)
    assert len({claim_hash(code + tail * 500) for tail in ("", " ", "-", "\ud800")}) == 4
    assert claim_hash("uuuu") == claim_hash("VVVV") != claim_hash("0000")


@given(CODES)
@settings(max_examples=10)
def test_a_claim_code_is_found_in_what_is_copied_with_it(random: bytes) -> None:
    code = new_claim_code(random)
    aloud = ", ".join(" ".join(group) for group in code.split("-"))
    written = [
        f"Tu código {code}",
        f"Tu código\n{code}\n{aloud}",
        f"«{code.lower()}», gracias",
        f"Folio TP-2026-000-0426 código {code.replace('-', '–')}.",
        f"{code} {code}",
    ]
    assert {claim_hash(typed) for typed in written} == {claim_hash(code)}
    # Said aloud, it is written down in many ways.
    for spelt in (aloud, code.replace("-", ""), code.replace("-", " "), f" {code}. "):
        assert claim_hash(spelt) == claim_hash(code)


@given(CODES, CODES)
@settings(max_examples=10)
def test_no_claim_code_is_taken_for_another(one: bytes, other: bytes) -> None:
    code, another = new_claim_code(one), new_claim_code(b"\xff" + other[1:])
    for typed in (f"{code}-0000", f"0{code}", f"{code}0", f"00-{code}", code[:-1], code[1:]):
        assert claim_hash(typed) != claim_hash(code)
    if code != another:
        both = claim_hash(f"{code}, {another}")
        assert both not in (claim_hash(code), claim_hash(another))
