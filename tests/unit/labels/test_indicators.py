"""What the page of an indicator says of random histories, in both languages."""

from __future__ import annotations

from datetime import date, timedelta

import flask
import pytest

from ckanext.proactiva.domain import answers
from ckanext.proactiva.domain import indicators as counted
from ckanext.proactiva.domain.definitions import FACE, Indicator
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import Flow
from ckanext.proactiva.labels import indicators
from ckanext.proactiva.labels.language import month
from tests.unit.labels.test_growth_sentences import LANGUAGES, PERIOD, growth, history

KEPT = [each for each in Indicator if each.value not in ("answers", "reach", "own")]
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
            found = indicators.by_month(one, growth(flows))
            expected = []
            for at in over:
                until = {each: flow for each, flow in flows.items() if each <= at}
                if one.value in OF_A_MONTH:
                    until = {at: flows.get(at, Flow())}
                then = growth(until, Period(last_day(at), PERIOD.tz))
                expected.append((month(at.isoformat()), indicators.value(one, then)))
            assert found == expected, one


def test_what_is_not_kept_by_month_has_no_months(app: flask.Flask) -> None:
    flows = {at: Flow(1) for at in PERIOD.months}
    with app.test_request_context(environ_base={"CKAN_LANG": "es"}):
        for one in {*Indicator} - {*KEPT}:
            assert indicators.by_month(one, growth(flows)) == []
            assert indicators.value(one, growth(flows)) == "–"


def test_each_that_is_computed_is_defined_and_each_that_is_defined_is_computed() -> None:
    for one in Indicator:
        name = FUNCTIONS.get(one.value, one.value)
        function = getattr(counted, name, None) or getattr(answers, name)
        # A share says so where it is computed, and where it is told.
        is_share = "Denominator" in (function.__doc__ or "")
        assert is_share is (one.denominator is not None), one
    assert {*FACE} < {*Indicator}
