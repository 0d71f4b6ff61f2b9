"""What the actions on notices return."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.units import Time


class DeadNotice(TypedDict):
    """A notice that was given up: of what, since when, after how many tries, and why.

    ``institution`` is null where it was a person's.
    """

    kind: str
    institution: str | None
    failure: str | None
    tries: int
    since: Time


class MailingState(TypedDict):
    """How mailing stands: from which address, what waits, and what came of the rest.

    ``bound_to`` is the address that may mail, null before the first `tick`. ``outbox`` counts
    events of which it is not known yet who hears; the other numbers count notices.
    """

    address: str
    bound_to: str | None
    outbox: int
    waiting: int
    due: int
    oldest_due: Time | None
    last_failure: str | None
    sent: int
    dropped: int
    dead: int
    dead_notices: list[DeadNotice]


class Unreached(TypedDict):
    """An institution that reads no mail: how many demands it has, and why it hears of none.

    ``why`` is ``no_mailbox``, ``stopped`` or ``returned``.
    """

    name: str
    title: str
    why: str
    count: int


class Stopped(TypedDict):
    """That whoever was mailed the link gets no more mails."""

    stopped: bool


class Retried(TypedDict):
    """How many notices are sent again."""

    count: int
