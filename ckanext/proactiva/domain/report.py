"""Reports of what is public: why somebody wants a moderator to look, and what came of it."""

from __future__ import annotations

from ckanext.proactiva.domain.register import N_, Register


class Reason(Register):
    """Why somebody reports something, and whether a moderator is to look at it first."""

    is_urgent: bool

    PERSONAL_DATA = "personal_data", N_("It has personal data"), True
    OFFENSIVE = "offensive", N_("It offends somebody"), False
    SPAM = "spam", N_("It is advertising"), False
    DANGER = "danger", N_("It puts somebody in danger"), True
    OTHER = "other", N_("Something else"), False


class Outcome(Register):
    """What came of a report."""

    NOTHING_TO_DO = "nothing_to_do", N_("Nothing to do")
    ACTED = "acted", N_("Something was done")
