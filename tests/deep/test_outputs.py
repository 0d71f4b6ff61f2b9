"""Everybody opens every demand in every state, and reads exactly what is meant for them."""

from __future__ import annotations

import pytest

from tests import factories
from tests.support import ledgers, matrix

pytestmark = pytest.mark.usefixtures("clean_db", "clean_index")


def test_nothing_is_read_but_by_those_it_is_meant_for(app):
    world = matrix.Matrix(app)
    # Without a seal its page has nothing to open.
    factories.dataset(factories.institution())
    ledgers.sync()
    assert matrix.walk(world, share=1) == []
