"""The block costs a page no query, whoever reads it."""

from __future__ import annotations

import pytest

from ckan.tests import factories

pytestmark = [pytest.mark.usefixtures("non_clean_db"), pytest.mark.smoke]

BLOCK = {
    "proactiva_proactive": True,
    "proactiva_beneficiary_group": ["girls", "boys"],
    "proactiva_problem_addressed": "health",
    "proactiva_usefulness_rationale": "Te dice en qué clínica hay vacunas.",
}


@pytest.mark.parametrize("role", ["visitor", "user"])
def test_the_card_costs_no_query(page_cost, role):
    user = factories.User() if role == "user" else None
    plain, proactive = factories.Dataset(), factories.Dataset(**BLOCK)
    cost = page_cost(f"/dataset/{proactive['name']}", user)
    assert cost == page_cost(f"/dataset/{plain['name']}", user) > 0


@pytest.mark.parametrize("role", ["visitor", "user"])
def test_the_facets_cost_no_query(page_cost, role):
    user = factories.User() if role == "user" else None
    factories.Dataset(**BLOCK)
    plain = factories.Dataset()
    everything = page_cost(f"/dataset/?name={plain['name']}", user)
    assert page_cost("/dataset/?vocab_proactiva_beneficiary_group=girls", user) <= everything


def test_the_yardstick_costs_nothing_over_itself(page_cost):
    assert page_cost("/about") == page_cost("/about", factories.User()) == 0
