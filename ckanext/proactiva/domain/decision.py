"""A moderator's decisions that move no demand: on a message, a report or an answer."""

from __future__ import annotations

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


def is_possible(decision: Decision, before: Visibility) -> bool:
    """Return whether a message can be published, hidden or shown again from where it is."""
    if decision is Decision.HIDE:
        return True
    return before is (Visibility.HIDDEN if decision is Decision.UNHIDE else Visibility.MODERATORS)
