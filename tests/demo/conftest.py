"""The demonstration, loaded once for all tests that use it."""

from __future__ import annotations

import pytest

from ckan import model

from portal.demo import options, reading
from portal.demo.loading import load
from tests.support import ledgers


@pytest.fixture(scope="session")
def emptied(reset_db):
    """Keep other folders' data out of its history."""
    reset_db()


@pytest.fixture
def loaded(emptied, non_clean_db, with_request_context, ckan_config, monkeypatch):
    """Load everything; only the first test loads it, because the loader keeps what is there."""
    for name, value in options.OPTIONS.items():
        if name.startswith("ckanext.proactiva.vocabulary."):
            monkeypatch.setitem(ckan_config, name, value)
    if model.Group.get(reading.organizations()[0].name) is None:
        ledgers.forget()
    load(lambda line: None)
