"""CKAN's own Redis, for what a page can do without: nobody waits for one that does not answer."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final, TypeVar, cast

from flask import has_app_context
from redis import ConnectionPool, Redis
from redis.backoff import NoBackoff
from redis.retry import Retry

import ckantoolkit as tk

log = logging.getLogger(__name__)

Result = TypeVar("Result")

# CKAN's own connections wait as long as a Redis that hangs likes.
SECONDS: Final = 0.5
SILENT: Final = "proactiva_redis_is_silent"


def answer(ask: Callable[[Redis], Result], otherwise: Result) -> Result:
    """Return what Redis answers, or something else where it does not; a request waits for it once.

    Args:
        ask: what is asked of a connection.
        otherwise: what is returned instead.
    """
    if has_app_context() and SILENT in tk.g:
        return otherwise
    try:
        return ask(Redis(connection_pool=_connections(tk.config["ckan.redis.url"])))
    except Exception as error:
        log.warning("Redis does not answer (%s)", type(error).__name__)
        if has_app_context():
            setattr(tk.g, SILENT, True)
        return otherwise


@lru_cache(maxsize=4)
def _connections(url: str) -> ConnectionPool:
    untyped = cast("Any", ConnectionPool)
    # Newer versions of the library try several times by themselves.
    return untyped.from_url(url, socket_timeout=SECONDS, retry=Retry(NoBackoff(), 0))
