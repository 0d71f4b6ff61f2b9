"""``ckan proactiva ledger …`` and ``tick``, as cron and an administrator run them."""

from __future__ import annotations

import functools
import re
from datetime import timedelta

import pytest
import sqlalchemy as sa

from ckan import model
from ckan.common import CKANConfig, config_declaration

from ckanext.proactiva import config, option_check
from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.ledger import locking
from tests import factories
from tests.support import ledgers


@pytest.fixture
def run(clean_db, cli):
    """A function that runs «ckan proactiva …» on a portal with nothing in its ledger."""
    ledgers.forget()
    return lambda *words: cli.invoke(proactiva, words)


@pytest.fixture
def every(ckan_config, monkeypatch):
    """A function that sets how many minutes pass between two syncs."""
    return functools.partial(monkeypatch.setitem, ckan_config, "ckanext.proactiva.ledger_minutes")


@pytest.mark.parametrize("command", ["status", "verify"])
def test_command_on_a_ledger_not_begun_says_how_to_begin(run, command):
    told = "The ledger has not begun: run «ckan proactiva ledger sync»\n"
    assert run("ledger", command).output == told


def test_the_first_sync_looks_back_and_the_second_finds_nothing(run):
    ledgers.add_datasets(3)
    assert run("ledger", "sync").output == "3 published\n"
    assert run("ledger", "sync").output == "nothing changed\n"
    status = run("ledger", "status").output
    assert "0 known, 3 inferred" in status
    assert re.search(r"last seal  1 [0-9a-f]{64}", status)
    assert run("ledger", "verify").exit_code == 0


