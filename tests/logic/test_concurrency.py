"""Many people at once, in real threads against the real database."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle, islice
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import queries
from ckanext.proactiva.model import Demand, Event, Message, Referral, Support
from ckanext.proactiva.people.actor import BROWSER
from tests import factories
from tests.support.threads import at_once, kinds

pytestmark = pytest.mark.usefixtures("non_clean_db")
MANY = 50


def supporting(folio: str, secret: str, verb: str = "create") -> Any:
    """Return the request of a browser that holds *secret*."""

    def act() -> Any:
        context = {"user": "", BROWSER: secret}
        return tk.get_action(f"proactiva_support_{verb}")(context, {"folio": folio})

    return act


def counted(folio: str) -> tuple[int, int]:
    """Return how many supports are stored, and how many the demand says it has."""
    demand = queries.by_folio(folio)
    assert demand is not None
    rows = model.Session.query(Support).filter_by(demand_id=demand.id).count()
    return rows, demand.browser_support_count


def acts_of(folio: str) -> list[str]:
    query = model.Session.query(Event.act).join(Demand, Demand.id == Event.demand_id)
    return [act for (act,) in query.filter(Demand.folio == folio).order_by(Event.id)]


@pytest.fixture
def folio() -> str:
    return factories.public(factories.person())


def test_one_person_who_supports_fifty_times_counts_once(app, folio):
    secret = factories.named("persona")
    found = at_once(app, [supporting(folio, secret)] * MANY)
    assert kinds(found) == {"dict": MANY}
    assert counted(folio) == (1, 1)


def test_fifty_persons_count_fifty(app, folio):
    found = at_once(app, [supporting(folio, factories.named("persona")) for _ in range(MANY)])
    assert kinds(found) == {"dict": MANY}
    assert counted(folio) == (MANY, MANY)


def test_the_count_stays_that_of_the_rows_while_people_change_their_minds(app, folio):
    secrets = [factories.named("persona") for _ in range(6)]
    turns: Iterator[str] = cycle(["create", "delete", "create"])
    acts = [supporting(folio, secret, verb) for verb in islice(turns, 7) for secret in secrets]
    assert kinds(at_once(app, acts)) == {"dict": len(acts)}
    rows, told = counted(folio)
    assert rows == told


def test_of_two_officers_who_answer_at_once_one_wins_and_the_other_is_told(app):
    unit = factories.institution()
    officers = [factories.member(unit, "editor") for _ in range(2)]
    folio = factories.public(factories.person(), institution=unit)
    named = [factories.dataset(unit) for _ in officers]

    def answering(officer: factories.Person, dataset: str) -> Any:
        return lambda: factories.answer(officer, folio, unit, datasets=[dataset])

    found = at_once(app, map(answering, officers, named))
    assert kinds(found) == {"dict": 1, "ValidationError": 1}
    [refusal] = [each for each in found if isinstance(each, tk.ValidationError)]
    assert list(refusal.error_dict) == ["status"]
    [turn] = next(each for each in found if isinstance(each, dict))["referrals"]
    assert [each["name"] for each in turn["datasets"]] == [named[isinstance(found[0], Exception)]]
    assert acts_of(folio) == ["send", "refer", "answer"]


def test_of_two_moderators_who_publish_at_once_one_does(app):
    unit = factories.institution()
    folio, _ = factories.in_review(institution=unit)
    both = [factories.moderator() for _ in range(2)]

    def publishing(moderator: factories.Person) -> Any:
        return lambda: moderator.call("proactiva_demand_publish", folio=folio)

    found = at_once(app, map(publishing, both))
    assert kinds(found) == {"dict": 1, "ValidationError": 1}
    assert acts_of(folio) == ["send", "publish", "refer"]
    turns = model.Session.query(Referral).join(Demand, Demand.id == Referral.demand_id)
    assert turns.filter(Demand.folio == folio).count() == 1


def test_a_demand_is_published_or_returned_never_both(app):
    folio, _ = factories.in_review()
    one, other = factories.moderator(), factories.moderator()
    why = {"reason": "unclear", "text": "¿De qué colonia?"}
    found = at_once(
        app,
        [
            lambda: one.call("proactiva_demand_publish", folio=folio),
            lambda: other.call("proactiva_demand_return", folio=folio, **why),
        ],
    )
    assert kinds(found)["dict"] == 1
    assert acts_of(folio) in (["send", "publish"], ["send", "return"])
    demand = queries.by_folio(folio)
    assert demand is not None
    said = model.Session.query(Message).filter_by(demand_id=demand.id).count()
    assert said == (demand.status == "returned")


def test_of_two_institutions_given_a_demand_at_once_both_have_it(app):
    units = [factories.institution() for _ in range(2)]
    folio, moderator = factories.public(factories.person()), factories.moderator()

    def referring(unit: str) -> Any:
        asked_for = {"folio": folio, "institution": unit}
        return lambda: moderator.call("proactiva_referral_create", **asked_for)

    found = at_once(app, map(referring, [*units, *units]))
    assert kinds(found) == {"dict": 2, "ValidationError": 2}
    shown = factories.call("proactiva_demand_show", folio=folio)
    assert {turn["institution"]["name"] for turn in shown["referrals"]} == set(units)
