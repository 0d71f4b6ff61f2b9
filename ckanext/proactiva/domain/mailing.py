"""When a mail is sent, retried, and given up."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import Enum
from typing import Final

from ckanext.proactiva.domain.follow import Cadence
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.register import N_, Register


class Failure(str, Enum):
    """Why a mail was not sent, because of its address or of the server; a refusal is final.

    Attributes:
        is_of_address: whether other mails may still be sent: its address accepted none, for now or
            for good, or its text could not be made.
    """

    is_of_address: bool

    def __new__(cls, code: str, is_of_address: bool) -> Failure:
        """Make a member from its code and what it concerns."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.is_of_address = is_of_address
        return member

    REFUSED = "refused", True
    DEFERRED = "deferred", True
    UNWRITTEN = "unwritten", True
    UNREACHABLE = "unreachable", False
    NO_SERVER = "no_server", False


class Unreached(Register):
    """Why an institution hears of no demand, or cannot answer those that it hears of."""

    NO_MAILBOX = "no_mailbox", N_("It has no mailbox")
    STOPPED = "stopped", N_("Whoever reads its mailbox does not want mail")
    RETURNED = "returned", N_("Mail sent to it bounces")
    NOBODY = "nobody", N_("Nobody there can log in to answer")


class Outcome(str, Enum):
    """The outcome of a notice; one without an outcome is waiting."""

    SENT = "sent"
    DROPPED = "dropped"
    DEAD = "dead"


MOST_TRIES: Final = 12
_PAUSES: Final = tuple(timedelta(minutes=each) for each in (1, 5, 15, 60, 120, 240, 360))
# One summary a day: in the afternoon, of what an institution has received; in the morning, of what
# waits to be read.
OFFICE_HOUR: Final = time(16)
MORNING: Final = time(8)
_MONDAY: Final = 0
_WEEK: Final = 7


def next_try(tries: int, at: datetime) -> datetime:
    """Return when to retry after so many failures; the pauses grow."""
    return at + _PAUSES[min(tries, len(_PAUSES)) - 1]


def is_given_up(failure: Failure, tries: int) -> bool:
    """Return whether a mail is no longer retried by itself.

    No mail is given up because a server is down.
    """
    return failure is Failure.REFUSED or (failure.is_of_address and tries >= MOST_TRIES)


def office_time(on: Moment) -> datetime:
    """Return when an institution gets its next summary."""
    return _next(on, OFFICE_HOUR)


def due_at(cadence: Cadence, on: Moment) -> datetime:
    """Return when somebody is told of what happens at a moment.

    That is at once, the next morning, or on Monday morning, according to their cadence.
    """
    if cadence is Cadence.AT_ONCE:
        return on.at
    morning = _next(on, MORNING)
    if cadence is Cadence.DAILY:
        return morning
    days = (_MONDAY - morning.weekday()) % _WEEK
    return _at(Moment(morning + timedelta(days=days), on.zone), MORNING)


def _next(on: Moment, hour: time) -> datetime:
    today = _at(on, hour)
    # The next day, not 24 hours later: a day may have fewer.
    return today if today >= on.at else _at(on, hour, days=1)


def _at(on: Moment, hour: time, days: int = 0) -> datetime:
    return datetime.combine(on.day + timedelta(days=days), hour, on.zone)
