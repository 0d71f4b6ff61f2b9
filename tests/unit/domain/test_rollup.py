"""Months where the portal is, and withdrawals that last too short to count."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from ckanext.proactiva.domain.growth import (
    Event,
    Facts,
    Observation,
    Precision,
    Reason,
    When,
    record,
)
from ckanext.proactiva.domain.rollup import (
    Cell,
    Dimension,
    Flow,
    month_of,
    rollup,
    tally,
)

MEXICO = ZoneInfo("America/Mexico_City")
NOON = datetime(2026, 5, 10, 18, tzinfo=timezone.utc)
MAY, JUNE = date(2026, 5, 1), date(2026, 6, 1)
WATER = Facts("water-board", frozenset({"women", "girls"}), "water_and_drainage")


def history(*moves: tuple[datetime, Facts | None]) -> list[Event]:
    """Record one dataset's moves."""
    return record(
        (Observation("a", facts, Reason.PRIVATE, When(at, at)) for at, facts in moves), {}, 1
    )


def portal(events: list[Event]) -> dict[date, Flow]:
    flows = rollup(events, MEXICO)
    return {cell.month: flow for cell, flow in flows.items() if cell.dimension is Dimension.PORTAL}


@pytest.mark.parametrize(
    ("moment", "month"),
    [
        ("2022-05-01T04:59:59+00:00", date(2022, 4, 1)),  # summer time: 23:59:59
        ("2022-05-01T05:00:00+00:00", date(2022, 5, 1)),
        ("2022-11-01T05:59:59+00:00", date(2022, 10, 1)),  # two days after its last end
        ("2022-11-01T06:00:00+00:00", date(2022, 11, 1)),
        ("2023-05-01T05:00:00+00:00", date(2023, 4, 1)),  # no summer time any more: 23:00
        ("2023-05-01T05:59:59+00:00", date(2023, 4, 1)),
        ("2023-05-01T06:00:00+00:00", date(2023, 5, 1)),
        ("2023-01-01T05:59:59+00:00", date(2022, 12, 1)),
    ],
)
def test_a_month_ends_at_midnight_in_mexico_city(moment: str, month: date) -> None:
    assert month_of(datetime.fromisoformat(moment), MEXICO) == month


def test_a_publication_counts_once_under_each_of_its_labels() -> None:
    assert rollup(history((NOON, WATER)), MEXICO) == {
        Cell(dimension, value, MAY): Flow(published=1)
        for dimension, value in [
            (Dimension.PORTAL, ""),
            (Dimension.INSTITUTION, "water-board"),
            (Dimension.GROUP, "women"),
            (Dimension.GROUP, "girls"),
            (Dimension.PROBLEM, "water_and_drainage"),
        ]
    }


def test_what_has_no_institution_group_or_problem_counts_for_the_portal_alone() -> None:
    assert rollup(history((NOON, Facts())), MEXICO) == {
        Cell(Dimension.PORTAL, "", MAY): Flow(published=1)
    }


def test_a_move_leaves_one_institution_joins_another_and_the_portal_is_still() -> None:
    moved = replace(WATER, organization="health")
    events = history((NOON, WATER), (NOON + timedelta(days=30), moved))

    changed = {cell: flow for cell, flow in rollup(events, MEXICO).items() if cell.month == JUNE}

    assert changed == {
        Cell(Dimension.INSTITUTION, "water-board", JUNE): Flow(left=1),
        Cell(Dimension.INSTITUTION, "health", JUNE): Flow(joined=1),
    }


@pytest.mark.parametrize(
    ("away", "flow"),
    [
        (timedelta(hours=24), Flow(published=1)),
        (timedelta(hours=24, seconds=1), Flow(published=1, withdrawn=1, republished=1)),
    ],
)
def test_a_day_of_absence_is_no_withdrawal(away: timedelta, flow: Flow) -> None:
    hidden = NOON + timedelta(days=3)

    assert portal(history((NOON, WATER), (hidden, None), (hidden + away, WATER))) == {MAY: flow}


@pytest.mark.parametrize(
    ("precision", "withdrawn"), [(Precision.DAY, 0), (Precision.MONTH, 1), (Precision.YEAR, 1)]
)
def test_two_dates_that_stand_for_a_month_do_not_make_an_absence_brief(
    precision: Precision, withdrawn: int
) -> None:
    *before, back = history((NOON, WATER), (NOON, None), (NOON, WATER))
    back = replace(back, when=replace(back.when, precision=precision))

    assert portal([*before, back])[MAY].withdrawn == withdrawn


def test_a_month_that_is_over_is_not_counted_again() -> None:
    hidden = datetime(2026, 6, 1, 5, 30, tzinfo=timezone.utc)
    events = history((NOON, WATER), (hidden, None), (hidden + timedelta(hours=1), WATER))

    assert portal(events) == {MAY: Flow(published=1, withdrawn=1), JUNE: Flow(republished=1)}


def test_an_institution_that_lost_a_dataset_meanwhile_keeps_its_withdrawal() -> None:
    hidden = NOON + timedelta(days=3)
    moved = replace(WATER, organization="health")

    flows = rollup(
        history((NOON, WATER), (hidden, None), (hidden + timedelta(hours=1), moved)), MEXICO
    )

    assert flows[Cell(Dimension.PORTAL, "", MAY)] == Flow(published=1)
    assert flows[Cell(Dimension.INSTITUTION, "water-board", MAY)] == Flow(published=1, withdrawn=1)
    assert flows[Cell(Dimension.INSTITUTION, "health", MAY)] == Flow(republished=1)


def test_an_ordinary_dataset_is_catalogue_and_no_growth_until_it_says_whom_it_helps() -> None:
    useful = replace(WATER, proactive=True)
    next_month = NOON + timedelta(days=30)

    totals = tally(history((NOON, WATER), (next_month, useful)), MEXICO)

    assert {cell for cell in totals if cell.month == MAY} == {Cell(Dimension.CATALOGUE, "", MAY)}
    assert totals[Cell(Dimension.CATALOGUE, "", MAY)] == Flow(published=1)
    assert totals[Cell(Dimension.PORTAL, "", JUNE)] == Flow(joined=1)
    assert totals[Cell(Dimension.GROUP, "girls", JUNE)] == Flow(joined=1)


def test_a_dataset_that_says_no_more_whom_it_helps_leaves_and_is_not_withdrawn() -> None:
    useful = replace(WATER, proactive=True)

    totals = tally(history((NOON, useful), (NOON + timedelta(days=30), WATER)), MEXICO)

    assert totals[Cell(Dimension.PORTAL, "", JUNE)] == Flow(left=1)
