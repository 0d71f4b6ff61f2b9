"""How much one sender may send within an hour: counted in CKAN's own Redis.

Claim codes are not counted: guessing one is hopeless, and counting would let one visitor lock out
all who come from the same address.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, TypeVar

from limits import RateLimitItemPerHour, storage, strategies

import ckantoolkit as tk

from ckanext.proactiva.people import redis

Result = TypeVar("Result")


@dataclass(frozen=True)
class Limit:
    """How much of one kind is taken from one sender within an hour.

    Thousands of telephones share one address behind a carrier, so the first number only makes a
    person look at what comes; the second stops machines.

    Attributes:
        kind: what is counted together.
        held_above: what is sent beyond it waits for a moderator.
        refused_above: what is sent beyond it is refused.
    """

    kind: str
    held_above: int
    refused_above: int

    @property
    def first(self) -> RateLimitItemPerHour:
        """Return what is free, as the library counts it."""
        return RateLimitItemPerHour(self.held_above, namespace=f"{self.kind}-held")

    @property
    def last(self) -> RateLimitItemPerHour:
        """Return what is taken at all, as the library counts it."""
        return RateLimitItemPerHour(self.refused_above, namespace=self.kind)


DEMANDS: Final = Limit("demand", held_above=30, refused_above=300)
MESSAGES: Final = Limit("message", held_above=30, refused_above=300)
USES: Final = Limit("use", held_above=30, refused_above=300)
# A sheet is up to 200 demands of the authority's, so that none is held.
CAPTURES: Final = Limit("capture", held_above=60, refused_above=60)
# What is begun is kept as long as it is not too much: beyond it the form goes on in one page.
DRAFTS: Final = Limit("draft", held_above=1000, refused_above=1000)
# A support without an account orders nothing and weighs in no figure, so there is none to hold.
SUPPORTS: Final = Limit("support", held_above=1000, refused_above=1000)
# A report takes nothing down, so that none has to be held.
REPORTS: Final = Limit("report", held_above=100, refused_above=100)
# To one address, and for one sender: nobody fills a stranger's mailbox from here.
MAILS_TO: Final = Limit("mail-to", held_above=3, refused_above=3)
MAILS_FOR: Final = Limit("mail-for", held_above=10, refused_above=10)
OF_ACTIONS: Final = {
    "proactiva_capture_create": CAPTURES,
    "proactiva_demand_create": DEMANDS,
    "proactiva_draft_update": DRAFTS,
    "proactiva_message_create": MESSAGES,
    "proactiva_redaction_appeal": REPORTS,
    "proactiva_report_create": REPORTS,
    "proactiva_support_create": SUPPORTS,
    "proactiva_use_create": USES,
    "proactiva_verdict_create": SUPPORTS,
}


def spend(limit: Limit, sender: str) -> bool:
    """Count one more of a sender, and tell whether it is to wait for a moderator.

    Where nothing can be counted it waits, and nobody is refused.

    Args:
        limit: what is counted.
        sender: who sends, as `visitors.sender` tells; nobody is counted where nobody is known.

    Raises:
        tk.ValidationError: they have sent more than is taken within the hour.
    """
    if not sender:
        return False
    if not _counted(lambda limiter: limiter.hit(limit.last, sender), otherwise=True):
        raise tk.ValidationError({"limit": [tk._("Too much was sent from here. Wait an hour")]})
    return not _counted(lambda limiter: limiter.hit(limit.first, sender), otherwise=False)


def wait(limit: Limit, sender: str) -> int:
    """Return how many seconds a sender has to wait, or 0."""
    if not sender or _counted(lambda limiter: limiter.test(limit.last, sender), otherwise=True):
        return 0
    ends = _counted(lambda limiter: limiter.get_window_stats(limit.last, sender)[0], otherwise=0)
    return max(1, round(ends - time.time()))


def _counted(ask: Callable[[strategies.RateLimiter], Result], otherwise: Result) -> Result:
    return redis.answer(lambda open_: ask(_limiter(open_.connection_pool)), otherwise)


@lru_cache(maxsize=4)
def _limiter(pool: Any) -> strategies.RateLimiter:
    # Its connections are made where the address is known, a Unix socket too.
    return strategies.FixedWindowRateLimiter(storage.RedisStorage("redis://", connection_pool=pool))
