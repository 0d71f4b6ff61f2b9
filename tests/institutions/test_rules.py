"""Terms and days off belong to the institution, and its due dates are computed with them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from freezegun import freeze_time

from tests import factories
from tests.factories import WORDS, Person, call

pytestmark = pytest.mark.usefixtures("non_clean_db")
MONDAY = "2026-11-09 18:00"


@pytest.fixture
def chief() -> Person:
    return factories.member(factories.authority(), "admin")


def referral(folio: str) -> Any:
    [found] = call("proactiva_demand_show", folio=folio)["referrals"]
    return found


def test_a_new_referral_is_measured_by_the_institutions_own_rules(chief):
    unit = factories.institution()
    own = {"terms": {"answer": 5}, "days_off": ["2026-11-10", "2026-11-11"]}
    chief.call("proactiva_institution_patch", institution=unit, **own)
    with freeze_time(MONDAY):
        folio = factories.public(factories.person(), institution=unit)
        # Tuesday and Wednesday are its own days off, Monday the 16th is a statutory rest day.
        assert referral(folio)["due"] == "2026-11-19"
        assert referral(folio)["clock"]["term"] == 5
    with freeze_time("2026-11-13 18:00"):
        assert referral(folio)["clock"]["used"] == 2


def test_changed_rules_measure_what_is_open_anew_and_leave_what_has_ended(chief):
    unit = factories.institution()
    officer = factories.member(unit, "admin")
    with freeze_time(MONDAY):
        open_, ended = (factories.public(factories.person(), institution=unit) for _ in range(2))
        refusal = {"resolution": "not_held", "reason": "does_not_exist", "text": WORDS}
        officer.call("proactiva_referral_answer", folio=ended, institution=unit, **refusal)
        before = referral(open_)["due"]
        chief.call("proactiva_institution_patch", institution=unit, terms={"answer": 20})
        assert date.fromisoformat(referral(open_)["due"]) > date.fromisoformat(before)
        assert referral(ended)["final_due"] == before
        desk = officer.call("proactiva_referral_list", institution=unit)
        assert desk["results"][0]["turn"]["due"] == referral(open_)["due"]


def test_one_institutions_rules_are_not_anothers(chief):
    first, second = factories.institution(), factories.institution()
    chief.call("proactiva_institution_patch", institution=first, terms={"answer": 3})
    with freeze_time(MONDAY):
        folio = factories.public(factories.person(), institution=first)
        factories.moderator().call("proactiva_referral_create", folio=folio, institution=second)
        shown = call("proactiva_demand_show", folio=folio)["referrals"]
    terms = {each["institution"]["name"]: each["clock"]["term"] for each in shown}
    assert terms == {first: 3, second: 15}


def test_pages_say_the_term_that_the_register_has(app, chief):
    unit = factories.institution()
    chief.call("proactiva_institution_patch", institution=unit, terms={"answer": 7})
    folio = factories.public(factories.person(), institution=unit)
    page = app.get(f"/proactiva/demands/{folio}").body
    assert "7 días hábiles" in page
    assert "15 días hábiles" not in page
