"""A mail as its reader sees it, in a terminal mail program."""

from __future__ import annotations

import os
import re
import subprocess

import pytest

from tests.support import telling
from tests.support.post_office import text

pytestmark = pytest.mark.usefixtures("non_clean_db")
LINK = re.compile(r"http://portal\.test/\S+")


def read_in_terminal(raw: bytes, folder) -> str:
    """Return what Debian's s-nail shows of a mail."""
    box = folder / "box"
    box.write_bytes(b"From p@portal.test Fri Nov 27 09:00:00 2026\n" + raw.replace(b"\r\n", b"\n"))
    command = ["s-nail", "-n", "-#", "-R", "-f", str(box)]
    plain = {**os.environ, "LC_ALL": "C.UTF-8", "MAILRC": "/dev/null", "HOME": str(folder)}
    shown = subprocess.run(
        command, input=b"type 1\n", env=plain, capture_output=True, timeout=60, check=True
    )
    return shown.stdout.decode("utf-8")


def test_a_mail_program_shows_the_words_of_each_kind_and_whole_links(post, tmp_path):
    telling.every_kind()
    told = {each.kind for each in telling.notices(outcome="sent")}
    assert {"answered", "asked_back", "due", "verdict", "late", "queue"} <= told
    subjects = " ".join(mail["Subject"] for mail in post.mails)
    assert "Confirma tu petición" in subjects
    assert "Confirma que lo quieres seguir" in subjects
    for raw, mail in zip(post.raws, post.mails, strict=True):
        shown = read_in_terminal(raw, tmp_path)
        assert f"Subject: {mail['Subject']}" in shown
        said = text(mail)
        confirms = "Si no fuiste tú" in said
        assert ("Para no recibir más correos como este:" in shown) != confirms
        for line in said.splitlines():
            assert line in shown.splitlines()
        links = LINK.findall(said)
        assert links
        assert LINK.findall(shown)[-len(links) :] == links
    assert any("¿De qué colonia?" in text(each) for each in post.mails)
