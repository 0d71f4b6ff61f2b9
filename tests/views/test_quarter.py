"""An institution's report of a quarter: which datasets, what is said of each, and for whom."""

from __future__ import annotations

import csv
import io
from datetime import datetime, timezone
from typing import Any

import pytest
from freezegun import freeze_time

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.domain import quarter as quarters
from ckanext.proactiva.views.quarter import COLUMNS
from tests import factories
from tests.support import ledgers
from tests.support.ledgers import API_BLOCK, add_datasets
from tests.support.queries import statements_sent
from tests.support.resources import add_files, change_files

pytestmark = pytest.mark.usefixtures("non_clean_db")
FILE = {"url": "https://datos.test/agua.csv", "format": "CSV"}
OBLIGATION = "Ley 7 «de prueba», art. 0 bis, fr. IX"
FEW, MANY = 5, 200


def made(unit: str, begun: str = "2026-02-03", **fields: Any) -> str:
    """Make a proactive dataset that was begun on a day or at a moment, with a file of then."""
    name = factories.dataset(unit, **{**API_BLOCK, "resources": [FILE], **fields})
    begun = begun if "T" in begun else f"{begun}T18:00"
    package, at = model.Package.get(name), datetime.fromisoformat(begun)
    package.metadata_created = at
    change_files(package.id, created=at, last_modified=None)
    model.Session.commit()
    return name


