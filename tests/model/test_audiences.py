"""Every column declares who may ever see its content; the walk over all outputs relies on it."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from ckan.model.meta import metadata

from ckanext.proactiva.model import TABLES
from ckanext.proactiva.model.columns import Audience, column

COLUMNS = [column for table in TABLES for column in table.__table__.columns]


def is_declared(declared: sa.Column) -> bool:
    return isinstance(declared.info.get("audience"), Audience)


@pytest.mark.parametrize("declared", COLUMNS, ids=str)
def test_a_column_declares_its_audience(declared: sa.Column):
    assert is_declared(declared)


def test_one_that_does_not_is_noticed():
    assert not is_declared(sa.Column("secret", sa.Text))
    assert is_declared(column(Audience.NOBODY, sa.Text))


def test_every_table_of_ours_is_listed():
    ours = {name for name in metadata.tables if name.startswith("proactiva_")}
    assert ours == {table.__tablename__ for table in TABLES}


def test_identity_is_in_one_table_alone():
    for declared in COLUMNS:
        if declared.table.name != "proactiva_participant":
            assert not {"user", "email", "claim"} & set(declared.name.split("_"))
