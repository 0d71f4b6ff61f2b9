"""The desk, the demand's page and growth agree on what is in time."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from freezegun import freeze_time

from ckan import model

from ckanext.proactiva.model import Institution
from tests import factories
from tests.factories import call
from tests.support import ledgers

pytestmark = pytest.mark.usefixtures("non_clean_db")
# Five working days from a Friday end on the next one.
RECEIVED, FRIDAY, SATURDAY, SUNDAY = "2026-11-06", "2026-11-13", "2026-11-14", "2026-11-15"


def at(day: str) -> Any:
    return freeze_time(f"{day} 18:00")


class Asked:
    """A demand of an institution with five working days, and its officer."""

    def __init__(self) -> None:
        ledgers.forget()
        self.unit = factories.institution()
        self.officer = factories.member(self.unit, "admin")
        self.set(terms={"answer": 5})
        with at(RECEIVED):
            self.folio = factories.public(factories.person(), institution=self.unit)
        self.dataset = factories.dataset(self.unit)

    def set(self, **columns: Any) -> None:
        row = model.Session.get(Institution, model.Group.get(self.unit).id)
        for name, value in columns.items():
            setattr(row, name, value)
        model.Session.commit()

    def answer(self, day: str) -> None:
        with at(day):
            factories.answer(self.officer, self.folio, self.unit, datasets=[self.dataset])

    def late_on_the_desk(self, day: str) -> int:
        with at(day):
            return self.officer.call("proactiva_referral_list", institution=self.unit)["late"]

    def growth(self, day: str) -> tuple[int, int]:
        """Return how many answers were in time, of how many, on both pages that say so."""
        ledgers.sync(datetime.fromisoformat(f"{day}T18:00:00+00:00"))
        own = call("proactiva_growth_show", institution=self.unit, as_of=day)["answered"]
        every = call("proactiva_growth_show", as_of=day)["institutions"]
        compared = [each["answered"] for each in every if each["name"] == self.unit]
        assert [(each["part"], each["whole"]) for each in compared or [own]] == [
            (own["part"], own["whole"])
        ]
        return own["part"], own["whole"]

    def days_late(self) -> int:
        [referral] = call("proactiva_demand_show", folio=self.folio)["referrals"]
        return referral["clock"]["late"]


@pytest.mark.parametrize("day", [FRIDAY, SATURDAY, SUNDAY])
def test_referral_is_late_on_the_desk_and_in_growth_the_same_day(day: str):
    asked = Asked()
    late = day != FRIDAY
    assert asked.late_on_the_desk(day) == late
    assert asked.growth(day) == (0, late)


@pytest.mark.parametrize("day", [FRIDAY, SATURDAY, "2026-11-17"])
def test_an_answer_is_judged_as_the_desk_did_that_day(day: str):
    asked = Asked()
    late = asked.late_on_the_desk(day)
    asked.answer(day)
    assert asked.growth("2026-11-20") == (not late, 1)
    assert bool(asked.days_late()) == bool(late)


def test_an_institution_is_measured_by_its_own_term_and_days_off():
    asked = Asked()
    assert call("proactiva_growth_show", institution=asked.unit)["answered"]["term"] == 5
    asked.set(days_off=[date(2026, 11, 12), date(2026, 11, 13)])
    assert asked.growth("2026-11-17") == (0, 0)
    assert asked.growth("2026-11-19") == (0, 1)


def test_what_was_answered_late_stays_late_under_a_longer_term():
    asked = Asked()
    asked.answer("2026-11-18")
    asked.set(terms={"answer": 20})
    assert asked.growth("2026-11-20") == (0, 1)
    assert asked.days_late() == 2
