"""Only what is hidden is taken out of a text, in whatever order people decided."""

from __future__ import annotations

from functools import reduce
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ckanext.proactiva.domain.privacy import OMISSION, Finding, PersonalData, findings
from ckanext.proactiva.domain.redaction import (
    Decided,
    Decision,
    decide,
    hidden,
    masked,
    places,
    public_text,
)
from ckanext.proactiva.domain.text import clean

WANTED = "Contrato con tel. 722 123 4567, firmado por Xóchil Tépoz"
TEXTS = st.text(alphabet="ab 12[…]\n\r\u202eé\u0301ñ", min_size=1, max_size=40)
PLACES = st.tuples(st.integers(0, 39), st.integers(1, 40)).filter(lambda place: place[0] < place[1])
FOUND = st.lists(PLACES.map(lambda place: Finding(PersonalData.PHONE, *place)), max_size=4)
DECIDED = st.lists(
    st.builds(
        lambda place, said: Decision(PersonalData.NAME, *place, said),
        PLACES,
        st.sampled_from(Decided),
    ),
    max_size=5,
)


def settled(decisions: list[Decision]) -> list[Decision]:
    return reduce(decide, decisions, list[Decision]())


def covered(stretches: list[Finding]) -> set[int]:
    return {at for each in stretches for at in range(each.start, each.end)}


@given(TEXTS, FOUND, DECIDED)
@settings(max_examples=200)
def test_only_what_is_hidden_vanishes_and_nothing_else_changes(
    raw: str, found: list[Finding], decided: list[Decision]
) -> None:
    text = clean(raw)
    decisions = settled(decided)
    stretches = [each for each in hidden(found, decisions) if each.end <= len(text)]
    shown = masked(text, stretches, lambda _: "\x00")
    gone = covered(stretches)
    assert shown.replace("\x00", "") == "".join(
        each for at, each in enumerate(text) if at not in gone
    )
    assert shown.count("\x00") == len(stretches)


@given(FOUND, DECIDED)
@settings(max_examples=200)
def test_what_was_decided_last_of_a_place_holds(
    found: list[Finding], decided: list[Decision]
) -> None:
    last = {at: each.decided for each in decided for at in range(each.start, each.end)}
    expected = {at for at, said in last.items() if said is Decided.HIDDEN}
    expected |= {at for at in covered(found) if last.get(at) is not Decided.SHOWN}
    assert covered(hidden(found, settled(decided))) == expected


@given(FOUND, DECIDED)
@settings(max_examples=100)
def test_the_order_in_which_decisions_are_read_is_nothing(
    found: list[Finding], decided: list[Decision]
) -> None:
    decisions = settled(decided)
    first = hidden(found, decisions)
    for order in list(permutations(decisions))[:24]:
        assert hidden(list(reversed(found)), order) == first


@given(DECIDED)
@settings(max_examples=100)
def test_decisions_never_overlap(decided: list[Decision]) -> None:
    decisions = settled(decided)
    ends = [0, *(each.end for each in decisions)]
    assert all(end <= each.start for end, each in zip(ends, decisions, strict=False))


def test_a_doubt_hides_until_a_moderator_shows() -> None:
    [phone] = findings(WANTED)
    doubted = Decision(phone.kind, phone.start, phone.end, Decided.DOUBTED)
    assert public_text(WANTED, decisions=[doubted]) == public_text(WANTED)
    shown = decide([doubted], Decision(phone.kind, phone.start, phone.end, Decided.SHOWN))
    assert public_text(WANTED, decisions=shown) == WANTED


def test_places_are_those_of_the_clean_text() -> None:
    raw = f"\u202eme\u0301xico\r\n{WANTED}"
    text = clean(raw)
    [(start, end)] = places(text, "Xóchil Tépoz")
    decision = Decision(PersonalData.NAME, start, end, Decided.HIDDEN)
    expected = f"méxico\nContrato con tel. {OMISSION}, firmado por {OMISSION}"
    assert public_text(raw, decisions=[decision]) == expected


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Ana y mañana, ANA", "ana", ["Ana", "ANA"]),
        ("Xóchil\nTépoz y xochil tepoz", " Xóchil  Tépoz ", ["Xóchil\nTépoz", "xochil tepoz"]),
        ("ana ana ana", "ana", ["ana"] * 3),
        ("(ana)ana", "ana", ["ana", "ana"]),
        ("a@b.mx", "@", ["@"]),
        ("Straße", "strasse", []),
        ("mañana", "ana", []),
        ("nada", "", []),
    ],
)
def test_words_are_found_as_words_in_any_case_or_accents(
    text: str, words: str, found: list[str]
) -> None:
    assert [text[start:end] for start, end in places(text, words)] == found
