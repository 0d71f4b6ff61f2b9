"""Texts from the same sender on the same day are grouped, without revealing the sender."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import erasure, personal_data, queries, retention
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Demand, Message, Report
from ckanext.proactiva.people import participants, visitors
from tests import factories
from tests.factories import WATER, Person
from tests.support.visitors import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")
ASKED = {"wanted": WATER, "problem": "water_and_drainage", "beneficiary_groups": ["girls"]}


@pytest.fixture(autouse=True)
def nothing_waits(non_clean_db):
    factories.empty_queue()


def queue(**narrowed: Any) -> dict[str, Any]:
    return factories.moderator().call("proactiva_moderation_list", **narrowed)


def sent(visitor: Visitor, count: int = 1) -> list[str]:
    answers = [visitor("proactiva_demand_create", **ASKED).json["result"] for _ in range(count)]
    return [each["folio"] for each in answers]


def held_messages(app, count: int) -> Iterator[str]:
    """Let an author without an account write a number of messages in their demand."""
    folio, author = factories.published()
    visitor = Visitor(app, claim_code=author.claim_code)
    for number in range(count):
        told = {"folio": folio, "text": f"Yo también {number}"}
        yield visitor("proactiva_message_create", **told).json["result"]["id"]


def row(folio: str) -> Demand:
    demand = queries.by_folio(folio, lock=True)
    assert demand is not None
    return demand


def counted(found: dict[str, Any]) -> dict[str, int]:
    held = {each["folio"]: each["same_origin"] for each in found["demands"]}
    return held | {each["id"]: each["same_origin"] for each in found["messages"]}


def test_what_one_sender_sent_is_counted_and_found_together(app):
    one, other = Visitor(app), Visitor(app)
    folios, alone = sent(one, 3), sent(other)
    said = [*held_messages(app, 2)]
    assert counted(queue()) == {
        **dict.fromkeys(folios, 2),
        **dict.fromkeys(alone, 0),
        **dict.fromkeys(said, 1),
    }
    assert counted(queue(items=folios[:1], same_origin=True)) == dict.fromkeys(folios, 2)
    assert counted(queue(items=said[:1], same_origin=True)) == dict.fromkeys(said, 1)
    assert counted(queue(items=folios[:1])) == {folios[0]: 2}


@pytest.mark.ckan_config("ckanext.proactiva.moderation", "all")
def test_what_one_recorder_captures_is_not_grouped_as_one_senders(app):
    recorder = Visitor(app, factories.moderator().token)
    captured = {**ASKED, "channel": "call_centre"}
    folios = [
        recorder("proactiva_demand_create", **captured).json["result"]["folio"] for _ in range(2)
    ]
    assert counted(queue()) == dict.fromkeys(folios, 0)


def test_what_has_no_origin_is_like_nothing_else():
    folios = [factories.in_review()[0] for _ in range(3)]
    assert counted(queue()) == dict.fromkeys(folios, 0)
    assert counted(queue(items=folios[:1], same_origin=True)) == {folios[0]: 0}


def test_origin_changes_daily_and_reveals_no_address_or_account(app):
    with app.flask_app.test_request_context(environ_overrides={"REMOTE_ADDR": "203.0.113.7"}):
        today, actor = clock.today(), Person().actor
        first = visitors.origin(actor, today)
        assert visitors.origin(actor, today + timedelta(days=1)) != first
        known = factories.person()
        second = visitors.origin(known.actor, today)
    assert len({first, second}) == 2
    assert first not in (visitors.visitor(today), "")
    user = model.User.get(known.name)
    assert not {"203.0.113.7", user.id, user.name} & {first, second}
    assert visitors.origin(Person().actor, today) == ""  # a command has no sender


def test_only_what_waits_has_one(app):
    trusted = factories.person()
    factories.public(trusted)
    [folio] = sent(Visitor(app, trusted.token))
    assert row(folio).origin is None


def test_the_same_form_is_one_demand_whatever_day_it_is(app, monkeypatch):
    visitor = Visitor(app)
    first = visitor("proactiva_demand_create", form_token="a", **ASKED).json["result"]["folio"]
    monkeypatch.setattr(visitors, "origin", lambda *_: "another day")
    again = visitor("proactiva_demand_create", form_token="a", **ASKED).json["result"]["folio"]
    assert again == first


@pytest.mark.parametrize(("hours", "is_kept"), [(0, True), (46, True), (47, False), (48, False)])
def test_it_is_forgotten_within_two_days(app, hours: int, is_kept: bool):
    [folio] = sent(Visitor(app))
    [said] = held_messages(app, 1)
    sent_at = clock.now().at - timedelta(hours=hours)
    row(folio).created_at = model.Session.get(Message, said).created_at = sent_at
    model.Session.commit()
    done = retention.expire(clock.now(), 90)
    model.Session.commit()
    origins = row(folio).origin, model.Session.get(Message, said).origin
    assert all(origins) if is_kept else not any(origins)
    assert done.get("origins", 0) == (0 if is_kept else 2)


def test_a_run_of_old_ones_costs_nothing_twice():
    later = Moment(clock.now().at + timedelta(hours=48), clock.now().zone)
    while retention.expire(later, 90)["origins"]:
        model.Session.commit()
    assert model.Session.query(Demand).filter(Demand.origin.isnot(None)).count() == 0
    model.Session.rollback()


@pytest.mark.ckan_config("ckanext.proactiva.moderation", "all")
def test_whoever_is_erased_has_none_and_nobody_is_told_theirs(app):
    who = factories.person()
    [folio] = sent(Visitor(app, who.token))
    origin, whom = row(folio).origin, participants.named(who.name)
    assert whom is not None
    assert origin
    assert origin not in str(personal_data.export(whom))
    assert origin not in str(queue())
    erasure.erase(whom, clock.now())
    model.Session.commit()
    assert row(folio).origin is None


def reported(visitor: Visitor, *folios: str) -> None:
    for folio in folios:
        visitor("proactiva_report_create", folio=folio, reason="spam")


def test_reports_of_one_sender_are_grouped_except_shared_ones(app):
    folios = [factories.public(factories.person()) for _ in range(4)]
    flood, other = Visitor(app), Visitor(app)
    reported(flood, *folios)
    reported(other, folios[3])
    sent(flood)
    found = queue()
    counts = {each["folio"]: each["same_origin"] for each in found["reports"]}
    assert counts == {**dict.fromkeys(folios[:3], 2), folios[3]: 0}
    # A sender's texts and reports are not linked to each other.
    assert [each["same_origin"] for each in found["demands"]] == [0]
    first = next(each["id"] for each in found["reports"] if each["folio"] == folios[0])
    same = queue(items=[first], same_origin=True)
    assert {each["folio"] for each in same["reports"]} == {*folios[:3]}
    factories.moderator().call("proactiva_report_close", id=first)
    closed = model.Session.get(Report, first, populate_existing=True)
    assert closed.origin is None
    model.Session.query(Report).update({"created_at": clock.now().at - timedelta(hours=47)})
    model.Session.commit()
    retention.expire(clock.now(), 90)
    model.Session.commit()
    assert model.Session.query(Report).filter(Report.origin.isnot(None)).count() == 0
