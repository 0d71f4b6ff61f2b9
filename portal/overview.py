"""What is running, and how to stop all of it."""

from __future__ import annotations

import itertools
import signal
from pathlib import Path

from portal.processes import recall, stop
from portal.settings import RELEASES, Settings

# A site is stopped before the services it uses.
ORDER = [
    *(f"{name}-{minor}" for minor in RELEASES for name in ("site", "tick")),
    *("mail", "solr", "redis", "postgres"),
]
# On the usual signal PostgreSQL waits for its clients; on this one it disconnects them.
SIGNALS = {"postgres": signal.SIGINT}


def stop_all(settings: Settings) -> list[str]:
    """Stop everything that was started here and return the names."""
    return [
        name for name in ORDER if stop(settings.record(name), SIGNALS.get(name, signal.SIGTERM))
    ]


def table(settings: Settings) -> str:
    """Return one line for each thing that was run: whether it is running, where, and its log."""
    known = [name for name in reversed(ORDER) if _log(settings, name).exists()]
    return "\n".join(_line(settings, name) for name in known) or "Nothing is running yet."


def _line(settings: Settings, name: str) -> str:
    running = recall(settings.record(name))
    if running is None:
        return f"{name:10} not running"
    port = port_of(running.argv)
    where = f"127.0.0.1:{port}" if port else ""
    return f"{name:10} pid {running.pid:<8} {where:<16} {_log(settings, name)}"


def _log(settings: Settings, name: str) -> Path:
    return settings.logs / f"{name}.log"


def port_of(argv: tuple[str, ...]) -> str:
    """Find the port in the arguments that a process was started with, if it has one."""
    for before, word in itertools.pairwise(argv):
        if before in {"--port", "SolrMain"}:
            return word
        if word.startswith("port="):
            return word.removeprefix("port=")
    return ""
