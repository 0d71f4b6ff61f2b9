"""Which months of a chart get a note, counted again over random histories."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from ckanext.proactiva.domain.notes import LookSeries, Note, NoteKind, notes
from ckanext.proactiva.domain.period import months_back
from ckanext.proactiva.domain.rollup import Flow

LAST = date(2026, 11, 1)
MONTHS = months_back(LAST, 13)
FLOODS = ("published", "withdrawn", "joined", "left")


def history(seed: int) -> dict[date, Flow]:
    """Return random months, some before the period, with floods, ones and nothing."""
    dice, found = Random(seed), dict[date, Flow]()
    highest = dice.choice([1, 2, 9, 3_000])
    for month in months_back(LAST, dice.choice([1, 13, 30])):
        counts = [dice.choice([0, 0, dice.randint(0, highest)]) for _ in range(6)]
        if dice.randrange(3):
            found[month] = Flow(*counts)
    return found


@pytest.mark.parametrize("seed", range(80))
def test_a_month_is_noted_for_over_a_half_at_once_and_for_what_came_back(seed) -> None:
    flows = history(seed)
    expected = set[Note]()
    for name in FLOODS:
        counts = [(month, getattr(flows.get(month, Flow()), name)) for month in MONTHS]
        whole = sum(count for _month, count in counts)
        expected |= {
            Note(month, NoteKind(name), count, whole)
            for month, count in counts
            if whole > 9 and count > whole - count
        }
    expected |= {
        Note(month, NoteKind.RETURNED, flow.returned)
        for month, flow in flows.items()
        if flow.returned and month in MONTHS
    }
    found = notes(flows, MONTHS)
    assert {*found} == expected
    assert len(found) == len(expected)


@pytest.mark.parametrize("seed", range(20))
def test_the_weightiest_note_comes_first(seed) -> None:
    found = notes(history(seed), MONTHS, date(2026, 3, 9))
    order = [*NoteKind]
    places = [(order.index(note.kind), -(note.count or 0), note.month) for note in found]
    assert places == sorted(places)
    assert found[0] == Note(date(2026, 3, 1), NoteKind.BEGAN)


@pytest.mark.parametrize("began", [None, date(2025, 10, 31), date(2026, 12, 1)])
def test_a_beginning_outside_of_the_period_is_not_noted(began) -> None:
    assert notes({}, MONTHS, began) == []


@pytest.mark.parametrize(
    ("last", "first", "is_paused"),
    [
        (date(2026, 3, 1), date(2026, 4, 30), False),
        (date(2026, 3, 31), date(2026, 5, 1), True),
        (date(2025, 12, 31), date(2026, 2, 1), True),
    ],
)
def test_a_whole_month_without_a_look_is_a_pause(last, first, is_paused) -> None:
    stretches = [LookSeries(date(2025, 1, 1), last, 1), LookSeries(first, LAST, 1)]
    paused = Note(first.replace(day=1), NoteKind.PAUSED, before=last.replace(day=1))
    assert notes({}, MONTHS, None, stretches) == [paused] * is_paused


@pytest.mark.parametrize(("days", "is_unseen"), [(0, False), (27, False), (28, True), (200, True)])
def test_a_period_that_ends_in_a_pause_is_noted_at_its_end(days, is_unseen) -> None:
    seen = date(2026, 3, 20)
    as_of = seen + timedelta(days=days)
    months = months_back(as_of.replace(day=1), 13)
    note = Note(months[-1], NoteKind.UNSEEN, before=date(2026, 3, 1))
    series = [LookSeries(date(2026, 1, 1), seen, 1)]
    assert notes({}, months, None, series, as_of) == [note] * is_unseen
    # Without any look on record, nothing is known of when it was looked at.
    assert notes({}, months, None, [], as_of) == []


@pytest.mark.parametrize(("counts", "is_flood"), [((5, 5), 0), ((6, 5), 1), ((9,), 0), ((10,), 1)])
def test_a_half_and_few_cases_are_no_flood(counts, is_flood) -> None:
    flows = {month: Flow(count) for month, count in zip(MONTHS, counts, strict=False)}
    assert len(notes(flows, MONTHS)) == is_flood
