"""Events that are alike are judged once; the result is the same as if each was judged alone."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Any, NamedTuple, TypeAlias, cast
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckanext.proactiva.domain.correction import (
    Correction,
    CorrectionKind,
    CorrectionReason,
    as_corrected,
)
from ckanext.proactiva.domain.entry import Entry, NotOursError, entry_of, event_of
from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.fork import Fork, Head
from ckanext.proactiva.domain.growth import (
    AbsenceReason,
    DatasetEvent,
    Observation,
    Precision,
    When,
    last_states,
    record,
)
from ckanext.proactiva.domain.rollup import Cell, Flow
from ckanext.proactiva.domain.serialization import write_dataset
from ckanext.proactiva.domain.tally import Tally
from ckanext.proactiva.ledger.replay import Replay
from ckanext.proactiva.ledger.rows import StateRow

MEXICO = ZoneInfo("America/Mexico_City")
START = datetime(2022, 3, 31, 20, tzinfo=timezone.utc)
# Only a few, so that what happens to one dataset has happened to another.
FACTS = [
    Facts(organization="agua", openness="open", files=1, vocabulary="3f1c"),
    Facts(organization="agua", proactive=True, whole=True, problem="drainage"),
    Facts(organization="salud", proactive=True, whole=True, groups=frozenset({"niñas", '"a",1'})),
    Facts(organization="salud", proactive=True, whole=True, origin="otro portal"),
]
Seen: TypeAlias = tuple[str, "Facts | None", timedelta, bool, bool]
seen = st.tuples(
    st.sampled_from("abcdef"),
    st.sampled_from([*FACTS, None]),
    st.sampled_from([timedelta(0), timedelta(hours=5), timedelta(days=20)]),
    st.booleans(),
    st.booleans(),
)
NULLABLE = ("dataset", "referral", "before", "after", "reason", "continues", "corrects")
ODD = (None, "", "null", "[]", "[1,2,3,4]", 0, 1, 7, True, False, START, "returned", "renewed")


class Outcome(NamedTuple):
    """What is found in a ledger."""

    unreadable: list[int]
    broken: int | None
    left: list[int]
    flows: dict[Cell, Flow]


def entries_of(history: Iterable[Seen]) -> list[Entry]:
    """Return the entries for what happened to datasets while each was seen in turn."""
    return [entry_of(event) for event in events_of(history)]


def events_of(history: Iterable[Seen]) -> list[DatasetEvent]:
    """Return what happened to datasets while each was seen in turn."""
    at, observed = START, list[Observation]()
    for dataset, facts, pause, renewed, is_past in history:
        at += pause
        when = When(at, START, Precision.DAY, backfilled=True) if is_past else When(at, at)
        observed.append(Observation(dataset, facts, AbsenceReason.DELETED, when, renewed))
    return record(observed, {}, 1)


def judged(entries: Iterable[Entry], *, by_likeness: bool) -> tuple[Outcome, int]:
    """Judge entries as the ledger does; count how many were judged like earlier ones."""
    replay, sums = Replay({}), Tally(MEXICO)
    unreadable: list[int] = []
    count = 0
    for entry in entries:
        if by_likeness and (alike := replay.add_known(entry)):
            sums.count(*alike)
            count += 1
            continue
        try:
            event = event_of(entry)
        except NotOursError:
            unreadable.append(entry.seq)
            continue
        replay.add(entry, event)
        if of_dataset := as_corrected(event, {}):
            sums.add(of_dataset)
    flows = {cell: flow for cell, flow in sums.flows().items() if flow != Flow()}
    return Outcome(unreadable, replay.broken, replay.left(), flows), count


@given(st.lists(seen, max_size=40))
def test_a_ledger_of_ours_is_judged_the_same(history: list[Seen]) -> None:
    entries = entries_of(history)
    outcome, _count = judged(entries, by_likeness=True)
    assert outcome == judged(entries, by_likeness=False)[0]
    assert (outcome.unreadable, outcome.broken) == ([], None)


@given(st.lists(seen, min_size=10, max_size=40), st.data())
def test_so_is_one_of_which_anything_was_changed(history: list[Seen], data: st.DataObject) -> None:
    entries = entries_of([*history, ("z", FACTS[0], timedelta(0), False, False)])
    place = data.draw(st.integers(0, len(entries) - 1))
    column = data.draw(st.sampled_from(Entry._fields[1:]))
    now = getattr(entries[place], column)
    others = [getattr(each, column) for each in entries]
    touched = [f" {now}", now.replace("true", "false"), now[:-1]] if isinstance(now, str) else []
    like: object = 0 if column in ("continues", "corrects") else "" if now is None else now
    odd = [each for each in ODD if each is None or type(each) is type(like)]
    values = [each for each in [*others, *touched, *odd] if each is not None or column in NULLABLE]
    changed = entries[place]._replace(**{column: data.draw(st.sampled_from(values))})
    with contextlib.suppress(NotOursError):
        assert entry_of(event_of(changed)) == changed
    entries[place] = changed
    assert judged(entries, by_likeness=True)[0] == judged(entries, by_likeness=False)[0]


def test_an_event_that_was_corrected_is_judged_by_itself() -> None:
    entries = entries_of([(name, FACTS[1], timedelta(0), False, False) for name in "ab"])
    for corrected, is_alike in (((), True), ((2,), False)):
        replay = Replay(corrected)
        replay.add(entries[0], event_of(entries[0]))
        assert bool(replay.add_known(entries[1])) is is_alike


def test_what_happens_again_is_not_judged_again() -> None:
    history = [(name, facts, timedelta(1), True, False) for facts in FACTS for name in "abcdef"]
    entries = entries_of(history)
    _outcome, count = judged(entries, by_likeness=True)
    assert (len(entries), count) == (24, 20)


# A dataset's life: its data change, its metadata change, it goes, it comes back.
LIFE = (
    (FACTS[0], False),
    (FACTS[0], True),
    (FACTS[1], False),
    (FACTS[1], True),
    (FACTS[2], True),
    (None, False),
    (FACTS[2], False),
    (FACTS[3], False),
    (FACTS[3], True),
)


@pytest.mark.parametrize("is_past", [False, True])
@pytest.mark.parametrize("column", Entry._fields[1:])
def test_each_column_of_what_happened_before_counts(column: str, is_past: bool) -> None:
    entries = entries_of(
        (name, facts, timedelta(days=1), renewed, is_past)
        for name in "ab"
        for facts, renewed in LIFE
    )
    outcome, count = judged(entries, by_likeness=True)
    assert (outcome.broken, count) == (None, len(LIFE))
    for place, entry in [*enumerate(entries)][len(LIFE) :]:
        for value in others(entry, column, entries):
            changed = [*entries[:place], entry._replace(**{column: value}), *entries[place + 1 :]]
            quick, slow = (judged(changed, by_likeness=way)[0] for way in (True, False))
            assert quick == slow, (entry, value)


def test_since_when_a_dataset_is_as_it_is_is_known() -> None:
    events = events_of(
        (name, facts, timedelta(days=1), renewed, False) for name in "ab" for facts, renewed in LIFE
    )
    replay = Replay({})
    for event in events:
        if not replay.add_known(entry := entry_of(event)):
            replay.add(entry, event)
    for last_state in last_states(events, {}).values():
        row: dict[str, Any] = {
            name: getattr(last_state, name) for name in ("seq", "since", "visible")
        }
        row["facts"] = write_dataset(last_state.facts)
        assert last_state.since < events[-1].when.occurred_at
        assert replay.agrees(cast("StateRow", row))


def others(entry: Entry, column: str, entries: Iterable[Entry]) -> list[Any]:
    """Return other values for an event's column, as its database could hold them."""
    now: Any = getattr(entry, column)
    found: list[Any] = [getattr(each, column) for each in entries]
    if column in ("before", "after"):
        found += [entry.before, entry.after]
    if isinstance(now, str):
        found += [f"{now} ", now[:-1], now.replace("+00:00", "+01:00"), now.replace("T", " ")]
        found += [re.sub(r"\.\d{6}", "", now), now.replace("false", "true")]
    if isinstance(now, datetime):
        found += [now + timedelta(microseconds=1), now - timedelta(days=40), entry.occurred_at]
    if isinstance(now, int) and not isinstance(now, bool):
        found += [0, now - 1, now + 1, now + 1_000]
    if now is None and column in ("continues", "corrects"):
        found += [1, 3]
    if now is None and column in ("referral", "dataset", "reason"):
        found += ["a", "deleted"]
    found += [None] if column in NULLABLE else [not now] if isinstance(now, bool) else []
    return [each for each in dict.fromkeys(found) if each != now]


