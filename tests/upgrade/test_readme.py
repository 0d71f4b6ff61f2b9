"""The README's steps, each command as written, on a CKAN without the extension."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.support.databases import scratch_database

ROOT = Path(__file__).parents[2]
NAME = "proactiva_test_readme"
SECTION = re.compile(r"^## Enable it on your portal$(.*?)^To switch it off", re.M | re.S)
FENCE = re.compile(r"^ *```(\w+)\n(.*?)^ *```$", re.M | re.S)
NOT_SOURCE = shutil.ignore_patterns(".portal", ".git", "__pycache__", "*.egg-info", "build")
# Where CKAN's packages put things, and therefore the README too.
HOME, SETTINGS = "/usr/lib/ckan/default", "/etc/ckan/default/ckan.ini"
CKAN = "#!{python}\nimport sys\nfrom ckan.cli.cli import ckan\nsys.exit(ckan())\n"
# Stands for whatever restarts a portal: it logs the request.
SUPERVISOR = '#!/bin/sh\necho "$*" >>"{log}"\n'
# One user stands for both: «sudo -u USER COMMAND» only runs the command.
SUDO = '#!/bin/sh\n[ "$1" = -u ] && shift 2\nexec "$@"\n'


class Step(NamedTuple):
    """A fenced block of the README: its language, and its lines."""

    language: str
    lines: list[str]


def steps() -> list[Step]:
    """Return what the README says to write and to run, in order."""
    [section] = SECTION.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    fences = FENCE.findall(section)
    return [Step(kind, [line.strip() for line in body.splitlines()]) for kind, body in fences]


class Machine:
    """A portal as its administrator has it: an environment, a configuration, a checkout."""

    def __init__(self, folder: Path, database: str) -> None:
        self.home, self.settings = folder / "default", folder / "ckan.ini"
        self.checkout, self.restarts = folder / "checkout", folder / "restarts"
        self._variables = {
            **{key: value for key, value in os.environ.items() if not key.startswith("CKAN_")},
            "PATH": f"{self.home / 'bin'}:{os.environ['PATH']}",
            "VIRTUAL_ENV": str(self.home),
        }
        self._make_environment()
        shutil.copytree(ROOT, self.checkout, ignore=NOT_SOURCE)
        self._configure(database)

    def run(self, command: str) -> str:
        """Run a README command in the portal's directory, and return all its output."""
        here = command.replace(HOME, str(self.home)).replace(SETTINGS, str(self.settings))
        done = subprocess.run(
            ["sh", "-ec", here],
            cwd=self.checkout,
            env=self._variables,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
        return done.stdout + done.stderr

    def set(self, *options: str) -> None:
        """Write lines into the configuration."""
        quoted = " ".join(f"'{option}'" for option in options)
        self.run(f"{HOME}/bin/ckan config-tool {SETTINGS} {quoted}")

    def _make_environment(self) -> None:
        subprocess.run([sys.executable, "-m", "venv", self.home], check=True)
        # CKAN is where the tests have it. Packages linked into its folder, such as this project,
        # are not found from here.
        [packages] = self.home.glob("lib/python*/site-packages")
        # CKAN puts its path before the standard library, and relies on these being imported
        # already.
        lines = [sysconfig.get_path("purelib"), "import types, typing"]
        (packages / "ckan.pth").write_text("\n".join(lines), encoding="utf-8")
        self._write("ckan", CKAN.format(python=self.home / "bin" / "python"))
        self._write("supervisorctl", SUPERVISOR.format(log=self.restarts))
        self._write("sudo", SUDO)

    def _write(self, program: str, source: str) -> None:
        file = self.home / "bin" / program
        file.write_text(source, encoding="utf-8")
        file.chmod(0o755)

    def _configure(self, database: str) -> None:
        self.run(f"{HOME}/bin/ckan generate config {SETTINGS}")
        storage = self.settings.with_name("storage")
        storage.mkdir()
        self.set(
            f"sqlalchemy.url = {database}",
            f"solr_url = {os.environ['CKAN_SOLR_URL']}",
            f"ckan.redis.url = {os.environ['CKAN_REDIS_URL']}",
            f"ckan.site_id = {NAME}",
            "ckan.site_url = http://portal.test",
            f"ckan.storage_path = {storage}",
        )
        self.run(f"{HOME}/bin/ckan -c {SETTINGS} db init")
        self.run(f"{HOME}/bin/python {Path(__file__).with_name('plain.py')} {SETTINGS}")


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    with scratch_database(os.environ["CKAN_SQLALCHEMY_URL"], NAME) as database:
        made = Machine(tmp_path, database)
        yield made
        made.run(f"{HOME}/bin/ckan -c {SETTINGS} search-index clear")


def test_the_readme_makes_a_plain_ckan_ready(machine: Machine):
    said: dict[str, str] = {}
    for step in steps():
        for line in step.lines:
            if step.language == "ini":
                machine.set(line)
                continue
            command = line if step.language == "sh" else line.split(maxsplit=5)[5]
            said[command] = machine.run(command)
    assert machine.restarts.read_text(encoding="utf-8") == "restart ckan-uwsgi: ckan-worker:\n"
    tick, check, setup = (
        next(told for command, told in said.items() if f"proactiva {name}" in command)
        for name in ("tick", "check", "setup")
    )
    assert tick == ""
    assert "«transparency-institute» takes care of demands" in check
    assert "error " not in check
    for name in ("transparency-institute", "water", "health"):
        assert re.search(rf"^accepted +{name} ", setup, re.M)
    # -I ignores the current directory, which is the checkout.
    where = "import ckanext.proactiva as ours; print(ours.__file__)"
    found = machine.run(f"{HOME}/bin/python -I -c '{where}'")
    assert str(machine.home) in found
    assert said_by_cron_of_trouble(machine)


def said_by_cron_of_trouble(machine: Machine) -> bool:
    """Return whether cron reports an option that has an invalid value."""
    [cron] = [step for step in steps() if step.language == "cron"]
    machine.set("ckanext.proactiva.timezone = Aztlan")
    said = machine.run(cron.lines[0].split(maxsplit=5)[5])
    return "is not the name of a time zone: «Aztlan»" in said


def test_in_docker_the_key_is_set_and_only_the_source_is_copied():
    hosting = (ROOT / "docs" / "hosting.md").read_text(encoding="utf-8")
    [docker] = re.findall(r"^## With CKAN's Docker images$(.*?)^## ", hosting, re.M | re.S)
    assert "`CKAN___SECRET_KEY=" in docker
    assert "COPY . " in docker
    left_out = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    assert {".git", ".portal"} <= set(left_out)


def test_every_kind_of_step_is_known():
    assert {step.language for step in steps()} == {"sh", "ini", "cron"}
