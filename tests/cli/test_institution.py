"""``ckan proactiva institution …``: the register, kept by hand."""

from __future__ import annotations

import pytest

import ckantoolkit as tk

from ckanext.proactiva import clock
from ckanext.proactiva.cli import proactiva
from tests import factories
from tests.support.queries import statements_sent

pytestmark = pytest.mark.usefixtures("non_clean_db")
INSTITUTION = "FROM proactiva_institution"


@pytest.fixture
def run(cli):
    """A function that runs «ckan proactiva institution …»."""
    return lambda *words: cli.invoke(proactiva, ["institution", *words])


def kept(name: str) -> dict:
    """Return what the register keeps of an institution."""
    found = factories.person(sysadmin=True).call("proactiva_register_show")
    return next(each for each in found["accepted"] if each["name"] == name)


def test_an_organization_is_accepted(run):
    name = factories.organization(title="Junta de agua")
    result = run("accept", name)
    assert (result.exit_code, f"{name} (Junta de agua), accepted" in result.output) == (0, True)
    assert kept(name)["takes_demands"] is True
    assert run("accept", "nadie").exit_code == 1


def test_one_that_is_ended_says_since_when(run):
    name, today = factories.institution(title="Junta de agua"), clock.today()
    dates = f"accepted {today}, ended {today}"
    told = run("end", name).output.splitlines()
    assert told == [f"{name} (Junta de agua), {dates}", "  takes demands: yes"]


def test_what_is_given_is_changed_and_the_rest_stays(run, tmp_path):
    name, heir = factories.institution(), factories.institution()
    days = tmp_path / "inhabiles.csv"
    days.write_text("\ufeff2027-05-10\n2027-05-05\n", encoding="utf-8")
    given = ["--takes-demands", "no", "--successor", heir, "--days-off", str(days)]
    given += ["--mailbox", "agua@example.org"]
    result = run("patch", name, *given, "--term", "answer=10", "--term", "clarify=7")
    assert result.exit_code == 0, result.output
    told, *lines = result.output.splitlines()
    assert "ended" not in told
    assert lines == [
        "  takes demands: no",
        "  mailbox: agua@example.org",
        f"  successor: {heir}",
        "  terms: answer 10, clarify 7",
        "  days off: 2027-05-05, 2027-05-10",
    ]
    assert run("patch", name, "--term", "answer=", "--successor", "").exit_code == 0
    found = kept(name)
    assert (found["terms"], found["successor"]) == ({"clarify": 7}, None)
    assert (found["takes_demands"], len(found["days_off"])) == (False, 2)


def test_a_term_is_added_to_those_kept_by_one_change(run):
    name = factories.institution()
    assert run("patch", name, "--term", "clarify=7").exit_code == 0
    locked: list[int] = []
    for given in ("--takes-demands no", "--term answer=10"):
        with statements_sent() as sent:
            assert run("patch", name, *given.split()).exit_code == 0
        locked.append(sum(INSTITUTION in each and "FOR UPDATE" in each for each in sent))
    assert locked[0] == locked[1] > 0
    assert kept(name)["terms"] == {"clarify": 7, "answer": 10}


def test_a_term_is_added_under_a_former_name(run):
    former, name = factories.institution(), factories.named("institucion")
    assert run("patch", former, "--term", "clarify=7").exit_code == 0
    tk.get_action("organization_patch")({"ignore_auth": True}, {"id": former, "name": name})
    assert run("patch", former, "--term", "answer=10").exit_code == 0
    assert kept(name)["terms"] == {"clarify": 7, "answer": 10}


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_a_file_of_days_in_another_encoding_is_refused_in_one_line(run, tmp_path, encoding):
    name, days = factories.institution(), tmp_path / "inhabiles.csv"
    days.write_bytes("2027-05-10;mañana\n".encode(encoding))
    result = run("patch", name, "--days-off", str(days))
    assert result.exit_code == 1
    assert result.output.startswith("Error: Days off: Write the date as year-month-day")
    assert kept(name)["days_off"] == []


@pytest.mark.parametrize(
    "wrong", ["--term answer", "--term answer=x", "--term nada=3", "--mailbox x"]
)
def test_what_cannot_be_is_said_and_changes_nothing(run, wrong: str):
    name = factories.institution()
    before = kept(name)
    result = run("patch", name, *wrong.split())
    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert kept(name) == before