def test_an_event_that_goes_on_from_another_dataset_than_it_says_is_found() -> None:
    history = [(name, facts, timedelta(1), False, False) for facts in FACTS for name in "abc"]
    entries = entries_of(history)
    entries[-1] = entries[-1]._replace(continues=entries[-2].continues)
    assert judged(entries, by_likeness=True)[0].broken == entries[-1].seq


def test_a_column_that_an_event_of_its_kind_lacks_is_none_of_ours() -> None:
    [plain] = entries_of([("a", FACTS[1], timedelta(0), False, False)])
    when = When(START, START)
    correction = entry_of(
        Correction(3, CorrectionKind.VOIDED, "a", 1, when, CorrectionReason.TRIAL)
    )
    fork = entry_of(Fork(4, Head("ledger", 2, "hash"), when))
    for known, wrong in (
        (plain, {"referral": "r"}),
        (plain, {"counted_at": START + timedelta(days=1)}),
        (correction, {"before": plain.after}),
        (correction, {"continues": 1}),
        (fork, {"reason": "trial"}),
        (fork, {"counted_at": START + timedelta(days=1)}),
    ):
        assert entry_of(event_of(known)) == known
        with pytest.raises(NotOursError):
            event_of(known._replace(**wrong))


def test_a_number_that_is_left_out_breaks_the_history() -> None:
    entries = entries_of([(name, FACTS[1], timedelta(0), False, False) for name in "abc"])
    replay = Replay(())
    for entry in (entries[0], entries[2]):
        assert replay.add_known(entry) is None
        replay.add(entry, event_of(entry))
    assert replay.broken == 3


@pytest.mark.parametrize(("dataset", "broken"), [("a", None), ("b", 3)])
def test_a_correction_is_of_an_event_of_its_dataset(dataset: str, broken: int | None) -> None:
    events = events_of([(name, FACTS[1], timedelta(0), False, False) for name in "ab"])
    when, reason = When(START, START), CorrectionReason.TRIAL
    correction = Correction(3, CorrectionKind.VOIDED, dataset, 1, when, reason)
    replay = Replay({1})
    for event in (*events, correction):
        replay.add(entry_of(event), event)
    assert replay.broken == broken
