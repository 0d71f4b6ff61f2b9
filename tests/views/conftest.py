"""Faults around pages, and visitors who have not tried anything yet."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from ckan.lib.search import common

from ckanext.proactiva.people import limits
from tests import factories
from tests.support.visitor import logged_in

NOBODY_LISTENS = "http://127.0.0.1:9/solr/none"


@pytest.fixture(autouse=True)
def an_hour_of_its_own(monkeypatch):
    """Start a new rate limit window for each test, as all tests come from one address."""
    mails = "MAILS_FOR", "MAILS_FROM", "MAILS_TO"
    for name in ("DEMANDS", *mails, "MESSAGES", "REPORTS", "SUPPORTS"):
        usual = getattr(limits, name)
        monkeypatch.setattr(limits, name, replace(usual, kind=f"{name}-{uuid4().hex}"))


@pytest.fixture
def address() -> str:
    """An address that nobody else has."""
    return f"{factories.named('persona')}@ejemplo.org"


@pytest.fixture
def moderator(app):
    """An editor of the authority's organization."""
    person = logged_in(app)
    factories.join(factories.authority(), factories.Person(person.user["name"]), "editor")
    return person


@pytest.fixture
def search_down(ckan_config, monkeypatch):
    """A portal whose search does not answer."""
    monkeypatch.setitem(ckan_config, "solr_url", NOBODY_LISTENS)
    if hasattr(common, "SolrSettings"):  # which CKAN before 2.12 read at its start
        monkeypatch.setattr(common.SolrSettings, "_url", NOBODY_LISTENS)
