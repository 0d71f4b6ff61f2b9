"""Only what is hidden is removed from a text, in whatever order people marked it."""

from __future__ import annotations

from functools import reduce
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ckanext.proactiva.domain.privacy import OMISSION, PersonalData, Stretch, findings
from ckanext.proactiva.domain.redaction import (
    Mark,
    Marked,
    carried,
    hidden,
    mark,
    masked,
    places,
    public_text,
)
from ckanext.proactiva.domain.text import clean

WANTED = "Contrato con tel. 722 123 4567, firmado por Xóchil Tépoz"
TEXTS = st.text(alphabet="ab 12[…]\n\r\u202eé\u0301ñ", min_size=1, max_size=40)
PLACES = st.tuples(st.integers(0, 39), st.integers(1, 40)).filter(lambda place: place[0] < place[1])
FOUND = st.lists(PLACES.map(lambda place: Stretch(PersonalData.PHONE, *place)), max_size=4)
DECIDED = st.lists(
    st.builds(
        lambda place, said: Mark(PersonalData.NAME, *place, said),
        PLACES,
        st.sampled_from(Marked),
    ),
    max_size=5,
)


def settled(marks: list[Mark]) -> list[Mark]:
    return reduce(mark, marks, list[Mark]())


def covered(stretches: list[Stretch]) -> set[int]:
    return {at for each in stretches for at in range(each.start, each.end)}


@given(TEXTS, FOUND, DECIDED)
@settings(max_examples=200)
def test_only_what_is_hidden_vanishes_and_nothing_else_changes(
    raw: str, found: list[Stretch], given_marks: list[Mark]
) -> None:
    text = clean(raw)
    marks = settled(given_marks)
    stretches = [each for each in hidden(found, marks) if each.end <= len(text)]
    gone, begun = covered(stretches), {each.start for each in stretches}
    assert masked(text, stretches) == "".join(
        OMISSION * (at in begun) + each * (at not in gone) for at, each in enumerate(text)
    )


@given(FOUND, DECIDED)
@settings(max_examples=200)
def test_what_was_said_last_of_a_place_holds(found: list[Stretch], given_marks: list[Mark]) -> None:
    last = {at: each.marked for each in given_marks for at in range(each.start, each.end)}
    expected = {at for at, said in last.items() if said is Marked.HIDDEN}
    expected |= {at for at in covered(found) if last.get(at) is not Marked.SHOWN}
    assert covered(hidden(found, settled(given_marks))) == expected


@given(FOUND, DECIDED)
@settings(max_examples=100)
def test_the_order_in_which_marks_are_read_is_nothing(
    found: list[Stretch], given_marks: list[Mark]
) -> None:
    marks = settled(given_marks)
    first = hidden(found, marks)
    for order in list(permutations(marks))[:24]:
        assert hidden(list(reversed(found)), order) == first


@given(DECIDED)
@settings(max_examples=100)
def test_marks_never_overlap(given_marks: list[Mark]) -> None:
    marks = settled(given_marks)
    ends = [0, *(each.end for each in marks)]
    assert all(end <= each.start for end, each in zip(ends, marks, strict=False))


def test_a_doubt_hides_until_a_moderator_shows() -> None:
    [phone] = findings(WANTED)
    doubted = Mark(phone.kind, phone.start, phone.end, Marked.DOUBTED)
    assert public_text(WANTED, marks=[doubted]) == public_text(WANTED)
    shown = mark([doubted], Mark(phone.kind, phone.start, phone.end, Marked.SHOWN))
    assert public_text(WANTED, marks=shown) == WANTED


def test_places_are_those_of_the_clean_text() -> None:
    raw = f"\u202eme\u0301xico\r\n{WANTED}"
    text = clean(raw)
    [(start, end)] = places(text, "Xóchil Tépoz")
    mark = Mark(PersonalData.NAME, start, end, Marked.HIDDEN)
    expected = f"méxico\nContrato con tel. {OMISSION}, firmado por {OMISSION}"
    assert public_text(raw, marks=[mark]) == expected


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


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Xóchil Tépoz", "Llama al […], firmado por […]"),
        ("Llama", "[…] al […], firmado por Xóchil Tépoz"),
        ("4567, firmado", "Llama al […] por Xóchil Tépoz"),
        ("al 722 123 4567", "Llama […], firmado por Xóchil Tépoz"),
        ("al 722", "Llama […], firmado por Xóchil Tépoz"),
    ],
)
def test_a_place_is_the_same_where_the_raw_words_are_lost(words: str, shown: str) -> None:
    """In a text that kept only its public words, and from there in the one with all of them."""
    raw = "Llama al 722 123 4567, firmado por Xóchil Tépoz"
    here = [Stretch(PersonalData.PHONE, 9, 21)]
    left = masked(raw, here)
    [(start, end)] = places(raw, words)
    there = carried(Mark(PersonalData.OTHER, start, end, Marked.HIDDEN), here, [])
    assert there is not None
    assert masked(left, hidden([], [there])) == shown
    back = carried(there, [], here)
    assert back is not None
    assert masked(raw, hidden(here, [back])) == shown


@pytest.mark.parametrize(
    ("start", "end", "is_shown"), [(0, 6, True), (0, 9, True), (0, 3, False), (3, 6, False)]
)
def test_no_more_is_shown_than_was_shown(start: int, end: int, is_shown: bool) -> None:
    one, other = ([Stretch(PersonalData.NAME, 0, length)] for length in (6, 12))
    there = carried(Mark(PersonalData.NAME, start, end, Marked.SHOWN), one, other)
    assert (there is not None) == is_shown
    if there:
        assert (there.start, there.end - end) == (0, 6)


def test_nothing_is_shown_where_it_is_lost() -> None:
    shown = Mark(PersonalData.NAME, 0, 6, Marked.SHOWN)
    assert carried(shown, [Stretch(PersonalData.NAME, 0, 6)], []) is None


@given(TEXTS, FOUND, PLACES)
@settings(max_examples=200)
def test_texts_that_read_the_same_read_the_same_afterwards(
    raw: str, found: list[Stretch], place: tuple[int, int]
) -> None:
    text = clean(raw)
    here = [each for each in hidden(found, []) if each.end <= len(text)]
    left, new = masked(text, here), Mark(PersonalData.NAME, *place, Marked.HIDDEN)
    if new.end > len(text):
        return
    there = carried(new, here, [])
    assert there is not None
    assert masked(left, hidden([], [there])) == masked(text, hidden(here, [new]))
