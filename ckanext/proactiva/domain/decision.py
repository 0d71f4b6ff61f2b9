"""A moderator's decisions that move no demand: on a message, a report or an answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from ckanext.proactiva.domain.message import DECIDED
from ckanext.proactiva.domain.objections import Objection
from ckanext.proactiva.domain.register import N_, Register
from ckanext.proactiva.domain.visibility import Visibility


class Decision(Register):
    """A decision, which is recorded in the moderators' trail and not in the demand's story."""

    PUBLISH = "message_publish", N_("A message was published")
    HIDE = "message_hide", N_("A message was hidden: {reason}")
    UNHIDE = "message_unhide", N_("A message was shown again")
    CLOSE = "report_close", N_("A report was closed: {reason}")
    GRANT = "badge_grant", N_("The badge of civil society was granted")
    REVOKE = "badge_revoke", N_("The badge of civil society was withdrawn")
    LEAVE = "verdict_close", N_("An answer that did not help people was left as it is")


@dataclass(frozen=True)
class Attempt:
    """An attempted decision on a message, and what is known of the message.

    ``was_public`` says whether it has been public before, and ``explains`` whether it answers an
    institution's question about its demand.
    """

    decision: Decision
    before: Visibility
    has_reason: bool = False
    has_text: bool = True
    was_public: bool = False
    explains: bool = False
    demand_is_public: bool = True


AFTER: Final = {
    Decision.PUBLISH: Visibility.PUBLIC,
    Decision.UNHIDE: Visibility.PUBLIC,
    Decision.HIDE: Visibility.HIDDEN,
}
_SOURCES: Final = {
    Decision.PUBLISH: frozenset({Visibility.MODERATORS}),
    Decision.UNHIDE: frozenset({Visibility.HIDDEN}),
    # One that is hidden already can be hidden again, from a page that was opened before.
    Decision.HIDE: DECIDED,
}


def objections(tried: Attempt) -> tuple[Objection, ...]:
    """List every objection to a decision on a message."""
    if tried.before not in DECIDED:
        return (Objection.FOR_ITS_AUTHOR,)
    return tuple(_objections(tried))


def offered(message: Attempt) -> list[Decision]:
    """List the decisions that would change who reads a message, whatever the attempted one."""
    tried = (replace(message, decision=each) for each in AFTER)
    return [
        each.decision
        for each in tried
        if AFTER[each.decision] is not each.before
        and all(found.is_missing_input for found in objections(each))
    ]


def _objections(tried: Attempt) -> Iterator[Objection]:
    shows = AFTER[tried.decision] is Visibility.PUBLIC
    if tried.before not in _SOURCES[tried.decision]:
        yield Objection.WRONG_STATUS
    if not shows and tried.before is Visibility.PUBLIC and not tried.has_reason:
        yield Objection.NEEDS_REASON
    if shows and not tried.has_text:
        yield Objection.TEXT_DELETED
    # While its demand is hidden, no institution could go on with what this explains. With what was
    # public before, it has gone on already.
    if shows and tried.explains and not (tried.was_public or tried.demand_is_public):
        yield Objection.DEMAND_HIDDEN