def test_a_first_look_that_was_interrupted_says_how_far_it_came(run):
    ledgers.add_datasets(3)

    def interrupted(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ledgers.sync(batch=2, tell=interrupted)
    assert "never finished: 2 of about 3 datasets" in run("ledger", "status").output
    assert run("ledger", "sync").output == "1 published\n"


def test_verify_names_what_was_changed_and_fails(run):
    ledgers.add_datasets(1)
    run("ledger", "sync")
    with ledgers.without_trigger() as connection:
        connection.execute(ledgers.EVENT.update().values(dataset="otro"))
    result = run("ledger", "verify")
    assert result.exit_code == 1
    assert "forged: event 1" in result.output


def test_verify_refuses_a_file_that_is_no_list_of_seals(run, tmp_path):
    file = tmp_path / "otro.json"
    for content in ('{"a": 1}', "", "[7]", "null", "[" * 100_000):
        file.write_text(content)
        result = run("ledger", "verify", "--kept", str(file))
        assert result.exit_code == 1
        assert "is not a seals.json" in result.output


def ticked(run) -> str:
    """Return what a tick prints about the ledger."""
    _, name, said = run("tick", "-v").output.partition("ledger: ")
    return name + said.splitlines(keepends=True)[0]


def test_a_tick_is_silent_when_all_is_well(run, every):
    for _ in range(2):
        result = run("tick")
        assert (result.exit_code, result.output) == (0, "")


def test_a_tick_syncs_when_it_is_due(run, every):
    ledgers.add_datasets(1)
    assert ticked(run) == "ledger: 1 published\n"
    ledgers.add_datasets(1)
    assert ticked(run) == "ledger: not due yet\n"
    every(0)
    assert ticked(run) == "ledger: 1 published\n"


@pytest.mark.parametrize(
    ("minutes", "seconds_ago", "is_due"),
    [(0, 0, True), (1, 0, False), (1, 45, True), (10_000, 86_400, False), ("2", 100, True)],
)
def test_a_tick_waits_for_as_many_minutes_as_it_is_told(run, every, minutes, seconds_ago, is_due):
    run("tick")
    with ledgers.model.meta.engine.begin() as connection:
        ago = sa.func.now() - timedelta(seconds=seconds_ago)
        connection.execute(sa.update(ledgers.PROGRESS).values(synced_at=ago))
    every(minutes)
    expected = "ledger: nothing changed\n" if is_due else "ledger: not due yet\n"
    assert ticked(run) == expected


def test_minutes_that_are_no_number_stop_the_tick_before_it_writes(run, every):
    every("pronto")
    ledgers.add_datasets(1)
    result = run("tick")
    assert result.exit_code == 1
    [line] = result.output.strip().splitlines()
    assert "ckanext.proactiva.ledger_minutes" in line
    assert "«pronto»" in line
    assert ledgers.events() == []


BAD = {
    "ledger_minutes": ("text", "-5", "1.5", "10081", "9" * 30),
    "trusted_proxies": ("two", "-1", "11", "9" * 30),
    "illustrative_history": ("quizá", "2"),
    "timezone": ("Mexico", "../../etc/passwd", "\x00"),
    "moderation": ("perhaps", "ALL"),
    "unlisted_codes": ("perhaps", "REFUSE"),
    "authority_phone": ("llámanos", "5" * 101, "800<b>"),
    "privacy_notice": ("javascript:alert(1)", "aviso", "http://["),
    "formal_route": ("javascript:alert(1)", "infomex", "http://[", "https://", "http:///saimex"),
    "trusted_after": ("two", "-1"),
    "retention_days": ("90 days", "0", "36501"),
    "official_contacts": ("agua", "12", "Calle sin número"),
    "published_rule": ("no.such:rule", "json", "json:dumps", "math:pi", "builtins:divmod"),
}


def test_unknown_word_in_a_boolean_option_is_not_turned_into_false(ckan_config):
    """CKAN turns any unknown word into false at startup if an option is declared a boolean."""
    started = CKANConfig({**ckan_config, config.ILLUSTRATIVE_HISTORY: "sí"})
    config_declaration.normalize(started)
    assert started[config.ILLUSTRATIVE_HISTORY] == "sí"


@pytest.mark.parametrize(
    ("option", "value"), [(name, each) for name in BAD for each in ("", *BAD[name])]
)
def test_no_value_of_ours_keeps_the_portal_from_starting(ckan_config, option, value):
    name = f"ckanext.proactiva.{option}"
    _, errors = config_declaration.validate(CKANConfig({**ckan_config, name: value}))
    assert name not in errors


def test_every_option_that_is_read_has_bad_values_here():
    read = {*option_check.READ, config.PUBLISHED_RULE}
    assert {f"{config.PREFIX}{each}" for each in BAD} == read


@pytest.mark.usefixtures("unseen_proxies")
@pytest.mark.parametrize("option", BAD)
def test_the_check_names_an_option_of_which_nothing_can_be_made(
    run, ckan_config, monkeypatch, option
):
    name = f"ckanext.proactiva.{option}"
    assert name not in run("check").output
    for value in BAD[option]:
        monkeypatch.setitem(ckan_config, name, value)
        result = run("check")
        assert result.exit_code == 1
        [line] = [each for each in result.output.splitlines() if name in each]
        assert line.startswith("error")
        assert f"«{value}»" in line


def test_the_check_names_an_option_that_is_none(run, ckan_config, monkeypatch):
    name = "ckanext.proactiva.trusted_proxis"
    monkeypatch.setitem(ckan_config, name, "true")
    result = run("check")
    assert result.exit_code == 1
    [line] = [each for each in result.output.splitlines() if name in each]
    assert line.startswith("error")
    assert "not an option of ours" in line


@pytest.mark.parametrize("words", [["tick"], ["ledger", "sync"]], ids=" ".join)
def test_a_rule_that_does_not_work_is_told_in_one_line(run, ckan_config, monkeypatch, words):
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.published_rule", "no.such:rule")
    result = run(*words)
    assert result.exit_code == 1
    *_, line = result.output.strip().splitlines()
    assert "ckanext.proactiva.published_rule" in line


def test_a_rule_that_is_not_there_keeps_no_mail_from_being_sent(run, ckan_config, monkeypatch):
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.published_rule", "no.such:rule")
    result = run("tick", "-v")
    assert result.exit_code == 1
    assert "notices: " in result.output
    assert "Words: ckanext.proactiva.published_rule" in result.output


def test_mails_are_refused_in_one_line_if_nobody_knows_what_to_keep(run, ckan_config, monkeypatch):
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.retention_days", "0")
    result = run("notices", "send")
    assert result.exit_code == 1
    *_, line = result.output.strip().splitlines()
    assert line.startswith("Error: Notices: ckanext.proactiva.retention_days must be ")


@pytest.fixture
def refused_title(run):
    """A title that the database refuses for an institution, whose organization has it by now."""
    title = factories.named("marca")
    model.Group.get(factories.institution()).title = title
    model.Session.commit()
    table = "ALTER TABLE proactiva_institution"
    with model.meta.engine.begin() as connection:
        connection.execute(sa.text(f"{table} ADD CONSTRAINT refused CHECK (title <> '{title}')"))
    yield title
    with model.meta.engine.begin() as connection:
        connection.execute(sa.text(f"{table} DROP CONSTRAINT refused"))


def test_a_job_that_fails_stops_no_other_and_tells_nobodys_words(run, refused_title):
    ledgers.add_datasets(1)
    result = run("tick")
    assert result.exit_code == 1
    assert result.output == (
        "Error: Institutions: IntegrityError 23514: «ckan proactiva tick --verbose» shows where\n"
    )
    assert [event.kind.value for event in ledgers.events()] == ["published"]
    told = run("tick", "-v").output
    assert "following.py" in told
    assert refused_title not in told


def test_a_tick_while_another_sync_is_at_work_is_silent_and_succeeds(run):
    ledgers.add_datasets(1)
    with locking.locked():
        result = run("tick")
        assert (result.exit_code, result.output) == (0, "")
        assert "ledger: Another sync is running\n" in run("tick", "-v").output
        refused = run("ledger", "sync")
        assert refused.exit_code == 1
        assert "Another sync is running" in refused.output
    assert ticked(run) == "ledger: 1 published\n"
