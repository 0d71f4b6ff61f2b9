"""Months in the portal's time zone, and withdrawals too short to count."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.growth import (
    AbsenceReason,
    DatasetEvent,
    EventKind,
    Observation,
    When,
    record,
)
from ckanext.proactiva.domain.moment import day_of
from ckanext.proactiva.domain.rollup import (
    Cell,
    Dimension,
    Flow,
)
from ckanext.proactiva.domain.tally import tally
from tests.support.rollups import rollup

MEXICO = ZoneInfo("America/Mexico_City")
NOON = datetime(2026, 5, 10, 18, tzinfo=timezone.utc)
MAY, JUNE = date(2026, 5, 1), date(2026, 6, 1)
WATER = Facts(
    organization="water-board",
    groups=frozenset({"women", "girls"}),
    problem="water_and_drainage",
    openness="open",
    files=1,
)
NEW = Flow(published=1, with_files=1, open=1)


def history(*moves: tuple[datetime, Facts | None]) -> list[DatasetEvent]:
    """Record one dataset's moves."""
    return record(
        (Observation("a", facts, AbsenceReason.PRIVATE, When(at, at)) for at, facts in moves), {}, 1
    )


def portal(events: list[DatasetEvent]) -> dict[date, Flow]:
    flows = rollup(events, MEXICO)
    return {cell.month: flow for cell, flow in flows.items() if cell.dimension is Dimension.PORTAL}


@pytest.mark.parametrize(
    ("moment", "month"),
    [
        ("2022-05-01T04:59:59+00:00", date(2022, 4, 1)),  # summer time: 23:59:59
        ("2022-05-01T05:00:00+00:00", date(2022, 5, 1)),
        ("2022-11-01T05:59:59+00:00", date(2022, 10, 1)),  # two days after summer time last ended
        ("2022-11-01T06:00:00+00:00", date(2022, 11, 1)),
        ("2023-05-01T05:00:00+00:00", date(2023, 4, 1)),  # no summer time any more: 23:00
        ("2023-05-01T05:59:59+00:00", date(2023, 4, 1)),
        ("2023-05-01T06:00:00+00:00", date(2023, 5, 1)),
        ("2023-01-01T05:59:59+00:00", date(2022, 12, 1)),
    ],
)
def test_a_month_ends_at_midnight_in_mexico_city(moment: str, month: date) -> None:
    assert day_of(datetime.fromisoformat(moment), MEXICO).replace(day=1) == month


def test_a_publication_counts_once_under_each_of_its_labels() -> None:
    assert rollup(history((NOON, WATER)), MEXICO) == {
        Cell(dimension, value, MAY): NEW
        for dimension, value in [
            (Dimension.PORTAL, ""),
            (Dimension.INSTITUTION, "water-board"),
            (Dimension.GROUP, "women"),
            (Dimension.GROUP, "girls"),
            (Dimension.PROBLEM, "water_and_drainage"),
            (Dimension.OWN, ""),
            (Dimension.OWN, "water-board"),
        ]
    }


def test_what_is_harvested_is_not_the_portals_own() -> None:
    labels = {
        cell.dimension for cell in rollup(history((NOON, replace(WATER, origin="a"))), MEXICO)
    }
    assert Dimension.INSTITUTION in labels
    assert Dimension.OWN not in labels


def test_dataset_without_institution_or_group_counts_for_the_portal() -> None:
    assert rollup(history((NOON, Facts())), MEXICO) == {
        Cell(Dimension.PORTAL, "", MAY): Flow(published=1),
        Cell(Dimension.OWN, "", MAY): Flow(published=1),
    }


def test_move_counts_for_both_institutions_and_not_for_the_portal() -> None:
    moved = replace(WATER, organization="health")
    events = history((NOON, WATER), (NOON + timedelta(days=30), moved))

    changed = {cell: flow for cell, flow in rollup(events, MEXICO).items() if cell.month == JUNE}

    assert changed == {
        Cell(dimension, value, JUNE): flow
        for dimension in (Dimension.INSTITUTION, Dimension.OWN)
        for value, flow in (
            ("water-board", Flow(left=1, with_files=-1, open=-1)),
            ("health", Flow(joined=1, with_files=1, open=1)),
        )
    }


def test_what_comes_back_is_returned_and_counts_in_the_month_of_that() -> None:
    back = NOON + timedelta(days=30)

    assert portal(history((NOON, WATER), (NOON + timedelta(days=3), None), (back, WATER))) == {
        MAY: replace(NEW, withdrawn=1, with_files=0, open=0),
        JUNE: Flow(returned=1, with_files=1, open=1),
    }


def test_an_institution_that_lost_a_dataset_meanwhile_keeps_its_withdrawal() -> None:
    hidden = NOON + timedelta(days=3)
    moved = replace(WATER, organization="health")

    flows = rollup(
        history((NOON, WATER), (hidden, None), (hidden + timedelta(days=2), moved)), MEXICO
    )

    old, new = (flows[Cell(Dimension.INSTITUTION, n, MAY)] for n in ("water-board", "health"))
    assert (old.net, old.withdrawn, new.returned) == (0, 1, 1)


def renewals(*moves: tuple[str, datetime], origin: str = "") -> list[DatasetEvent]:
    """Record the publication of two datasets, and the changes of their data."""
    facts = replace(WATER, origin=origin)
    first = [Observation(name, facts, AbsenceReason.OTHER, When(NOON, NOON)) for name in "ab"]
    later = [
        Observation(name, facts, AbsenceReason.OTHER, When(at, at), True) for name, at in moves
    ]
    return record([*first, *later], {}, 1)


