"""``ckan proactiva check``: what it reports about a deployment, and what to do about it."""

from __future__ import annotations

import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.model import Demand, Event, Institution, inspection
from tests import factories
from tests.support import ledgers

pytestmark = pytest.mark.usefixtures("non_clean_db")
PROXIES = "ckanext.proactiva.trusted_proxies"


@pytest.fixture
def lines(cli):
    """A function that returns the lines of the check about a subject."""

    def lines_(subject: str) -> list[str]:
        return [
            each for each in cli.invoke(proactiva, ["check"]).output.splitlines() if subject in each
        ]

    return lines_


@pytest.mark.usefixtures("unseen_proxies")
def test_requests_through_a_proxy_that_nobody_declared_are_noticed(
    app, lines, ckan_config, monkeypatch
):
    asked = {"wanted": factories.WATER, "problem": "health", "beneficiary_groups": ["girls"]}
    address = "/api/3/action/proactiva_demand_create"
    app.post(address, json=asked)
    assert lines(PROXIES) == []
    app.post(address, json=asked, headers={"X-Forwarded-For": "203.0.113.7"})
    [told] = lines(PROXIES)
    assert told.startswith("warning")
    monkeypatch.setitem(ckan_config, PROXIES, 1)
    assert lines(PROXIES) == []


def test_an_institution_where_nobody_can_log_in_is_named(lines):
    lonely, staffed = factories.institution(), factories.institution()
    factories.member(staffed, "editor")
    told = " ".join(lines("institutions without people: "))
    assert "nobody can log in" in told
    assert staffed not in told
    factories.member(lonely, "member")
    assert "nobody can log in" in " ".join(lines("institutions without people: "))


def test_no_more_than_ten_without_people_are_named(clean_db, lines):
    names = [factories.institution(title=f"Pozo {number:02}") for number in range(10)]
    [told] = lines("institutions without people: ")
    assert told.endswith(
        f"in 10 nobody can log in and answer, so the authority must: {', '.join(names)}"
    )
    factories.institution(title="Pozo 10")
    [told] = lines("institutions without people: ")
    assert "in 11 nobody" in told
    assert told.endswith(f": {', '.join(names)}, …")
    model.Session.query(Institution).filter_by(name=names[0]).update({"takes_demands": False})
    model.Session.commit()
    [told] = lines("institutions without people: ")
    assert names[0] not in told


def test_who_may_make_organizations_is_told(lines, ckan_config, monkeypatch):
    option = "ckan.auth.user_create_organizations"
    monkeypatch.setitem(ckan_config, option, True)
    assert len(lines(option)) == 1
    monkeypatch.setitem(ckan_config, option, False)
    assert lines(option) == []


def test_a_database_that_writes_down_what_people_write_is_told(lines, monkeypatch):
    assert lines("PostgreSQL log_statement") == []
    # Only a database superuser could make it log more, so the test lowers what is accepted.
    monkeypatch.setitem(inspection.LOGGING, "log_statement", ("ddl",))
    [told] = lines("PostgreSQL log_statement")
    assert told.startswith("warning")
    assert "is «none»" in told
    assert "«ddl»" in told


def test_a_database_that_sorts_by_code_point_is_told(lines):
    # The tests' database is one.
    [told] = lines("PostgreSQL collation")
    assert told.startswith("warning")
    assert "after «z»" in told


def test_a_ledger_that_has_stopped_looking_is_told(cli, lines, ckan_config, monkeypatch):
    ledgers.forget()
    [told] = lines("  ledger: ")
    assert told.startswith("warning")
    assert "«ckan proactiva tick»" in told
    cli.invoke(proactiva, ["tick"])
    assert lines("  ledger: ") == []
    ago = sa.func.now() - timedelta(days=2)
    with model.meta.engine.begin() as connection:
        connection.execute(sa.update(ledgers.PROGRESS).values(synced_at=ago))
    [told] = lines("  ledger: ")
    assert "last looked on" in told
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.ledger_minutes", 10_080)
    assert lines("  ledger: ") == []


def test_an_outbox_that_nobody_empties_is_told(cli, lines):
    cli.invoke(proactiva, ["tick"])
    folio = factories.public(factories.person())
    untold = "nobody is told what has happened since"
    assert lines(untold) == []
    demand = model.Session.query(Demand).filter_by(folio=folio).one()
    ago = sa.func.now() - timedelta(hours=2)
    model.Session.query(Event).filter_by(demand_id=demand.id).update({"recorded_at": ago})
    model.Session.commit()
    [told] = lines(untold)
    assert told.startswith("warning")
    cli.invoke(proactiva, ["tick"])
    assert lines(untold) == []


def test_a_vocabulary_that_does_not_load_ends_every_command_with_its_line(tmp_path: Path):
    file, settings = tmp_path / "grupos.yaml", tmp_path / "ckan.ini"
    file.write_text("terms:\n  - code: a\n    label: A\n  - code: b\n", encoding="utf-8")
    usual = (Path(__file__).parents[2] / "test.ini").read_text(encoding="utf-8")
    option = f"ckanext.proactiva.vocabulary.beneficiary_groups = {file}"
    settings.write_text(usual.replace("[app:main]\n", f"[app:main]\n{option}\n"), encoding="utf-8")
    words = ["ckan", "-c", str(settings), "proactiva", "check"]
    result = subprocess.run(words, capture_output=True, text=True, check=False)
    said = result.stdout + result.stderr
    assert result.returncode == 1
    assert "Traceback" not in said
    assert f"{file}, line 4: " in said
    assert "ckanext.proactiva.vocabulary.beneficiary_groups" in said
