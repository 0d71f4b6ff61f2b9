"""How often one visitor may do what costs others: tried in Redis, and let through without it."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import logging
from functools import lru_cache

from limits import RateLimitItem, RateLimitItemPerHour, storage, strategies
from redis.exceptions import RedisError

import ckantoolkit as tk

from ckanext.proactiva import clock, config

log = logging.getLogger(__name__)

# Thousands of telephones share one address behind a carrier, so these stop machines, not people.
CLAIMS = RateLimitItemPerHour(20, namespace="claim")
DEMANDS = RateLimitItemPerHour(60, namespace="demand")
VOICES = RateLimitItemPerHour(300, namespace="voice")


def spend(limit: RateLimitItem) -> None:
    """Count one more try of this visitor.

    Raises:
        tk.ValidationError: they have tried too often within the hour.
    """
    visitor = _visitor()
    if visitor is None:
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


def _visitor() -> str | None:
    """Return what tells visitors apart for a day: a keyed hash, so that no address is kept."""
    try:
        address = _address()
    except RuntimeError:  # a command or a script: there is no request
        return None
    key = f"{config.secret()} {clock.today()}".encode()
    return hmac.new(key, _network(address).encode(), hashlib.sha256).hexdigest()[:32]


def _address() -> str:
    proxies = config.trusted_proxies()
    forwarded = tk.request.headers.get("X-Forwarded-For", "").split(",")
    if proxies and len(forwarded) >= proxies:
        return forwarded[-proxies].strip()
    return tk.request.environ.get("REMOTE_ADDR", "")


def _network(address: str) -> str:
    """Return the address, or of IPv6 the part that a subscriber keeps."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(known, ipaddress.IPv4Address):
        return address
    return str(ipaddress.ip_network((known, 64), strict=False))
