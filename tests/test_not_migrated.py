"""Until its administrator runs ``ckan db upgrade``, a portal works as if we were not there."""

from __future__ import annotations

import io

import pytest
import sqlalchemy as sa
from werkzeug.datastructures import FileStorage

from ckan import model
from ckan.tests import factories, helpers

from ckanext.proactiva.model import migrations

pytestmark = pytest.mark.smoke

PAGES = ["/", "/about", "/dataset/", "/organization/", "/group/", "/feeds/dataset.atom"]
BLOCK = {
    "proactiva_proactive": True,
    "proactiva_beneficiary_group": ["girls"],
    "proactiva_problem_addressed": "health",
    "proactiva_usefulness_rationale": "Te dice en qué clínica hay vacunas.",
}
call = helpers.call_action


def our_tables() -> list[str]:
    return [
        t for t in sa.inspect(model.meta.engine).get_table_names() if t.startswith("proactiva_")
    ]


def tables_finding() -> dict[str, str]:
    return next(f for f in call("proactiva_portal_check") if f["subject"] == "tables")


@pytest.fixture
def not_migrated(clean_db, clean_index, migrate_db_for):
    """A database without our tables, which are restored when the test ends."""
    model.Session.remove()
    tables = our_tables()
    assert "proactiva_demand" in tables
    with model.meta.engine.begin() as connection:
        connection.execute(sa.text(f"DROP TABLE {', '.join(tables)} CASCADE"))
    assert our_tables() == []
    yield
    model.Session.rollback()
    migrate_db_for("proactiva")


@pytest.mark.usefixtures("not_migrated")
def test_everything_of_the_portal_works(app):
    user = factories.UserWithToken()
    headers = {"Authorization": user["token"]}
    unit = factories.Organization(users=[{"name": user["name"], "capacity": "admin"}])
    dataset = call("package_create", name="vacunas", owner_org=unit["id"], **BLOCK)
    call("package_update", id=dataset["id"], name="vacunas", owner_org=unit["id"], title="Vacunas")
    call("package_patch", id=dataset["id"], notes="Por clínica")
    file = FileStorage(io.BytesIO(b"clinica,vacunas\n"), "vacunas.csv")
    resource = call("resource_create", package_id=dataset["id"], name="Vacunas", upload=file)
    call("resource_patch", id=resource["id"], description="Un renglón por clínica")

    shown = call("package_show", id="vacunas")
    assert {key: shown[key] for key in BLOCK} == BLOCK
    assert call("package_search", q="vacunas")["count"] == 1
    of_unit = [f"/organization/{unit['name']}", f"/organization/about/{unit['name']}"]
    of_dataset = ["/dataset/vacunas", f"/dataset/vacunas/resource/{resource['id']}"]
    forms = ["/dataset/new", "/dataset/edit/vacunas", f"/organization/bulk_process/{unit['name']}"]
    for address in [*PAGES, *of_unit, *of_dataset, *forms, f"/user/{user['name']}"]:
        app.get(address, headers=headers, status=200)

    call("resource_delete", id=resource["id"])
    call("package_delete", id=dataset["id"])
    call("dataset_purge", id=dataset["id"])
    call("organization_delete", id=unit["id"])
    call("organization_purge", id=unit["id"])
    call("user_delete", id=user["id"])
    assert call("package_search", q="vacunas")["count"] == 0


@pytest.mark.usefixtures("not_migrated")
def test_the_check_names_the_command_and_migrating_ends_it(migrate_db_for):
    assert migrations.COMMAND in tables_finding()["message"]
    migrate_db_for("proactiva")
    assert tables_finding()["level"] == "ok"
    assert call("package_create", name="despues", **BLOCK)["proactiva_beneficiary_group"] == [
        "girls"
    ]
