"""Who reads what: by status, visibility, text, output and reader, against two declared tables."""

from __future__ import annotations

import pytest

from ckanext.proactiva.model import TABLES
from tests import factories
from tests.support import audiences, matrix

pytestmark = [
    pytest.mark.usefixtures("clean_db", "clean_index"),
    pytest.mark.ckan_config("ckanext.proactiva.authority", factories.AUTHORITY),
]


def test_every_column_of_text_is_declared():
    assert audiences.undeclared(TABLES) == set()


def test_nothing_is_read_but_by_those_it_is_meant_for(app):
    # Everybody opens every list, and each demand is opened by some: all by all is a long proof.
    walked = matrix.walk(matrix.Matrix(app), share=6)
    assert walked.undeclared == set()
    assert walked.leaks == set()
    assert walked.wrongly_opened == set()
    assert walked.unread == set()
