"""The authority records demands of people who come, call or write: the demand is theirs."""

from __future__ import annotations

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import queries
from ckanext.proactiva.model import Participant
from tests import factories
from tests.factories import Person

pytestmark = pytest.mark.usefixtures("non_clean_db")


def test_it_is_public_belongs_to_who_holds_the_code_and_says_how_it_came():
    moderator = factories.moderator()
    made = factories.demand(moderator.name, channel="call_centre", alias="Rosario")
    assert (made["status"], made["channel"]) == ("open", "call_centre")
    assert moderator.name not in str(made)
    theirs = Person(claim_code=made["claim_code"])
    assert theirs.call("proactiva_demand_show", folio=made["folio"])["is_author"]
    assert not moderator.call("proactiva_demand_show", folio=made["folio"])["is_author"]
    [sent] = made["events"]
    assert sent["role"] == "authority"
    demand = queries.by_folio(made["folio"])
    recorder = model.Session.get(Participant, demand.recorder_id)
    assert recorder.user_id == model.User.get(moderator.name).id


@pytest.mark.ckan_config("ckanext.proactiva.moderation", "all")
def test_where_everything_is_reviewed_it_is_too():
    moderator = factories.moderator()
    made = factories.demand(moderator.name, channel="letter")
    assert (made["status"], made["visibility"]) == ("in_review", "moderators")
    held = moderator.call("proactiva_moderation_list")["demands"]
    [why] = [each["held_for"] for each in held if each["folio"] == made["folio"]]
    assert why == "review_of_all"


@pytest.mark.ckan_config("ckanext.proactiva.trusted_after", 3)
def test_whoever_records_it_has_read_it_and_nothing_else_holds_it():
    made = factories.demand(factories.moderator().name, channel="letter", where="WWW " * 6)
    assert made["status"] == "open"


def test_sent_again_it_is_the_same_with_the_same_code():
    moderator = factories.moderator().name
    sent = {"channel": "letter", "form_token": factories.named("forma")}
    first, again = (factories.demand(moderator, **sent) for _ in range(2))
    assert first["folio"] == again["folio"]
    # The same account sends it again: nobody else learns the code.
    assert first["claim_code"] == again["claim_code"] is not None


@pytest.mark.parametrize("known", [True, False])
def test_nobody_else_asks_for_somebody(known: bool):
    name = factories.person().name if known else ""
    with pytest.raises(tk.NotAuthorized):
        factories.demand(name, channel="letter")


def test_a_channel_is_of_the_list():
    with pytest.raises(tk.ValidationError) as refusal:
        factories.demand(factories.moderator().name, channel="telepathy")
    assert set(refusal.value.error_dict) == {"channel"}


def test_what_somebody_asks_for_themselves_has_no_channel():
    made = factories.demand(factories.person().name)
    assert (made["channel"], made["claim_code"]) == (None, None)
