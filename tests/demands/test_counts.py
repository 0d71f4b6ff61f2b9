"""Every number has one definition: landing, board, «similar» and desk count the same demands."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.transitions import referrals_of
from ckanext.proactiva.domain.board import Filter
from ckanext.proactiva.domain.demand import LISTED, Status
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand, Participant
from tests import factories
from tests.factories import Person, call, named
from tests.support.lives.checks import counts_are_kept

pytestmark = pytest.mark.usefixtures("non_clean_db")

MOST = 100


@dataclass
class Everything:
    """Demands in every status, both public and hidden; one is late."""

    word: str = field(default_factory=lambda: named("palabra").replace("-", ""))
    unit: str = field(default_factory=factories.institution)
    author: Person = field(default_factory=factories.person)

    def __post_init__(self) -> None:
        self.officer = factories.member(self.unit, "admin")
        for status in Status:
            for visibility in (Visibility.PUBLIC, Visibility.HIDDEN):
                self._put(status, visibility)
        self._put(Status.REFERRED, Visibility.PUBLIC, waited=90)

    def _put(self, status: Status, visibility: Visibility, waited: int = 0) -> None:
        wanted = f"Horarios {self.word}"
        folio = factories.public(self.author, wanted=wanted, institution=self.unit)
        factories.person().call("proactiva_support_create", folio=folio)
        demand = queries.by_folio(folio)
        assert demand is not None
        demand.status, demand.visibility = status.value, visibility.value
        [referral] = referrals_of(demand)
        if status in (Status.ANSWERED, Status.CLOSED):
            referral.status, referral.resolution = "resolved", "published"
        referral.received_on = clock.today() - timedelta(days=waited)
        referral.set_state(referral.state(), calendar.rules(), clock.today())
        model.Session.commit()

    def board(self, **narrowed: Any) -> dict[str, Any]:
        return call("proactiva_demand_list", limit=MOST, **narrowed)

    def work(self, due: str = "") -> dict[str, Any]:
        return self.officer.call(
            "proactiva_referral_list", institution=self.unit, due=due, limit=MOST
        )


@pytest.fixture
def everything() -> Everything:
    return Everything()


def test_the_board_counts_what_it_lists(everything):
    found = everything.board(q=everything.word)
    listed = [each["status"] for each in found["results"]]
    assert sorted(listed) == sorted([*(status.value for status in LISTED), "referred"])
    assert found["count"] == len(listed) == sum(found["facets"]["status"].values())
    for each in Filter:
        narrowed = everything.board(q=everything.word, status=each.value)
        statuses = [status.value for status in each.statuses]
        number = sum(found["facets"]["status"].get(status, 0) for status in statuses)
        expected = found["late"] if each is Filter.LATE else number
        assert narrowed["count"] == len(narrowed["results"]) == expected
    [institution] = found["institutions"]
    assert institution["count"] == found["count"]


def test_the_late_are_counted_alike_on_every_board(everything):
    [problem] = {each["problem"] for each in everything.board(q=everything.word)["results"]}
    of_one = ("problem", problem), ("problem", "waste"), ("beneficiary_group", "girls")
    for narrowed in ({}, *({name: code} for name, code in of_one)):
        whole, late = everything.board(**narrowed), everything.board(status="late", **narrowed)
        assert late["count"] == late["late"] == whole["late"]
    assert everything.board(problem=problem)["late"]


def test_what_is_due_today_is_late_on_no_board(everything):
    problem = {"problem": "water_and_drainage"}
    boards = {}, problem, {"q": everything.word}, {"institution": everything.unit}

    def late() -> list[tuple[int, int, int]]:
        found = [
            everything.board(**each, **of) for each in boards for of in ({}, {"status": "late"})
        ]
        return [(each["late"], each["count"], len(each["results"])) for each in found]

    listed = everything.board(q=everything.word, status="referred")["results"]
    demand = queries.by_folio(next(each["folio"] for each in listed if not each["overdue"]))
    assert demand is not None
    before = late()
    demand.due_on = clock.today()
    model.Session.commit()
    assert late() == before
    demand.due_on = clock.today() - timedelta(days=1)
    model.Session.commit()
    assert late() != before


def test_the_front_page_and_the_board_count_the_same(everything):
    figures, found = call("proactiva_home_show"), everything.board()
    assert figures["demands"] == found["count"]
    for code, number in figures["statuses"].items():
        assert number == everything.board(status=code)["count"]
    for problem in figures["problems"]:
        assert problem["demands"] == found["facets"]["problem"].get(problem["code"], 0)


def test_only_the_supports_of_listed_demands_are_counted(everything):
    before = call("proactiva_home_show")["supports"]
    demand = queries.by_folio(everything.board(q=everything.word)["results"][0]["folio"])
    assert demand is not None
    demand.status = Status.WITHDRAWN.value
    model.Session.commit()
    assert call("proactiva_home_show")["supports"] == before - 1


def test_similar_demands_are_those_of_the_board(everything):
    results = call("proactiva_demand_similar", wanted=f"Horarios {everything.word}")["results"]
    found = [each["demand"] for each in results if each["type"] == "demand"]
    assert found
    assert {each["status"] for each in found} <= {status.value for status in LISTED}


def test_a_desk_counts_what_it_lists(everything):
    work = everything.work()
    waiting = LISTED - {Status.ANSWERED, Status.CLOSED}
    assert work["count"] == len(work["results"]) == len(waiting) + 1
    for due, key in (("late", "late"), ("week", "this_week"), ("commitments", "commitments")):
        listed = everything.work(due)["results"]
        assert {each["turn"]["group"] for each in listed} <= {due}
        assert len(listed) == work[key]
    [entry] = everything.officer.call("proactiva_desk_list")
    assert (entry["count"], entry["late"]) == (work["count"], work["late"])


def in_place(code: str) -> Demand:
    """Make a public demand about a territory, without a story."""
    author = Participant()
    model.Session.add(author)
    model.Session.flush()
    demand = Demand(
        **{"folio": named("TP"), "author_id": author.id, "created_at": clock.now().at},
        **{"status": "open", "visibility": "public", "status_since": clock.today()},
        **{"problem": "health", "beneficiary_groups": ["girls"], "territories": [code]},
    )
    demand.write(factories.WATER, factories.WATER, "")
    model.Session.add(demand)
    model.Session.commit()
    return demand


def test_the_counts_by_territory_are_kept_with_each_write():
    code, yesterday = named("lugar"), clock.today() - timedelta(days=1)
    model.Session.execute(sa.select(sa.func.proactiva_recount_board()))

    def counted(**narrowed: str) -> int:
        counts_are_kept()
        return call("proactiva_demand_list", **narrowed)["facets"]["territory"].get(code, 0)

    first, second = in_place(code), in_place(code)
    assert (counted(), counted(beneficiary_group="girls"), counted(problem="waste")) == (2, 2, 0)
    changes = (
        ({"visibility": "hidden"}, 1),
        ({"visibility": "public"}, 2),
        ({"status": "merged"}, 1),
        ({"status": "referred", "due_on": yesterday, "support_count": 3}, 2),
        ({"territories": []}, 1),
        ({"territories": [named("otro"), code]}, 2),
        ({"beneficiary_groups": ["boys", "women"], "problem": "waste"}, 2),
    )
    for change, number in changes:
        for name, value in change.items():
            setattr(first, name, value)
        model.Session.commit()
        assert counted() == number, change
    assert (counted(beneficiary_group="girls"), counted(beneficiary_group="women")) == (1, 1)
    assert (counted(status="late"), counted(problem="waste"), counted(status="open")) == (1, 1, 1)
    for number, each in ((1, first), (0, second)):
        model.Session.delete(each)
        model.Session.commit()
        assert counted() == number
