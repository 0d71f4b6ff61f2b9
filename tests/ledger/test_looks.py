"""What is stored about when the ledger looked, over random histories of looks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from itertools import pairwise
from random import Random
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.notes import Note, NoteKind, notes
from ckanext.proactiva.domain.period import months_back
from ckanext.proactiva.domain.serialization import instant
from ckanext.proactiva.ledger import looks, rows, writing
from ckanext.proactiva.ledger.rebuild import rebuild
from ckanext.proactiva.ledger.tables import PROGRESS
from tests.support import ledgers

UTC = timezone.utc
START = datetime(2025, 1, 15, 6, tzinfo=UTC)
MONTHS = months_back(date(2026, 6, 1), 24)
# Days and hours between two looks: as with tick, and over months of every length.
STEPS = (timedelta(hours=1), *(timedelta(days=n) for n in (1, 9, 26, 27, 28, 29, 31, 45, 61, 95)))
ZONES = [ZoneInfo(name) for name in ("America/Mexico_City", "UTC", "Pacific/Kiritimati")]


def history(seed: int) -> list[tuple[datetime, int]]:
    """Return the moments of looks, each with the version that counted."""
    dice = Random(seed)
    at, formula, found = START, 1, []
    for _ in range(dice.randint(1, 30)):
        found.append((at, formula))
        at += dice.choice(STEPS)
        formula += not dice.randrange(8)
    return found


def kept(history: list[tuple[datetime, int]], monkeypatch) -> list[looks.StoredSeries]:
    found: list[looks.StoredSeries] = []
    for at, formula in history:
        monkeypatch.setattr(looks, "FORMULA", formula)
        found = looks.noted(found, at)
    return found


def counted_again(history: list[tuple[datetime, int]], zone: ZoneInfo) -> Iterator[Note]:
    """Recompute from the looks themselves which months had none, and where the version changed."""
    for (one, old), (other, new) in pairwise(history):
        before, month = (each.astimezone(zone).date().replace(day=1) for each in (one, other))
        if new != old:
            yield Note(month, NoteKind.REDEFINED, formula=new)
        if [each for each in MONTHS if before < each < month]:
            yield Note(month, NoteKind.PAUSED, before=before)


@pytest.mark.parametrize("seed", range(25))
def test_notes_are_those_of_the_looks_themselves(monkeypatch, seed):
    known = history(seed)
    # As read back from the database.
    written = json.loads(json.dumps(kept(known, monkeypatch)))
    for zone in ZONES:
        found = notes({}, MONTHS, None, looks.series(written, zone))
        expected = [each for each in counted_again(known, zone) if each.month in MONTHS]
        assert sorted(map(repr, found)) == sorted(map(repr, expected))


def test_looks_that_follow_each_other_are_one_series(monkeypatch):
    found = kept([(START + timedelta(days=n), 1) for n in range(60)], monkeypatch)
    assert found == [(instant(START), instant(START + timedelta(days=59)), 1)]


def test_a_clock_that_goes_back_takes_nothing_back(monkeypatch):
    found = kept([(START, 1), (START - timedelta(days=2), 1)], monkeypatch)
    assert found == [(instant(START), instant(START), 1)]


def last_kept() -> list[list[object]]:
    [row] = ledgers.read(sa.select(PROGRESS.c.looks))
    return row["looks"]


def test_a_sync_writes_when_it_looked_though_nothing_changed(new_ledger):
    for days in (0, 5, 90):
        ledgers.sync(START + timedelta(days=days))
    first, last, again = (instant(START + timedelta(days=days)) for days in (0, 5, 90))
    assert [each[:2] for each in last_kept()] == [[first, last], [again, again]]
    ledgers.assert_whole()


def test_what_an_older_version_left_is_whole_and_says_nothing(new_ledger):
    """It had looked for years before the first series was stored; its row's mark excludes them."""
    ledgers.sync(START)
    with model.meta.engine.begin() as connection:
        row = writing.progress(connection)
        writing.advance(connection, {**row, "looks": None})
    older = {name: value for name, value in row.items() if name != "looks"}
    [left] = ledgers.read(sa.select(PROGRESS.c.mark))
    assert left["mark"] == rows.mark(older, row["key"])
    ledgers.assert_whole()
    ledgers.sync(START + timedelta(days=200))
    assert notes({}, MONTHS, None, looks.series(last_kept(), ZONES[0])) == []


def test_sums_that_are_worked_out_again_leave_it_as_it_was(new_ledger):
    for days in (0, 90):
        ledgers.sync(START + timedelta(days=days))
    before = last_kept()
    rebuild(ledgers.this_portal())
    assert last_kept() == before
