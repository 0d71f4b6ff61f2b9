"""«Not ready» is one state, without tables, with old ones or without an authority, told alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
import sqlalchemy as sa

from ckan import model
from ckan.tests import factories as core

from ckanext.proactiva import readiness
from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.institutions import acceptance
from ckanext.proactiva.model import Institution, migrations
from tests import factories
from tests.support.queries import statements_sent
from tests.support.schemas import OURS
from tests.support.visitor import logged_in

pytestmark = pytest.mark.smoke

PARTS = {"folio": "TP-2026-123-4567", "institution": "agua", "name": "agua", "chart": "stock"}
FILES = (".atom", ".csv", ".json", ".jsonld", ".svg")
COMMANDS = (
    ["setup"],
    ["tick"],
    ["ledger", "sync"],
    ["ledger", "verify"],
    ["ledger", "status"],
    ["ledger", "rebuild"],
    ["ledger", "export", "-"],
    ["ledger", "correct", "1", "--reason", "trial"],
    ["block", "show", "vacunas"],
    ["block", "export"],
    ["block", "restore"],
    ["block", "gaps"],
    ["institution", "accept", "agua"],
    ["institution", "end", "agua"],
    ["institution", "patch", "agua"],
    ["person", "export", "--user", "alguien"],
    ["person", "erase", "--user", "alguien"],
    ["notices", "status"],
    ["notices", "send"],
    ["notices", "retry"],
    ["notices", "adopt"],
)


class Lack(NamedTuple):
    """What a portal lacks to be ready."""

    command: str
    answer: frozenset[str]


TABLES = Lack(migrations.COMMAND, frozenset({"proactiva_portal_check"}))
AUTHORITY = Lack(
    acceptance.COMMAND, frozenset({"proactiva_portal_check", "proactiva_portal_setup"})
)


NEWER = Lack(migrations.back(), TABLES.answer)


@pytest.fixture(params=["missing", "half-migrated", "newer", "before-setup"])
def lack(request, clean_db, migrate_db_for) -> Iterator[Lack]:
    """A database as a new version of ours may find it, made ready again when the test ends."""
    if request.param == "before-setup":
        _unpin()
        yield AUTHORITY
        model.Session.rollback()
        factories.authority()
        return
    if request.param == "newer":
        _stamp("proactiva_999")
        yield NEWER
        model.Session.rollback()
        _stamp(migrations.newest())
        return
    model.Session.remove()
    migrate_db_for("proactiva", "base" if request.param == "missing" else "proactiva_001", False)
    if request.param == "missing":
        with model.meta.engine.begin() as connection:
            connection.execute(sa.text("DROP TABLE proactiva_alembic_version"))
    yield TABLES
    model.Session.rollback()
    migrate_db_for("proactiva")
    factories.authority()


def _unpin() -> None:
    model.Session.execute(sa.update(Institution).values(is_authority=False))
    model.Session.commit()
    readiness.doubt()


def _stamp(version: str | None) -> None:
    _write_stamp(version)
    readiness.doubt()


def _write_stamp(version: str | None) -> None:
    _run("UPDATE proactiva_alembic_version SET version_num = :version", version=version)


def _run(statement: str, **values: str | None) -> None:
    model.Session.remove()
    with model.meta.engine.begin() as connection:
        connection.execute(sa.text(statement), values)


def page_addresses(app: Any, method: str) -> list[str]:
    """Return the address of each page and file of ours that accepts a method."""
    return [
        rule.build({name: PARTS.get(name) or _some(rule, name) for name in rule.arguments})[1]
        for rule in app.flask_app.url_map.iter_rules()
        if rule.endpoint.startswith("proactiva_") and method in rule.methods
    ]


def _some(rule: Any, name: str) -> str:
    choices = re.fullmatch(r"\(\?:(.+)\)", rule._converters[name].regex)
    return choices[1].split("|")[0] if choices else "x"


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_every_page_and_file_says_the_command(app, lack: Lack, method: str):
    addresses = page_addresses(app, method)
    assert len(addresses) >= 5
    for address in addresses:
        response = app.test_client().open(address, method=method)
        assert (address, response.status_code) == (address, 503)
        assert lack.command in response.get_data(as_text=True)
        assert "no-store" in response.headers["Cache-Control"]
        if address.endswith(FILES):
            assert response.mimetype == "text/plain"
            assert response.get_data(as_text=True).count("\n") == 1


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("base", ["/api/action", "/api/3/action"])
def test_every_action_says_the_command(app, lack: Lack, base: str, method: str):
    for action in {*OURS, "proactiva_no_such_thing"} - lack.answer:
        response = app.test_client().open(f"{base}/{action}", method=method, json={})
        assert (action, response.status_code) == (action, 503)
        assert response.json["success"] is False
        assert set(response.json["error"]) == {"__type", "message"}
        assert lack.command in response.json["error"]["message"]


def test_the_check_answers_and_so_does_all_that_is_not_ours(app, lack: Lack):
    headers = {"Authorization": core.SysadminWithToken()["token"]}
    found = app.get("/api/3/action/proactiva_portal_check", headers=headers, status=200).json
    lacking = [each for each in found["result"] if lack.command in each["message"]]
    assert [each["level"] for each in lacking] == ["error"]
    dataset = core.Dataset(owner_org=core.Organization()["id"])
    for address in ("/", "/about", "/dataset/", f"/dataset/{dataset['name']}", "/organization/"):
        app.get(address, headers=headers, status=200)
    app.get("/api/3/action/package_search", status=200)
    assert app.get("/api/3/action/no_such_action").status_code == 400


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_ends_with_the_line(cli, lack: Lack, words: list[str]):
    result = cli.invoke(proactiva, words)
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    *listed, line = result.output.strip().splitlines()
    assert lack.command in line
    is_listing = "proactiva_portal_setup" in lack.answer and words == ["setup"]
    assert bool(listed) is is_listing


def test_the_check_on_the_command_line_answers(cli, lack: Lack):
    result = cli.invoke(proactiva, ["check"])
    assert result.exit_code == 1
    assert lack.command in result.output
    assert isinstance(result.exception, SystemExit)


def test_the_setup_makes_ready(app, cli, before_setup):
    name = core.Organization()["name"]
    app.get("/proactiva/demands", status=503)
    assert cli.invoke(proactiva, ["setup", "--authority", name]).exit_code == 0
    app.get("/proactiva/demands", status=200)
    assert cli.invoke(proactiva, ["tick"]).exit_code == 0


def test_the_list_of_commands_is_whole():
    named = {
        (name, sub)
        for name, command in proactiva.commands.items()
        for sub in getattr(command, "commands", [""])
    }
    tried = {(words[0], words[1] if len(words) > 1 else "") for words in COMMANDS}
    assert named == tried | {("check", "")}


def test_once_ready_nothing_is_asked_and_pages_of_the_portal_never_ask(app, non_clean_db):
    def asked(address: str) -> int:
        with statements_sent() as sent:
            app.get(address, status=200)
        return len([each for each in sent if "proactiva_alembic_version" in each])

    assert asked("/about") == 0
    assert asked("/proactiva/folio") == 1
    assert asked("/proactiva/folio") == 0


def test_an_older_database_under_a_running_portal_is_noticed(app, clean_db, migrate_db_for):
    app.get("/proactiva/growth", status=200)
    model.Session.remove()
    migrate_db_for("proactiva", "base", False)
    try:
        assert migrations.COMMAND in app.get("/proactiva/growth.csv", status=503).body
        app.get("/api/3/action/proactiva_institution_list", status=503)
    finally:
        model.Session.rollback()
        migrate_db_for("proactiva")
        factories.authority()
    app.get("/proactiva/growth", status=200)


def test_newer_tables_under_a_running_portal_are_noticed(app, non_clean_db):
    folio = factories.public(factories.person())
    visitor = logged_in(app)
    assert visitor.post(f"/proactiva/demands/{folio}/say", [("say", "Hace falta")]).status == 200
    _run("ALTER TABLE proactiva_message ADD COLUMN newer integer NOT NULL DEFAULT 0")
    try:
        _run("ALTER TABLE proactiva_message ALTER COLUMN newer DROP DEFAULT")
        _write_stamp("proactiva_999")
        page = visitor.post(f"/proactiva/demands/{folio}/say", [("say", "También en mi colonia")])
    finally:
        _run("ALTER TABLE proactiva_message DROP COLUMN newer")
        _stamp(migrations.newest())
    assert page.status == 503
    assert migrations.back() in page.body
    assert page.value("say") == "También en mi colonia"
