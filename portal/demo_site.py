"""The demo: a configuration, a database with data in it, and the site that shows them."""

from __future__ import annotations

import shlex
import urllib.request
from pathlib import Path

from portal.demo.accounts import ACCOUNTS, PEOPLE
from portal.demo.options import OPTIONS
from portal.processes import Daemon, recall, stop
from portal.services import mail, postgres, redis, solr
from portal.settings import ROOT, Settings
from portal.steps import Stamp, Step, digest, made_whole, run

CODE = (ROOT / "ckanext", ROOT / "portal" / "demo")
PLUGINS = "proactiva activity image_view text_view"
MOMENT = 10.0
# Seconds between two runs of what cron does on a portal.
PAUSE = 60


def steps(settings: Settings) -> list[Step]:
    """Return the steps that open the demo, once the services and CKAN are ready."""
    options = Stamp(_stamp(settings, "options"), lambda: digest(*_options(settings)))
    # A recreated database has another password, and so another URL.
    data = Stamp(_stamp(settings, "data"), lambda: digest(postgres.url(settings, "demo"), *CODE))
    server, ticks = daemon(settings), _ticks(settings)
    return [
        Step("Demo", "writing its configuration", _ini(settings).exists, lambda: _make(settings)),
        Step("Demo", "setting its options", options.is_fresh, lambda: _set(settings, options)),
        Step(
            "Demo",
            "creating its tables and loading its data, about a minute",
            data.is_fresh,
            lambda: _load(settings, data),
        ),
        Step(
            "Demo",
            "starting the site",
            lambda: server.is_up() and options.is_fresh() and data.is_fresh(),
            lambda: _open(server),
            lambda: _check(server),
        ),
        Step(
            "Demo",
            "starting what cron does on a portal",
            lambda: ticks.is_up() and options.is_fresh() and data.is_fresh(),
            lambda: _open(ticks),
        ),
    ]


def daemon(settings: Settings) -> Daemon:
    """Return how to start the site."""
    port = settings.site_port
    return Daemon(
        argv=(
            str(settings.python),
            *_ckan(settings, "run", "--host", "127.0.0.1", "--port", str(port)),
            "--disable-reloader",
        ),
        port=port,
        port_variable="PORT",
        log=settings.logs / f"site-{settings.version.minor}.log",
        record=settings.record(f"site-{settings.version.minor}"),
        answers=lambda: _answers(port),
        cwd=settings.demo,
    )


def welcome(settings: Settings) -> str:
    """Return what to tell the person: the address, the accounts, three things to try."""
    address = f"http://localhost:{settings.site_port}"
    width = max(len(word) for account in ACCOUNTS for word in account[:2])
    mails = mail.folder(settings).relative_to(ROOT)
    lines = [f"  {name:{width}}  {password:{width}}  {role}" for name, password, role in ACCOUNTS]
    officer = next(person for person in PEOPLE if person.capacities)
    return f"""
The portal is open: {address}  (CKAN {settings.version.release})
It is in Spanish; for English, write {address}/en/ before the rest of an address.

Accounts: name, password and role
{chr(10).join(lines)}

Three things to try:
  1. {address}/proactiva  Say what information you need, without an account.
  2. {address}/dataset/vacunas-por-edad  See whom it is for, which problem it helps with and why.
  3. {address}/proactiva/desk  Log in as {officer.name}, the officer, and answer what people asked.

Mails that the portal sends go to nobody: read them in {mails}/.
What cron does on a portal, such as sending notices, is done here once a minute.

`make status` shows what is running, `make stop` stops it."""


def _stamp(settings: Settings, name: str) -> Path:
    return settings.demo / "stamps" / name


def _ini(settings: Settings) -> Path:
    return settings.demo / "ckan.ini"


def _ckan(settings: Settings, *words: str) -> tuple[str, ...]:
    return (str(settings.environment / "bin" / "ckan"), "-c", str(_ini(settings)), *words)


def _options(settings: Settings) -> list[str]:
    chosen = {
        "sqlalchemy.url": postgres.url(settings, "demo"),
        "solr_url": solr.url(settings),
        "ckan.redis.url": redis.url(settings, "demo"),
        "ckan.site_id": settings.database("demo"),
        "ckan.site_url": f"http://localhost:{settings.site_port}",
        "ckan.storage_path": settings.demo / "storage",
        "smtp.server": mail.address(settings),
        "ckan.devserver.threaded": "true",
        "ckan.plugins": PLUGINS,
        **OPTIONS,
    }
    return [f"{name}={value}" for name, value in chosen.items()]


def _ticks(settings: Settings) -> Daemon:
    tick = shlex.join(_ckan(settings, "proactiva", "tick"))
    # Whoever ends it also ends what it waits for.
    ended = "trap 'kill $!; exit' TERM"
    name = f"tick-{settings.version.minor}"
    return Daemon(
        argv=("/bin/sh", "-c", f"{ended}; while :; do sleep {PAUSE} & wait; {tick} & wait; done"),
        log=settings.logs / f"{name}.log",
        record=settings.record(name),
        cwd=settings.demo,
    )


def _make(settings: Settings) -> None:
    with made_whole(settings.demo) as folder:
        # It contains the database's password and the site's secrets.
        (folder / "ckan.ini").touch(mode=0o600)
        ckan_command = settings.environment / "bin" / "ckan"
        run([ckan_command, "generate", "config", folder / "ckan.ini"], _log(settings))


def _set(settings: Settings, stamp: Stamp) -> None:
    with stamp.renewed():
        tool = settings.environment / "bin" / "ckan"
        run([tool, "config-tool", _ini(settings), *_options(settings)], _log(settings))


def _load(settings: Settings, stamp: Stamp) -> None:
    stop(_ticks(settings).record)
    with stamp.renewed():
        run(_ckan(settings, "db", "init"), _log(settings))
        run(_ckan(settings, "db", "upgrade", *_whose_tables(settings)), _log(settings))
        run([settings.python, "-m", "portal.demo", _ini(settings)], _log(settings), cwd=ROOT)


def _whose_tables(settings: Settings) -> list[str]:
    # Newer CKANs upgrade every plugin at once; 2.10 only the ones it is given.
    ours = (ROOT / "ckanext" / "proactiva" / "migration").exists()
    return ["-p", "proactiva"] if ours and settings.version.minor == "2.10" else []


def _check(server: Daemon) -> None:
    # If our site runs with other arguments, such as another port, it is simply replaced.
    running = recall(server.record)
    if running is None or running.argv != server.argv:
        server.refuse_taken_port()


def _open(server: Daemon) -> None:
    stop(server.record)
    server.start()


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=MOMENT):
            return True
    except OSError:
        return False


def _log(settings: Settings) -> Path:
    return settings.logs / f"{settings.demo.name}.log"