def rows(
    app: Any, unit: str, quarter: str = "2026-1", language: str = "es"
) -> list[dict[str, str]]:
    address = f"/{language}/proactiva/institutions/{unit}/quarter.csv"
    answer = app.get(address, query_string={"quarter": quarter}, status=200)
    return list(csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig"))))


@pytest.fixture
def unit() -> str:
    return factories.institution(title="Agua y Drenaje")


class TestByTheirDates:
    """Datasets that the ledger has not seen yet."""

    @pytest.fixture(autouse=True)
    def _never_looked(self, new_ledger):
        """Use a ledger that has never looked at anything."""

    @pytest.mark.ckan_config("ckanext.proactiva.obligation", OBLIGATION)
    def test_a_row_says_all_that_is_known(self, app, unit: str):
        name = made(unit, title="Tandeo", maintainer="Dirección de Operación", author="Nadie")
        [row] = rows(app, unit)
        assert row == {
            "exercise": "2026",
            "quarter": "1",
            "period_begins": "2026-01-01",
            "period_ends": "2026-03-31",
            "obligation": OBLIGATION,
            "institution": "Agua y Drenaje",
            "dataset": "Tandeo",
            "beneficiary_groups": "girls; older_persons",
            "beneficiary_group_labels": "Niñas; Personas mayores",
            "problem": "water_and_drainage",
            "problem_label": "Agua potable y drenaje",
            "usefulness": "Te dice qué día llega el agua.",
            "link": f"http://portal.test/dataset/{name}",
            "published": "",
            "data_changed": "2026-02-03",
            "area": "Dirección de Operación",
        }
        [in_english] = rows(app, unit, language="en")
        assert in_english["beneficiary_group_labels"] == "Girls; Older persons"

    def test_what_is_not_known_is_an_empty_column(self, app, unit: str):
        made(unit, resources=[], maintainer="", author="", proactiva_usefulness_rationale="")
        [row] = rows(app, unit)
        empty = ("obligation", "usefulness", "published", "data_changed", "area")
        assert [row[column] for column in empty] == [""] * len(empty)

    def test_it_has_what_was_there_by_its_end_and_is_public(self, app, unit: str):
        first, second = made(unit, "2026-03-31"), made(unit, "2026-04-02")
        made(unit, private=True)
        made(unit, proactiva_proactive="")
        made(unit, proactiva_proactive=False)
        made(factories.institution())
        factories.dataset(unit)
        draft, deleted = made(unit, state="draft"), made(unit)
        model.Package.get(deleted).state = "deleted"
        model.Session.commit()
        links = {
            quarter: {row["link"].rpartition("/")[2] for row in rows(app, unit, quarter)}
            for quarter in ("2025-4", "2026-1", "2026-2")
        }
        assert links == {"2025-4": set(), "2026-1": {first}, "2026-2": {first, second}}
        assert draft not in str(links)

    def test_a_change_after_its_end_is_none_of_it(self, app, unit: str):
        name = made(unit)
        second = {**FILE, "url": "https://datos.test/2.csv"}
        tk.get_action("resource_create")(
            {"ignore_auth": True, "user": ""}, {"package_id": name, **second}
        )
        assert [row["data_changed"] for row in rows(app, unit)] == ["2026-02-03"]
        running = rows(app, unit, quarters.of(clock.today()).code)
        assert [row["data_changed"] for row in running] == [clock.today().isoformat()]

    def test_a_file_dated_in_the_future_is_none_of_the_quarter_that_runs(self, app, unit: str):
        name = made(unit, "2026-04-02")
        change_files(
            model.Package.get(name).id, last_modified=datetime.fromisoformat("2026-06-01T18:00")
        )
        for now, changed in (("2026-05-10T18:00", ""), ("2026-06-01T18:01", "2026-06-01")):
            with freeze_time(now):
                [row] = rows(app, unit, "2026-2")
            assert row["data_changed"] == changed

    def test_a_type_that_carries_no_block_has_no_row(
        self, app, unit: str, ckan_config, monkeypatch
    ):
        made(unit)
        monkeypatch.setitem(ckan_config, "ckanext.proactiva.dataset_types", "series")
        assert rows(app, unit) == []

    def test_no_cell_is_a_formula(self, app, unit: str):
        title = '=HYPERLINK("http://malo.test")'
        made(unit, title=title, maintainer="@SUM(A1)")
        [row] = rows(app, unit)
        assert (row["dataset"], row["area"]) == (f"'{title}", "'@SUM(A1)")


def test_the_ledger_says_since_when_it_is_public(app, unit: str, new_ledger):
    name = made(unit)
    ledgers.sync()
    running = quarters.of(clock.today())
    [row] = rows(app, unit, running.code)
    assert row["link"] == f"http://portal.test/dataset/{name}"
    assert row["published"] == "2026-02-03"


def test_a_quarter_ends_at_midnight_where_the_portal_is(app, unit: str, new_ledger):
    def published(quarter: str) -> dict[str, str]:
        return {
            row["link"].rpartition("/")[2]: row["published"] for row in rows(app, unit, quarter)
        }

    # At midnight in Mexico City it is six in the morning in UTC.
    before, after = made(unit, "2026-04-01T05:59"), made(unit, "2026-04-01T06:00")
    assert published("2026-1") == {before: ""}
    assert published("2026-2") == {before: "", after: ""}
    ledgers.sync(datetime(2026, 6, 30, 18, tzinfo=timezone.utc))
    evening = made(unit, "2026-07-01T05:59")
    ledgers.sync(datetime(2026, 7, 1, 5, 59, tzinfo=timezone.utc))
    midnight = made(unit, "2026-07-01T06:00")
    ledgers.sync(datetime(2026, 7, 1, 6, tzinfo=timezone.utc))
    second = {before: "2026-03-31", after: "2026-04-01", evening: "2026-06-30"}
    assert published("2026-1") == {before: "2026-03-31"}
    assert published("2026-2") == second
    assert published("2026-3") == {**second, midnight: "2026-07-01"}


def test_what_came_back_stays_in_the_quarters_before(app, unit: str, new_ledger):
    back, stayed = made(unit), made(unit)
    ledgers.sync(datetime(2026, 2, 10, 18, tzinfo=timezone.utc))
    late = made(unit, "2026-02-20")
    ids = [model.Package.get(back).id]
    ledgers.change(ids, private=True)
    for day in (1, 3):
        ledgers.sync(datetime(2026, 5, day, 18, tzinfo=timezone.utc))
    ledgers.change(ids, private=False)
    ledgers.sync(datetime(2026, 7, 10, 18, tzinfo=timezone.utc))
    quarters_ = ("2025-4", "2026-1", "2026-2", "2026-3")
    found = {quarter: rows(app, unit, quarter) for quarter in quarters_}
    since = {
        quarter: {row["link"].rpartition("/")[2]: row["published"] for row in its}
        for quarter, its in found.items()
    }
    whole = {back: "2026-07-10", stayed: "2026-02-03", late: "2026-05-01"}
    first = {name: day for name, day in whole.items() if name != late}
    assert since == {"2025-4": {}, "2026-1": first, "2026-2": whole, "2026-3": whole}


def test_quarter_omits_a_dataset_that_was_away_all_of_it(app, unit: str, new_ledger):
    back = made(unit, "2025-02-03")
    ids = [model.Package.get(back).id]
    ledgers.sync(datetime(2025, 2, 10, 18, tzinfo=timezone.utc))
    ledgers.change(ids, private=True)
    for day in (5, 7):
        ledgers.sync(datetime(2025, 4, day, 18, tzinfo=timezone.utc))
    ledgers.change(ids, private=False)
    ledgers.sync(datetime(2026, 7, 10, 18, tzinfo=timezone.utc))
    quarters_ = ("2024-4", "2025-1", "2025-2", "2025-3", "2026-2", "2026-3")
    listed = [quarter for quarter in quarters_ if rows(app, unit, quarter)]
    assert listed == ["2025-1", "2025-2", "2026-3"]


@pytest.mark.parametrize(
    ("day", "quarter"),
    [("2027-01-01", "2026-4"), ("2026-12-31", "2026-3"), ("2026-03-31", "2025-4")],
)
def test_without_a_quarter_it_is_of_the_last_that_is_over(unit: str, day: str, quarter: str):
    with freeze_time(f"{day}T18:00"):
        found = factories.call("proactiva_quarter_export", institution=unit)
    assert found["quarter"] == quarter


@pytest.mark.parametrize(
    "wrong", ["2026-5", "2026", "ayer", "2026-04", "٢٠٢٦-1", "9999-1", "1989-4"]
)
def test_a_quarter_that_cannot_be_is_refused_in_words(app, unit: str, wrong: str):
    address = f"/es/proactiva/institutions/{unit}/quarter.csv"
    told = app.get(address, query_string={"quarter": wrong}, status=400).body
    number = quarters.of(clock.today()).code
    assert "como año-número, por ejemplo 2026-4" in told or f"entre 1990-1 y {number}" in told


def test_it_has_one_address_and_nobodys_is_not_found(app, unit: str):
    found = model.Group.get(unit)
    address = f"/proactiva/institutions/{found.id}/quarter.csv?quarter=2026-1"
    moved = app.get(address, follow_redirects=False)
    assert moved.status_code == 302
    assert moved.headers["Location"].endswith(
        f"/proactiva/institutions/{unit}/quarter.csv?quarter=2026-1"
    )
    app.get("/proactiva/institutions/nadie/quarter.csv", status=404)


def test_anybody_may_keep_it_and_a_spreadsheet_reads_its_accents(app, unit: str):
    made(unit)
    answer = app.get(f"/es/proactiva/institutions/{unit}/quarter.csv?quarter=2026-1")
    assert answer.data.startswith("\ufeffexercise,".encode())
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert "public" in answer.headers["Cache-Control"]
    assert "Set-Cookie" not in answer.headers


def test_the_institutions_page_and_its_desk_lead_to_it(app, unit: str):
    address = f"/es/proactiva/institutions/{unit}/quarter.csv"
    headers = {"Authorization": factories.member(unit, "editor").token}
    assert f'href="{address}"' in app.get(f"/es/proactiva/institutions/{unit}").body
    assert f'href="{address}"' in app.get(f"/es/proactiva/desk/{unit}", headers=headers).body


def test_rows_go_on_and_what_they_cost_does_not_grow(app, unit: str):
    group = model.Group.get(unit).id

    def add(count: int) -> None:
        for name in add_datasets(count, group):
            add_files(name, ["https://datos.test/a.csv"])

    def cost() -> int:
        rows(app, unit)
        with statements_sent() as sent:
            rows(app, unit)
        return len(sent)

    add(FEW)
    few = cost()
    add(MANY - FEW)
    assert cost() == few
    whole = rows(app, unit)
    assert len(whole) == MANY
    asked, found = {"institution": unit, "quarter": "2026-1", "limit": 60}, []
    after = ""
    while True:
        answer = factories.call("proactiva_quarter_export", **asked, after=after)
        found += answer["results"]
        after = answer["next"]
        if not after:
            break
    assert [each["link"] for each in found] == [each["link"] for each in whole]
    assert list(found[0]) == list(COLUMNS)
