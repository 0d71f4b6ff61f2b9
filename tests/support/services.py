"""The tests' PostgreSQL and Redis, gone for a while: for long proofs that run alone."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from ckan import model

from portal.processes import Daemon, stop
from portal.services import postgres, redis
from portal.settings import choose
from portal.steps import alone


@contextmanager
def without_postgres(how: signal.Signals) -> Iterator[None]:
    """Stop PostgreSQL with one of its own signals, and start it again."""
    model.Session.rollback()
    with _without(postgres.daemon(choose(os.environ)), how):
        yield
    # Earlier connections are unusable now.
    model.Session.remove()
    model.meta.engine.dispose()


@contextmanager
def without_redis() -> Iterator[None]:
    """Stop Redis and start it again."""
    with _without(redis.daemon(choose(os.environ)), signal.SIGTERM):
        yield


@contextmanager
def _without(server: Daemon, how: signal.Signals) -> Iterator[None]:
    # Whoever prepares the portal meanwhile waits instead of starting a second server.
    with alone(choose(os.environ).home):
        assert server.is_up(), "it was started with other ports than those of the environment"
        stop(server.record, how)
        try:
            yield
        finally:
            server.start()
