"""The objections to an act, each with what to do about it."""

from __future__ import annotations

from collections.abc import Iterable

from ckanext.proactiva.domain.register import N_, Register


class Objection(Register):
    """An objection to an act: what to do about it, and in which field.

    Missing input does not keep the act from being offered.
    """

    field: str
    is_missing_input: bool

    WRONG_STATUS = (
        "wrong_status",
        N_("Somebody else has moved it, or it is not its turn yet. Look at it again"),
        "status",
        False,
    )
    WRONG_ROLE = ("wrong_role", N_("You may not do this"), "status", False)
    WRONG_VISIBILITY = (
        "wrong_visibility",
        N_("It is not public now. Look at it again"),
        "status",
        False,
    )
    DEMAND_HIDDEN = (
        "demand_hidden",
        N_("Its demand is hidden. Show the demand first"),
        "status",
        False,
    )
    WRONG_RESOLUTION = (
        "wrong_resolution",
        N_("Choose an answer"),
        "resolution",
        True,
    )
    NEEDS_DATASET = (
        "needs_dataset",
        N_("Link at least one dataset that is published: not private, not a draft"),
        "datasets",
        True,
    )
    NEEDS_REASON = ("needs_reason", N_("Choose a reason"), "reason", True)
    NEEDS_WORDS = (
        "needs_words",
        N_("Explain it in plain words: the person who asked must know what to do next"),
        "text",
        True,
    )
    CHANGES_NOTHING = (
        "changes_nothing",
        N_("You changed nothing. Correct what is wrong, or leave the answer as it is"),
        "text",
        True,
    )
    DATE_NOT_AHEAD = ("date_not_ahead", N_("Choose a date after today"), "promised_for", True)
    DATE_TOO_FAR = ("date_too_far", N_("Choose a date within a year"), "promised_for", True)
    DAY_OUTSIDE = (
        "day_outside",
        N_("Choose a day between the one on which the institution received the demand and today"),
        "answered_on",
        True,
    )
    ANSWERS_ITSELF = (
        "answers_itself",
        N_(
            "Only the authority's admins can record answers, and only for institutions where"
            " nobody can log in"
        ),
        "institution",
        False,
    )
    TOO_MANY_CHANGES = (
        "too_many_changes",
        N_(
            "The date has already been changed as many times as allowed. Answer, or refuse with a"
            " reason"
        ),
        "promised_for",
        False,
    )
    TOO_MANY_QUESTIONS = (
        "too_many_questions",
        N_("You have already asked as many times as allowed. Answer with what is known"),
        "text",
        False,
    )
    STILL_PUBLIC = (
        "still_public",
        N_("What answers it is public, or on another site"),
        "status",
        False,
    )
    REFERRED_BEFORE = (
        "referred_before",
        N_("This institution already has it, or has already answered it"),
        "institution",
        False,
    )
    NOT_REFERRED = (
        "not_referred",
        N_("That institution does not have this demand: its page says which one does"),
        "institution",
        False,
    )
    NOT_YET = ("not_yet", N_("It is too early for this"), "status", False)
    TOO_LATE = ("too_late", N_("It is too late for this"), "status", False)
    SUPPORTED_BY_OTHERS = (
        "supported_by_others",
        N_("Other people support it: it is no longer only yours"),
        "status",
        False,
    )
    HAS_ENDED = (
        "has_ended",
        N_("It has ended or is not public: nothing can be added to it"),
        "status",
        False,
    )
    NEEDS_TARGET = (
        "needs_target",
        N_("Write the folio of another demand that is public and has not ended"),
        "target",
        True,
    )
    TARGET_JOINS = (
        "target_joins",
        N_(
            "The author of that demand has been asked whether to join it to this one. Wait for the"
            " answer"
        ),
        "target",
        True,
    )
    PROPOSED_BEFORE = (
        "proposed_before",
        N_("Its author has already been asked. Wait for the answer"),
        "status",
        False,
    )
    NOT_PROPOSED = (
        "not_proposed",
        N_("Nobody is proposing to join it to another demand that is still open"),
        "status",
        False,
    )
    NOT_COLLEAGUE = (
        "not_colleague",
        N_("Choose somebody who works in this institution"),
        "colleague",
        True,
    )
    TEXT_DELETED = (
        "text_deleted",
        N_("Its text was deleted: there is nothing to show. It can be asked for again"),
        "status",
        False,
    )
    NOTHING_HIDDEN = (
        "nothing_hidden",
        N_("Nothing is hidden in it: there is nothing to look at again"),
        "status",
        False,
    )
    FOR_ITS_AUTHOR = (
        "for_its_author",
        N_("This message is only for the demand's author, and stays that way"),
        "status",
        False,
    )
    NO_FREE_FOLIO = (
        "no_free_folio",
        N_("No folio is free. Try again in a moment"),
        "status",
        False,
    )


class MoveRefused(Exception):
    """An act that the rules do not allow, with every objection to it.

    ``missing`` is how many characters the explanation lacks, if there is a minimum.
    """

    def __init__(self, objections: Iterable[Objection], missing: int = 0) -> None:
        self.objections = tuple(objections)
        self.missing = missing
        super().__init__(", ".join(objection.value for objection in self.objections))
