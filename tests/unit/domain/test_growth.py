"""Growth by comparison: whatever happens on a portal, the events add up to what it shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from functools import reduce
from operator import add
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.growth import (
    AbsenceReason,
    BrokenHistoryError,
    DatasetEvent,
    EventKind,
    LastState,
    Observation,
    Precision,
    When,
    last_states,
    record,
)
from ckanext.proactiva.domain.moment import day_of
from ckanext.proactiva.domain.rollup import Dimension, Flow
from tests.support.folding import fold
from tests.support.rollups import rollup

MEXICO = ZoneInfo("America/Mexico_City")
START = datetime(2022, 3, 31, 20, tzinfo=timezone.utc)
WATER = Facts(organization="water-board", groups=frozenset({"women"}), problem="drainage")
OPENNESS = ["no_files", "closed", "open", "unknown"]

Shown = dict[str, Facts]
Moment = tuple[datetime, Shown]

facts = st.builds(
    Facts,
    organization=st.sampled_from(["", "water-board", "health"]),
    groups=st.frozensets(st.sampled_from(["women", "girls", "boys"])),
    problem=st.sampled_from(["", "drainage", "public_transport"]),
    proactive=st.booleans(),
    openness=st.sampled_from(OPENNESS),
)
portals = st.dictionaries(st.sampled_from("abcd"), facts)
pauses = st.sampled_from([timedelta(hours=hours) for hours in (1, 23, 24, 25, 24 * 20, 24 * 70)])


@st.composite
def histories(draw: st.DrawFn) -> list[Moment]:
    """Draw what a portal showed at several moments."""
    at, drawn = START, list[Moment]()
    for shown in draw(st.lists(portals, max_size=8)):
        at += draw(pauses)
        drawn.append((at, shown))
    return drawn


def compare(
    seen: dict[str, LastState],
    shown: Shown,
    absent: dict[str, AbsenceReason],
    now: datetime,
    first: int,
) -> list[DatasetEvent]:
    """Record what a portal shows now; an id without a trace was purged."""
    when = When(now, now)
    observed = (
        Observation(dataset, shown.get(dataset), absent.get(dataset, AbsenceReason.PURGED), when)
        for dataset in sorted(seen.keys() | shown.keys())
    )
    return record(observed, seen, first)


def batches(history: list[Moment]) -> list[list[DatasetEvent]]:
    """Compare moment by moment, keeping state as the ledger does."""
    state: dict[str, LastState] = {}
    found: list[list[DatasetEvent]] = []
    for at, shown in history:
        events = compare(state, shown, {}, at, sum(map(len, found)) + 1)
        state = last_states(events, state)
        found.append(events)
    return found


def visible(state: dict[str, LastState]) -> Shown:
    """Return what is public, as observed: only the ledger knows when data changed."""
    shown = {dataset: one.facts for dataset, one in state.items() if one.visible}
    return {dataset: replace(facts, data_at=None) for dataset, facts in shown.items()}


@given(histories())
@settings(max_examples=25)
def test_the_events_fold_to_what_the_portal_shows(history: list[Moment]) -> None:
    events = reduce(add, batches(history), [])

    state = last_states(events, {})
    assert visible(state) == (history[-1][1] if history else {})
    assert fold(events) == {one.seq: one for one in state.values()}
    assert [event.seq for event in events] == list(range(1, len(events) + 1))
    assert {event.kind for event in events if event.reason} <= {EventKind.WITHDRAWN}


@given(histories())
@settings(max_examples=25)
def test_a_second_look_at_the_same_portal_finds_nothing(history: list[Moment]) -> None:
    state = last_states(reduce(add, batches(history), []), {})

    assert compare(state, visible(state), {}, START, 1) == []


@given(histories())
@settings(max_examples=25)
def test_the_rollup_agrees_with_a_count_by_hand(history: list[Moment]) -> None:
    flows = rollup(reduce(add, batches(history), []), MEXICO)
    tests: dict[tuple[Dimension, str], Callable[[Facts], bool]] = {
        (Dimension.PORTAL, ""): lambda one: True,
        (Dimension.INSTITUTION, "health"): lambda one: one.organization == "health",
        (Dimension.GROUP, "girls"): lambda one: "girls" in one.groups,
        (Dimension.PROBLEM, "public_transport"): lambda one: one.problem == "public_transport",
    }
    for at, _ in history:
        month = day_of(at, MEXICO).replace(day=1)
        shown = next(s for t, s in reversed(history) if day_of(t, MEXICO).replace(day=1) == month)
        for (dimension, value), belongs in tests.items():
            total = sum(
                (f for c, f in flows.items() if c[:2] == (dimension, value) and c.month <= month),
                Flow(),
            )
            here = [one for one in shown.values() if belongs(one)]
            assert total.net == len(here)
            assert total.open == sum(one.openness == "open" for one in here)
            assert total.unknown == sum(one.openness == "unknown" for one in here)
            assert total.with_files == sum(one.openness != "no_files" for one in here)


@given(histories())
@settings(max_examples=25)
def test_each_dataset_is_published_once_and_no_count_is_negative(history: list[Moment]) -> None:
    flows = rollup(reduce(add, batches(history), []), MEXICO)
    portal = [flow for cell, flow in flows.items() if cell.dimension is Dimension.PORTAL]

    assert sum(flow.published for flow in portal) == len({i for _, s in history for i in s})
    assert all(
        min(f.published, f.returned, f.withdrawn, f.joined, f.left) >= 0 for f in flows.values()
    )


@given(histories())
@settings(max_examples=25)
def test_the_rollup_of_all_is_the_sum_of_the_rollups(history: list[Moment]) -> None:
    parts = batches(history)
    together = rollup(reduce(add, parts, []), MEXICO)
    apart = [rollup(part, MEXICO) for part in parts]

    assert {c for part in apart for c in part} == set(together)
    for cell, flow in together.items():
        assert flow == sum((part.get(cell, Flow()) for part in apart), Flow())


@pytest.mark.parametrize(
    ("absent", "reason"),
    [({"a": AbsenceReason.PRIVATE}, AbsenceReason.PRIVATE), ({}, AbsenceReason.PURGED)],
)
def test_a_withdrawal_says_why(absent: dict[str, AbsenceReason], reason: AbsenceReason) -> None:
    state = last_states(compare({}, {"a": WATER}, {}, START, 1), {})

    [event] = compare(state, {}, absent, START, 2)

    assert (event.kind, event.reason, event.before, event.after) == (
        EventKind.WITHDRAWN,
        reason,
        replace(WATER, data_at=START),
        None,
    )


def test_a_dataset_purged_after_it_was_withdrawn_is_not_withdrawn_again() -> None:
    state = last_states(compare({}, {"a": WATER}, {}, START, 1), {})
    state = last_states(compare(state, {}, {"a": AbsenceReason.DELETED}, START, 2), state)

    assert compare(state, {}, {}, START, 3) == []


def test_return_is_no_publication_and_continues_the_withdrawal() -> None:
    hidden, back = START + timedelta(days=1), START + timedelta(days=9)
    state = last_states(compare({}, {"a": WATER}, {}, START, 1), {})
    state = last_states(compare(state, {}, {}, hidden, 2), state)

    [event] = compare(state, {"a": replace(WATER, problem="")}, {}, back, 3)

    assert (event.kind, event.continues) == (EventKind.RETURNED, 2)
    assert event.before == replace(WATER, data_at=START)


def test_a_dataset_goes_on_under_another_id() -> None:
    events = compare({}, {"a": WATER}, {}, START, 1)
    gone = compare(last_states(events, {}), {}, {}, START, 2)
    known = {"b": last_states(gone, last_states(events, {}))["a"]}

    back = compare(known, {"b": WATER}, {}, START + timedelta(days=9), 3)

    assert [(e.kind, e.dataset, e.continues) for e in back] == [(EventKind.RETURNED, "b", 2)]
    assert [*fold([*events, *gone, *back])] == [3]


CHANGES: list[dict[str, object]] = [
    {"organization": "health"},
    {"type": "showcase"},
    {"groups": frozenset({"women", "girls"})},
    {"problem": ""},
    {"proactive": True},
    {"whole": True},
    {"frequency": "monthly"},
    {"openness": "open"},
    {"files": 3},
    {"origin": "another-portal"},
]


@pytest.mark.parametrize("change", CHANGES)
def test_every_fact_that_changes_is_a_reclassification(change: dict[str, object]) -> None:
    changed = replace(WATER, **change)
    state = last_states(compare({}, {"a": WATER}, {}, START, 1), {})

    [event] = compare(state, {"a": changed}, {}, START + timedelta(days=1), 2)

    after = replace(changed, data_at=START)
    assert (event.kind, event.before, event.after) == (
        EventKind.RECLASSIFIED,
        state["a"].facts,
        after,
    )
    assert last_states([event], state)["a"] == LastState(after, visible=True, since=START, seq=2)


@pytest.mark.parametrize("change", [{"vocabulary": "new"}, {"formula": 9}, {"version": 9}])
def test_new_lists_and_definitions_are_no_change_of_a_dataset(change: dict[str, object]) -> None:
    state = last_states(compare({}, {"a": WATER}, {}, START, 1), {})

    assert compare(state, {"a": replace(WATER, **change)}, {}, START, 2) == []


def test_fact_that_earlier_versions_did_not_keep_makes_no_event() -> None:
    state = last_states(compare({}, {"a": replace(WATER, version=0)}, {}, START, 1), {})

    assert compare(state, {"a": replace(WATER, frequency="monthly")}, {}, START, 2) == []


def test_data_that_changes_is_renewed_and_words_are_not() -> None:
    state = last_states(compare({}, {"a": WATER}, {}, START, 1), {})
    later = START + timedelta(days=40)
    same, renewed = (
        Observation("a", WATER, AbsenceReason.OTHER, When(later, later), changed)
        for changed in (False, True)
    )

    assert record([same], state, 2) == []
    [event] = record([renewed], state, 2)
    assert (event.kind, event.renews) == (EventKind.RENEWED, True)
    assert event.after == replace(WATER, data_at=later)


def test_a_history_from_before_the_ledger_is_recorded_in_its_own_time() -> None:
    then = When(datetime(2016, 8, 1, tzinfo=timezone.utc), START, Precision.MONTH, backfilled=True)
    later = replace(then, occurred_at=datetime(2019, 8, 1, tzinfo=timezone.utc))

    events = record(
        [
            Observation("a", WATER, AbsenceReason.OTHER, then),
            Observation("a", None, AbsenceReason.DELETED, later),
        ],
        {},
        7,
    )

    assert [(e.seq, e.kind, e.when.counted_at.year) for e in events] == [
        (7, EventKind.PUBLISHED, 2016),
        (8, EventKind.WITHDRAWN, 2019),
    ]


def test_event_learned_late_counts_when_it_is_learned() -> None:
    assert When(START, START + timedelta(days=60)).counted_at == START + timedelta(days=60)


@pytest.mark.parametrize("order", [(1, 0, 2), (0, 2), (0, 0)])
def test_events_out_of_order_do_not_fold(order: tuple[int, ...]) -> None:
    whole = reduce(add, batches([(START, {"a": WATER}), (START, {}), (START, {"a": WATER})]))

    with pytest.raises(BrokenHistoryError):
        fold(whole[n] for n in order)


def test_an_event_with_another_past_does_not_fold() -> None:
    [published] = compare({}, {"a": WATER}, {}, START, 1)
    [withdrawn] = compare(last_states([published], {}), {}, {}, START, 2)

    with pytest.raises(BrokenHistoryError, match="event 2"):
        fold([published, replace(withdrawn, before=Facts())])
    with pytest.raises(BrokenHistoryError, match="event 1"):
        fold([replace(published, continues=7)])


def test_a_moment_needs_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        When(datetime(2026, 1, 1), START)  # noqa: DTZ001
