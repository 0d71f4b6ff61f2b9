"""Who moderates."""

from __future__ import annotations

import pytest

from tests import factories
from tests.factories import Person


@pytest.fixture
def moderator() -> Person:
    """An editor of the authority's organization."""
    return factories.moderator()
