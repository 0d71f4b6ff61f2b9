"""Portals that open and close within a test."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import ckan.plugins as p

from tests.support.portals import PORTALS, Portal
from tests.support.site import Site

# Where CKAN finds the plugins that agencies have beside ours.
PLUGINS = Path(__file__).parent.parent / "support" / "plugins"


@pytest.fixture
def open_portal(ckan_config, monkeypatch, reset_db_once, migrate_db_for, make_app):
    """A function that opens a portal by name, in place of the one that is open.

    ``proactiva=False`` leaves our plugin out; further arguments are options of its configuration.
    Solr commits when a test asks for it: doing so after each write is most of what tests wait for.
    """
    monkeypatch.syspath_prepend(str(PLUGINS))

    def open_(name: str, proactiva: bool = True, **options: str) -> Site:
        portal: Portal = PORTALS[name]
        settings: dict[str, Any] = {
            "ckan.search.solr_commit": "false",
            **portal.settings,
            **options,
        }
        if not proactiva:
            settings["ckan.plugins"] = settings["ckan.plugins"].replace("proactiva", "").strip()
        for key, value in settings.items():
            monkeypatch.setitem(ckan_config, key, value)
        p.load_all()
        if proactiva:
            migrate_db_for("proactiva")
        return Site(portal, make_app())

    yield open_
    monkeypatch.setitem(ckan_config, "ckan.plugins", "")
    p.load_all()  # which leaves CKAN's own alone


@pytest.fixture
def site(request, open_portal):
    """The portal that the test's parameter names."""
    return open_portal(request.param)
