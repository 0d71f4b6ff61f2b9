"""Tampering with the ledger is detected, and described."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from ckan.tests import factories
from ckan.tests.helpers import call_action

from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.ledger.tables import EVENT, METADATA, ROLLUP, SEAL, STATE
from ckanext.proactiva.ledger.verify import verify
from tests.support.ledgers import MEXICO, add_datasets, add_referrals, change, read, without_trigger

REORDER = (
    "UPDATE {0} SET seq = CASE seq WHEN 2 THEN -3 ELSE -2 END WHERE seq IN (2, 3);"
    "UPDATE {0} SET seq = -seq WHERE seq < 0"
)
FORGED = [
    ("UPDATE {} SET occurred_at = occurred_at - interval '1 year' WHERE seq = 2", "forged"),
    ("UPDATE {} SET after = replace(after, 'true,true', 'false,true') WHERE seq = 2", "forged"),
    ("UPDATE {} SET after = ' ' || after WHERE seq = 2", "forged"),
    ("UPDATE {} SET before = '' WHERE seq = 2", "forged"),
    ("UPDATE {} SET kind = 'vanished' WHERE seq = 2", "forged"),
    ("UPDATE {} SET after = '[]' WHERE seq = 2", "forged"),
    ("DELETE FROM {} WHERE seq = 2", "removed"),
]


@pytest.fixture
def three(ledger):
    """A ledger with three events under two seals."""
    names = add_datasets(2)
    ledger.sync()
    change(names[:1], private=True)
    ledger.settle()
    return ledger


def received(ledger) -> None:
    """Let an institution receive a demand, which is an event too."""
    organization = factories.Organization()
    made = {"organization_id": organization["id"], "today": date(2026, 11, 9)}
    add_referrals(made, answered_after=[None], started_days_ago=0)
    assert ledger.sync() == {"received": 1}


def tamper(statement: str) -> None:
    with without_trigger() as connection:
        for part in statement.format(EVENT.name).split(";"):
            connection.execute(sa.text(part))


def test_an_untouched_ledger_is_whole(three):
    assert verify(MEXICO) == []
    assert len(three.events()) == 3


@pytest.mark.parametrize(("statement", "flaw"), FORGED)
def test_a_changed_or_removed_event_is_named(three, statement, flaw):
    tamper(statement)
    assert verify(MEXICO) == [{"flaw": flaw, "where": "event 2"}]


def test_reordered_events_are_named(three):
    tamper(REORDER)
    assert verify(MEXICO) == [
        {"flaw": "reordered", "where": "event 2"},
        {"flaw": "reordered", "where": "event 3"},
    ]


def test_an_added_event_is_named(three):
    columns = ", ".join(column.name for column in EVENT.columns if column.name != "seq")
    tamper(f"INSERT INTO {{0}} (seq, {columns}) SELECT 4, {columns} FROM {{0}} WHERE seq = 1")
    # The same event exists already, so it is recognised; but it does not belong here.
    assert verify(MEXICO) == [{"flaw": "added", "where": "event 4"}]


def test_unreadable_event_does_not_hide_a_broken_seal(three):
    tamper("UPDATE {} SET kind = 'vanished' WHERE seq = 1")
    later = SEAL.c.sealed_at + timedelta(days=1)
    with without_trigger() as connection:
        connection.execute(sa.update(SEAL).where(SEAL.c.number == 1).values(sealed_at=later))
    assert verify(MEXICO) == [
        {"flaw": "forged", "where": "event 1"},
        {"flaw": "seal_broken", "where": "seal 1"},
    ]


@pytest.mark.parametrize(
    ("table", "change_", "finding"),
    [
        (ROLLUP, {"published": 99}, "sum_differs"),
        (STATE, {"visible": False}, "state_differs"),
        (SEAL, {"hash": "0" * 64}, "seal_broken"),
    ],
)
def test_what_is_derived_is_checked_too(three, table, change_, finding):
    with without_trigger() as connection:
        connection.execute(sa.update(table).values(change_))
    assert finding in {each["flaw"] for each in verify(MEXICO)}


TOUCHES = {
    sa.Text: "coalesce({0}, '') || 'x'",
    sa.BigInteger: "coalesce({0}, 0) + 1000",
    sa.Integer: "{0} + 1",
    sa.SmallInteger: "{0} + 1",
    sa.Boolean: "NOT {0}",
    sa.DateTime: "coalesce({0}, now()) + interval '1 minute'",
    sa.Date: "coalesce({0}, current_date) + 31",
    sa.LargeBinary: "{0} || 'x'",
    JSONB: "'[null]'",
}


@pytest.mark.parametrize("table", METADATA.sorted_tables, ids=str)
def test_a_change_in_whichever_column_is_found(three, table):
    received(three)
    before = [dict(row) for row in read(sa.select(table))]
    one = f"ctid = (SELECT max(ctid) FROM {table.name})"
    for column in table.columns:
        name = f'"{column.name}"'
        touch = TOUCHES[type(column.type)].format(name)
        with without_trigger() as connection:
            connection.execute(sa.text(f"UPDATE {table.name} SET {name} = {touch} WHERE {one}"))
        assert verify(MEXICO) != [], column
        with without_trigger() as connection:
            connection.execute(sa.delete(table))
        assert verify(MEXICO) != [], column
        with without_trigger() as connection:
            connection.execute(sa.insert(table), before)
        assert verify(MEXICO) == []


def test_a_history_that_was_written_anew_is_found_by_who_kept_a_seal(three, cli, tmp_path):
    kept = tmp_path / "seals.json"
    kept.write_text(json.dumps(call_action("proactiva_seal_list")))
    assert cli.invoke(proactiva, ["ledger", "verify", "--kept", str(kept)]).exit_code == 0
    three.forget()
    three.sync()
    assert verify(MEXICO) == []
    result = cli.invoke(proactiva, ["ledger", "verify", "--kept", str(kept)])
    assert result.exit_code == 1
    assert "seal_replaced: seal 1" in result.output


def test_seals_chain(three: Any):
    second, first = call_action("proactiva_seal_list")
    assert second["previous"] == first["hash"]
    assert (first["first_seq"], first["last_seq"], second["last_seq"]) == (1, 2, 3)
