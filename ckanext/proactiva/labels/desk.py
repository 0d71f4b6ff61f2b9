"""An institution's desk: how urgent its turn is, and what it may answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.domain.demand import Reason as Return
from ckanext.proactiva.domain.referral import REASONS, Reason, Resolution
from ckanext.proactiva.labels.language import day
from ckanext.proactiva.labels.tags import Tag, reason

Shown = Mapping[str, Any]
Choices = list[tuple[str, str]]


def urgency(turn: Shown) -> Tag:
    """Return the tag that tells an officer how urgent a turn is."""
    clock = turn["clock"]
    if clock["overdue"]:
        return Tag(_days_late(turn), "proactiva-is-late")
    if turn["status"] == "clarifying":
        return Tag(tk._("Waits for the person"), "proactiva-is-held")
    if turn["status"] == "committed":
        return Tag(tk._("Commitment"), "proactiva-is-committed")
    if turn["status"] == "pending" and turn["group"] == "later":
        return Tag(tk._("New"), "proactiva-is-none")
    if not clock["left"]:
        return Tag(tk._("Due today"), "proactiva-is-referred")
    left = tk.ungettext("{count} working day left", "{count} working days left", clock["left"])
    return Tag(left.format(count=clock["left"]), "proactiva-is-referred")


def deadline(turn: Shown) -> str:
    """Return what an officer's clock says, in a few words."""
    due = day(turn["due"])
    if turn["status"] == "committed":
        return tk._("Promised for {date}").format(date=due)
    if turn["clock"]["overdue"]:
        return tk._("It was due on {date}").format(date=due)
    if turn["status"] == "clarifying":
        return tk._("The clock waits: you asked for a clarification")
    if turn["status"] == "pending" and turn["group"] == "later":
        return tk._("Confirm receipt by {date}").format(date=day(turn["acknowledge_by"]))
    return tk._("It is due on {date}").format(date=due)


def group(code: str) -> str:
    """Return the heading of a group of turns on a desk."""
    return _GROUPS[code]()


def done(act: str) -> str:
    """Return what an officer is told after an act."""
    return _DONE[act]()


def answers() -> Choices:
    """Return the ways to answer with published datasets."""
    return [
        (Resolution.PUBLISHED.value, tk._("All of it is published")),
        (Resolution.PARTLY_PUBLISHED.value, tk._("A part of it is published")),
        (Resolution.ALREADY_AVAILABLE.value, tk._("It was published already")),
    ]


def refusals() -> Choices:
    """Return the ways to refuse, each as a resolution and the reason for it."""
    return [
        (f"{resolution.value}/{why.value}", reason(why.value))
        for resolution, fitting in REASONS.items()
        if resolution is not Resolution.NOT_COMPETENT
        for why in Reason
        if why in fitting
    ]


def returns() -> Choices:
    """Return the reasons to return a demand to its author."""
    never = {Return.NOBODY_TO_CONFIRM, Return.REVIEW_OF_ALL, Return.REPORTED}
    return [(why.value, reason(why.value)) for why in Return if why not in never]


def _days_late(turn: Shown) -> str:
    days = turn["clock"]["late"]
    if turn["status"] == "committed" or not days:
        return tk._("Late")
    late = tk.ungettext("{count} working day late", "{count} working days late", days)
    return late.format(count=days)


_GROUPS: dict[str, Callable[[], str]] = {
    "late": lambda: tk._("Late"),
    "week": lambda: tk._("Due this week"),
    "later": lambda: tk._("Later"),
    "waiting": lambda: tk._("Waiting for the person"),
    "commitments": lambda: tk._("Commitments"),
}
_DONE: dict[str, Callable[[], str]] = {
    "acknowledge": lambda: tk._("Receipt is confirmed. Now you can answer."),
    "ask": lambda: tk._("Your question is on the demand's page. The clock waits for the answer."),
    "commit": lambda: tk._("The date is public. You can publish before it."),
    "answer": lambda: tk._("The answer is public. Whoever asked can read it now."),
    "decline": lambda: tk._("The demand goes on without your institution."),
    "refuse": lambda: tk._("The answer and its reason are public."),
}
