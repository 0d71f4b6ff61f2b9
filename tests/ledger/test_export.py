"""The ledger in one file, checked and recounted by a script that does not use our code."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime, timedelta, timezone

import pytest

from ckan import model
from ckan.tests import factories
from ckan.tests.helpers import call_action

from ckanext.proactiva import config
from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.domain.rollup import Dimension
from ckanext.proactiva.ledger import seals
from portal.settings import ROOT
from tests.factories import accept
from tests.support.ledgers import (
    add_datasets,
    add_referrals,
    change,
    purge,
    set_extra,
    without_trigger,
)
from tests.support.resources import add_files, drop_harvests, harvested_from

SCRIPT = ROOT / "docs" / "ledger_check.py"
START = datetime(2025, 3, 15, 18, tzinfo=timezone.utc)
DAY = timedelta(days=1)
BY_MONTH = ("answered_by_month", "own_by_month", "reach_by_month")
SHARES = ("continuity", "open", "answered", "burst", "own", "reach")


@pytest.fixture
def exported(no_ledger, cli, tmp_path):
    """A year with every kind of event, of two institutions, and its exported file."""
    units = [factories.Organization(name=name) for name in ("agua", "salud")]
    for unit, terms in zip(units, ({}, {"answer": 20}), strict=True):
        accept(unit["name"]).terms = terms
    model.Session.commit()
    water, health = (unit["id"] for unit in units)
    no_ledger.sync(START - DAY)
    own, brought = add_datasets(4, water), add_datasets(3, health)
    harvested_from("another-portal", brought)
    add_files(own[0], ["https://datos.example/1.csv"])
    add_files(own[1], ["https://datos.example/1.pdf"], format="PDF")
    no_ledger.sync(START)
    for month in range(1, 13):
        at = START + month * timedelta(days=30)
        for name in [own[0], *brought[month > 7 :]]:
            add_files(name, [f"https://datos.example/{name}-{month}.csv"])
        if month == 3:
            set_extra(own[2:3], "proactiva_proactive", "false")
            change(own[3:], private=True)
        if month == 5:
            change(own[3:], private=False)
            change(own[1:2], owner_org=health)
        if month == 7:
            purge(brought[:1])
        add_referrals(
            {"organization_id": (water, health)[month % 2], "today": at.date()},
            answered_after=[month, 2 * month, None],
            started_days_ago=20,
            resolution=("published", "not_held", "partly_published")[month % 3],
        )
        no_ledger.sync(at)
        no_ledger.sync(at + 2 * DAY, batch=2)
    file = tmp_path / "ledger.jsonl"
    assert cli.invoke(proactiva, ["ledger", "export", str(file)]).exit_code == 0
    yield file, {"": "", "agua": water, "salud": health}
    drop_harvests()


def checked(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", str(SCRIPT), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_script_finds_the_same_figures(exported):
    file, units = exported
    for as_of in ("2025-06-30", "2025-11-20", "2026-03-15"):
        for name, organization in units.items():
            given = ("--as-of", as_of, "--institution", organization)
            result = checked(file, *given)
            assert result.returncode == 0, result.stderr
            shown = call_action("proactiva_growth_show", institution=name, as_of=as_of)
            found = json.loads(result.stdout)
            within, by_group = found.pop("answered_within"), found.pop("by_group", None)
            by_problem = found.pop("by_problem", None)
            for month in shown["months"]:
                month.pop("complete")
            by_month = [share for of in BY_MONTH for share in shown[of]]
            by_term = shown["answered_within"].values()
            for share in (*(shown[of] or {} for of in SHARES), *by_month, *by_term):
                share.pop("percent", None)
            assert {key: shown[key] for key in found} == found, (as_of, name)
            # The script has all terms in use, a page only those it compares by.
            assert shown["answered_within"].items() <= within.items()
            assert ("20" in shown["answered_within"]) is (name == "salud")
            stocks = {each["beneficiary_group"]: each["stock"] for each in shown["groups"]}
            assert stocks == (by_group or {})
            stocks = {each["problem"]: each["stock"] for each in shown["problems"]}
            assert stocks == (by_problem or {})


def test_a_term_of_an_institutions_own_is_counted_as_well(exported):
    file, units = exported
    result = checked(file, "--as-of", "2026-03-15", "--institution", units["salud"])
    within = json.loads(result.stdout)["answered_within"]["20"]
    assert within["whole"] > within["part"] > 0


def test_the_script_finds_what_was_changed_and_what_was_kept(exported, tmp_path):
    file, _units = exported
    kept = tmp_path / "seal.json"
    kept.write_text(json.dumps(call_action("proactiva_seal_list", limit=1)[0]))
    assert checked(file, "--kept", kept).returncode == 0
    kept.write_text(json.dumps({"number": 2, "hash": "0" * 64}))
    assert "differs from the copy you kept" in checked(file, "--kept", kept).stderr
    lines = file.read_text().splitlines()
    place = next(n for n, line in enumerate(lines) if '"event"' in line)
    for forged in (
        lines[place].replace('"proactive":true', '"proactive":false'),
        lines[place].replace('"occurred_at":"2025', '"occurred_at":"2024'),
    ):
        assert forged != lines[place]
        file.write_text("\n".join([*lines[:place], forged, *lines[place + 1 :]]))
        assert checked(file).returncode == 1
    file.write_text("\n".join(lines[:place] + lines[place + 1 :]))
    assert checked(file).returncode == 1


def test_the_script_counts_no_event_that_is_under_no_seal(exported, tmp_path):
    file, _units = exported
    newest = call_action("proactiva_seal_list", limit=1)[0]
    kept = tmp_path / "seal.json"
    kept.write_text(json.dumps(newest))
    lines = file.read_text().splitlines()
    first = next(json.loads(line)["event"] for line in lines if '"kind":"published"' in line)
    added = {**first, "seq": newest["last_seq"] + 1, "dataset": "nobody-published-it"}
    file.write_text("\n".join([*lines, json.dumps({"event": added})]))
    result = checked(file, "--kept", kept)
    assert (result.returncode, result.stdout) == (1, "")
    assert f"event {added['seq']} is under no seal" in result.stderr


@pytest.mark.usefixtures("ledger")
def test_what_is_written_during_an_export_is_in_the_next_one(ledger, cli, tmp_path, monkeypatch):
    add_datasets(2)
    ledger.sync()
    listed = seals.listed

    def listing(before: int, limit: int) -> list[seals.SealHead]:
        found = listed(before, limit)
        if not before:
            add_datasets(1)
            ledger.sync()
        return found

    monkeypatch.setattr(seals, "listed", listing)
    file = tmp_path / "ledger.jsonl"
    for events in (2, 3):
        assert cli.invoke(proactiva, ["ledger", "export", str(file)]).exit_code == 0
        assert file.read_text().count('"event"') == events
        assert checked(file).returncode == 0


def test_the_script_reads_a_ledger_in_which_nothing_has_happened(no_ledger, cli, tmp_path):
    file = tmp_path / "ledger.jsonl"
    assert cli.invoke(proactiva, ["ledger", "export", str(file)]).exit_code == 0
    assert call_action("proactiva_ledger_show")["seal"] is None
    result = checked(file)
    assert (result.returncode, result.stderr) == (0, "")
    today = datetime.now(config.timezone()).date()
    assert json.loads(result.stdout)["as_of"] == today.isoformat()


def test_sums_are_worked_out_again_after_a_change_of_zone(
    exported, cli, no_ledger, ckan_config, monkeypatch
):
    _file, units = exported
    before = no_ledger.flows(Dimension.INSTITUTION, units["agua"])
    with without_trigger() as connection:
        connection.execute(no_ledger.ROLLUP.update().values(published=99))
    result = cli.invoke(proactiva, ["ledger", "rebuild"])
    assert "sums recomputed" in result.output
    assert no_ledger.flows(Dimension.INSTITUTION, units["agua"]) == before
    no_ledger.assert_whole()
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.timezone", "Pacific/Kiritimati")
    cli.invoke(proactiva, ["ledger", "rebuild"])
    no_ledger.assert_whole()


def test_no_sums_are_made_of_an_event_that_was_changed(exported, cli, no_ledger):
    with without_trigger() as connection:
        connection.execute(no_ledger.EVENT.update().values(after="[]"))
    result = cli.invoke(proactiva, ["ledger", "rebuild"])
    assert result.exit_code == 1
    assert "ledger verify" in result.output
