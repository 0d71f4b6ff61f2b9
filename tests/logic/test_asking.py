"""Asking: sending the same form twice makes one demand, whatever happens meanwhile."""

from __future__ import annotations

from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain import folio
from ckanext.proactiva.model import Demand, Event
from ckanext.proactiva.people import secrets
from tests import factories
from tests.support.threads import at_once, kinds

pytestmark = pytest.mark.usefixtures("non_clean_db")
SENDINGS = 8


def form(**fields: Any) -> dict[str, Any]:
    """Return a form that nobody has sent yet."""
    return {"wanted": factories.WATER, "form_token": factories.named("form"), **fields}


def stored(wanted: str) -> list[Demand]:
    return model.Session.query(Demand).filter_by(wanted_raw=wanted).all()


def acts_of(demand: Demand) -> list[str]:
    query = model.Session.query(Event.act).filter_by(demand_id=demand.id)
    return [act for (act,) in query.order_by(Event.id)]


@pytest.mark.parametrize("known", [True, False], ids=["account", "nobody known"])
def test_the_same_form_sent_twice_is_one_demand(known: bool):
    user = factories.person().name if known else ""
    sent = form(wanted=factories.named("agua"))
    first, second = (factories.demand(user, **sent) for _ in range(2))
    assert first["folio"] == second["folio"]
    # The person who sends it again may not be the author: their browser kept nothing.
    assert (bool(first["claim_code"]), second["claim_code"]) == (not known, None)
    [demand] = stored(sent["wanted"])
    assert acts_of(demand) == ["send"]


@pytest.mark.parametrize("known", [True, False], ids=["account", "nobody known"])
def test_the_same_form_sent_many_times_at_once_is_one_demand(app, known: bool):
    user = factories.person().name if known else ""
    sent = form(wanted=factories.named("agua"), institution=factories.institution(), alias="Vecina")
    found = at_once(app, [lambda: factories.demand(user, **sent)] * SENDINGS)
    assert kinds(found) == {"dict": SENDINGS}
    assert len({each["folio"] for each in found}) == 1
    assert sum(bool(each["claim_code"]) for each in found) == (0 if known else 1)
    [demand] = stored(sent["wanted"])
    assert acts_of(demand) == (["send", "refer"] if known else ["send"])


@pytest.mark.parametrize("known", [True, False], ids=["account", "nobody known"])
def test_many_forms_of_one_person_sent_at_once_are_as_many_demands(app, known: bool):
    user = factories.person().name if known else ""
    forms = [form() for _ in range(SENDINGS)]

    def sending(sent: dict[str, Any]) -> Any:
        return lambda: factories.demand(user, **sent)

    found = at_once(app, map(sending, forms))
    assert kinds(found) == {"dict": SENDINGS}
    assert len({each["folio"] for each in found}) == SENDINGS


@pytest.mark.parametrize(
    "other",
    [
        {"wanted": "Los horarios de la clínica"},
        {"purpose": "Para llenar la cisterna"},
        {"problem": "health"},
        {"beneficiary_groups": ["girls", "boys"]},
        {"alias": "Vecina"},
        {"form_token": "otro"},
        {"form_token": ""},
    ],
)
def test_other_content_or_another_form_is_another_demand(other: dict[str, Any]):
    user, sent = factories.person().name, form()
    one, two = (factories.demand(user, **each) for each in (sent, {**sent, **other}))
    assert one["folio"] != two["folio"]


def test_another_persons_form_is_another_demand_even_with_the_same_token():
    sent = form()
    found = [factories.demand(user, **sent) for user in (factories.person().name, "", "")]
    assert found[0]["folio"] != found[1]["folio"] == found[2]["folio"]


def test_a_folio_that_is_taken_is_not_given_twice(monkeypatch):
    taken = b"\x01" * folio.FOLIO_BYTES
    chances = iter([taken, taken, b"\x02" * folio.FOLIO_BYTES])
    monkeypatch.setattr(secrets, "random_bytes", lambda _: next(chances))
    author = factories.person()
    first, second = (factories.public(author, **form()) for _ in range(2))
    assert first != second
    found = map(queries.by_folio, (first, second))
    assert {first, second} == {each.folio for each in found if each}


def test_nobody_gets_a_demand_without_a_free_folio(monkeypatch):
    monkeypatch.setattr(secrets, "random_bytes", lambda count: b"\x03" * count)
    author = factories.person()
    factories.public(author, **form())
    with pytest.raises(tk.ValidationError) as refused:
        factories.demand(author.name, **form())
    # Nothing that was typed is wrong.
    assert list(refused.value.error_dict) == ["status"]


def test_what_was_written_is_kept_and_what_is_personal_is_not_public():
    wanted = "Los días del agua. Mi teléfono es 722 123 4567"
    made = factories.demand(factories.person().name, wanted=wanted, alias="Ana, ana@example.org")
    demand = queries.by_folio(made["folio"])
    assert demand is not None
    assert demand.wanted_raw == wanted
    assert "722" not in made["wanted"]
    assert "example.org" not in made["alias"]
    assert "example.org" in demand.alias_raw


@pytest.mark.ckan_config("ckanext.proactiva.moderation", "all")
def test_where_all_is_reviewed_an_account_waits_too_and_gets_no_claim_code():
    made = factories.demand(factories.person().name)
    assert (made["status"], made["visibility"]) == ("in_review", "moderators")
    assert made["claim_code"] is None


def test_author_withdraws_a_demand_unless_somebody_else_supports_it():
    author = factories.person()
    folio = factories.public(author)
    author.call("proactiva_support_create", folio=folio)
    factories.person().call("proactiva_support_create", folio=folio)
    with pytest.raises(tk.ValidationError) as refused:
        author.call("proactiva_demand_withdraw", folio=folio)
    assert list(refused.value.error_dict) == ["status"]
    alone = factories.public(author)
    author.call("proactiva_support_create", folio=alone)
    assert author.call("proactiva_demand_withdraw", folio=alone)["status"] == "withdrawn"
