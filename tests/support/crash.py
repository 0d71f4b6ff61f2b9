"""The sender as a process of its own, which is killed at any moment."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from portal.settings import ROOT
from tests.support.post_office import PostOffice

CKAN = Path(sys.executable).with_name("ckan")
COMMAND = [str(CKAN), "-c", str(ROOT / "test.ini"), "proactiva", "notices", "send"]
LONGEST = 600


def send(post: PostOffice) -> subprocess.Popen[bytes]:
    """Begin to send in a process of its own."""
    given = {**os.environ, "CKAN_SMTP_SERVER": post.address, "CKAN_SMTP_MAIL_FROM": "p@portal.test"}
    return subprocess.Popen(
        COMMAND, env=given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def kill_at_random(post: PostOffice, luck: random.Random, number: int) -> int:
    """Send until all is sent, killing the sender at random moments; return how often."""
    kills, until = 0, time.monotonic() + LONGEST
    while len({mail["To"] for mail in post.mails}) < number:
        assert time.monotonic() < until
        came, after = len(post.mails), luck.randint(1, max(2, number // 2))
        with send(post) as process:
            while process.poll() is None and len(post.mails) < came + after:
                time.sleep(0.002)
            time.sleep(luck.uniform(0, 0.05))
            if process.poll() is None:
                process.kill()
                kills += 1
    return kills
