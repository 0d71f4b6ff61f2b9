"""Checks a ledger without its portal and recomputes its figures; needs only Python.

    ckan proactiva ledger export ledger.jsonl
    python ledger_check.py ledger.jsonl --as-of 2026-10-31 --kept seal.json

It prints the figures of the portal, or of one institution, group or problem, as JSON, and exits
with 1 at the first flaw. Groups of people are those counted by then, as in the portal's files as of
a day. A ledger does not say which groups its portal lists: to count those, as in the files without
a day, pass them with --groups girls,women.
docs/ledger.md defines the formats, docs/growth.md the figures.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

EVENT = [
    "kind",
    "dataset",
    "referral",
    "occurred_at",
    "recorded_at",
    "counted_at",
    "precision",
    "backfilled",
    "before",
    "after",
    "reason",
    "continues",
    "corrects",
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
REFERRAL = [
    "version",
    "institution",
    "received",
    "ending",
    "resolution",
    "used",
    "term",
    "last_days",
    "formula",
]
TERMS = (5, 10, 15, 30)
USUAL = 15
REACHED = 3
PUBLISHING = ("published", "partly_published", "already_available")
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
# Whose figures: a fact and its value, such as an organization; both empty for the portal.
Part = tuple[str, str]
PORTAL: Part = ("", "")
# The facts that may have several values in one dataset.
LISTS = ("groups",)
# Nobody sends demands to a group or a problem, or harvests for it.
ANSWERING = ("", "organization")


class Ledger(NamedTuple):
    """The contents of a file written by ``ledger export``."""

    ledger: str
    tz: ZoneInfo
    seals: list[Row]
    events: list[Row]


def read(path: str) -> Ledger:
    """Read an exported ledger, with its seals oldest first."""
    with Path(path).open(encoding="ascii") as file:
        lines = [json.loads(line) for line in file]
    head = lines[0]
    seals = [line["seal"] for line in lines if "seal" in line]
    events = [line["event"] for line in lines if "event" in line]
    return Ledger(head["ledger"], ZoneInfo(head["timezone"]), seals[::-1], events)


def digest(event: Row) -> str:
    """Return the SHA-256 of an event in canonical form."""
    facts = {side: _facts(event[side]) for side in ("before", "after")}
    fields = [facts.get(name, event[name]) for name in EVENT]
    text = json.dumps(fields, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def seal_hash(ledger: str, seal: Row, digests: list[str]) -> str:
    """Return the hash of a seal over the digests of its events."""
    numbers = [str(seal["number"]), str(seal["first_seq"])]
    lines = ["proactiva-seal-1", ledger, seal["previous"], *numbers, seal["sealed_at"], *digests]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def flaws(found: Ledger, kept: dict[int, str]) -> Iterator[str]:
    """Name each seal, event or history that has been altered, or that no seal covers."""
    chain, first = GENESIS, 1
    for seal in found.seals:
        events = found.events[seal["first_seq"] - 1 : seal["last_seq"]]
        numbers = [event["seq"] for event in events]
        is_next = (seal["previous"], seal["first_seq"]) == (chain, first)
        hashed = seal_hash(found.ledger, seal, [digest(event) for event in events])
        is_whole = numbers == list(range(first, seal["last_seq"] + 1))
        if not is_next or not is_whole or hashed != seal["hash"]:
            yield f"seal {seal['number']} or an event under it has been altered"
        if kept.get(seal["number"], seal["hash"]) != seal["hash"]:
            yield f"seal {seal['number']} differs from the copy you kept"
        chain, first = seal["hash"], seal["last_seq"] + 1
    # A portal seals its events as it writes them: whatever follows was added to the file.
    for event in found.events[first - 1 :][:1]:
        yield f"event {event['seq']} is under no seal"
    for number in sorted(set(kept) - {seal["number"] for seal in found.seals}):
        yield f"seal {number}, which you kept, is missing"
    yield from histories(found)


def histories(found: Ledger) -> Iterator[str]:
    """Name each event that contradicts the one that it continues or corrects."""
    standing: dict[int, Row | None] = {}
    for event in found.events:
        if event["corrects"]:
            if event["dataset"] != found.events[event["corrects"] - 1]["dataset"]:
                yield f"event {event['seq']} corrects an event of another dataset"
            continue
        before = standing.pop(event["continues"], None) if event["continues"] else None
        if event["before"] != before:
            yield f"event {event['seq']} contradicts the event that it continues"
        standing[event["seq"]] = event["after"] or event["before"]


def months(
    found: Ledger, part: Part, as_of: date, *, own: bool = False
) -> dict[date, Counter[str]]:
    """Sum by month what happened to the useful datasets of a part, until a day.

    With *own*, leave out those that were harvested.
    """
    sums: defaultdict[date, Counter[str]] = defaultdict(Counter)
    acts: set[tuple[str, date]] = set()
    for event in in_force(found, as_of):
        day = _day(event["counted_at"], found.tz)
        before, after = (
            facts if not own or not facts or not facts["origin"] else None
            for facts in (_counted(event[side], part) for side in ("before", "after"))
        )
        change = Counter(_moves(event, before, after))
        change["renewed"] = _renewed(event, after, found.tz, acts)
        change.update(_files(after))
        if event["kind"] != "returned":
            change.subtract(_files(before))
        sums[day.replace(day=1)].update(change)
    return {month: change for month, change in sums.items() if any(change.values())}


def in_force(found: Ledger, as_of: date) -> list[Row]:
    """Return the events of datasets known on a day, each as last corrected.

    An event that was no act of publishing still moves the stock: the dataset joined or left.
    """
    known = [event for event in found.events if _day(event["counted_at"], found.tz) <= as_of]
    last = {event["corrects"]: event for event in known if event["corrects"]}
    events: list[Row] = []
    for event in known:
        if not event["dataset"] or event["corrects"]:
            continue
        row, correction = dict(event), last.get(event["seq"])
        if correction and correction["kind"] == "redated":
            row["counted_at"] = correction["occurred_at"]
        elif correction:
            row["kind"] = "reclassified"
            if event["kind"] == "returned":
                row["before"] = None
            elif row["before"] and row["after"]:
                row["after"] = {**row["after"], "data_at": row["before"]["data_at"]}
        events.append(row)
    return events


def answers(found: Ledger, institution: str, as_of: date, first: date) -> Row:
    """Count how the referrals that were received since a day and are due were answered.

    It counts within the terms that compare all institutions, and within each term that an
    institution had. A referral carries the last day of its own term; those with another term are
    left out.
    """
    received = referrals(found, institution, as_of, first)
    counts = {"term": _term(institution, received), **judged(received, as_of)}
    within: dict[str, Row] = {}
    for term in sorted({*TERMS, *(facts["term"] for facts in received)}):
        each = _answers((facts, term) for facts in due(received, term, as_of))
        within[str(term)] = {"part": each["part"], "whole": each["whole"]}
    return {"answered": counts, "answered_within": within}


def _term(institution: str, received: Iterable[Row]) -> int:
    """Return the term of the last referral received in the months shown, or the usual one."""
    terms = [(facts["received"], facts["term"]) for facts in received if institution]
    return int(max(terms)[1]) if terms else USUAL


def judged(received: Iterable[Row], as_of: date) -> Row:
    """Count how the referrals that are due were answered, each within its own term."""
    return _answers((facts, facts["term"]) for facts in due(received, None, as_of))


def referrals(found: Ledger, institution: str, as_of: date, first: date) -> list[Row]:
    """Return the referrals received since the day *first*, as they were known on *as_of*."""
    last = {
        event["referral"]: event["after"]
        for event in found.events
        if event["referral"] and _day(event["counted_at"], found.tz) <= as_of
    }
    return [
        facts
        for facts in last.values()
        if facts
        and institution in ("", facts["institution"])
        and first <= date.fromisoformat(facts["received"]) <= as_of
    ]


def stocks(found: Ledger, fact: str, as_of: date) -> Counter[str]:
    """Count the useful public datasets on a day by each value of a fact known by then."""
    counts: Counter[str] = Counter()
    for event in in_force(found, as_of):
        before, after = (_counted(event[side], PORTAL) for side in ("before", "after"))
        for value in {*_values(before, fact), *_values(after, fact)}:
            sides = (facts if value in _values(facts, fact) else None for facts in (before, after))
            counts[value] += _net(Counter(_moves(event, *sides)))
    return counts


def catalogue(found: Ledger, as_of: date) -> int:
    """Count all public datasets on a day, useful or not."""
    events = in_force(found, as_of)
    return _net(_sum(Counter(_moves(each, each["before"], each["after"])) for each in events))


def due(referrals: Iterable[Row], within: int | None, as_of: date) -> Iterator[Row]:
    """Yield each referral that is past its last day, or ended late unanswered, with its term."""
    for facts in referrals:
        term = within or facts["term"]
        if facts["ending"] == "ended":
            if facts["used"] > max(term, facts["term"]):
                yield facts
        elif facts["ending"] != "declined":
            last = facts["last_days"].get(str(term))
            if last and as_of > date.fromisoformat(last):
                yield facts


def _answers(measured: Iterable[tuple[Row, int]]) -> Row:
    found: Counter[str] = Counter()
    for facts, term in measured:
        if facts["ending"] != "answered" or facts["used"] > term:
            found["late"] += 1
        else:
            found["published" if facts["resolution"] in PUBLISHING else "refused"] += 1
    part = found["published"] + found["refused"]
    counts = {name: found[name] for name in ("published", "refused", "late")}
    return {**counts, "part": part, "whole": part + found["late"]}


def _facts(facts: Row | None) -> list[Any] | None:
    """List the facts of a dataset or a referral in the order in which they are hashed."""
    if facts is None:
        return None
    if "hash" in facts:  # the seal lost when the ledger forked
        return [facts[name] for name in ("ledger", "number", "hash")]
    if "ending" not in facts:
        return [facts[name] for name in FACTS]
    days = sorted((int(term), day) for term, day in facts["last_days"].items())
    return [days if name == "last_days" else facts[name] for name in REFERRAL]


def reach(groups: Iterable[dict[date, Counter[str]]], month: date) -> Row:
    """Count the groups, by their months, that have enough useful datasets when a month ends."""
    stocks = [_until(flows, month) for flows in groups]
    return {"part": sum(stock >= REACHED for stock in stocks), "whole": len(stocks)}


def figures(found: Ledger, part: Part, as_of: date, groups: Iterable[str] = ()) -> Row:
    """Return the figures of the growth page; *groups* are those listed, or none as of a day."""
    flows = months(found, part, as_of)
    running = as_of.year * 12 + as_of.month - 1
    period = [date(n // 12, n % 12 + 1, 1) for n in range(running - 12, running + 1)]
    since = min(flows, default=period[0])
    there = [month for month in period[:-1] if month >= since]
    nothing: Counter[str] = Counter()
    done = [flows.get(month, nothing) for month in there]
    active = sum(flow["published"] > 0 or flow["renewed"] > 0 for flow in done)
    total = _sum(flows.values())
    flow = _sum(flows[month] for month in period if month in flows)
    by_month = [flows.get(month, nothing)["published"] for month in period]
    is_over = (as_of + timedelta(days=1)).day == 1 and as_of < datetime.now(found.tz).date()
    over = period[1:] if is_over else period[:-1]
    return {
        "as_of": as_of.isoformat(),
        "stock": _net(total),
        "burst": {"part": max(by_month), "whole": sum(by_month)},
        "flow": {name: flow[name] for name in COLUMNS},
        "continuity": {"part": active, "whole": max(len(there), 3)},
        "open": {
            "part": total["open"],
            "whole": total["with_files"] - total["unknown"],
            "unknown": total["unknown"],
        },
        "months": _standing(flows, min([*flows, period[0]]), as_of),
        **(_of_who_answers(found, part, as_of, (period, over)) if part[0] in ANSWERING else {}),
        **(_of_portal(found, as_of, groups, over) if part == PORTAL else {}),
    }


def _of_who_answers(
    found: Ledger, part: Part, as_of: date, spans: tuple[list[date], list[date]]
) -> Row:
    own, every = (months(found, part, as_of, own=own) for own in (True, False))
    period, over = spans
    return {
        "own": {"part": _until(own, as_of), "whole": _until(every, as_of)},
        "own_by_month": [
            _of_month(month, {"part": _until(own, month), "whole": _until(every, month)})
            for month in over
        ],
        "answered_by_month": [
            _of_month(month, _judged_until(found, part[1], month)) for month in over
        ],
        **answers(found, part[1], as_of, period[0]),
    }


def _of_portal(found: Ledger, as_of: date, groups: Iterable[str], over: list[date]) -> Row:
    by_group, listed = stocks(found, "groups", as_of), list(groups)
    of_groups = [months(found, ("groups", group), as_of) for group in listed or by_group]

    def until(month: date) -> Row:
        there = [of for of in of_groups if listed or any(at <= month for at in of)]
        return reach(there, month)

    return {
        "reach": until(as_of),
        "reach_by_month": [_of_month(month, until(month)) for month in over],
        "by_group": dict(sorted(by_group.items())),
        "by_problem": dict(sorted(stocks(found, "problem", as_of).items())),
        "catalogue": catalogue(found, as_of),
    }


def _judged_until(found: Ledger, institution: str, month: date) -> Row:
    """Count answers as of the last day of a month, for referrals of that month and a year back."""
    following = (month + timedelta(days=31)).replace(day=1)
    last, first = following - timedelta(days=1), month.replace(year=month.year - 1)
    return judged(referrals(found, institution, last, first), last)


def _of_month(month: date, share: Row) -> Row:
    return {"month": f"{month:%Y-%m}", **share}


def _until(flows: dict[date, Counter[str]], month: date) -> int:
    """Return the stock at the end of a month."""
    return sum(_net(flow) for at, flow in flows.items() if at <= month)


def _standing(flows: dict[date, Counter[str]], first: date, as_of: date) -> list[Row]:
    """Return each month until a day, with the stock at its end."""
    stock, running = 0, as_of.year * 12 + as_of.month
    rows: list[Row] = []
    for number in range(first.year * 12 + first.month - 1, running):
        flow = flows.get(date(number // 12, number % 12 + 1, 1), Counter[str]())
        stock += _net(flow)
        month = f"{number // 12}-{number % 12 + 1:02}"
        rows.append({"month": month, "stock": stock, **{name: flow[name] for name in COLUMNS}})
    return rows


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


def _counted(facts: Row | None, part: Part) -> Row | None:
    """Return the facts if they are of a useful dataset of the part."""
    fact, value = part
    is_useful = facts and facts["proactive"] and facts["whole"]
    return facts if is_useful and (not fact or value in _values(facts, fact)) else None


def _values(facts: Row | None, fact: str) -> list[str]:
    """Return the values of a fact as a list: several, one or none."""
    if not facts or not facts[fact]:
        return []
    return list(facts[fact]) if fact in LISTS else [facts[fact]]


def _moves(event: Row, before: Row | None, after: Row | None) -> Row:
    kind = event["kind"]
    if kind in ("reclassified", "renewed"):
        return {} if bool(before) == bool(after) else {"joined" if after else "left": 1}
    if kind == "withdrawn":
        return {kind: 1} if before else {}
    return {kind: 1} if after else {}


def _renewed(event: Row, after: Row | None, tz: ZoneInfo, acts: set[tuple[str, date]]) -> int:
    """Count an act of renewing data: one per dataset and day, or per harvest and day."""
    was, day = _counted(event["before"], PORTAL), _day(event["counted_at"], tz)
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
    """Read a kept seal.json or seals.json."""
    found: Any = json.loads(Path(path).read_text(encoding="utf-8"))
    seals: list[Row] = found if "number" not in found else [found]
    return {seal["number"]: seal["hash"] for seal in seals}


def main() -> int:
    """Check a file and print its figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file")
    parser.add_argument("--as-of", type=date.fromisoformat, default=None)
    of = parser.add_mutually_exclusive_group()
    of.add_argument("--institution", default="", help="the id of the organization")
    of.add_argument("--group", default="", help="the code of a group of people")
    of.add_argument("--problem", default="", help="the code of an everyday problem")
    parser.add_argument("--kept", help="a seal.json or seals.json that you kept")
    parser.add_argument("--groups", default="", help="the codes of the listed groups")
    asked = parser.parse_args()
    found = read(asked.file)
    for flaw in flaws(found, hashes(asked.kept) if asked.kept else {}):
        sys.stderr.write(f"{flaw}\n")
        return 1
    # A ledger in which nothing has happened yet has no seal.
    last = found.seals[-1:]
    today = datetime.now(found.tz).date()
    as_of = asked.as_of or (_day(last[0]["sealed_at"], found.tz) if last else today)
    groups = [code for code in asked.groups.split(",") if code]
    facts = ("organization", asked.institution), ("groups", asked.group), ("problem", asked.problem)
    part = next((each for each in facts if each[1]), PORTAL)
    counted = figures(found, part, as_of, groups)
    sys.stdout.write(json.dumps(counted, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
