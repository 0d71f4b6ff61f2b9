"""The demonstration's demands end as their scripts say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ckan import model

from ckanext.proactiva.model import Demand, Event, Message, Referral
from portal.demo import demands, reading, script
from tests.factories import Person

pytestmark = pytest.mark.usefixtures("loaded")


def stored(said: dict) -> Demand:
    return model.Session.query(Demand).filter_by(example=True, title_raw=said["title"]).one()


def test_what_is_there_is_not_loaded_again():
    assert demands.load() == 0


def test_what_an_older_version_asked_in_other_words_is_not_loaded_again(monkeypatch):
    ask = script.ask
    monkeypatch.setattr(script, "ask", lambda said: replace(ask(said), purpose="Otro"))
    assert demands.load() == 0


def test_each_demand_ends_where_its_history_does():
    for said in reading.demands():
        demand = stored(said)
        assert (demand.status, demand.visibility) == (said["status"], said["visibility"]), said[
            "key"
        ]
        assert demand.support_count == said["supports"]
        assert demand.example
        turns = model.Session.query(Referral).filter_by(demand_id=demand.id).all()
        expected = sorted(
            (turn["state"], turn.get("resolution")) for turn in said.get("referrals", ())
        )
        assert sorted((turn.status, turn.resolution) for turn in turns) == expected, said["key"]
        first = model.Session.query(Event).filter_by(demand_id=demand.id).order_by(Event.id).first()
        assert first.act == "send"


def test_each_message_is_in_the_voice_of_who_says_it():
    for said in reading.demands():
        spoken = {each["text"]: each for each in said.get("dialogue", ())}
        found = model.Session.query(Message).filter_by(demand_id=stored(said).id)
        for message in found.filter(Message.text_raw.in_([*spoken])):
            role = spoken[message.text_raw]["role"]
            expected = {"author": "citizen", "moderation": "authority"}.get(role, role)
            assert message.voice == expected, message.text_raw


def test_who_decides_and_who_speaks_with_a_badge_can_log_in():
    moderator = Person("moderacion")
    acts = moderator.call("proactiva_trail_list", limit=100)["results"]
    assert {each["account"] for each in acts} == {"moderacion"}
    [badge] = moderator.call("proactiva_badge_list")["results"]
    assert badge["account"] == "asociacion"


def test_no_public_text_shows_the_personal_data_of_an_example():
    for demand in model.Session.query(Demand).filter_by(example=True):
        assert "@" not in demand.wanted_public
