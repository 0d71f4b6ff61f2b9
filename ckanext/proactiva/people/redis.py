"""CKAN's own Redis, for what a page can do without: no request waits long for it."""

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
Otherwise = TypeVar("Otherwise")

# CKAN's own connections have no timeout, and would wait for a Redis that hangs.
SECONDS: Final = 0.5
SILENT: Final = "proactiva_redis_is_silent"


def ask(query: Callable[[Redis], Result], otherwise: Otherwise) -> Result | Otherwise:
    """Return what Redis says, or a fallback if it is silent; a request waits for it at most once.

    Args:
        query: queries a connection.
        otherwise: the fallback.
    """
    if has_app_context() and SILENT in tk.g:
        return otherwise
    try:
        return query(Redis(connection_pool=_connections(tk.config["ckan.redis.url"])))
    except Exception as error:
        log.warning("Redis does not answer (%s)", type(error).__name__)
        if has_app_context():
            setattr(tk.g, SILENT, True)
        return otherwise


@lru_cache(maxsize=4)
def _connections(url: str) -> ConnectionPool:
    untyped = cast("Any", ConnectionPool)
    # Newer versions of the library retry by default.
    return untyped.from_url(url, socket_timeout=SECONDS, retry=Retry(NoBackoff(), 0))
