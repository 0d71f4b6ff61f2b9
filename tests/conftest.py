"""Fixtures that every test against the real services may use."""

from __future__ import annotations

import pytest

from tests.support.queries import PageCost


@pytest.fixture
def unlimited(reset_redis):
    """Nobody has tried too often yet: runs within an hour would count as one visitor's."""
    reset_redis("LIMITS*")


@pytest.fixture
def non_clean_db(with_plugins, reset_db_once, migrate_db_for, unlimited):
    """A migrated database that keeps what earlier tests left: cheap, so the usual one."""
    migrate_db_for("proactiva")


@pytest.fixture
def clean_db(with_plugins, reset_db, migrate_db_for, unlimited):
    """An empty, migrated database."""
    reset_db()
    migrate_db_for("proactiva")


@pytest.fixture
def page_cost(app):
    """A function: how many SQL statements a page sends more than «/about», for the same reader.

    ``page_cost("/dataset/x")`` for a visitor, ``page_cost("/dataset/x", user)`` for a user.
    """
    return PageCost(app)
