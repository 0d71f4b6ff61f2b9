"""Keeps what a release leaves in a database, to try every later migration on it.

portal/python -m portal run -- python -m tests.upgrade.keep CONFIGURATION RELEASE

Run it once, when a release is cut, on a freshly filled demo: `.portal/demo-2.11/ckan.ini`. It keeps
only our tables, unchanged, and what the portal shows of them.
"""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
from pathlib import Path

import sqlalchemy as sa

from portal.services import postgres

RELEASES = Path(__file__).with_name("releases")
# Plain statements, which can be read back without PostgreSQL's programs.
AS_STATEMENTS = ("--inserts", "--rows-per-insert=100", "--no-owner", "--no-privileges")
# Functions are created before the tables that some of them read.
UNCHECKED = "SET check_function_bodies = false;\n"
# A dump of tables omits the functions that their triggers call.
FUNCTIONS = sa.text(
    "SELECT pg_get_functiondef(oid) FROM pg_proc WHERE proname LIKE 'proactiva%' ORDER BY proname"
)


def dump(database: str) -> str:
    """Return our tables and their content as SQL."""
    with sa.create_engine(database, poolclass=sa.pool.NullPool).connect() as connection:
        functions = [f"{each};\n" for each in connection.execute(FUNCTIONS).scalars()]
    command = [postgres.program("pg_dump"), *AS_STATEMENTS, "--table=proactiva_*", database]
    tables = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    # These lines are commands of psql, which no other program understands.
    lines = (line for line in tables.splitlines(True) if not line.startswith("\\"))
    return "".join([UNCHECKED, *functions, *lines])


def main(configuration: str, release: str) -> None:
    """Write the tables and what is shown of them beside the other releases."""
    settings = configparser.RawConfigParser()
    settings.read(configuration)
    path = RELEASES / f"{release}.sql"
    path.write_text(dump(settings["app:main"]["sqlalchemy.url"]), encoding="utf-8")
    # The tests' own variables would override the configuration.
    own = {key: value for key, value in os.environ.items() if not key.startswith("CKAN_")}
    script = Path(__file__).with_name("on_release.py")
    words = [sys.executable, script, configuration, "today", path.with_suffix(".json")]
    subprocess.run(words, env=own, check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
