"""Results of the actions on notices."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.units import Time


class DeadNotice(TypedDict):
    """A notice that was given up: its kind, since when, after how many tries, and why.

    ``institution`` is null if it was for a person.
    """

    kind: str
    institution: str | None
    failure: str | None
    tries: int
    since: Time


class MailingState(TypedDict):
    """The state of mailing: from which address, what waits, and what became of the rest.

    ``bound_to`` is the address that may send mail, null before the first `tick`. ``outbox`` counts
    events whose recipients are not known yet; the other numbers count notices.
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
    """An institution that gets no mail or cannot answer: how many demands it has, and why.

    ``why`` is ``no_mailbox``, ``stopped`` or ``returned``; or ``nobody`` if it gets mail, but
    nobody there can log in.
    """

    name: str
    title: str
    why: str
    count: int


class Stopped(TypedDict):
    """No more mails go to the person whose link it was."""

    stopped: bool


class Retried(TypedDict):
    """How many notices are sent again."""

    count: int
