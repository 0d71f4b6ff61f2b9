"""Hourly limits on what one sender may send, counted in CKAN's own Redis.

Claim codes are not limited: guessing one is hopeless, and counting attempts would let one visitor
lock out everybody at the same address.
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
Otherwise = TypeVar("Otherwise")


@dataclass(frozen=True)
class Limit:
    """How much of one kind is accepted from one sender within an hour.

    Thousands of phones share one address behind a carrier, so above the first number a person only
    reviews what is sent; the second number stops machines.

    Attributes:
        kind: the kind of thing counted.
        held_above: beyond this number, what is sent waits for a moderator.
        refused_above: beyond this number, what is sent is refused.
    """

    kind: str
    held_above: int
    refused_above: int

    @property
    def holding(self) -> RateLimitItemPerHour:
        """Return the limit for holding, in the library's terms."""
        return RateLimitItemPerHour(self.held_above, namespace=f"{self.kind}-held")

    @property
    def refusing(self) -> RateLimitItemPerHour:
        """Return the limit for refusing, in the library's terms."""
        return RateLimitItemPerHour(self.refused_above, namespace=self.kind)


DEMANDS: Final = Limit("demand", held_above=30, refused_above=300)
MESSAGES: Final = Limit("message", held_above=30, refused_above=300)
USES: Final = Limit("use", held_above=30, refused_above=300)
# A sheet holds up to 200 of the authority's own demands, so none is held.
CAPTURES: Final = Limit("capture", held_above=60, refused_above=60)
# Drafts are kept within reason: beyond the limit, the form continues on one page.
DRAFTS: Final = Limit("draft", held_above=1000, refused_above=1000)
# A support without an account changes no order and no figure, so none has to be held.
SUPPORTS: Final = Limit("support", held_above=1000, refused_above=1000)
# A report takes nothing down, so none has to be held.
REPORTS: Final = Limit("report", held_above=100, refused_above=100)
# To one address for each purpose, and for one visitor: nobody can use us to fill a stranger's
# mailbox, or to keep its reader from coming back. A visitor is an account, or a browser that keeps
# our cookie; those that keep none count as one at each network address. Anybody can begin a new
# cookie, so all those at a network address have a limit together.
MAILS_TO: Final = Limit("mail-to", held_above=3, refused_above=3)
MAILS_FOR: Final = Limit("mail-for", held_above=10, refused_above=10)
MAILS_FROM: Final = Limit("mail-from", held_above=300, refused_above=300)
OF_ACTIONS: Final = {
    "proactiva_capture_create": CAPTURES,
    "proactiva_demand_create": DEMANDS,
    "proactiva_draft_update": DRAFTS,
    "proactiva_message_create": MESSAGES,
    "proactiva_redaction_appeal": REPORTS,
    "proactiva_referral_clarify": MESSAGES,
    "proactiva_report_create": REPORTS,
    "proactiva_support_create": SUPPORTS,
    "proactiva_use_create": USES,
    "proactiva_verdict_create": SUPPORTS,
}


def count(limit: Limit, sender: str) -> bool:
    """Count one more from a sender, and return whether it has to wait for a moderator.

    If Redis does not answer, it waits, and nobody is refused.

    Args:
        limit: what is counted.
        sender: who sends, from `visitors.sender`; an unknown sender is not counted.

    Raises:
        tk.ValidationError: they have sent more than the limit for the hour.
    """
    if not sender:
        return False
    if not _counted(lambda limiter: limiter.hit(limit.refusing, sender), otherwise=True):
        raise tk.ValidationError({"limit": [too_much()]})
    return not _counted(lambda limiter: limiter.hit(limit.holding, sender), otherwise=False)


def try_count(limit: Limit, sender: str) -> bool:
    """Count one more from a sender, and return whether it was counted: Redis may not answer.

    It is for what cannot wait for a moderator. An unknown sender is not counted.

    Raises:
        tk.ValidationError: they have sent more than the limit for the hour.
    """
    accepted: bool | None = True
    if sender:
        accepted = _counted(lambda limiter: limiter.hit(limit.refusing, sender), otherwise=None)
    if accepted is False:
        raise tk.ValidationError({"limit": [too_much()]})
    return accepted is not None


def wait(limit: Limit, sender: str) -> int:
    """Return how many seconds a sender has to wait, or 0."""
    if not sender or _counted(lambda limiter: limiter.test(limit.refusing, sender), otherwise=True):
        return 0
    ends = _counted(
        lambda limiter: limiter.get_window_stats(limit.refusing, sender)[0], otherwise=0
    )
    return max(1, round(ends - time.time()))


def too_much() -> str:
    """Return what to tell whoever sent more than a limit."""
    return tk._("Too much was sent from here. Wait an hour")


def _counted(
    query: Callable[[strategies.RateLimiter], Result], otherwise: Otherwise
) -> Result | Otherwise:
    return redis.ask(lambda open_: query(_limiter(open_.connection_pool)), otherwise)


@lru_cache(maxsize=4)
def _limiter(pool: Any) -> strategies.RateLimiter:
    # Its connections are made where the address is known, a Unix socket too.
    return strategies.FixedWindowRateLimiter(storage.RedisStorage("redis://", connection_pool=pool))
