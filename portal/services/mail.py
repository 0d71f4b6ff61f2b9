"""The mail server of the demo, whose mails are read in a folder."""

from __future__ import annotations

import socket
from pathlib import Path

from portal.processes import Daemon, recall
from portal.settings import ROOT, Settings, port_variable
from portal.steps import Step

MOMENT = 1.0


def steps(settings: Settings) -> list[Step]:
    """Return the step that starts the server."""
    server = daemon(settings)
    return [Step("Mail", "starting", lambda: _is_up(server), server.start, server.check)]


def daemon(settings: Settings) -> Daemon:
    """Return how to start the server."""
    port = settings.ports["mail"]
    words = ("-m", "portal.demo.mail", "--port", str(port), str(folder(settings)))
    return Daemon(
        argv=(str(settings.python), *words),
        port=port,
        port_variable=port_variable("mail"),
        log=settings.logs / "mail.log",
        record=settings.record("mail"),
        answers=lambda: _answers(port),
        cwd=ROOT,
    )


def address(settings: Settings) -> str:
    """Return the server's host and port."""
    return f"127.0.0.1:{settings.ports['mail']}"


def folder(settings: Settings) -> Path:
    """Return the folder with the mails, as text files."""
    return settings.home / "mails"


def _is_up(server: Daemon) -> bool:
    # That of another version of CKAN does as well.
    return recall(server.record) is not None and server.answers()


def _answers(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=MOMENT) as connection:
            return connection.recv(3) == b"220"
    except OSError:
        return False
