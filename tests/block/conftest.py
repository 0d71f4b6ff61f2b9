"""Portals that open and close within a test."""

from __future__ import annotations

import pytest


@pytest.fixture
def site(request, open_portal):
    """The portal that the test's parameter names."""
    return open_portal(request.param)
