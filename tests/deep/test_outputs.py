"""Everybody opens every demand wherever it is, and reads what is meant for them and no more."""

from __future__ import annotations

import pytest

from tests import factories
from tests.support import matrix

pytestmark = [
    pytest.mark.usefixtures("clean_db", "clean_index"),
    pytest.mark.ckan_config("ckanext.proactiva.authority", factories.AUTHORITY),
]


def test_nothing_is_read_but_by_those_it_is_meant_for(app):
    assert matrix.walk(matrix.Matrix(app), share=1) == []
