"""The migrations create exactly the tables that the code declares."""

from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from ckan import model
from ckan.model.meta import metadata

from ckanext.proactiva.growth.tables import METADATA as PUBLICATION
from ckanext.proactiva.ledger.tables import METADATA
from ckanext.proactiva.model import migrations

pytestmark = [pytest.mark.usefixtures("non_clean_db"), pytest.mark.smoke]


def _ours(_object, name, kind, _reflected, _compare_to):
    return kind != "table" or (
        name.startswith("proactiva_") and name != "proactiva_alembic_version"
    )


def test_the_database_is_what_the_models_declare():
    declared = [metadata, METADATA, PUBLICATION]
    context = MigrationContext.configure(
        model.Session.connection(),
        opts={"include_object": _ours, "compare_type": True, "target_metadata": declared},
    )
    assert not [d for d in compare_metadata(context, declared) if "proactiva" in str(d)]


def test_the_newest_revision_is_applied():
    assert migrations.applied() == migrations.newest()
