"""The sender in its own process, killed at any moment, while its dependencies fail."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.notices import state
from portal.settings import ROOT
from tests.support.post_office import PostOffice
from tests.support.services import without_postgres, without_redis

CKAN = Path(sys.executable).with_name("ckan")
COMMAND = [str(CKAN), "-c", str(ROOT / "test.ini"), "proactiva", "notices", "send"]
LONGEST = 600
# Mails of one run that are sent before something fails, and while it does.
SOME = 20


def send(post: PostOffice) -> subprocess.Popen[bytes]:
    """Start sending in another process, to a database whose commits are durable."""
    given = {
        **os.environ,
        "CKAN_SMTP_SERVER": post.address,
        "CKAN_SMTP_MAIL_FROM": "p@portal.test",
        "PGOPTIONS": "-c synchronous_commit=on",
    }
    return subprocess.Popen(
        COMMAND, env=given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def kill_at_random(post: PostOffice, luck: random.Random, number: int) -> int:
    """Send everything while killing the sender at random moments; return the number of kills."""
    kills, until = 0, time.monotonic() + LONGEST
    while len(post.counted()) < number:
        assert time.monotonic() < until
        with send(post) as process:
            _wait(post, process, luck.randint(1, max(2, number // 2)))
            time.sleep(luck.uniform(0, 0.05))
            kills += _kill(process)
    return kills


def fail_at_random(
    post: PostOffice, luck: random.Random, failures: Iterable[AbstractContextManager[Any]]
) -> int:
    """Send a little during each failure, then send what was put off; return the number of kills."""
    kills = 0
    for failure in failures:
        with send(post) as process:
            _wait(post, process, luck.randint(1, SOME))
            assert process.poll() is None, "all is sent already, or the sender fails by itself"
            with failure:
                _wait(post, process, SOME)
            kills += _kill(process)
        state.retry(clock.now())
        model.Session.commit()
    return kills


def mail_failures(post: PostOffice) -> list[AbstractContextManager[Any]]:
    """Return what may go wrong with a mail server."""
    return [
        post.being(everywhere="451 come back"),
        post.being(asked="421 closed for a while"),
        post.being(seconds=0.05),
        post.being(drops=True),
        post.being(keeps_quiet=True),
    ]


def service_failures() -> list[AbstractContextManager[Any]]:
    """Return a restart of PostgreSQL, a crash of PostgreSQL, and a restart of Redis."""
    return [
        without_postgres(signal.SIGINT),
        without_postgres(signal.SIGQUIT),
        without_redis(),
    ]


def _wait(post: PostOffice, process: subprocess.Popen[bytes], number: int) -> None:
    """Wait until that many more mails have come, or the sender has ended."""
    came, until = len(post.mails), time.monotonic() + LONGEST
    while process.poll() is None and len(post.mails) < came + number:
        assert time.monotonic() < until
        time.sleep(0.002)


def _kill(process: subprocess.Popen[bytes]) -> bool:
    if process.poll() is not None:
        return False
    process.kill()
    return True
