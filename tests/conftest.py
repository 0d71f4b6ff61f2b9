"""Fixtures for every test against the real services."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from typing import Any

import freezegun
import hypothesis
import pytest

from ckan import model

from ckanext.proactiva import readiness
from ckanext.proactiva.institutions import acceptance
from ckanext.proactiva.model import NoticeSite, migrations
from tests import factories
from tests.support import ledgers, shortcuts
from tests.support.opening import PORTAL, start_options
from tests.support.portals import PORTALS, Portal
from tests.support.post_office import post_office
from tests.support.queries import PageCost
from tests.support.site import Site

OPENING = {"make_app", "with_plugins"}
# Measure how long tests take by a clock that no test stops.
freezegun.configure(extend_ignore_list=["_pytest.timing", "_pytest.runner"])
shortcuts.take()
# A busy machine is no fault of the code.
hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.load_profile("unhurried")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Sort tests so that those of the same portal run one after another within their folder."""
    items.sort(key=lambda item: (str(item.path.parent), _portal_of(item)))


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leave tests that do not ask for plugins without them, as CKAN does."""
    readiness.doubt()  # fixtures change the database of the portal that is open
    if not OPENING & set(getattr(item, "fixturenames", ())):
        PORTAL.close()


def _portal_of(item: pytest.Item) -> tuple[str, str]:
    chosen = item.callspec.params if hasattr(item, "callspec") else {}
    named = [str(chosen[name]) for name in ("site", "portal", "mode") if name in chosen]
    return " ".join(named), start_options(item.iter_markers("ckan_config"))


@pytest.fixture
def make_app(ckan_config):
    """A function that opens the portal of the configuration, unless it is already open."""
    return PORTAL.open


@pytest.fixture
def mails(ckan_config, monkeypatch) -> Iterator[list[EmailMessage]]:
    """The mails that are sent while a test runs."""
    with post_office() as office:
        monkeypatch.setitem(ckan_config, "smtp.server", office.address)
        yield office.mails


@pytest.fixture
def with_plugins(make_app):
    """The portal of the configuration, open."""
    make_app()


@pytest.fixture
def open_portal(ckan_config, reset_db_once, migrate_db_for, make_app):
    """A function that opens a portal by name, in place of the one that is open.

    ``proactiva=False`` leaves our plugin out; other arguments are options of its configuration.
    Solr commits only when a test asks for it, because committing after each write is most of what
    tests wait for.
    """
    usual = dict(ckan_config)

    def open_(name: str, proactiva: bool = True, **options: str) -> Site:
        portal: Portal = PORTALS[name]
        settings: dict[str, Any] = {
            "ckan.search.solr_commit": "false",
            **portal.settings,
            **options,
        }
        if not proactiva:
            settings["ckan.plugins"] = settings["ckan.plugins"].replace("proactiva", "").strip()
        ckan_config.clear()
        ckan_config.update({**usual, **settings})
        app = make_app()
        if proactiva:
            make_ready(migrate_db_for)
        return Site(portal, app)

    return open_


def migrate(migrate_db_for) -> None:
    """Create our tables at the newest version, unless they are there."""
    if migrations.applied() != migrations.newest():
        migrate_db_for("proactiva")


def make_ready(migrate_db_for) -> None:
    """Create our tables at the newest version and pin an authority, unless that is done."""
    migrate(migrate_db_for)
    if acceptance.pinned() is None:
        factories.authority()
    # Some tests open the portal at another address, and a copy elsewhere mails nothing.
    model.Session.query(NoticeSite).delete()
    model.Session.commit()


@pytest.fixture
def unlimited(reset_redis):
    """Reset the rate limits, or runs within an hour would count as those of one visitor."""
    reset_redis("LIMITS*")


@pytest.fixture
def non_clean_db(with_plugins, reset_db_once, migrate_db_for, unlimited):
    """A migrated database that keeps what earlier tests left: cheap, and so the usual one."""
    make_ready(migrate_db_for)


@pytest.fixture
def new_ledger(non_clean_db):
    """A ledger that never looked, as other tests look on days of their own."""
    ledgers.forget()


@pytest.fixture
def before_setup(with_plugins, reset_db, migrate_db_for, unlimited):
    """An empty, migrated database without a pinned authority."""
    reset_db()
    migrate(migrate_db_for)


@pytest.fixture
def clean_db(before_setup):
    """A database with nothing in it but the authority."""
    factories.authority()


@pytest.fixture
def page_cost(app):
    """A function: how many more SQL statements a page sends than «/about» for the same reader.

    ``page_cost("/dataset/x")`` is for a visitor, ``page_cost("/dataset/x", user)`` for a user.
    """
    return PageCost(app)
