"""A figure counts exactly as many events as it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import reduce
from operator import add

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.figures import EventFilter, FlowFigure, StockFigure
from ckanext.proactiva.domain.growth import DatasetEvent, EventKind, When
from ckanext.proactiva.domain.moment import day_of
from ckanext.proactiva.domain.rollup import CATALOGUE, Dimension, Flow, Label
from ckanext.proactiva.domain.tally import tally
from tests.support.folding import fold
from tests.unit.domain.test_growth import MEXICO, START, WATER, Moment, batches, histories

# For these, what is not harvested is summed too.
SUMMED_APART = (Dimension.PORTAL, Dimension.INSTITUTION)

USEFUL = replace(WATER, proactive=True, whole=True)


def whole(facts: Facts | None, origin: str = "") -> Facts | None:
    return facts and replace(facts, whole=True, origin=origin)


def assert_counted(events: list[DatasetEvent]) -> None:
    """Check each month of each value, asking for its events in descending order, as a list does."""
    for cell, flow in tally(events, MEXICO).items():
        label = (cell.dimension, cell.value)
        of_month = [
            event
            for event in reversed(events)
            if day_of(event.when.counted_at, MEXICO).replace(day=1) == cell.month
        ]
        for figure in FlowFigure:
            counted = EventFilter(figure, label, MEXICO)
            listed = [event for event in of_month if counted.holds(event)]
            assert len(listed) == getattr(flow, figure.value), (cell, figure)
            assert {event.kind for event in listed} <= {*figure.kinds}


@given(histories())
@settings(max_examples=25)
def test_every_figure_of_any_history_is_as_many_as_its_events(history: list[Moment]) -> None:
    events = reduce(add, batches(history), [])
    assert_counted(
        [replace(each, before=whole(each.before), after=whole(each.after)) for each in events]
    )


@given(histories())
@settings(max_examples=25)
def test_every_stock_of_any_history_is_as_many_as_what_stands(history: list[Moment]) -> None:
    recorded: list[DatasetEvent] = reduce(add, batches(history), [])
    origins = {each.dataset: "another" if each.dataset in "ab" else "" for each in recorded}
    events = [
        replace(each, before=whole(each.before, origin), after=whole(each.after, origin))
        for each in recorded
        for origin in [origins[each.dataset]]
    ]
    standing = [each.facts for each in fold(events).values() if each.visible]
    sums: dict[Label, Flow] = {}
    for cell, flow in tally(events, MEXICO).items():
        label = (cell.dimension, cell.value)
        sums[label] = sums.get(label, Flow()) + flow
    for label, flow in sums.items():
        for stock in StockFigure:
            held = [facts for facts in standing if stock.holds(facts, label)]
            if stock is not StockFigure.OWN:
                assert len(held) == stock.of(flow), (label, stock)
            elif label[0] in SUMMED_APART:
                of_own = sums.get((Dimension.OWN, label[1]), Flow())
                assert len(held) == stock.of(of_own), label


@given(
    st.lists(
        st.tuples(
            st.sampled_from("abc"),
            st.sampled_from(["", "one-portal", "another-portal"]),
            st.sampled_from([1, 5, 26, 24 * 31]),
            st.booleans(),
        ),
        max_size=12,
    )
)
@settings(max_examples=40)
def test_what_a_harvest_renews_on_a_day_is_one_event_of_the_list(moves) -> None:
    at, events, seen = START, list[DatasetEvent](), dict[str, Facts]()
    for seq, (dataset, origin, hours, was_useful) in enumerate(moves, 1):
        at += timedelta(hours=hours)
        before = seen.get(dataset) or replace(USEFUL, origin=origin, proactive=was_useful)
        seen[dataset] = replace(before, proactive=True).dated(at)
        when = When(at, at)
        events.append(DatasetEvent(seq, EventKind.RENEWED, dataset, when, before, seen[dataset]))
    assert_counted(events)


LATER = START + timedelta(days=40)
ORDINARY = replace(USEFUL, proactive=False)


@pytest.mark.parametrize(
    ("kind", "before", "after", "figures"),
    [
        (EventKind.RENEWED, USEFUL, USEFUL, {"renewed"}),
        (EventKind.RENEWED, USEFUL, ORDINARY, {"left"}),
        (EventKind.RENEWED, ORDINARY, USEFUL, {"joined"}),
        (EventKind.RETURNED, USEFUL, USEFUL, {"returned", "renewed"}),
    ],
)
def test_new_data_is_listed_under_each_figure_that_it_moves(kind, before, after, figures) -> None:
    when = When(LATER, LATER)
    event = DatasetEvent(2, kind, "a", when, before.dated(START), after.dated(LATER))
    listed = {
        figure.value
        for figure in FlowFigure
        if kind in figure.kinds and EventFilter(figure, (Dimension.PORTAL, ""), MEXICO).holds(event)
    }
    assert listed == figures


@pytest.mark.parametrize("figure", FlowFigure)
def test_under_another_name_nothing_is_counted(figure: FlowFigure) -> None:
    event = DatasetEvent(1, figure.kinds[0], "a", When(START, START), after=USEFUL)
    for label in ((Dimension.GROUP, "boys"), (Dimension.INSTITUTION, "health"), CATALOGUE):
        assert not EventFilter(figure, label, MEXICO).holds(event) or label == CATALOGUE
