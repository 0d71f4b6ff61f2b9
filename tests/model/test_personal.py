"""The register of personal data names every column that may hold any."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from ckanext.proactiva.model import TABLES
from ckanext.proactiva.model.columns import Audience, column
from ckanext.proactiva.model.personal import PERSONAL
from tests.support.audiences import TEXTS

COLUMNS = [column for table in TABLES for column in table.__table__.columns]


def may_be_personal(name: str, declared: sa.Column) -> bool:
    """Return whether a column is private, references a person, or holds what somebody wrote."""
    if declared.foreign_keys:
        return any("proactiva_participant" in key.target_fullname for key in declared.foreign_keys)
    is_private = declared.info["audience"] is not Audience.PUBLIC
    return name in TEXTS or (is_private and not name.endswith(".id"))


@pytest.mark.parametrize("declared", COLUMNS, ids=str)
def test_a_column_that_may_be_personal_is_named(declared: sa.Column):
    if may_be_personal(str(declared), declared):
        assert str(declared) in PERSONAL


@pytest.mark.parametrize("audience", set(Audience) - {Audience.PUBLIC})
def test_a_new_column_of_text_would_be_noticed(audience: Audience):
    assert may_be_personal("proactiva_demand.new", column(audience, sa.Text))


def test_nothing_is_named_that_is_not_there():
    assert set(PERSONAL) <= {str(declared) for declared in COLUMNS}
