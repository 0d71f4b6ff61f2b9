"""The block adds no query to a page, except one for logged-in users: whether they may edit it."""

from __future__ import annotations

import pytest

import ckantoolkit as tk
from ckan.tests import factories

pytestmark = [pytest.mark.usefixtures("non_clean_db"), pytest.mark.smoke]

BLOCK = {
    "proactiva_proactive": True,
    "proactiva_beneficiary_group": ["girls", "boys"],
    "proactiva_problem_addressed": "health",
    "proactiva_usefulness_rationale": "Te dice en qué clínica hay vacunas.",
}


# CKAN 2.10 sends a query twice that later versions send once.
MAY_EDIT = 1 if tk.check_ckan_version(min_version="2.11") else 2


@pytest.mark.parametrize(("role", "asked"), [("visitor", 0), ("user", MAY_EDIT)])
def test_the_card_costs_no_query(page_cost, role, asked):
    user = factories.User() if role == "user" else None
    plain, proactive = factories.Dataset(), factories.Dataset(**BLOCK)
    cost = page_cost(f"/dataset/{proactive['name']}", user)
    assert cost == page_cost(f"/dataset/{plain['name']}", user) + asked > asked


@pytest.mark.parametrize("role", ["visitor", "user"])
def test_the_facets_cost_no_query(app, page_cost, role):
    user = factories.User() if role == "user" else None
    # Each page lists one dataset, by name: CKAN queries the organizations of all results, and the
    # index keeps what other tests and earlier runs left.
    plain, proactive = factories.Dataset(), factories.Dataset(**BLOCK)
    chosen = f"/dataset/?name={proactive['name']}&vocab_proactiva_beneficiary_group=girls"
    assert f"/dataset/{proactive['name']}" in app.get(chosen).body
    assert page_cost(chosen, user) == page_cost(f"/dataset/?name={plain['name']}", user)


def test_the_yardstick_costs_nothing_over_itself(page_cost):
    assert page_cost("/about") == page_cost("/about", factories.User()) == 0
