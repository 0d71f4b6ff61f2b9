"""Seals: whatever is done to the ledger afterwards is found and named."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ckanext.proactiva.domain.entry import entry_of
from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.growth import AbsenceReason, DatasetEvent, EventKind, Precision, When
from ckanext.proactiva.domain.proof import Flaw, LocatedFlaw, Proof
from ckanext.proactiva.domain.seal import Seal, canonical, digest, seal
from ckanext.proactiva.domain.serialization import DATASET, write_dataset

AT = datetime(2026, 10, 31, 18, tzinfo=timezone.utc)
BATCHES = (3, 1, 4)
LAST = sum(BATCHES)
LEDGER = "7f0c"
NOON = AT.replace(hour=12)

FACTS = Facts(
    organization="water-board",
    proactive=True,
    whole=True,
    groups=frozenset({"women", "girls"}),
    problem="water",
    frequency="monthly",
    openness="open",
    files=2,
    origin="another-portal",
    data_at=AT,
    vocabulary="3f1c",
)
RETURN = DatasetEvent(
    4,
    EventKind.RETURNED,
    "niñas",
    When(AT, AT + timedelta(microseconds=5)),
    before=Facts(),
    after=FACTS,
    continues=3,
)
CANONICAL = (
    rb'["returned","ni\u00f1as",null,"2026-10-31T18:00:00.000000+00:00",'
    rb'"2026-10-31T18:00:00.000005+00:00","2026-10-31T18:00:00.000005+00:00","exact",false,'
    rb'[1,"","dataset",false,false,[],"",null,"no_files",0,"",null,"",1],'
    rb'[1,"water-board","dataset",true,true,["girls","women"],"water","monthly","open",2,'
    rb'"another-portal","2026-10-31T18:00:00.000000+00:00","3f1c",1],'
    rb"null,3,null]"
)


def verify(
    events: Iterable[DatasetEvent], seals: Sequence[Seal], kept: Mapping[int, str] | None = None
) -> list[LocatedFlaw]:
    proof = Proof(seals, kept)
    for event in sorted(events, key=lambda each: each.seq):
        proof.add(event.seq, digest(entry_of(event)))
    return proof.flaws()


def sealed(events: Iterable[DatasetEvent], previous: Seal | None) -> Seal:
    return seal([entry_of(event) for event in events], previous, LEDGER, AT)


def ledger() -> tuple[list[DatasetEvent], list[Seal]]:
    """Return three sealed batches."""
    events = [
        DatasetEvent(n, EventKind.PUBLISHED, f"dataset-{n}", When(AT, AT), after=FACTS)
        for n in range(1, LAST + 1)
    ]
    seals: list[Seal] = []
    first = 0
    for size in BATCHES:
        seals.append(sealed(events[first : first + size], seals[-1] if seals else None))
        first += size
    return events, seals


def test_the_canonical_form_is_fixed() -> None:
    assert canonical(entry_of(RETURN)) == CANONICAL


def test_the_documented_vectors_are_ours() -> None:
    told = (Path(__file__).parents[3] / "docs" / "ledger.md").read_text(encoding="utf-8")
    one = sealed([replace(RETURN, seq=1)], None)

    vectors = (CANONICAL.decode(), digest(entry_of(RETURN)).hex(), one.hash)
    assert all(each in told for each in vectors)


def test_a_seal_can_be_made_again_by_hand() -> None:
    line = hashlib.sha256(CANONICAL).hexdigest()
    at = "2026-10-31T18:00:00.000000+00:00"
    head = f"proactiva-seal-1\n{LEDGER}\n{'0' * 64}\n1\n1\n{at}\n{line}"
    first = hashlib.sha256(head.encode()).hexdigest()
    next_ = f"proactiva-seal-1\n{LEDGER}\n{first}\n2\n2\n{at}\n{line}\n{line}"
    second = hashlib.sha256(next_.encode()).hexdigest()

    one = sealed([replace(RETURN, seq=1)], None)
    two = sealed([replace(RETURN, seq=2), replace(RETURN, seq=3)], one)

    assert (one.hash, two.hash) == (first, second)


@pytest.mark.parametrize(
    "forge",
    [
        lambda e: replace(e, kind=EventKind.WITHDRAWN),
        lambda e: replace(e, dataset="another"),
        lambda e: replace(e, when=replace(e.when, occurred_at=AT - timedelta(microseconds=1))),
        lambda e: replace(e, when=replace(e.when, recorded_at=AT - timedelta(microseconds=1))),
        lambda e: replace(e, when=replace(e.when, precision=Precision.YEAR)),
        lambda e: replace(e, when=replace(e.when, backfilled=True)),
        lambda e: replace(e, before=FACTS),
        lambda e: replace(e, after=None),
        *(
            lambda e, part=part: replace(e, after=replace(FACTS, **part))
            for part in (
                {"organization": "health"},
                {"type": "showcase"},
                {"proactive": False},
                {"whole": False},
                {"groups": frozenset({"women"})},
                {"problem": ""},
                {"frequency": None},
                {"openness": "closed"},
                {"files": 3},
                {"origin": ""},
                {"data_at": None},
                {"vocabulary": ""},
                {"formula": 2},
                {"version": 2},
            )
        ),
        lambda e: replace(e, reason=AbsenceReason.PURGED),
        lambda e: replace(e, continues=1),
    ],
)
def test_a_forged_event_is_named_whichever_part_was_forged(
    forge: Callable[[DatasetEvent], DatasetEvent],
) -> None:
    events, seals = ledger()
    events[4] = forge(events[4])

    assert verify(events, seals) == [LocatedFlaw(Flaw.FORGED, 5)]


def test_the_same_moment_in_another_zone_is_the_same_event() -> None:
    zone = timezone(timedelta(hours=-6))
    when = When(AT.astimezone(zone), RETURN.when.recorded_at.astimezone(zone))

    assert digest(entry_of(replace(RETURN, when=when))) == digest(entry_of(RETURN))


def test_an_untouched_ledger_has_no_flaw() -> None:
    events, seals = ledger()

    assert verify(events, seals, {3: seals[2].hash}) == []


@given(st.integers(1, LAST))
def test_a_removed_event_is_named(seq: int) -> None:
    events, seals = ledger()

    assert verify([e for e in events if e.seq != seq], seals) == [LocatedFlaw(Flaw.REMOVED, seq)]


@given(st.integers(1, LAST))
def test_a_removed_event_is_named_when_the_rest_closes_up(seq: int) -> None:
    events, seals = ledger()
    closed = [replace(e, seq=e.seq - 1) if e.seq > seq else e for e in events if e.seq != seq]

    moved = [LocatedFlaw(Flaw.REORDERED, n) for n in range(seq, LAST)]
    assert sorted(verify(closed, seals)) == sorted([LocatedFlaw(Flaw.REMOVED, seq), *moved])


@given(st.permutations(range(1, LAST + 1)))
@settings(max_examples=40)
def test_reordered_events_are_named(order: list[int]) -> None:
    events, seals = ledger()
    moved = [replace(event, seq=seq) for event, seq in zip(events, order, strict=True)]

    assert verify(moved, seals) == [
        LocatedFlaw(Flaw.REORDERED, seq) for seq in range(1, LAST + 1) if order[seq - 1] != seq
    ]


@pytest.mark.parametrize("seq", [0, 4, LAST + 1])
def test_an_added_event_is_named(seq: int) -> None:
    events, seals = ledger()

    assert verify([*events, replace(RETURN, seq=seq)], seals) == [LocatedFlaw(Flaw.ADDED, seq)]


@given(
    st.integers(0, len(BATCHES) - 1),
    st.sampled_from(["ledger", "number", "first_seq", "sealed_at", "previous", "hash", "digests"]),
)
@settings(max_examples=40)
def test_a_seal_that_was_touched_is_named(place: int, part: str) -> None:
    events, seals = ledger()
    others = {"number": 9, "first_seq": 9, "digests": bytes(32), "sealed_at": NOON}
    touched = others.get(part, "f" * 64)
    seals[place] = replace(seals[place], **{part: touched})

    assert LocatedFlaw(Flaw.SEAL_BROKEN, seals[place].number) in verify(events, seals)


@given(st.integers(0, len(BATCHES) - 2))
def test_a_forger_who_seals_again_breaks_the_chain(place: int) -> None:
    events, seals = ledger()
    first = seals[place].first_seq - 1
    events[first] = replace(events[first], dataset="forged")
    before = seals[place - 1] if place else None
    seals[place] = sealed(events[first : seals[place].last_seq], before)

    assert verify(events, seals) == [LocatedFlaw(Flaw.SEAL_BROKEN, place + 2)]


def test_a_whole_history_written_anew_is_found_by_who_kept_a_seal() -> None:
    events, seals = ledger()
    forged = [replace(events[0], dataset="forged")]
    anew = [sealed(forged, None)]

    assert verify(forged, anew) == []
    assert verify(forged, anew, {1: seals[0].hash, 3: seals[2].hash}) == [
        LocatedFlaw(Flaw.SEAL_REPLACED, 1),
        LocatedFlaw(Flaw.SEAL_REPLACED, 3),
    ]


def test_a_ledger_that_went_on_from_a_backup_is_forked_and_named() -> None:
    events, seals = ledger()
    other = [replace(event, dataset="since the backup") for event in events[3:]]
    restored = [seals[0], sealed(other[:2], seals[0])]

    kept = {entry.number: entry.hash for entry in seals}
    assert verify([*events[:3], *other[:2]], restored, kept) == [LocatedFlaw(Flaw.FORKED, 2)]
    # Seals kept before the fork say nothing about it.
    assert verify([*events[:3], *other[:2]], restored, {1: seals[0].hash}) == []


@pytest.mark.parametrize("seqs", [(2,), (1, 3), (2, 1), (1, 1)])
def test_a_batch_with_a_gap_is_not_sealed(seqs: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="go on from 1"):
        sealed([replace(RETURN, seq=seq) for seq in seqs], None)


def test_a_kept_seal_that_is_the_same_after_another_is_no_fork() -> None:
    events, seals = ledger()
    kept = {1: seals[0].hash, 2: "0" * 64, 3: seals[2].hash, 4: "0" * 64}
    assert verify(events, seals, kept) == [
        LocatedFlaw(Flaw.SEAL_REPLACED, 2),
        LocatedFlaw(Flaw.SEAL_REPLACED, 4),
    ]


def test_what_has_no_order_is_sealed_in_one() -> None:
    groups = [f"group-{number:02}" for number in range(30)]
    written = json.loads(write_dataset(Facts(groups=frozenset(groups))))
    assert written[DATASET.index("groups")] == groups
