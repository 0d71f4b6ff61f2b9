"""How often one visitor may do what costs others: counted in Redis, and let through without it."""

from __future__ import annotations

import logging
from functools import lru_cache

from limits import RateLimitItem, RateLimitItemPerHour, storage, strategies
from redis.exceptions import RedisError

import ckantoolkit as tk

log = logging.getLogger(__name__)

# Thousands of telephones share one address behind a carrier, so these stop machines, not people.
CLAIMS = RateLimitItemPerHour(20, namespace="claim")
DEMANDS = RateLimitItemPerHour(60, namespace="demand")
VOICES = RateLimitItemPerHour(300, namespace="voice")


def spend(limit: RateLimitItem, visitor: str) -> None:
    """Count one more try of a visitor; nobody is counted where nobody is known to come.

    Raises:
        tk.ValidationError: they have tried too often within the hour.
    """
    if not visitor:
        return
    try:
        allowed = _limiter(tk.config["ckan.redis.url"]).hit(limit, visitor)
    except (RedisError, OSError) as error:
        log.warning("Nobody is limited: Redis does not answer (%s)", type(error).__name__)
        return
    if not allowed:
        raise tk.ValidationError({"limit": [tk._("Too many tries from here. Wait an hour")]})


@lru_cache(maxsize=4)
def _limiter(redis_url: str) -> strategies.RateLimiter:
    return strategies.FixedWindowRateLimiter(storage.storage_from_string(redis_url))
