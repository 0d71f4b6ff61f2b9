"""Blocks written on CKAN 2.11 are the same on 2.12."""

from __future__ import annotations

import os

import pytest
import sqlalchemy as sa

from tests.support.databases import scratch_database
from tests.upgrade.portal import SETTINGS, Portal

NAME = "proactiva_test_upgrade"
SCHEMING = f"""
[app:main]
use = config:{SETTINGS}
ckan.plugins = scheming_datasets proactiva
scheming.dataset_schemas = ckanext.scheming:ckan_dataset.yaml
"""


@pytest.fixture
def portal(tmp_path):
    with scratch_database(os.environ["CKAN_SQLALCHEMY_URL"], NAME) as database:
        portal = Portal(database, NAME, tmp_path)
        yield portal
        portal.ckan("2.12", "search-index", "clear")


def test_upgrading_to_212_leaves_blocks_as_they_were(portal, tmp_path):
    portal.ckan("2.11", "db", "init")
    portal.ckan("2.11", "db", "upgrade", "-p", "proactiva")
    before = portal.run("2.11", "on_portal.py", "fill")
    assert before["blocks"]["completo"]["proactiva_beneficiary_group"] == ["girls", "older_persons"]
    assert before["facets"]["vocab_proactiva_beneficiary_group"]["girls"] == 1
    portal.make_organizations("2.11")
    portal.ckan("2.11", "proactiva", "setup", "--authority", "transparency-institute")
    portal.ckan("2.11", "proactiva", "ledger", "sync")
    ledger = events(portal)
    assert ledger

    portal.ckan("2.12", "db", "upgrade")
    portal.ckan("2.12", "search-index", "rebuild")
    assert portal.run("2.12", "on_portal.py", "show") == before
    scheming = tmp_path / "scheming.ini"
    scheming.write_text(SCHEMING, encoding="utf-8")
    with_scheming = portal.run("2.12", "on_portal.py", "show", settings=scheming)
    assert with_scheming["modes"] == ["scheming"]
    assert with_scheming["blocks"] == before["blocks"]

    portal.ckan("2.12", "proactiva", "ledger", "sync")
    portal.ckan("2.12", "proactiva", "ledger", "verify")
    assert events(portal) == ledger


def events(portal: Portal) -> list[int]:
    """Return the ids of the ledger's events."""
    with portal.connection() as connection:
        query = sa.text("SELECT seq FROM proactiva_ledger_event ORDER BY seq")
        return list(connection.execute(query).scalars())
