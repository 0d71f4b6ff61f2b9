"""Portals that open and close within a test."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

# Links are checked only with the CKAN versions that are supported in full.
collect_ignore = [] if find_spec("ckanext.check_link") else ["test_links.py"]


@pytest.fixture
def site(request, open_portal):
    """The portal named by the test's parameter."""
    return open_portal(request.param)
