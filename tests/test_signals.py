"""What other plugins hear of a demand: only what is committed, never what is rolled back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock, signals
from ckanext.proactiva.demands import commands, intents
from ckanext.proactiva.signals import demand_moved
from tests import factories
from tests.factories import WATER

pytestmark = pytest.mark.usefixtures("non_clean_db", "with_plugins")
ASKED = {"wanted": WATER, "problem": "water_and_drainage", "beneficiary_groups": ["girls"]}

Heard = list[tuple[str, str, str]]


@pytest.fixture
def heard() -> Iterator[Heard]:
    """What a receiver heard: the act, the status that it led to, and the folio."""
    told: Heard = []

    def listen(folio: str, act: str, status: str, **more: Any) -> None:
        told.append((act, status, folio))
        assert set(more) == {"role", "institution"}

    with demand_moved.connected_to(listen):
        yield told


def acts(heard: Heard) -> list[str]:
    return [act for act, _, _ in heard]


def test_each_act_is_heard_in_order_with_codes_alone(heard: Heard):
    unit = factories.institution()
    folio = factories.public(factories.person(), institution=unit)
    assert heard == [("send", "open", folio), ("refer", "pending", folio)]


def test_a_receiver_may_ask_the_database(heard: Heard):
    found = []

    def look(folio: str, **more: Any) -> None:
        found.append(factories.call("proactiva_demand_show", folio=folio)["status"])

    with demand_moved.connected_to(look):
        folio = factories.public(factories.person())
    assert found == ["open"]
    assert heard == [("send", "open", folio)]


def test_nothing_is_heard_of_what_was_rolled_back(heard: Heard):
    author = factories.person()
    intent = intents.Ask(WATER, "water_and_drainage", ("girls",))
    commands.ask(author.actor, clock.now(), intent)
    model.Session.rollback()
    model.Session.commit()
    assert heard == []


def test_nothing_is_heard_of_what_the_rules_refuse(heard: Heard):
    with pytest.raises(tk.ValidationError):
        factories.moderator().call(
            "proactiva_demand_publish", folio=factories.public(factories.person())
        )
    assert acts(heard) == ["send"]


def test_a_caller_that_defers_the_commit_ends_the_transaction_itself(heard: Heard):
    author = factories.person()
    context = {"user": author.name, "defer_commit": True}
    folio = tk.get_action("proactiva_demand_create")(context, dict(ASKED))["folio"]
    assert heard == []
    model.Session.commit()
    assert heard == [("send", "open", folio)]


def test_what_a_caller_defers_and_gives_up_never_was(heard: Heard):
    author = factories.person()
    context = {"user": author.name, "defer_commit": True}
    folio = tk.get_action("proactiva_demand_create")(context, dict(ASKED))["folio"]
    model.Session.rollback()
    with pytest.raises(tk.ObjectNotFound):
        factories.call("proactiva_demand_show", folio=folio)
    assert heard == []


def test_refusal_keeps_the_transaction_of_a_caller_deferring_commit(heard: Heard):
    author, moderator = factories.person(), factories.moderator()
    context = {"user": author.name, "defer_commit": True}
    folio = tk.get_action("proactiva_demand_create")(context, dict(ASKED))["folio"]
    publish = {"user": moderator.name, "defer_commit": True}
    with pytest.raises(tk.ValidationError):
        tk.get_action("proactiva_demand_publish")(publish, {"folio": folio})
    model.Session.commit()
    assert factories.call("proactiva_demand_show", folio=folio)["status"] == "open"
    assert acts(heard) == ["send"]


def test_nothing_is_heard_of_what_was_rolled_back_to_a_savepoint(heard: Heard):
    author = factories.person()
    [given_up, kept, alone] = (intents.Ask(f"{WATER} {n}", **rest()) for n in range(3))
    with model.Session.begin_nested():
        commands.ask(author.actor, clock.now(), alone)
    outer = model.Session.begin_nested()
    with model.Session.begin_nested():
        commands.ask(author.actor, clock.now(), given_up)
    outer.rollback()
    with model.Session.begin_nested():
        folio = commands.ask(author.actor, clock.now(), kept).demand.folio
    model.Session.commit()
    assert acts(heard) == ["send", "send"]
    assert heard[1] == ("send", "open", folio)


def test_a_receiver_that_fails_stops_neither_the_act_nor_other_receivers(
    heard: Heard, caplog, monkeypatch
):
    # Migrating the database may have turned it off.
    monkeypatch.setattr(signals.log, "disabled", False)

    def fail(folio: str, **_more: Any) -> None:
        raise tk.ValidationError({"wanted": [f"Not {folio}"]})

    def break_(folio: str, **_more: Any) -> None:
        model.Session.execute(sa.text("SELECT no_such_column"))

    later: list[str] = []

    def listen(folio: str, act: str, **_more: Any) -> None:
        later.append(act)

    unit = factories.institution()
    signal = demand_moved
    with signal.connected_to(fail), signal.connected_to(break_), signal.connected_to(listen):
        folio = factories.public(factories.person(), institution=unit)
    assert acts(heard) == later == ["send", "refer"]
    assert factories.call("proactiva_demand_show", folio=folio)["status"] == "referred"
    assert "ValidationError" in caplog.text
    assert "ProgrammingError" in caplog.text
    assert folio not in caplog.text


def rest() -> dict[str, Any]:
    return {"problem": ASKED["problem"], "beneficiary_groups": ("girls",)}
