"""The script that checks a ledger without its portal, on ledgers that somebody sealed anew."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from portal.settings import ROOT

_spec = importlib.util.spec_from_file_location("ledger_check", ROOT / "docs" / "ledger_check.py")
assert _spec is not None
assert _spec.loader is not None
script: Any = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(script)

Row = dict[str, Any]
MEXICO = ZoneInfo("America/Mexico_City")
DATASET: Row = {
    **dict.fromkeys(script.FACTS),
    **{"organization": "agua", "proactive": True, "whole": True, "groups": ["girls"]},
    **{"problem": "health", "openness": "open", "origin": "", "data_at": "2026-03-02T18:00:00Z"},
}
OTHER = {**DATASET, "problem": "water"}


def event(seq: int, kind: str, day: str = "2026-03-02", **of: Any) -> Row:
    moment = f"{day}T18:00:00+00:00"
    moments = dict.fromkeys(("occurred_at", "recorded_at", "counted_at"), moment)
    plain = {"dataset": "pozos", "backfilled": False, "precision": "exact"}
    return {**dict.fromkeys(script.EVENT), **plain, **moments, "seq": seq, "kind": kind, **of}


def sealed(*batches: Iterable[Row], unsealed: Iterable[Row] = ()) -> Any:
    """Return a ledger with a seal over each batch."""
    seals: list[Row] = []
    events: list[Row] = []
    for number, batch in enumerate(batches, start=1):
        rows, first = [*batch], len(events) + 1
        seal = {"number": number, "first_seq": first, "last_seq": first + len(rows) - 1}
        chain = seals[-1]["hash"] if seals else script.GENESIS
        seal |= {"previous": chain, "sealed_at": rows[0]["recorded_at"]}
        seals.append({**seal, "hash": script.seal_hash("l", seal, [*map(script.digest, rows)])})
        events += rows
    return script.Ledger("l", MEXICO, seals, [*events, *unsealed])


FIRST = event(1, "published", after=DATASET)
SECOND = event(2, "reclassified", before=DATASET, after=OTHER, continues=1)
GONE = event(3, "withdrawn", before=OTHER, continues=2)
VOIDED = event(4, "voided", corrects=2)
WHOLE = [FIRST, SECOND], [GONE], [VOIDED]


def flaws(ledger: Any, kept: dict[int, str] | None = None) -> list[str]:
    return [*script.flaws(ledger, kept or {})]


def test_what_is_kept_of_a_whole_ledger_proves_it() -> None:
    ledger = sealed(*WHOLE)
    hashes = {seal["number"]: seal["hash"] for seal in ledger.seals}
    assert flaws(ledger) == flaws(ledger, hashes) == []
    assert flaws(ledger, {2: "0"}) == ["seal 2 differs from the copy you kept"]
    assert flaws(ledger, {**hashes, 5: "0", 4: "0"}) == [
        "seal 4, which you kept, is missing",
        "seal 5, which you kept, is missing",
    ]


@pytest.mark.parametrize(
    ("last", "told"),
    [
        (event(5, "returned", before=DATASET, after=DATASET, continues=3), "event 5 contradicts"),
        # What was withdrawn is continued once, and from its last event alone.
        (event(5, "withdrawn", before=OTHER, continues=2), "event 5 contradicts"),
        (event(5, "reclassified", before=OTHER, after=OTHER), "event 5 contradicts"),
        (event(5, "voided", corrects=1, dataset="another"), "event 5 corrects an event of another"),
    ],
)
def test_event_that_follows_from_nothing_is_named_though_it_is_sealed(last: Row, told: str) -> None:
    [flaw] = flaws(sealed(*WHOLE, [last]))
    assert flaw.startswith(told)


def test_of_what_no_seal_covers_the_first_event_is_named() -> None:
    added = [event(5, "published", dataset="new", after=DATASET), event(6, "voided", corrects=1)]
    assert flaws(sealed(*WHOLE, unsealed=added)) == ["event 5 is under no seal"]


@pytest.mark.parametrize(
    "change",
    [{"previous": "0" * 64}, {"first_seq": 2}, {"last_seq": 4}, {"sealed_at": "2026-03-03"}],
)
def test_a_seal_that_was_changed_is_named(change: Row) -> None:
    ledger = sealed(*WHOLE)
    ledger.seals[1].update(change)
    assert "seal 2 or an event under it has been altered" in flaws(ledger)


def test_a_seal_that_names_another_before_it_is_named_though_its_hash_fits() -> None:
    ledger = sealed(*WHOLE)
    forged = {**ledger.seals[1], "previous": "1" * 64}
    forged["hash"] = script.seal_hash("l", forged, [script.digest(GONE)])
    ledger.seals[1:] = [forged]
    assert flaws(ledger)[0] == "seal 2 or an event under it has been altered"


def referral(ending: str | None, used: int | None = None, **of: Any) -> Row:
    last_days = {"10": "2026-03-16", "15": "2026-03-23"}
    plain = {"institution": "agua", "received": "2026-03-02", "term": 15, "resolution": None}
    return {**plain, "ending": ending, "used": used, "last_days": last_days, **of}


@pytest.mark.parametrize(
    ("facts", "within", "day", "counted"),
    [
        (referral(None), None, 23, ""),  # its last day
        (referral(None), None, 24, "late"),
        (referral(None), 10, 17, "late"),
        (referral(None), 20, 24, ""),  # that day is not known
        (referral("answered", 15, resolution="published"), None, 24, "published"),
        (referral("answered", 15, resolution="not_held"), None, 24, "refused"),
        (referral("answered", 15, resolution="published"), 10, 17, "late"),
        (referral("answered", 3, resolution="published"), None, 23, ""),
        (referral("declined", 30), None, 24, ""),
        (referral("ended", 15), None, 24, ""),
        (referral("ended", 16), None, 24, "late"),
        (referral("ended", 15), 10, 24, ""),  # it was not late by its own term
    ],
)
def test_a_referral_is_judged_after_its_last_day(
    facts: Row, within: int | None, day: int, counted: str
) -> None:
    due = script.due([facts], within, date(2026, 3, day))
    found = script._answers((each, within or each["term"]) for each in due)
    assert {name for name in ("published", "refused", "late") if found[name]} == {counted} - {""}


def test_corrections_count_from_the_day_on_which_they_were_known() -> None:
    known = {"counted_at": "2026-05-04T18:00:00+00:00"}
    redated = event(5, "redated", "2026-01-05", corrects=1, **known)
    ledger = sealed(*WHOLE, [redated])
    march, may = (
        script.months(ledger, script.PORTAL, day) for day in (date(2026, 3, 31), date(2026, 5, 4))
    )
    assert {month: flow["published"] for month, flow in march.items()} == {date(2026, 3, 1): 1}
    assert may[date(2026, 1, 1)]["published"] == 1
    assert may[date(2026, 3, 1)]["published"] == 0
    assert [sum(map(script._net, flows.values())) for flows in (march, may)] == [0, 0]
