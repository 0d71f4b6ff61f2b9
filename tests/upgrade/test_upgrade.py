"""Blocks that were written on CKAN 2.11 are the same on 2.12."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.support.databases import scratch_database

ROOT = Path(__file__).parents[2]
NAME = "proactiva_test_upgrade"
SCHEMING = f"""
[app:main]
use = config:{ROOT / "test.ini"}
ckan.plugins = scheming_datasets proactiva
scheming.dataset_schemas = ckanext.scheming:ckan_dataset.yaml
"""


class Portal:
    """One portal that is run now by one CKAN, now by another."""

    def __init__(self, database: str, folder: Path):
        self._folder = folder
        self._environment = {
            **os.environ,
            "CKAN_SQLALCHEMY_URL": database,
            "CKAN_SITE_ID": NAME,
        }

    def ckan(self, version: str, *words: str) -> None:
        """Run a command of the administrator's."""
        self._run(version, "ckan", "-c", ROOT / "test.ini", *words)

    def ask(self, version: str, verb: str, scheming: bool = False) -> dict:
        """Fill the portal or just look at it, and tell what it shows."""
        answer, settings = self._folder / "answer.json", ROOT / "test.ini"
        if scheming:
            settings = self._folder / "scheming.ini"
            settings.write_text(SCHEMING, encoding="utf-8")
        script = Path(__file__).with_name("on_portal.py")
        self._run(version, "python", script, settings, verb, answer)
        return json.loads(answer.read_text(encoding="utf-8"))

    def _run(self, version: str, program: str, *words: str | Path) -> None:
        # An environment lies beside that of the CKAN that runs the tests.
        programs = Path(os.environ["VIRTUAL_ENV"]).parent / f"ckan-{version}" / "bin"
        subprocess.run([programs / program, *words], env=self._environment, check=True)


@pytest.fixture
def portal(tmp_path):
    with scratch_database(os.environ["CKAN_SQLALCHEMY_URL"], NAME) as database:
        portal = Portal(database, tmp_path)
        yield portal
        portal.ckan("2.12", "search-index", "clear")


def test_upgrading_to_212_leaves_blocks_as_they_were(portal):
    portal.ckan("2.11", "db", "init")
    portal.ckan("2.11", "db", "upgrade", "-p", "proactiva")
    before = portal.ask("2.11", "fill")
    assert before["blocks"]["completo"]["proactiva_beneficiary_group"] == ["girls", "older_persons"]
    assert before["facets"]["vocab_proactiva_beneficiary_group"]["girls"] == 1

    portal.ckan("2.12", "db", "upgrade")
    portal.ckan("2.12", "search-index", "rebuild")
    assert portal.ask("2.12", "show") == before
    with_scheming = portal.ask("2.12", "show", scheming=True)
    assert with_scheming["modes"] == ["scheming"]
    assert with_scheming["blocks"] == before["blocks"]
