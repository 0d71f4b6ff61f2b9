"""How figures count an event that was corrected."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from ckanext.proactiva.domain.correction import (
    Correction,
    CorrectionKind,
    CorrectionReason,
    in_force,
)
from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.growth import AbsenceReason, DatasetEvent, Observation, When, record
from ckanext.proactiva.domain.rollup import Cell, Dimension, Flow
from ckanext.proactiva.domain.tally import tally

UTC = ZoneInfo("UTC")
START = datetime(2026, 3, 9, 18, tzinfo=timezone.utc)
DAY = timedelta(days=1)
WATER = Facts("agua", proactive=True, whole=True, openness="open", files=1)


def lived(*, backfilled: bool = False) -> list[DatasetEvent]:
    """Let a dataset come, be renewed, go and return, a day apart."""
    seen = ((WATER, False), (WATER, True), (None, False), (WATER, False))
    moments = (START + number * DAY for number in range(len(seen)))
    whens = (When(at, START if backfilled else at, backfilled=backfilled) for at in moments)
    observed = (
        Observation("pozos", facts, AbsenceReason.PRIVATE, when, renewed)
        for (facts, renewed), when in zip(seen, whens, strict=True)
    )
    return record(observed, {}, 1)


def correction(seq: int, to: datetime | None, number: int = 9) -> Correction:
    kind = CorrectionKind.REDATED if to else CorrectionKind.VOIDED
    when = When(to or START, START + 90 * DAY)
    return Correction(number, kind, "pozos", seq, when, CorrectionReason.TRIAL)


def summed(*corrections: Correction) -> Flow:
    sums = tally(in_force([*lived(), *corrections]), UTC)
    return sums[Cell(Dimension.PORTAL, "", START.date().replace(day=1))]


@pytest.mark.parametrize("backfilled", [True, False])
def test_a_day_that_was_corrected_is_the_one_that_counts(backfilled: bool) -> None:
    history, other = lived(backfilled=backfilled), START - 40 * DAY
    found = in_force([*history, correction(2, START), correction(2, other, number=10)])
    moments = [START, other, START + 2 * DAY, START + 3 * DAY]
    assert [each.when.counted_at for each in found] == moments
    assert [each.when.backfilled for each in found] == [backfilled] * 4


@pytest.mark.parametrize(
    ("seq", "changed"),
    [
        (1, {"published": 0, "joined": 1}),
        (2, {"renewed": 0}),
        (3, {"withdrawn": 0, "left": 1}),
        (4, {"returned": 0, "joined": 1}),
    ],
)
def test_what_was_no_act_leaves_the_stock_and_its_files(seq: int, changed: dict[str, int]) -> None:
    before, after = summed(), summed(correction(seq, None))
    assert vars(after) == {**vars(before), **changed}
    assert (after.net, after.open, after.with_files) == (1, 1, 1)
