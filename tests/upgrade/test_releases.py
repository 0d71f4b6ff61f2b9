"""Data of each release is shown unchanged after all later migrations."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from ckan.model.meta import metadata

from ckanext.proactiva.growth.tables import METADATA as PUBLICATION
from ckanext.proactiva.ledger.tables import METADATA
from tests.support.databases import scratch_database
from tests.upgrade.portal import Portal

NAME = "proactiva_test_release"
RELEASES = sorted(Path(__file__).with_name("releases").glob("*.sql"))


@pytest.fixture(params=RELEASES, ids=lambda path: path.stem)
def release(request):
    return request.param


@pytest.fixture
def portal(tmp_path, release):
    with scratch_database(os.environ["CKAN_SQLALCHEMY_URL"], NAME) as database:
        portal = Portal(database, NAME, tmp_path)
        portal.ckan("2.11", "db", "init")
        with portal.connection() as connection:
            _drop_ours(connection)
            # With the driver itself, because a percent sign is not a parameter here.
            connection.connection.cursor().execute(release.read_text(encoding="utf-8"))
        yield portal


def test_a_release_is_kept():
    assert RELEASES


def test_what_a_release_left_is_shown_as_it_was(portal, release):
    portal.ckan("2.11", "db", "upgrade", "-p", "proactiva")
    kept = json.loads(release.with_suffix(".json").read_text(encoding="utf-8"))
    assert portal.run("2.11", "on_release.py", kept["day"]) == kept
    portal.ckan("2.11", "proactiva", "ledger", "verify")
    with portal.connection() as connection:
        assert not _differences(connection)


@pytest.mark.parametrize("release", RELEASES[-1:], ids=lambda path: path.stem, indirect=True)
def test_the_newest_release_goes_back_with_its_data(portal):
    portal.ckan("2.11", "db", "upgrade", "-p", "proactiva")
    portal.ckan("2.11", "db", "downgrade", "-p", "proactiva", "-v", "proactiva_006")
    with portal.connection() as connection:
        kept = connection.exec_driver_sql("SELECT count(*) FROM proactiva_demand").scalar_one()
    assert kept
    portal.ckan("2.11", "db", "upgrade", "-p", "proactiva")
    with portal.connection() as connection:
        assert not _differences(connection)
    portal.ckan("2.11", "db", "downgrade", "-p", "proactiva")
    with portal.connection() as connection:
        names = sa.inspect(connection).get_table_names()
    left = {name for name in names if name.startswith("proactiva_")}
    assert left == {"proactiva_alembic_version"}


def _drop_ours(connection: sa.engine.Connection) -> None:
    """Drop the current tables, which CKAN has created with its own."""
    for table in sa.inspect(connection).get_table_names():
        if table.startswith("proactiva_"):
            connection.exec_driver_sql(f"DROP TABLE {table} CASCADE")


def _differences(connection: sa.engine.Connection) -> list[str]:
    """Return the differences between the tables and the models declared in code."""
    declared = [metadata, METADATA, PUBLICATION]
    options = {"compare_type": True, "target_metadata": declared, "include_object": _ours}
    context = MigrationContext.configure(connection, opts=options)
    return [str(each) for each in compare_metadata(context, declared) if "proactiva" in str(each)]


def _ours(_object, name, kind, _reflected, _compare_to):
    return kind != "table" or (name.startswith("proactiva_") and "alembic" not in name)
