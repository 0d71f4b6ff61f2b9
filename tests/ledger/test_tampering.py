"""The table in docs/ledger.md: what is done to a ledger, and which proof detects it."""

from __future__ import annotations

import json
import subprocess
import sys
import uuid
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
import sqlalchemy as sa

from ckan.tests.helpers import call_action

from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.growth.tables import PUBLICATION
from ckanext.proactiva.ledger.tables import EVENT, METADATA, PROGRESS, ROLLUP, SEAL, STATE
from portal.settings import ROOT
from tests.support.ledgers import add_datasets, change, read, without_trigger

SCRIPT = ROOT / "docs" / "ledger_check.py"
DOCUMENTED = (ROOT / "docs" / "ledger.md").read_text(encoding="utf-8")
VERIFY, SCRIPTED, KEPT = "`verify`", "`ledger_check.py`", "`--kept`"

Copy = dict[sa.Table, list[dict[str, Any]]]


def copied() -> Copy:
    return {
        table: [dict(row) for row in read(sa.select(table))] for table in METADATA.tables.values()
    }


def put_back(ledger: Any, copy: Copy) -> None:
    with without_trigger() as connection:
        for table, rows in copy.items():
            connection.execute(sa.delete(table))
            if rows:
                connection.execute(sa.insert(table), rows)


def change_event(ledger: Any, copy: Copy) -> None:
    with without_trigger() as connection:
        connection.execute(EVENT.update().where(EVENT.c.seq == 2).values(dataset="otro"))


def remove_last(ledger: Any, copy: Copy) -> None:
    with without_trigger() as connection:
        last = sa.select(sa.func.max(EVENT.c.seq)).scalar_subquery()
        connection.execute(EVENT.delete().where(EVENT.c.seq == last))


def change_seal(ledger: Any, copy: Copy) -> None:
    with without_trigger() as connection:
        connection.execute(SEAL.update().where(SEAL.c.number == 1).values(hash="0" * 64))


def cut_tail(ledger: Any, copy: Copy) -> None:
    with without_trigger() as connection:
        [last] = [seal for seal in copy[SEAL] if seal["number"] == 1]
        connection.execute(SEAL.delete().where(SEAL.c.number > 1))
        connection.execute(EVENT.delete().where(EVENT.c.seq > last["last_seq"]))


def change_sums(ledger: Any, copy: Copy) -> None:
    with without_trigger() as connection:
        connection.execute(ROLLUP.update().values(published=99))


def change_state(ledger: Any, copy: Copy) -> None:
    with without_trigger() as connection:
        connection.execute(STATE.update().values(visible=False))


def change_figures(ledger: Any, copy: Copy) -> None:
    with without_trigger() as connection:
        forged = sa.func.replace(PUBLICATION.c.report, '"stock":1', '"stock":9')
        connection.execute(PUBLICATION.update().values(report=forged))


def write_anew(ledger: Any, copy: Copy) -> None:
    """Write another history, sealed from its first event on, with the same ledger id."""
    ledger.forget()
    add_datasets(1)
    ledger.sync()


class Done(NamedTuple):
    """What was done, as the table describes it; how; and which proof detects it."""

    told: str
    how: Callable[[Any, Copy], None]
    found_by: set[str]


DONE = [
    Done("an event was changed", change_event, {VERIFY, SCRIPTED, KEPT}),
    Done("an event was changed, removed", remove_last, {VERIFY, SCRIPTED, KEPT}),
    Done("a seal was changed", change_seal, {VERIFY, SCRIPTED, KEPT}),
    Done("the newest events and their seal were cut off", cut_tail, {VERIFY, KEPT}),
    Done("sums, or what was last seen, were changed", change_sums, {VERIFY}),
    Done("sums, or what was last seen, were changed", change_state, {VERIFY}),
    Done("figures that are kept for pages were changed", change_figures, {VERIFY}),
    Done("events and seals were written anew", write_anew, {KEPT}),
    Done("a backup of the database and of its files was restored", put_back, {KEPT}),
]


@pytest.fixture
def sealed(ledger, ckan_config, monkeypatch):
    """Two seals over events of the same ledger, and a copy of the state at the first."""
    monkeypatch.setitem(ckan_config, "ckan.storage_path", "")
    names = add_datasets(2)
    ledger.sync()
    copy = copied()
    change(names[:1], private=True)
    ledger.settle()
    own = uuid.UUID(copy[PROGRESS][0]["ledger"])
    monkeypatch.setattr(uuid, "uuid4", lambda: own)  # a rewriter reuses the id
    return copy


@pytest.mark.parametrize("act", DONE, ids=lambda act: act.how.__name__)
def test_it_is_found_by_what_the_table_says_and_by_nothing_else(ledger, sealed, cli, tmp_path, act):
    kept, file = tmp_path / "seals.json", tmp_path / "ledger.jsonl"
    kept.write_text(json.dumps(call_action("proactiva_seal_list")))
    act.how(ledger, sealed)

    def verifies(*options: str) -> bool:
        return cli.invoke(proactiva, ["ledger", "verify", *options]).exit_code == 0

    def checks(*options: str) -> bool:
        command = [sys.executable, "-I", str(SCRIPT), str(file), *options]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    assert cli.invoke(proactiva, ["ledger", "export", str(file)]).exit_code == 0
    given = ("--kept", str(kept))
    assert verifies() is (VERIFY not in act.found_by)
    assert checks() is (SCRIPTED not in act.found_by)
    # With kept seals, both find what either finds without them, and also a rewritten history.
    assert not verifies(*given)
    assert checks(*given) is (KEPT not in act.found_by)
    [row] = [line for line in DOCUMENTED.splitlines() if line.startswith(f"| {act.told}")]
    assert act.found_by - {KEPT} == {name for name in (VERIFY, SCRIPTED) if name in row}
    assert (KEPT in row) is (SCRIPTED not in act.found_by and KEPT in act.found_by)
