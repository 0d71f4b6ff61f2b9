"""Installing ignores what the person's pip and npm prefer."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from portal import ckan
from portal.settings import DEFAULT_PORTS, RELEASES, Settings, Version

ROOT = Path(__file__).parents[3]
MADE = (".portal", "ckanext_proactiva.egg-info", ".hypothesis", ".ruff_cache")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(Version("2.11", RELEASES["2.11"]), DEFAULT_PORTS, 5000, home=tmp_path)


def take_true_for_python(settings: Settings) -> None:
    settings.python.parent.mkdir(parents=True)
    settings.python.symlink_to("/bin/true")


# The programs themselves would download; their options are what decides.
def test_a_preference_for_the_users_folder_is_not_followed(settings: Settings):
    take_true_for_python(settings)
    [tools] = ckan.test_tools(settings)
    tools.make()
    [log] = settings.logs.iterdir()
    assert "-m pip install --no-user" in log.read_text()


def test_tools_for_tests_are_installed_in_production_too(settings: Settings):
    take_true_for_python(settings)
    [axe] = ckan.browser_tools(settings)
    axe.make()
    assert "--include=dev" in (settings.logs / "npm.log").read_text()


def test_clean_removes_what_was_made_here(tmp_path: Path):
    for name in MADE:
        (tmp_path / name).mkdir()
    (tmp_path / "portal").mkdir()
    for name in ("python", "system-packages"):
        (tmp_path / "portal" / name).symlink_to("/bin/true")
    subprocess.run(["make", "-s", "-f", ROOT / "Makefile", "clean"], cwd=tmp_path, check=True)
    assert os.listdir(tmp_path) == ["portal"]
