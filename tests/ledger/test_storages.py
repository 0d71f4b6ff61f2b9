"""Extras in a table, as in CKAN 2.10 and 2.11, and in a column, as in 2.12."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest
import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.ledger import reconcile
from ckanext.proactiva.ledger.portal import this_portal
from ckanext.proactiva.ledger.tables import METADATA
from ckanext.proactiva.model import TABLES as TABLES_OF_DEMANDS
from tests.support import ledgers

SCHEMA = "proactiva_storages"
TABLES = """
CREATE TABLE package (id text PRIMARY KEY, name text, type text, state text, private boolean,
                      owner_org text, license_id text, metadata_created timestamp);
CREATE TABLE "group" (id text PRIMARY KEY, state text);
CREATE TABLE resource (id text DEFAULT md5(random()::text), package_id text,
                       state text, format text, url text,
                       url_type text, mimetype text, size bigint, hash text,
                       created timestamp, last_modified timestamp);
INSERT INTO "group" VALUES ('agua', 'active');
INSERT INTO package VALUES
 ('a', 'a', 'dataset', 'active', false, 'agua', null, '2024-01-05 12:00'),
 ('b', 'b', 'dataset', 'active', false, null, null, '2024-02-05 12:00'),
 ('c', 'c', 'dataset', 'draft', false, 'agua', null, '2024-03-05 12:00');
INSERT INTO resource (package_id, state, format) VALUES
 ('a', 'active', 'CSV'), ('a', 'active', 'PDF'), ('a', 'deleted', 'XLS'), ('b', 'active', null);
"""
TABLE = """
CREATE TABLE package_extra (id text DEFAULT md5(random()::text), package_id text,
                       key text, value text, state text);
INSERT INTO package_extra (package_id, key, value, state) VALUES
 ('a', 'proactiva_problem_addressed', 'health', 'active'),
 ('a', 'proactiva_proactive', 'true', 'active'),
 ('a', 'proactiva_beneficiary_group', '["girls", "boys"]', 'active'),
 ('a', 'proactiva_usefulness_rationale', 'Te dice en qué clínica.', 'active'),
 ('a', 'proactiva_update_frequency', 'monthly', 'active'),
 ('a', 'proactiva_beneficiary_group', '["women"]', 'deleted'),
 ('b', 'otro', '{"á": 1}', 'active'), ('c', 'proactiva_proactive', 'true', 'active');
"""
TO_COLUMN = """
ALTER TABLE package ADD COLUMN extras jsonb;
UPDATE package SET extras = (SELECT jsonb_object_agg(key, value) FROM package_extra
                             WHERE package_id = package.id AND state = 'active');
DROP TABLE package_extra;
"""
FACTS = {
    "a": Facts(
        organization="agua",
        proactive=True,
        whole=True,
        groups=frozenset({"girls", "boys"}),
        problem="health",
        frequency="monthly",
        openness="open",
        files=2,
        data_at=datetime(2024, 1, 5, 12, tzinfo=timezone.utc),
    ),
    "b": Facts(openness="unknown", files=1, data_at=datetime(2024, 2, 5, 12, tzinfo=timezone.utc)),
}


@pytest.fixture
def elsewhere(non_clean_db, monkeypatch):
    """Another schema of the same database, with tables like CKAN's."""
    usual = model.meta.engine
    address = usual.url
    options = {"options": f"-csearch_path={SCHEMA}"}
    engine = sa.create_engine(address, connect_args=options, poolclass=sa.pool.NullPool)
    with usual.begin() as connection:
        connection.execute(sa.text(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE"))
        connection.execute(sa.text(f"CREATE SCHEMA {SCHEMA}"))
    with engine.begin() as connection:
        connection.execute(sa.text(TABLES))
        METADATA.create_all(connection)
        for table in TABLES_OF_DEMANDS:
            table.__table__.create(connection)
    monkeypatch.setattr(model.Session, "get_bind", lambda *_, **__: engine)
    monkeypatch.setattr(model.meta, "engine", engine)
    yield engine
    with usual.begin() as connection:
        connection.execute(sa.text(f"DROP SCHEMA {SCHEMA} CASCADE"))


def run(engine: Any, statements: str) -> None:
    with engine.begin() as connection:
        for statement in statements.split(";"):
            if statement.strip():
                connection.exec_driver_sql(statement)


def sync() -> dict[str, int]:
    return dict(reconcile.sync(this_portal()))


@pytest.mark.parametrize("storage", [TABLE, TABLE + TO_COLUMN], ids=["table", "column"])
def test_both_storages_read_the_same(elsewhere, storage):
    run(elsewhere, storage)
    assert sync() == {"published": 2}
    assert {event.dataset: event.after for event in ledgers.events()} == FACTS


def test_moving_from_one_to_the_other_loses_nothing_and_adds_no_event(elsewhere):
    run(elsewhere, TABLE)
    sync()
    run(elsewhere, TO_COLUMN)
    assert sync() == {}
    run(elsewhere, 'UPDATE package SET extras = extras || \'{"proactiva_proactive": "no"}\'')
    assert sync() == {"reclassified": 1}
    assert ledgers.stock() == 0
    ledgers.assert_whole()
