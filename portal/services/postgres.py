"""PostgreSQL: one cluster, one role for CKAN, a database for each version and purpose.

All users of a machine share loopback, and a PostgreSQL superuser may run programs. So there is a
password, generated once and kept in a file that only its owner can read. There is no Unix socket,
because a clone's path may be longer than a socket's is allowed to be.
"""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import subprocess
from pathlib import Path

from portal.processes import Daemon
from portal.settings import Settings, port_variable
from portal.steps import Stamp, Step, StepFailedError, digest, made_whole, run

ROLE = "proactiva"
ADMIN = "postgres"
USER = "postgres"

DATABASE_SQL = """\
SELECT 'CREATE DATABASE {name} OWNER {role}'
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '{name}')
\\gexec
"""
ROLE_SQL = """\
SELECT 'CREATE ROLE {role} LOGIN CREATEDB'
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{role}')
\\gexec
ALTER ROLE {role} PASSWORD '{password}';
"""
# Tests may lose their last transactions in a crash; the demo may not.
TEST_SQL = "ALTER DATABASE {name} SET synchronous_commit = off;\n"


def steps(settings: Settings) -> list[Step]:
    """Return the steps that prepare the databases of the chosen CKAN."""
    server = daemon(settings)
    stamp = Stamp(
        settings.home / "postgres" / f"{settings.database('test')}.stamp",
        lambda: digest(ROLE_SQL, DATABASE_SQL, TEST_SQL),
    )
    return [
        Step("PostgreSQL", "creating its folder", _data(settings).exists, lambda: _init(settings)),
        Step("PostgreSQL", "starting", server.is_up, server.start, server.check),
        Step(
            "PostgreSQL",
            f"creating the databases of CKAN {settings.version.minor}",
            stamp.is_fresh,
            lambda: _make_databases(settings, stamp),
        ),
    ]


def daemon(settings: Settings) -> Daemon:
    """Return how to start the server."""
    port = settings.ports["postgres"]
    options = {
        "listen_addresses": "127.0.0.1",
        "port": str(port),
        "unix_socket_directories": "",
        "max_connections": "200",
        # Versions and halves of the tests share the log, so each line names its database.
        "log_line_prefix": "%m [%p] database=%d ",
    }
    return Daemon(
        argv=(
            str(program("postgres")),
            "-D",
            str(_data(settings)),
            *(word for key, value in options.items() for word in ("-c", f"{key}={value}")),
        ),
        port=port,
        port_variable=port_variable("postgres"),
        log=settings.logs / "postgres.log",
        record=settings.record("postgres"),
        answers=lambda: _is_ready(port),
        cwd=Path("/"),
        prefix=_as_allowed_user(settings.home),
    )


def url(settings: Settings, purpose: str) -> str:
    """Return a database's URL, with its password."""
    password, port = _password(settings), settings.ports["postgres"]
    return f"postgresql://{ROLE}:{password}@127.0.0.1:{port}/{settings.database(purpose)}"


def program(name: str) -> Path:
    """Return one of PostgreSQL's programs; Debian keeps the server's off the path."""
    versions = Path("/usr/lib/postgresql").glob(f"*/bin/{name}")
    newest = max(versions, key=lambda path: float(path.parts[-3]), default=None)
    found = newest or shutil.which(name)
    if found is None:
        raise StepFailedError(f"PostgreSQL's program {name} is missing.")
    return Path(found)


def _data(settings: Settings) -> Path:
    return settings.home / "postgres" / "data"


def _password(settings: Settings) -> str:
    """Return the password, or an empty string while there is no cluster."""
    file = settings.home / "postgres" / "password"
    return file.read_text() if file.exists() else ""


def _is_ready(port: int) -> bool:
    asked = [str(program("pg_isready")), "-q", "-h", "127.0.0.1", "-p", str(port)]
    return subprocess.run(asked, check=False).returncode == 0


def _as_allowed_user(home: Path) -> tuple[str, ...]:
    """Return the words that run a command as a user PostgreSQL accepts: it refuses root."""
    if os.geteuid() != 0:
        return ()
    if USER not in {entry.pw_name for entry in pwd.getpwall()}:
        raise StepFailedError(f"PostgreSQL does not run as root, and there is no user {USER}.")
    as_user = ("setpriv", f"--reuid={USER}", f"--regid={USER}", "--init-groups")
    if subprocess.run([*as_user, "test", "-x", str(home)], check=False).returncode == 0:
        return as_user
    # The clone is where that user has no access, such as root's own folder. Instead of opening the
    # folder to everybody, only the server is let through.
    return (*as_user, "--inh-caps=+dac_override", "--ambient-caps=+dac_override")


def _init(settings: Settings) -> None:
    log = settings.logs / "postgres-init.log"
    with made_whole(settings.home / "postgres") as folder:
        password = folder / "password"
        password.touch(mode=0o600)
        password.write_text(secrets.token_hex(16))
        if os.geteuid() == 0:
            owner = pwd.getpwnam(USER)
            for path in (folder, password):
                os.chown(path, owner.pw_uid, owner.pw_gid)
        words = f"--username={ADMIN} --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8"
        run(
            [
                *_as_allowed_user(settings.home),
                program("initdb"),
                *words.split(),
                f"--pwfile={password}",
                f"--pgdata={folder / 'data'}",
            ],
            log,
            cwd=Path("/"),
        )


def _make_databases(settings: Settings, stamp: Stamp) -> None:
    password = _password(settings)
    test, demo = settings.database("test"), settings.database("demo")
    script = (
        ROLE_SQL.format(role=ROLE, password=password)
        + DATABASE_SQL.format(name=demo, role=ROLE)
        + DATABASE_SQL.format(name=test, role=ROLE)
        + TEST_SQL.format(name=test)
    )
    words = f"-X -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p {settings.ports['postgres']} -U {ADMIN}"
    with stamp.renewed():
        run(
            [program("psql"), *words.split(), "-d", "postgres"],
            settings.logs / "postgres-databases.log",
            env={"PGPASSWORD": password},
            text=script,
        )
