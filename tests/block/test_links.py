"""Whether the links of a dataset work, according to ckanext-check-link."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.datasets import link_reports
from ckanext.proactiva.domain.link_report import LinkFlaw
from tests import factories
from tests.support.ledgers import API_BLOCK
from tests.support.page import Page
from tests.support.queries import statements_sent
from tests.support.resources import change_files
from tests.support.scenes import LANGUAGES, written
from tests.support.visitor import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")
TABLE = "check_link_report"
ADDRESS = "https://datos.test/agua.csv"
DAYS = ("first_on", "last_on")
NOTHING = {"checked": 0, "broken": [], **dict.fromkeys(DAYS, "")}
# The result of a check made on another day than the tests.
THEN, THEN_IN_WORDS = datetime(2026, 3, 9, 18), "9 de marzo de 2026"  # noqa: DTZ001


def made(unit: str = "", *addresses: str) -> str:
    files = [{"url": each, "name": each[-8:]} for each in addresses or (ADDRESS,)]
    return factories.dataset(unit or factories.institution(), **API_BLOCK, resources=files)


def files_of(name: str) -> list[model.Resource]:
    return model.Package.get(name).resources


def report(file: model.Resource, state: str, url: str = "", at: datetime = THEN) -> None:
    """Store a result for the address of a file, as ckanext-check-link does."""
    told = {"url": url or file.url, "state": state, "resource_id": file.id}
    tk.get_action("check_link_report_save")({"ignore_auth": True, "user": ""}, told)
    table = sa.table(TABLE, sa.column("resource_id"), sa.column("created_at"))
    dated = sa.update(table).where(table.c.resource_id == file.id).values(created_at=at)
    model.Session.execute(dated)
    model.Session.commit()


def told(name: str) -> dict[str, Any]:
    return factories.call("proactiva_quality_show", id=name)["links"]


def card(app: Any, name: str, language: str = "es") -> str:
    page = Page(Visitor(app).open(f"/{language}/dataset/{name}").body)
    [found] = page.document.xpath("//section[@aria-labelledby='proactiva-card']")
    return " ".join(found.text_content().split())


@pytest.mark.ckan_config("ckan.plugins", "check_link proactiva")
class TestWhereTheyAreChecked:
    @pytest.fixture(autouse=True)
    def _kept(self, with_plugins, migrate_db_for):
        migrate_db_for("check_link")
        yield
        # Its table stays: the imported model of the plugin queries it when a dataset is purged.
        model.Session.rollback()
        model.Session.execute(sa.text(f"DELETE FROM {TABLE}"))
        model.Session.commit()
        link_reports._found.clear()

    @pytest.mark.parametrize("flaw", LinkFlaw)
    def test_a_broken_one_is_told_in_words_with_its_day(self, app, flaw: LinkFlaw):
        name = made("", ADDRESS, "https://datos.test/pozo.csv")
        broken, fine = files_of(name)
        report(broken, flaw.value)
        report(fine, "available", at=THEN + timedelta(days=1))
        check = told(name)
        assert [check[key] for key in ("checked", *DAYS)] == [2, "2026-03-09", "2026-03-10"]
        [link] = check["broken"]
        assert (link["resource"], link["flaw"]) == (broken.id, flaw.value)
        for language in LANGUAGES:
            assert written(flaw.label, language).search(card(app, name, language))
        page = Page(Visitor(app).open(f"/es/dataset/{name}").body).document
        there = f"/es/dataset/{name}/resource/{broken.id}"
        assert page.xpath("//details//li/a[@href=$there]/text()", there=there) == ["agua.csv"]
        said = card(app, name)
        assert "¿Sirven sus enlaces? Rotos: 1 de 2 Se revisaron del" in said
        assert "Se revisaron del 9 de marzo de 2026 al 10 de marzo de 2026." in said

    def test_a_file_with_a_name_by_language_is_named_in_the_readers(self):
        names = json.dumps({"es": "Pozos", "en": "Wells"})
        files = [{"url": ADDRESS, "name": names}]
        name = factories.dataset(factories.institution(), **API_BLOCK, resources=files)
        report(*files_of(name), "missing")
        assert [link["name"] for link in told(name)["broken"]] == ["Pozos"]

    def test_where_all_work_it_says_so(self, app):
        name = made()
        # It is still the day before where the portal is.
        report(*files_of(name), "available", at=datetime(2026, 3, 10, 3))  # noqa: DTZ001
        assert told(name) == {**NOTHING, "checked": 1, **dict.fromkeys(DAYS, "2026-03-09")}
        assert "Los que se revisaron sirven Se revisaron el 9 de marzo de 2026." in card(app, name)

    @pytest.mark.parametrize("state", ["moved", "protected", "unknown", "<b>", ""])
    def test_of_what_nobody_knows_nothing_is_said(self, app, state: str):
        name = made()
        if state:
            report(*files_of(name), state)
        assert told(name) == NOTHING
        assert "¿Sirven sus enlaces?" not in card(app, name)

    def test_what_was_found_at_another_address_counts_for_nothing(self):
        name = made()
        report(*files_of(name), "missing", at=datetime(2099, 1, 1))  # noqa: DTZ001
        assert told(name)["checked"] == 1
        change_files(model.Package.get(name).id, url="https://datos.test/otra.csv")
        assert told(name) == NOTHING

    def test_broken_ones_are_in_the_order_of_the_files_that_there_are(self):
        names = [f"agua-{number}.csv" for number in (3, 1, 4, 2, 5)]
        name = made("", *(f"https://datos.test/{each}" for each in names))
        for file in files_of(name):
            report(file, "missing")
        assert [link["name"] for link in told(name)["broken"]] == [each[-8:] for each in names]
        files_of(name)[0].state = "deleted"
        model.Session.commit()
        assert [link["name"] for link in told(name)["broken"]] == [each[-8:] for each in names[1:]]

    def test_of_an_upload_counts_what_was_found_since_it_was_put_there(self):
        name = made()
        package, upload = model.Package.get(name).id, {"url": "agua.csv", "url_type": "upload"}
        change_files(package, **upload, last_modified=THEN - timedelta(days=1))
        report(*files_of(name), "error", f"http://portal.test/dataset/{package}/agua.csv")
        assert told(name)["checked"] == 1
        for put_there in ({"last_modified": THEN}, {"last_modified": None, "created": THEN}):
            change_files(package, **put_there)
            assert told(name)["checked"] == 1
        change_files(package, last_modified=THEN + timedelta(days=1))
        assert told(name) == NOTHING

    def test_check_with_http_counts_for_an_address_stored_without_it(self):
        name = made("", "datos.test/agua.csv")
        report(*files_of(name), "missing", "http://datos.test/agua.csv")
        assert told(name)["checked"] == 1

    def test_an_officer_finds_it_among_what_their_datasets_need(self, app):
        unit = factories.institution()
        name, fine = made(unit), made(unit)
        report(*files_of(name), "missing")
        report(*files_of(fine), "available")
        officer = factories.member(unit, "editor")
        [found] = officer.call("proactiva_upkeep_list", institution=unit)["datasets"]
        assert (found["name"], found["links"]) == (name, told(name))
        headers = {"Authorization": officer.token}
        page = Page(app.get(f"/es/proactiva/desk/{unit}/datasets", headers=headers).body)
        [link] = page.document.xpath("//a[@href=$at]", at=f"/es/dataset/resources/{name}")
        said = " ".join(link.getparent().text_content().split())
        assert said == f"agua.csv No hay nada en su dirección ({THEN_IN_WORDS})"

    def test_one_statement_reads_all_of_a_page(self, app):
        unit = factories.institution()
        for name in [made(unit, ADDRESS, f"{ADDRESS}?2") for _ in range(3)]:
            for file in files_of(name):
                report(file, "missing")
        headers = {"Authorization": factories.member(unit, "editor").token}
        for address in (f"/dataset/{name}", f"/proactiva/desk/{unit}/datasets"):
            app.get(address, headers=headers)
            with statements_sent() as sent:
                app.get(address, headers=headers, status=200)
            assert len([each for each in sent if TABLE in each]) == 1
            assert not [each for each in sent if "pg_attribute" in each]


@pytest.fixture
def _no_table():
    """Drop the plugin's table, as if it had not been migrated yet."""
    away = f"{TABLE}_away"
    _rename(TABLE, away)
    yield
    _rename(away, TABLE)


def _rename(table: str, name: str) -> None:
    model.Session.rollback()
    model.Session.execute(sa.text(f"ALTER TABLE IF EXISTS {table} RENAME TO {name}"))
    model.Session.commit()


@pytest.mark.usefixtures("_no_table")
@pytest.mark.ckan_config("ckan.plugins", "check_link proactiva")
def test_until_its_table_is_there_nothing_is_said(app):
    name = made()
    assert told(name) == NOTHING
    assert "¿Sirven sus enlaces?" not in card(app, name)


def test_where_nobody_checks_them_nothing_is_asked(app):
    name = made()
    with statements_sent() as sent:
        assert "¿Sirven sus enlaces?" not in card(app, name)
        assert told(name) == NOTHING
    assert not [each for each in sent if "check_link" in each or "pg_attribute" in each]
