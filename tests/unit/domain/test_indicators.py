"""The six figures, by their definitions, and the finding at the top of the page."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ckanext.proactiva.domain.indicators import (
    Share,
    Trend,
    burst_share,
    continuity,
    headline,
    open_share,
    own_share,
    published,
    reach,
    series,
    stock,
    withdrawn,
)
from ckanext.proactiva.domain.judgements import Answers, answered_within, answers, last_term
from ckanext.proactiva.domain.period import months_back
from ckanext.proactiva.domain.referral_facts import Ending, ReferralFacts
from ckanext.proactiva.domain.rollup import Flow

AS_OF = date(2026, 10, 31)
OCTOBER = date(2026, 10, 1)
YEAR = months_back(OCTOBER, 12)
BEFORE = date(2025, 10, 1)
NEW = dict(zip(YEAR, (3, 2, 4, 0, 5, 3, 6, 2, 4, 7, 5, 6), strict=True))
GONE = {YEAR[1]: 1, YEAR[5]: 2, YEAR[8]: 1, YEAR[11]: 1}
FLOWS = {
    BEFORE: Flow(published=86, with_files=80, open=60),
    **{
        month: Flow(published=count, withdrawn=GONE.get(month, 0), with_files=count, open=1)
        for month, count in NEW.items()
        if count
    },
}


def test_stock_is_what_stands_when_the_month_ends() -> None:
    assert [stock(FLOWS, month) for month in (date(2025, 9, 1), BEFORE, YEAR[1], OCTOBER)] == [
        0,
        86,
        90,
        128,
    ]


def test_what_returns_or_moves_is_stock_but_not_published() -> None:
    flows = {OCTOBER: Flow(returned=4, joined=3, left=2)}

    assert (stock(flows, OCTOBER), published(flows, YEAR), withdrawn(flows, YEAR)) == (5, 0, 0)


def test_published_and_withdrawn_belong_to_the_period() -> None:
    assert (published(FLOWS, YEAR), withdrawn(FLOWS, YEAR)) == (47, 5)


def test_continuity_counts_the_months_with_something_new() -> None:
    assert continuity(FLOWS, YEAR) == Share(11, 12)
    assert continuity({OCTOBER: Flow(returned=1, joined=1)}, YEAR) == Share(0, 12)


@pytest.mark.parametrize(
    ("since", "share"),
    [
        (date(2020, 1, 1), Share(1, 12)),
        (date(2026, 5, 1), Share(1, 6)),
        (date(2026, 10, 1), Share(1, 3)),
        (date(2026, 11, 1), Share(0, 3)),
    ],
)
def test_a_newcomer_is_measured_from_its_first_month(since: date, share: Share) -> None:
    assert continuity({OCTOBER: Flow(published=9)}, YEAR, since) == share


def test_what_others_published_before_a_newcomer_is_not_its_own() -> None:
    flows = {YEAR[0]: Flow(published=9), OCTOBER: Flow(published=1)}

    assert continuity(flows, YEAR, YEAR[-4]) == Share(1, 4)


def test_open_share_leaves_out_datasets_without_files() -> None:
    flows = {BEFORE: Flow(published=5, with_files=3, open=2), OCTOBER: Flow(open=-1)}

    assert open_share(flows, BEFORE) == Share(2, 3)
    assert open_share(flows, OCTOBER) == Share(1, 3)


def test_the_busiest_month_stands_for_a_load_all_at_once() -> None:
    months = months_back(OCTOBER, 3)
    flows = {months[0]: Flow(published=1), months[2]: Flow(published=9)}
    assert burst_share(flows, months) == Share(9, 10)
    assert burst_share({}, months) == Share(0, 0)


def test_what_is_own_stands_beside_what_is_harvested() -> None:
    flows = {OCTOBER: Flow(published=12)}
    assert own_share({OCTOBER: Flow(published=3)}, flows, OCTOBER) == Share(3, 12)


def test_reach_needs_three_datasets_and_counts_groups_without_any() -> None:
    by_group = {
        "girls": {BEFORE: Flow(published=2), OCTOBER: Flow(joined=1)},
        "boys": {BEFORE: Flow(published=3), OCTOBER: Flow(withdrawn=1)},
        "migrants": {},
    }

    assert reach(by_group, BEFORE) == Share(1, 3)
    assert reach(by_group, OCTOBER) == Share(1, 3)
    assert reach({}, OCTOBER) == Share(0, 0)


def referral(
    answered: int | None = None, *, days: int = 40, term: int = 15, **facts: Any
) -> ReferralFacts:
    """Create a referral received some days before, where every day is a working day."""
    received = AS_OF - timedelta(days=days)
    ending = {} if answered is None else {"ending": Ending.ANSWERED, "resolution": "published"}
    last_days = tuple((each, received + timedelta(days=each)) for each in (5, 10, 15, 30))
    given_ = {"last_days": last_days, **ending, **facts}
    return ReferralFacts("water-board", received, used=answered, term=term, **given_)


def in_time(*referrals: ReferralFacts, within: int | None = None) -> Share:
    return answers(referrals, AS_OF, within).in_time


def test_the_unanswered_stay_in_the_whole() -> None:
    assert in_time(referral(15), referral(16), referral(), referral(days=16)) == Share(1, 4)


@pytest.mark.parametrize("answered", [None, 2, 15])
def test_a_term_that_still_runs_is_not_judged(answered: int | None) -> None:
    assert in_time(referral(answered, days=15)) == Share(0, 0)


def test_who_was_not_competent_is_left_out() -> None:
    assert in_time(referral(3, ending=Ending.DECLINED), referral(3)) == Share(1, 1)


@pytest.mark.parametrize(("used", "whole"), [(15, 0), (16, 1)])
def test_what_ended_without_an_answer_counts_if_it_was_late(used: int, whole: int) -> None:
    ended = referral(used, ending=Ending.ENDED, resolution=None)
    assert in_time(ended) == Share(0, whole)
    assert in_time(ended, within=5) == Share(0, whole)


def test_published_refused_and_late_are_all_there_is() -> None:
    known = [referral(3), referral(4, resolution="not_held"), referral(16), referral()]
    assert answers(known, AS_OF) == Answers(published=1, refused=1, late=2)


def test_a_clock_that_stands_still_has_no_last_day() -> None:
    held = referral(last_days=((5, AS_OF - timedelta(days=30)), (15, None)))
    assert in_time(held) == Share(0, 0)
    assert in_time(held, within=5) == Share(0, 1)


def test_each_institution_is_judged_by_its_own_term() -> None:
    known = referral(8, term=5), referral(8, term=10), referral(term=10, days=8)

    assert in_time(*known) == Share(1, 2)
    assert in_time(*known, within=15) == Share(2, 2)


def test_last_term_is_that_of_the_last_referral_received() -> None:
    received = [
        ReferralFacts("water-board", date(2026, 3, day), term=term)
        for day, term in ((9, 15), (16, 20), (10, 30))
    ]
    assert last_term(received, 15) == 20
    assert last_term([], 15) == 15


def test_each_term_has_its_own_whole() -> None:
    known = (each for each in [referral(4), referral(12, days=12), referral(days=7), referral(28)])

    assert answered_within(known, AS_OF) == {
        5: Share(1, 4),
        10: Share(1, 3),
        15: Share(1, 2),
        30: Share(2, 2),
    }


@pytest.mark.parametrize(
    ("part", "whole", "percent"),
    [
        (2, 3, None),
        (9, 9, None),
        (0, 0, None),
        (5, 10, 50),
        (27, 38, 71),
        (5, 12, 42),
        (1, 200, 1),
        (25, 200, 13),
        (0, 10, 0),
        (10, 10, 100),
        (1, 1000, 1),
        (999, 1000, 99),
    ],
)
def test_a_percentage_needs_ten_cases(part: int, whole: int, percent: int | None) -> None:
    assert Share(part, whole).percent == percent


flows_of_a_year = st.dictionaries(
    st.sampled_from([BEFORE, *YEAR]),
    st.builds(Flow, *[st.integers(0, 9)] * 5),
)


@given(flows_of_a_year)
@settings(max_examples=25)
def test_a_series_has_every_month_and_ends_in_the_stock(flows: dict[date, Flow]) -> None:
    rows = series(flows, YEAR)

    assert [row.month for row in rows] == YEAR
    assert [row.stock for row in rows] == [stock(flows, month) for month in YEAR]
    assert sum((row.flow for row in rows), Flow()).published == published(flows, YEAR)


def test_a_series_of_no_months_is_empty() -> None:
    assert series(FLOWS, []) == []


def test_the_headline_sums_up_a_year_in_numbers() -> None:
    year = headline(FLOWS, YEAR)

    assert (year.trend, year.before, year.after) == (Trend.GREW, 86, 128)
    assert (year.flow.published, year.flow.withdrawn) == (47, 5)


@pytest.mark.parametrize(
    ("flows", "trend"),
    [
        ({}, Trend.EMPTY),
        ({BEFORE: Flow(published=1, withdrawn=1)}, Trend.GONE),
        ({BEFORE: Flow(joined=2, left=2)}, Trend.GONE),
        ({OCTOBER: Flow(published=1)}, Trend.STARTED),
        ({BEFORE: Flow(published=1)}, Trend.STILL),
        ({BEFORE: Flow(published=1, with_files=1), OCTOBER: Flow(open=1)}, Trend.STILL),
        ({BEFORE: Flow(published=1), OCTOBER: Flow(published=2, withdrawn=2)}, Trend.CHANGED),
        ({OCTOBER: Flow(published=2, withdrawn=2)}, Trend.CHANGED),
        ({BEFORE: Flow(published=2), OCTOBER: Flow(left=1)}, Trend.SHRANK),
        ({BEFORE: Flow(published=2), OCTOBER: Flow(withdrawn=2)}, Trend.SHRANK),
        ({BEFORE: Flow(published=2), OCTOBER: Flow(returned=1)}, Trend.GREW),
    ],
)
def test_every_period_has_its_trend(flows: dict[date, Flow], trend: Trend) -> None:
    assert headline(flows, YEAR).trend is trend
