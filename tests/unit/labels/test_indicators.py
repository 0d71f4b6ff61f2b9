"""What an indicator's page says about random histories, in both languages."""

from __future__ import annotations

from datetime import date, timedelta
from typing import cast

import flask
import pytest

from ckanext.proactiva.domain import indicators as counted
from ckanext.proactiva.domain import judgements
from ckanext.proactiva.domain.definitions import MAIN, Indicator
from ckanext.proactiva.domain.judgements import Answers
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import Dimension, Flow
from ckanext.proactiva.growth import figures, reach
from ckanext.proactiva.growth.by_month import by_month
from ckanext.proactiva.growth.report import Source, report
from ckanext.proactiva.labels import indicators
from ckanext.proactiva.labels.language import month
from ckanext.proactiva.ledger.totals import Flows
from ckanext.proactiva.types import Growth
from tests.unit.labels.test_growth_sentences import LANGUAGES, OVER, PERIOD, growth, history

KEPT = [each for each in Indicator if each.value not in ("answers", "reach", "own")]
NOTHING = {"en": "no data", "es": "sin dato"}
OF_A_MONTH = ("published", "renewed", "withdrawn")
FUNCTIONS = {"continuity": "continuity", "open": "open_share", "burst": "burst_share"}
FUNCTIONS |= {"own": "own_share"}


def last_day(month: date) -> date:
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def known(seed: int) -> dict[date, Flow]:
    return {at: flow for at, flow in history(seed).items() if flow != Flow()}


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_month_says_what_the_page_said_on_its_last_day(app: flask.Flask, seed, language) -> None:
    flows = known(seed)
    over = [at for at in PERIOD.complete if flows and at >= min(flows)]
    with app.test_request_context(environ_base={"CKAN_LANG": language}):
        for one in KEPT:
            found = indicators.by_month(by_month(one, growth(flows)))
            expected = []
            for at in over:
                until = {each: flow for each, flow in flows.items() if each <= at}
                if one.value in OF_A_MONTH:
                    until = {at: flows.get(at, Flow())}
                then = growth(until, Period(last_day(at), PERIOD.zone))
                value = indicators.value(one, then).replace("–", NOTHING[language])
                expected.append((month(at.isoformat()), value))
            assert found == expected, one


def test_what_is_not_kept_by_month_has_no_months(app: flask.Flask) -> None:
    flows = {at: Flow(1) for at in PERIOD.months}
    with app.test_request_context(environ_base={"CKAN_LANG": "es"}):
        for one in {*Indicator} - {*KEPT}:
            assert indicators.by_month(by_month(one, growth(flows))) == []
            assert indicators.value(one, growth(flows)) == "–"


@pytest.mark.parametrize("name", ["own", "reach"])
@pytest.mark.parametrize("period", [PERIOD, OVER])
def test_shares_of_the_portal_are_told_from_its_first_month_on(app, name, period) -> None:
    first = period.complete[3]
    share = {"part": 1, "whole": 2, "percent": None}
    kept = [{"month": f"{at:%Y-%m}", **share} for at in period.over]
    found = cast("Growth", {**growth({first: Flow(1)}, period), f"{name}_by_month": kept})
    with app.test_request_context(environ_base={"CKAN_LANG": "es"}):
        told = indicators.by_month(by_month(Indicator(name), found))
        expected = [month(at.isoformat()) for at in period.over if at >= first]
    assert told == [(at, "1 de 2") for at in expected]


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_by_month_start_at_the_first_due_and_none_is_no_zero(app, language) -> None:
    counts = [(0, 0, 0), (0, 0, 0), (0, 0, 2), (3, 1, 1_200), (0, 0, 0), (0, 0, 1)]
    months = PERIOD.over[: len(counts)]
    judged = [figures.judged_share(Answers(*each)) for each in counts]
    kept = [{"month": f"{at:%Y-%m}", **each} for at, each in zip(months, judged, strict=True)]
    # Whether there is any useful information does not matter to them.
    found = cast("Growth", {**growth({}), "answered_by_month": kept})
    with app.test_request_context(environ_base={"CKAN_LANG": language}):
        told = indicators.by_month(by_month(Indicator.ANSWERS, found))
        names = [month(at.isoformat()) for at in months]
    said = ["0 · 0 · 2", "3 · 1 · 1,200", NOTHING[language], "0 · 0 · 1"]
    assert told == [*zip(names[2:], said, strict=True)]


def test_what_a_month_counts_is_said_of_each_by_itself(app) -> None:
    with app.test_request_context(environ_base={"CKAN_LANG": "es"}):
        said = {one.value: indicators.how_by_month(one) for one in Indicator}
    alone = {name for name, told in said.items() if told == said["published"]}
    assert (alone, len({*said.values()})) == ({*OF_A_MONTH}, 2)


def test_beside_what_is_useful_stands_all_that_the_portal_has(app) -> None:
    found = cast("Growth", {**growth({PERIOD.running: Flow(2)}), "catalogue": 1_500})
    with app.test_request_context(environ_base={"CKAN_LANG": "es"}):
        assert "1,500" in indicators.described(Indicator.STOCK, found).says


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("period", [PERIOD, OVER])
@pytest.mark.parametrize("is_cited", [False, True])
def test_a_share_of_a_month_is_that_of_its_last_day(seed, period, is_cited) -> None:
    flows, own = history(seed), {at: Flow(flow.published) for at, flow in history(seed).items()}
    none = dict.fromkeys(reach.labels(), cast("Flows", {}))
    listed = {**none, (Dimension.GROUP, "girls"): flows, (Dimension.GROUP, "women"): own}
    source = Source(flows, own, None, 20, listed=listed, is_cited=is_cited)
    found = report(source, period)
    assert (found["reach"]["whole"] == len(found["groups"])) is not is_cited
    for name in ("own", "reach"):
        then = {
            f"{at:%Y-%m}": report(source, Period(last_day(at), period.zone))[name]
            for at in period.over
        }
        told = {each.pop("month"): each for each in found[f"{name}_by_month"]}
        assert told == then


def test_indicator_has_a_denominator_exactly_if_computed_as_a_share() -> None:
    for one in Indicator:
        name = FUNCTIONS.get(one.value, one.value)
        function = getattr(counted, name, None) or getattr(judgements, name)
        # A share says so where it is computed, and where it is told.
        is_share = "Denominator" in (function.__doc__ or "")
        assert is_share is (one.denominator is not None), one
    assert {*MAIN} < {*Indicator}
