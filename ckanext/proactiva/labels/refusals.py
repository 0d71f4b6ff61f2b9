"""What to do about each objection of the rules."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

import ckantoolkit as tk


def refusal(objection: Enum) -> tuple[str, str]:
    """Return the field that an objection of the rules is about, and what to do about it."""
    return _REFUSALS[objection.value]()


_REFUSALS: dict[str, Callable[[], tuple[str, str]]] = {
    "wrong_status": lambda: (
        "status",
        tk._("Somebody has moved it in the meantime, or it is not its turn. Look at it again"),
    ),
    "wrong_role": lambda: ("status", tk._("You may not do this")),
    "wrong_visibility": lambda: ("status", tk._("It is not public now. Look at it again")),
    "wrong_resolution": lambda: ("resolution", tk._("Choose an answer from the list")),
    "needs_dataset": lambda: (
        "datasets",
        tk._("Link at least one dataset that is published: not private, not a draft"),
    ),
    "needs_reason": lambda: ("reason", tk._("Choose a reason from the list")),
    "needs_words": lambda: (
        "text",
        tk._("Explain it in plain words: whoever asked must be able to go on from it"),
    ),
    "date_not_ahead": lambda: ("promised_for", tk._("Choose a date after today")),
    "date_too_far": lambda: ("promised_for", tk._("Choose a date within a year")),
    "too_many_changes": lambda: (
        "promised_for",
        tk._("The date has been changed as often as it may. Answer, or refuse with a reason"),
    ),
    "too_many_questions": lambda: (
        "text",
        tk._("You have asked as often as you may. Answer with what is known"),
    ),
    "reopened_before": lambda: ("status", tk._("It was reopened for this once already")),
    "not_yet": lambda: ("status", tk._("It is too early for this")),
    "too_late": lambda: ("status", tk._("It is too late for this")),
    "supported_by_others": lambda: (
        "status",
        tk._("Other people support it: it is not yours alone any more"),
    ),
}
