"""Which dataset is which when it comes back under another id."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.growth import AbsenceReason, Observation, Precision, When
from ckanext.proactiva.domain.identity import Marks, is_verified, same, settled

AT = datetime(2026, 5, 10, 18, tzinfo=timezone.utc)


def marks(dataset: str, addresses: str = "", **of: str) -> Marks:
    """Return an institution's dataset, with each letter as an address."""
    organization = of.pop("organization", "water-board")
    return Marks(dataset, organization, addresses=frozenset(addresses), **of)


@pytest.mark.parametrize(
    ("new", "gone", "matched"),
    [
        ([marks("n", guid="g")], [marks("o", guid="g")], {"n": "o"}),
        ([marks("n", name="padron")], [marks("o", name="padron")], {"n": "o"}),
        ([marks("n", "ab")], [marks("o", "ab")], {"n": "o"}),
        # In another institution it is another dataset.
        ([marks("n", guid="g", organization="health")], [marks("o", guid="g")], {}),
        # All addresses have to match, not only some.
        ([marks("n", "ab")], [marks("o", "a")], {}),
        ([marks("n")], [marks("o")], {}),
        # The guid decides first, then the name, then the addresses.
        (
            [marks("n", guid="g", name="x"), marks("m", name="y")],
            [marks("o", guid="g", name="y"), marks("p", guid="h", name="x")],
            {"n": "o"},
        ),
        (
            [marks("n", guid="g"), marks("m", "a", name="x")],
            [marks("o", "a", guid="g"), marks("p", name="x")],
            {"n": "o", "m": "p"},
        ),
        # If two give the same identity, neither has it.
        ([marks("n", guid="g"), marks("m", guid="g")], [marks("o", guid="g")], {}),
        ([marks("n", guid="g")], [marks("o", guid="g"), marks("p", guid="g")], {}),
        # An address that several have proves nothing; the others do.
        (
            [marks("n", "az"), marks("m", "bz")],
            [marks("o", "az"), marks("p", "bz")],
            {"n": "o", "m": "p"},
        ),
        ([marks("n", "z"), marks("m", "bz")], [marks("o", "z"), marks("p", "bz")], {"m": "p"}),
        ([marks("n", "z"), marks("m", "bz")], [marks("o", "z")], {}),
        ([marks("n", "z")], [marks("o", "z"), marks("p", "bz")], {}),
    ],
)
def test_a_dataset_that_comes_back_is_known_again(
    new: list[Marks], gone: list[Marks], matched: dict[str, str]
) -> None:
    assert same(new, gone) == matched


def test_an_address_that_others_have_identifies_none() -> None:
    assert same([marks("n", "a")], [marks("o", "a")], {"a"}) == {}
    assert same([marks("n", "ab")], [marks("o", "ab")], {"a"}) == {"n": "o"}


@pytest.mark.parametrize(
    ("stock", "missing", "verified"),
    [(9, 9, False), (10, 1, False), (10, 2, True), (100, 10, False), (100, 11, True)],
)
def test_an_institution_that_loses_over_a_tenth_is_verified(
    stock: int, missing: int, verified: bool
) -> None:
    assert is_verified(stock, missing) is verified


def seen(hours: float, is_there: bool, precision: Precision = Precision.EXACT) -> Observation:
    """Observe a dataset, or its absence, some hours after the first time."""
    when = When(AT + timedelta(hours=hours), AT, precision, backfilled=True)
    return Observation("a", Facts() if is_there else None, AbsenceReason.PRIVATE, when)


@pytest.mark.parametrize(
    ("history", "left"),
    [
        ([seen(0, True), seen(1, False), seen(25, True)], [0, 25]),
        ([seen(0, True), seen(1, False), seen(25.1, True)], [0, 1, 25.1]),
        ([seen(0, True), seen(1, False), seen(9, False), seen(25, True)], [0, 25]),
        ([seen(0, True), seen(1, False), seen(20, False)], [0, 1, 20]),
        ([seen(0, False), seen(1, True)], [0, 1]),
        ([seen(0, True), seen(1, False, Precision.DAY), seen(9, True, Precision.DAY)], [0, 9]),
        ([seen(0, True), seen(1, False, Precision.MONTH), seen(9, True)], [0, 1, 9]),
        ([seen(0, True), seen(1, False), seen(9, True, Precision.INFERRED)], [0, 1, 9]),
    ],
)
def test_what_was_hidden_for_a_day_never_left(
    history: list[Observation], left: list[float]
) -> None:
    moments = [(each.when.occurred_at - AT) / timedelta(hours=1) for each in settled(history)]
    assert moments == left
