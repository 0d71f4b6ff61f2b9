"""One portal, run by one CKAN version after another."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa

ROOT = Path(__file__).parents[2]
SETTINGS = ROOT / "test.ini"


class Portal:
    """A database, run with any version of CKAN."""

    def __init__(self, database: str, site_id: str, folder: Path):
        self.database = database
        self._folder = folder
        self._environment = {
            **os.environ,
            "CKAN_SQLALCHEMY_URL": database,
            "CKAN_SITE_ID": site_id,
        }

    def ckan(self, version: str, *words: str) -> str:
        """Run an administrator's command, and return its output."""
        return self._run(version, "ckan", "-c", SETTINGS, *words)

    def run(self, version: str, script: str, *words: str, settings: Path = SETTINGS) -> Any:
        """Run a script of this folder on the portal, and return its result."""
        answer = self._folder / "answer.json"
        self._run(version, "python", Path(__file__).with_name(script), settings, *words, answer)
        return json.loads(answer.read_text(encoding="utf-8"))

    def make_organizations(self, version: str) -> None:
        """Create the organizations that the README mentions, without datasets."""
        self._run(version, "python", Path(__file__).with_name("plain.py"), SETTINGS)

    @contextmanager
    def connection(self) -> Iterator[sa.engine.Connection]:
        """Open a transaction in the portal's database."""
        with sa.create_engine(self.database, poolclass=sa.pool.NullPool).begin() as connection:
            yield connection

    def _run(self, version: str, program: str, *words: str | Path) -> str:
        # Its environment is next to that of the CKAN that runs the tests.
        programs = Path(os.environ["VIRTUAL_ENV"]).parent / f"ckan-{version}" / "bin"
        done = subprocess.run(
            [programs / program, *words],
            env=self._environment,
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
        return done.stdout