DAYS = [NOON + timedelta(days=day) for day in range(1, 4)]


def test_renewing_a_dataset_is_one_act_on_a_day() -> None:
    minute = timedelta(minutes=5)
    moves = [("a", NOON + minute), ("a", DAYS[0]), ("a", DAYS[0] + minute), ("b", DAYS[0])]

    flow = portal(renewals(*moves, ("a", DAYS[1])))[MAY]

    # A change on the day of publication belongs to the publication.
    assert (flow.published, flow.renewed) == (2, 3)


def test_harvest_renews_once_on_the_day_of_publication() -> None:
    minute = timedelta(minutes=5)

    moves = [("a", NOON + minute), ("b", NOON + minute), ("a", NOON + 2 * minute)]

    flow = portal(renewals(*moves, origin="another"))[MAY]
    assert (flow.published, flow.renewed) == (2, 1)
    assert portal(renewals(*moves))[MAY].renewed == 0


@pytest.mark.parametrize(("origin", "renewed"), [("", 1), ("another", 0)])
def test_what_a_log_says_that_a_harvest_renewed_is_no_act(origin: str, renewed: int) -> None:
    # The log has one entry for each dataset, and none says what came in one batch.
    when = When(DAYS[0], DAYS[2], backfilled=True)
    before = replace(WATER, proactive=True, whole=True, origin=origin).dated(NOON)
    event = DatasetEvent(
        2, EventKind.RENEWED, "a", when, before, before.dated(DAYS[0]), continues=1
    )
    assert sum(flow.renewed for flow in portal([event]).values()) == renewed


def test_what_a_harvest_takes_over_and_renews_is_part_of_its_act() -> None:
    when = When(DAYS[0], DAYS[0])
    own = replace(WATER, proactive=True, whole=True).dated(NOON)
    taken = replace(own, origin="another").dated(DAYS[0])
    events = [
        DatasetEvent(seq, EventKind.RENEWED, name, when, before, taken, continues=seq - 2)
        for seq, name, before in ((3, "a", own), (4, "b", replace(own, origin="another")))
    ]
    assert portal(events)[MAY].renewed == 1


def test_a_harvest_is_one_act_on_a_day_whatever_it_renews() -> None:
    moves = [("a", DAYS[0]), ("b", DAYS[0]), ("b", DAYS[1]), ("a", DAYS[1])]

    assert portal(renewals(*moves, origin="another-portal"))[MAY].renewed == 2


@pytest.mark.parametrize("cut", range(2, 7))
def test_a_harvest_is_one_act_in_however_many_batches_it_is_summed(cut: int) -> None:
    useful = {"origin": "another-portal"}
    events = [
        replace(
            event,
            before=event.before and replace(event.before, proactive=True, whole=True),
            after=event.after and replace(event.after, proactive=True, whole=True),
        )
        for event in renewals(
            ("a", DAYS[0]), ("b", DAYS[0]), ("b", DAYS[1]), ("a", DAYS[1]), **useful
        )
    ]
    first, second = events[:cut], events[cut:]
    whole, parts = tally(events, MEXICO), [tally(first, MEXICO), tally(second, MEXICO, first)]

    assert whole[Cell(Dimension.INSTITUTION, "water-board", MAY)].renewed == 2
    for cell, flow in whole.items():
        assert flow == sum((part.get(cell, Flow()) for part in parts), Flow())


def test_renewal_that_makes_data_useful_leaves_the_next_one_counted() -> None:
    by_data = replace(WATER, origin="another-portal", data_at=NOON)
    useful = replace(by_data, proactive=True, whole=True)
    later = NOON + timedelta(hours=1)
    joined, renewed = (
        DatasetEvent(seq, EventKind.RENEWED, "a", When(later, later), before, useful.dated(later))
        for seq, before in ((1, by_data), (2, useful))
    )

    whole, part = tally([joined, renewed], MEXICO), tally([renewed], MEXICO, [joined])

    cell = Cell(Dimension.PORTAL, "", day_of(later, MEXICO).replace(day=1))
    assert (whole[cell].renewed, part[cell].renewed) == (1, 1)


def test_catalogue_dataset_joins_growth_once_it_says_whom_it_helps() -> None:
    useful = replace(WATER, proactive=True, whole=True)
    next_month = NOON + timedelta(days=30)

    totals = tally(history((NOON, WATER), (next_month, useful)), MEXICO)

    assert {cell for cell in totals if cell.month == MAY} == {Cell(Dimension.CATALOGUE, "", MAY)}
    assert totals[Cell(Dimension.CATALOGUE, "", MAY)] == NEW
    assert totals[Cell(Dimension.PORTAL, "", JUNE)].joined == 1
    assert totals[Cell(Dimension.GROUP, "girls", JUNE)].joined == 1


def test_a_dataset_whose_block_is_not_whole_is_no_growth() -> None:
    totals = tally(history((NOON, replace(WATER, proactive=True))), MEXICO)

    assert {cell.dimension for cell in totals} == {Dimension.CATALOGUE}


def test_how_open_some_are_is_unknown() -> None:
    assert portal(history((NOON, replace(WATER, openness="unknown")))) == {
        MAY: Flow(published=1, with_files=1, unknown=1)
    }


def test_dataset_no_longer_useful_leaves_without_being_withdrawn() -> None:
    useful = replace(WATER, proactive=True, whole=True)

    totals = tally(history((NOON, useful), (NOON + timedelta(days=30), WATER)), MEXICO)

    assert totals[Cell(Dimension.PORTAL, "", JUNE)].left == 1
