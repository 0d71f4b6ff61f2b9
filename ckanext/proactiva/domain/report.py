"""Reports on what is public: why somebody wants a moderator to look, and the outcome."""

from __future__ import annotations

from ckanext.proactiva.domain.register import N_, Register


class ReportReason(Register):
    """The reason for a report, whether it is reviewed first, and whether anyone may choose it.

    The last one is for authors: it is recorded when they appeal.
    """

    is_urgent: bool
    can_be_chosen: bool

    PERSONAL_DATA = "personal_data", N_("It has personal data"), True, True
    OFFENSIVE = "offensive", N_("It offends somebody"), False, True
    SPAM = "spam", N_("It is advertising"), False, True
    DANGER = "danger", N_("It puts somebody in danger"), True, True
    OTHER = "other", N_("Something else"), False, True
    APPEAL = "appeal", N_("Its author asks for another look at what is hidden"), False, False


# Reasons that are settled by correcting a redaction.
OF_REDACTION = frozenset({ReportReason.PERSONAL_DATA, ReportReason.APPEAL})


class Outcome(Register):
    """The outcome of a report."""

    NOTHING_TO_DO = "nothing_to_do", N_("Nothing to do")
    ACTED = "acted", N_("Something was done")
