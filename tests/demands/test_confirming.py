"""The mailed links that prove an address: what they do when something has changed meanwhile."""

from __future__ import annotations

from datetime import timedelta

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import commands, confirmations, erasure, intents, queries
from ckanext.proactiva.demands.transitions import referrals_of
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import Demand, Institution, Participant
from tests import factories
from tests.factories import Person, call

pytestmark = pytest.mark.usefixtures("non_clean_db")


def sent(**fields: str) -> tuple[str, Person, str]:
    """Make a demand that waits for its author to confirm an address: folio, author and token."""
    asked = factories.ask(Person(), by_email=True, **fields)
    return asked.demand.folio, Person(claim_code=asked.claim_code or ""), mailed(asked.demand.folio)


def mailed(folio: str, on: Moment | None = None) -> str:
    address = f"{factories.named('persona')}@ejemplo.org"
    token = confirmations.begin(row(folio), address, on or clock.now())
    model.Session.commit()
    return token


def row(folio: str) -> Demand:
    found = queries.by_folio(folio)
    assert found is not None
    return found


def author_of(folio: str) -> Participant:
    found = model.Session.get(Participant, row(folio).author_id)
    assert found is not None
    return found


def in_days(days: int) -> Moment:
    now = clock.now()
    return Moment(now.at + timedelta(days=days), now.zone)


def lapse(on: Moment) -> None:
    commands.lapse(on)
    model.Session.commit()


def test_an_institution_that_takes_no_more_demands_gets_none():
    unit = factories.institution()
    folio, _, token = sent(institution=unit)
    found = register.find_active(unit)
    assert found is not None
    model.Session.query(Institution).filter_by(id=found.id).update({"takes_demands": False})
    model.Session.commit()
    call("proactiva_demand_confirm", token=token)
    assert row(folio).status == "open"
    assert referrals_of(row(folio)) == []


def test_an_erased_authors_address_is_not_kept_again():
    folio, _, token = sent()
    author_of(folio).erased_at = clock.now().at
    model.Session.commit()
    commands.confirm(Person().actor, clock.now(), intents.Confirm(token))
    email = author_of(folio).email
    # Nobody is left erased without being in the list of who was.
    author_of(folio).erased_at = None
    model.Session.commit()
    assert email is None


def test_erasing_an_author_ends_their_links():
    folio, _, token = sent()
    erasure.erase(author_of(folio), clock.now())
    model.Session.commit()
    with pytest.raises(tk.ObjectNotFound):
        call("proactiva_demand_confirm", token=token)


def test_the_link_of_a_withdrawn_demand_no_longer_works():
    folio, author, token = sent()
    author.call("proactiva_demand_withdraw", folio=folio)
    assert confirmations.was_used(token, clock.now()) is None
    with pytest.raises(tk.ObjectNotFound):
        call("proactiva_demand_confirm", token=token)


def test_a_demand_waits_for_the_newest_mail_and_its_end_ends_no_other():
    folio, _, _ = sent()
    token = mailed(folio, in_days(7))
    lapse(in_days(8))
    assert row(folio).status == "unconfirmed"
    assert confirmations.was_used(token, in_days(8)) is False
    lapse(in_days(10))
    assert row(folio).status == "expired"
    assert confirmations.was_used(token, in_days(8)) is None
