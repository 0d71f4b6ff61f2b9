"""Where a request comes from, reduced to what tells visitors apart for a day."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
from datetime import date
from typing import NamedTuple

import ckantoolkit as tk

from ckanext.proactiva import config
from ckanext.proactiva.people import redis, secrets
from ckanext.proactiva.people.actor import Actor

WEEK = 7 * 24 * 60 * 60


class Requester(NamedTuple):
    """Who requests a mail; nothing is counted for what is empty.

    Attributes:
        visitor: their account or their browser, or their address if they keep no cookie of ours.
        address: what many visitors may share; empty for an account.
    """

    visitor: str = ""
    address: str = ""


def visitor(today: date) -> str:
    """Return a keyed hash that tells visitors apart for a day, so that no address is kept.

    It is empty without a request: in a command or a script.
    """
    try:
        address = _address()
    except RuntimeError:
        return ""
    key = f"{config.secret()} {today}".encode()
    return hmac.new(key, _network(address).encode(), hashlib.sha256).hexdigest()[:32]


def sender(actor: Actor, today: date) -> str:
    """Return what a sender's limits are counted by: their account, or their address."""
    return f"account-{actor.user_id}" if actor.has_account else visitor(today)


def requester(actor: Actor, today: date) -> Requester:
    """Return whom the mails that somebody requests are counted for."""
    if actor.has_account:
        return Requester(sender(actor, today))
    address = visitor(today)
    browser = secrets.keyed_hash(f"browser {actor.form}") if actor.form else address
    return Requester(browser, address)


def origin(actor: Actor, today: date) -> str:
    """Return what shows, for a day, that two texts have the same sender, without showing which."""
    known = sender(actor, today)
    return secrets.keyed_hash(f"origin {today} {known}") if known else ""


def came_forwarded() -> bool:
    """Return whether any request this week came through a proxy while none was declared."""
    return redis.ask(lambda open_: bool(open_.exists(_forwarded())), otherwise=False)


def _note_forwarded() -> None:
    redis.ask(lambda open_: open_.set(_forwarded(), 1, ex=WEEK), otherwise=None)


def _forwarded() -> str:
    return f"ckan:{tk.config.get('ckan.site_id')}:proactiva:forwarded"


def _address() -> str:
    # Clients can forge the first addresses; only those that the portal's own proxies append at the
    # end are trusted.
    proxies = config.trusted_proxies()
    named = tk.request.headers.get("X-Forwarded-For", "")
    forwarded = named.split(",")
    if named and not proxies:
        _note_forwarded()
    if proxies and len(forwarded) >= proxies:
        return forwarded[-proxies].strip()
    return tk.request.environ.get("REMOTE_ADDR", "")


def _network(address: str) -> str:
    """Return the address, or for IPv6 the prefix that belongs to one subscriber."""
    try:
        known = ipaddress.ip_address(_without_port(address))
    except ValueError:
        return address
    if isinstance(known, ipaddress.IPv6Address):
        if known.ipv4_mapped is None:
            return str(ipaddress.ip_network((known, 64), strict=False))
        known = known.ipv4_mapped
    return str(known)


def _without_port(address: str) -> str:
    # Some proxies write «203.0.113.7:51234» or «[2001:db8::1]:443».
    if address.startswith("["):
        return address[1:].partition("]")[0]
    return address.partition(":")[0] if address.count(":") == 1 else address
