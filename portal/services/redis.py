"""Redis: one server, with a numbered database for each version of CKAN and purpose."""

from __future__ import annotations

import shutil
import socket
from pathlib import Path

from portal.processes import Daemon
from portal.settings import Settings, port_variable
from portal.steps import Step

MOMENT = 1.0


def steps(settings: Settings) -> list[Step]:
    """Return the steps that prepare Redis."""
    server = daemon(settings)
    return [Step("Redis", "starting", server.is_up, lambda: _start(settings, server), server.check)]


def daemon(settings: Settings) -> Daemon:
    """Return how to start the server."""
    port = settings.ports["redis"]
    options = {
        "bind": "127.0.0.1",
        "port": str(port),
        "dir": str(_folder(settings)),
        # Without its own process title, the process is recognized by its arguments.
        "set-proc-title": "no",
    }
    return Daemon(
        argv=(
            shutil.which("redis-server") or "redis-server",
            *(word for key, value in options.items() for word in (f"--{key}", value)),
        ),
        port=port,
        port_variable=port_variable("redis"),
        log=settings.logs / "redis.log",
        record=settings.record("redis"),
        answers=lambda: _answers(port),
        cwd=settings.home,
    )


def url(settings: Settings, purpose: str) -> str:
    """Return the URL of the Redis database for `purpose`."""
    number = settings.version.redis_databases[settings.half if purpose == "test" else 0]
    return f"redis://127.0.0.1:{settings.ports['redis']}/{number}"


def _folder(settings: Settings) -> Path:
    return settings.home / "redis"


def _start(settings: Settings, server: Daemon) -> None:
    _folder(settings).mkdir(parents=True, exist_ok=True)
    server.start()


def _answers(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=MOMENT) as connection:
            connection.sendall(b"PING\r\n")
            return connection.recv(16).startswith(b"+PONG")
    except OSError:
        return False
