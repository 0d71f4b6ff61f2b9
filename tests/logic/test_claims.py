"""The claim code: it gives an author without an account access, and nobody else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.model import Message, Participant
from ckanext.proactiva.people.actor import from_context
from tests import factories
from tests.support.schemas import OURS, given, schema_of
from tests.support.visitors import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")
NOBODYS_FOLIO = "TP-2026-000-0006"
WRONG = "0000-0000-0000-0000"


def taking_a_claim_code() -> list[str]:
    # Listing one's demands and supports takes only a code; a wrong one lists nothing.
    by_itself = {"proactiva_participation_list"}
    return [each for each in OURS if "claim_code" in schema_of(each) and each not in by_itself]


@pytest.fixture
def visitor(app) -> Visitor:
    return Visitor(app)


def test_every_action_on_a_demand_takes_a_claim_code():
    # The authority may identify a person or moderators' acts by a folio, and a form keeps the folio
    # of the demand it sent: these are not acts on a demand.
    others = {"proactiva_person_export", "proactiva_person_erase", "proactiva_trail_list"}
    others |= {"proactiva_draft_update", "proactiva_verdict_close"}
    # A follow or a use may be about any public demand.
    others |= {f"proactiva_follow_{verb}" for verb in ("create", "preview")}
    others |= {f"proactiva_use_{verb}" for verb in ("create", "preview", "list")}
    on_demands = {each for each in OURS if "folio" in schema_of(each)} - others
    assert on_demands == set(taking_a_claim_code()) != set()


@pytest.mark.parametrize("make", [factories.in_review, factories.published])
def test_a_wrong_code_is_answered_as_a_folio_that_nobody_has(visitor, make: Callable[[], Any]):
    folio, _ = make()
    at = {"institution": factories.institution(), "promised_for": "2099-01-01"}
    at |= {"answered_on": clock.today().isoformat(), "document": "http://example.org/"}
    told = {}
    for name in taking_a_claim_code():
        tried = [given(name, folio=each, claim_code=WRONG, **at) for each in (folio, NOBODYS_FOLIO)]
        answers = [visitor(name, **each) for each in tried]
        statuses = [each.status_code for each in answers]
        told[name] = (statuses, *(each.json["error"] for each in answers))
        visitor = Visitor(visitor.app)
    assert [name for name, (_, one, other) in told.items() if one != other] == []
    not_found = {name for name, (statuses, *_) in told.items() if statuses == [404, 404]}
    # The desk is for accounts alone, and says so before reading anything.
    refused = told.keys() - not_found
    assert refused == {f"proactiva_referral_{each}" for each in ("show", "note", "assign")}
    assert {tuple(told[name][0]) for name in refused} == {(403, 403)}


SPELLINGS: dict[str, Callable[[str], str]] = {
    "as given": str,
    "in one piece": lambda code: code.replace("-", ""),
    "in small letters": str.lower,
    "with spaces": lambda code: f"  {code.replace('-', ' ')} ",
    "with long dashes": lambda code: code.replace("-", "–"),
    "with look-alikes": lambda code: code.translate(str.maketrans("01V", "oiU")),
    "in wide letters": lambda code: code.translate({n: n + 0xFEE0 for n in range(48, 91)}),
}


@pytest.mark.parametrize("spell", SPELLINGS.values(), ids=SPELLINGS)
def test_a_code_is_known_however_its_owner_spells_it(spell: Callable[[str], str]):
    folio, author = factories.in_review()
    code = spell(author.claim_code)
    assert factories.call("proactiva_demand_show", folio=folio, claim_code=code)["is_author"]


def test_a_code_opens_its_own_demand_alone():
    folio, _ = factories.in_review()
    _, other = factories.in_review()
    with pytest.raises(tk.ObjectNotFound):
        other.call("proactiva_demand_show", folio=folio)


def test_its_author_reads_why_it_came_back_changes_it_and_withdraws_it():
    texts = {"purpose": "Llamar al 722 123 4567", "where": "Metepec", "title": "Los tandeos"}
    folio, author = factories.returned("Quita el teléfono de tu vecino", **texts)
    shown = author.call("proactiva_demand_show", folio=folio)
    assert shown["returned"] == {
        "reason": "personal_data",
        "text": "Quita el teléfono de tu vecino",
    }
    assert shown["written"] == {"wanted": factories.WATER, **texts}
    wanted = "Los días del tandeo por colonia"
    sent = author.call("proactiva_demand_resubmit", folio=folio, wanted=wanted)
    assert (sent["status"], sent["wanted"]) == ("in_review", wanted)
    assert author.call("proactiva_demand_withdraw", folio=folio)["status"] == "withdrawn"


def test_its_author_speaks_as_its_author_and_waits_for_a_moderator():
    folio, author = factories.published(alias="Vecina de Metepec")
    said = author.call("proactiva_message_create", folio=folio, text="Que venga por colonia")
    assert said["visibility"] == "moderators"
    factories.moderator().call("proactiva_message_publish", id=said["id"])
    [message] = factories.call("proactiva_demand_show", folio=folio)["messages"]
    assert (message["voice"], message["name"]) == ("citizen", "Vecina de Metepec")


def test_an_account_with_a_code_speaks_as_that_account_and_waits_for_nobody():
    (folio, author), who = factories.published(alias="Vecina de Metepec"), factories.person()
    both = factories.Person(who.name, claim_code=author.claim_code)
    said = both.call("proactiva_message_create", folio=folio, text="Que venga por colonia")
    assert said["visibility"] == "public"
    [message] = model.Session.query(Message).filter_by(id=said["id"])
    assert model.Session.get(Participant, message.author_id).user_id == model.User.get(who.name).id


def test_right_codes_are_never_refused_whoever_guesses_beside_them(visitor):
    folio, author = factories.in_review()
    for _ in range(25):
        wrong = visitor("proactiva_demand_show", folio=folio, claim_code=WRONG)
        assert wrong.status_code == 404
        right = visitor("proactiva_demand_show", folio=folio, claim_code=author.claim_code)
        assert right.json["result"]["is_author"]


def test_a_code_in_an_address_is_refused_by_every_action(visitor):
    folio, author = factories.in_review()
    for name in OURS:
        told = visitor.read(name, folio=folio, claim_code=author.claim_code)
        assert (name, told.status_code) == (name, 400)
        assert author.claim_code not in told.get_data(as_text=True)
    address = f"/api/3/action/proactiva_demand_show?claim_code={author.claim_code}"
    assert visitor.app.post(address, json={"folio": folio}).status_code == 400


def test_nobody_known_has_no_account():
    assert not from_context({"user": ""}).has_account
    assert not from_context({"user": "nobody-with-that-name"}).has_account


def test_a_code_adds_its_demand_to_what_an_account_asked_and_supports():
    folio, author = factories.published()
    who, theirs = factories.person(), factories.public(factories.person())
    who.call("proactiva_support_create", folio=theirs)
    own = factories.public(who)
    listed = who.call("proactiva_participation_list", claim_code=author.claim_code)
    assert {each["folio"] for each in listed["asked"]} == {own, folio}
    assert [each["folio"] for each in listed["supported"]] == [theirs]


def test_what_somebody_takes_part_in_is_listed_the_newest_first():
    who, author = factories.person(), factories.person()
    asked = [factories.public(who) for _ in range(3)]
    others = [factories.public(author) for _ in range(3)]
    supported = [others[1], others[2], others[0]]
    for folio in supported:
        who.call("proactiva_support_create", folio=folio)
    listed = who.call("proactiva_participation_list")
    assert [each["folio"] for each in listed["asked"]] == asked[::-1]
    assert [each["folio"] for each in listed["supported"]] == supported[::-1]
