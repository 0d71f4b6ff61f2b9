"""The mails of the demonstration are read in a folder."""

from __future__ import annotations

import smtplib
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest

from portal.services import mail
from portal.settings import DEFAULT_PORTS, RELEASES, Settings, Version

TEXT = "Abre esta página: https://portal.example/proactiva/t/uno\nTu folio es el mismo, señora.\n"


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        ports = {**DEFAULT_PORTS, "mail": free.getsockname()[1]}
    made = Settings(Version("2.11", RELEASES["2.11"]), ports, 5000, home=tmp_path)
    server = replace(mail.daemon(made), argv=(sys.executable, *mail.daemon(made).argv[1:]))
    with subprocess.Popen(server.argv, cwd=server.cwd) as process:
        while not server.answers() and process.poll() is None:
            time.sleep(0.05)
        yield made
        process.kill()


def test_each_is_a_text_that_a_person_reads(settings: Settings):
    letter = EmailMessage()
    letter["To"], letter["Subject"] = "vecina@example.org", "Confirma tu petición"
    letter.set_content(TEXT, cte="base64")
    host, _, port = mail.address(settings).partition(":")
    with smtplib.SMTP(host, int(port)) as server:
        for _ in range(2):
            server.send_message(letter, from_addr="portal@example.org")
    first, second = sorted(mail.folder(settings).iterdir())
    assert (first.name, second.name) == ("0001.txt", "0002.txt")
    read = first.read_text()
    assert "To: vecina@example.org\nSubject: Confirma tu petición\n" in read
    assert TEXT in read
