"""Checks a ledger without its portal, and works out its figures again; needs Python and no more.

    ckan proactiva ledger export ledger.jsonl
    python ledger_check.py ledger.jsonl --as-of 2026-10-31 --kept seal.json

It prints the figures as JSON, of the portal or of one institution, and exits with 1 at the first
flaw. The forms and definitions are those of docs/growth.md.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

EVENT = [
    "kind",
    "dataset",
    "occurred_at",
    "recorded_at",
    "counted_at",
    "precision",
    "backfilled",
    "before",
    "after",
    "reason",
    "continues",
]
FACTS = [
    "version",
    "organization",
    "type",
    "proactive",
    "whole",
    "groups",
    "problem",
    "frequency",
    "openness",
    "files",
    "origin",
    "data_at",
    "vocabulary",
    "formula",
]
COLUMNS = [
    "published",
    "renewed",
    "returned",
    "withdrawn",
    "joined",
    "left",
    "with_files",
    "open",
    "unknown",
]
GENESIS = "0" * 64

Row = dict[str, Any]


class Ledger(NamedTuple):
    """What a file of ``ledger export`` holds."""

    ledger: str
    tz: ZoneInfo
    seals: list[Row]
    events: list[Row]


def read(path: str) -> Ledger:
    """Read an exported ledger, its seals from the first on."""
    with Path(path).open(encoding="ascii") as file:
        lines = [json.loads(line) for line in file]
    head = lines[0]
    seals = [line["seal"] for line in lines if "seal" in line]
    events = [line["event"] for line in lines if "event" in line]
    return Ledger(head["ledger"], ZoneInfo(head["timezone"]), seals[::-1], events)


def digest(event: Row) -> str:
    """Return the SHA-256 of an event in canonical form."""
    sides = ("before", "after")
    facts = {side: event[side] and [event[side][name] for name in FACTS] for side in sides}
    fields = [facts.get(name, event[name]) for name in EVENT]
    text = json.dumps(fields, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def seal_hash(ledger: str, seal: Row, digests: list[str]) -> str:
    """Return the hash of a seal over the digests of its events."""
    numbers = [str(seal["number"]), str(seal["first_seq"])]
    lines = ["proactiva-seal-1", ledger, seal["previous"], *numbers, seal["sealed_at"], *digests]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def flaws(found: Ledger, kept: dict[int, str]) -> Iterator[str]:
    """Name what is not as it was: seals, the events under them, and the order of histories."""
    chain, first, standing = GENESIS, 1, dict[int, Row | None]()
    for seal in found.seals:
        events = found.events[seal["first_seq"] - 1 : seal["last_seq"]]
        numbers = [event["seq"] for event in events]
        is_next = (seal["previous"], seal["first_seq"]) == (chain, first)
        hashed = seal_hash(found.ledger, seal, [digest(event) for event in events])
        is_whole = numbers == list(range(first, seal["last_seq"] + 1))
        if not is_next or not is_whole or hashed != seal["hash"]:
            yield f"seal {seal['number']} or an event under it is not as it was"
        if kept.get(seal["number"], seal["hash"]) != seal["hash"]:
            yield f"seal {seal['number']} is not the one that was kept"
        chain, first = seal["hash"], seal["last_seq"] + 1
    for number in sorted(set(kept) - {seal["number"] for seal in found.seals}):
        yield f"seal {number} was kept and is not there"
    for event in found.events:
        before = standing.pop(event["continues"], None) if event["continues"] else None
        if event["before"] != before:
            yield f"event {event['seq']} does not follow"
        standing[event["seq"]] = event["after"] or event["before"]


def months(found: Ledger, institution: str, as_of: date) -> dict[date, Counter[str]]:
    """Sum what happened in each month, until a day, to useful datasets of the portal or of one."""
    sums: defaultdict[date, Counter[str]] = defaultdict(Counter)
    acts: set[tuple[str, date]] = set()
    for event in found.events:
        day = _day(event["counted_at"], found.tz)
        if day > as_of:
            continue
        before, after = (_counted(event[side], institution) for side in ("before", "after"))
        change = Counter(_moves(event, before, after))
        change["renewed"] = _renewed(event, after, found.tz, acts)
        change.update(_files(after))
        if event["kind"] != "returned":
            change.subtract(_files(before))
        if any(change.values()):
            sums[day.replace(day=1)].update(change)
    return dict(sums)


def figures(found: Ledger, institution: str, as_of: date) -> Row:
    """Return the figures of the page of growth."""
    flows = months(found, institution, as_of)
    running = as_of.year * 12 + as_of.month - 1
    period = [date(n // 12, n % 12 + 1, 1) for n in range(running - 12, running + 1)]
    since = min(flows, default=period[-1])
    there = [month for month in period[:-1] if month >= since]
    nothing: Counter[str] = Counter()
    done = [flows.get(month, nothing) for month in there]
    active = sum(flow["published"] > 0 or flow["renewed"] > 0 for flow in done)
    total = _sum(flows.values())
    flow = _sum(flows[month] for month in period if month in flows)
    return {
        "as_of": as_of.isoformat(),
        "stock": _net(total),
        "flow": {name: flow[name] for name in COLUMNS},
        "continuity": {"part": active, "whole": max(len(there), 3)},
        "open": {
            "part": total["open"],
            "whole": total["with_files"] - total["unknown"],
            "unknown": total["unknown"],
        },
    }


def _sum(flows: Iterable[Counter[str]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for flow in flows:
        total.update(flow)
    return total


def _net(flow: Counter[str]) -> int:
    came = flow["published"] + flow["returned"] + flow["joined"]
    return came - flow["withdrawn"] - flow["left"]


def _day(moment: str, tz: ZoneInfo) -> date:
    return datetime.fromisoformat(moment).astimezone(tz).date()


def _counted(facts: Row | None, institution: str) -> Row | None:
    """Look at facts as somebody who sees useful datasets alone, of all institutions or one."""
    is_useful = facts and facts["proactive"] and facts["whole"]
    is_here = facts and institution in ("", facts["organization"])
    return facts if is_useful and is_here else None


def _moves(event: Row, before: Row | None, after: Row | None) -> Row:
    kind = event["kind"]
    if kind in ("reclassified", "renewed"):
        return {} if bool(before) == bool(after) else {"joined" if after else "left": 1}
    if kind == "withdrawn":
        return {kind: 1} if before else {}
    return {kind: 1} if after else {}


def _renewed(event: Row, after: Row | None, tz: ZoneInfo, acts: set[tuple[str, date]]) -> int:
    """Count the act of renewing data: of a dataset on a day, or of a whole harvest on a day."""
    was, day = _counted(event["before"], ""), _day(event["counted_at"], tz)
    if not after or not was or was["data_at"] == after["data_at"]:
        return 0
    if not after["origin"]:
        return int(_day(was["data_at"], tz) != day)
    act = (after["origin"], day)
    if event["backfilled"] or act in acts:
        return 0
    acts.add(act)
    return 1


def _files(facts: Row | None) -> Row:
    if not facts or facts["openness"] == "no_files":
        return {}
    code = facts["openness"]
    return {"with_files": 1, "open": int(code == "open"), "unknown": int(code == "unknown")}


def hashes(path: str) -> dict[int, str]:
    """Read a seal.json or a seals.json that somebody kept."""
    found: Any = json.loads(Path(path).read_text(encoding="utf-8"))
    seals: list[Row] = found if "number" not in found else [found]
    return {seal["number"]: seal["hash"] for seal in seals}


def main() -> int:
    """Check a file and print its figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file")
    parser.add_argument("--as-of", type=date.fromisoformat, default=None)
    parser.add_argument("--institution", default="", help="the id of its organization")
    parser.add_argument("--kept", help="a seal.json or seals.json of before")
    asked = parser.parse_args()
    found = read(asked.file)
    for flaw in flaws(found, hashes(asked.kept) if asked.kept else {}):
        sys.stderr.write(f"{flaw}\n")
        return 1
    as_of = asked.as_of or _day(found.seals[-1]["sealed_at"], found.tz)
    sys.stdout.write(json.dumps(figures(found, asked.institution, as_of), indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
