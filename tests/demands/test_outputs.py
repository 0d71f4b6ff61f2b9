"""Who reads what, by status, visibility, text, output and reader, against two declared tables."""

from __future__ import annotations

import pytest

from ckanext.proactiva.model import TABLES
from tests import factories
from tests.support import audiences, ledgers, matrix

pytestmark = pytest.mark.usefixtures("clean_db", "clean_index")


def test_every_column_of_text_is_declared():
    assert audiences.undeclared(TABLES) == set()


def test_every_output_is_declared(app):
    world = matrix.Matrix(app)
    assert {output for output, *_ in world.requests()} == {*audiences.OUTPUTS}


def test_nothing_is_read_but_by_those_it_is_meant_for(app):
    world = matrix.Matrix(app)
    # Without a seal its page has nothing to open.
    factories.dataset(factories.institution())
    ledgers.sync()
    # A deep test lets everybody open everything.
    assert matrix.walk(world, share=6) == []
