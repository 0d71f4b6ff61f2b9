"""An institution's desk: how urgent a referral is, and the possible answers."""

from __future__ import annotations

from collections.abc import Iterator

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.domain import referral as referral_rules
from ckanext.proactiva.domain.desk import DeskFilter, DeskHeading
from ckanext.proactiva.domain.register import Circle
from ckanext.proactiva.labels.language import day
from ckanext.proactiva.labels.tags import Tag, reason, resolution_tag
from ckanext.proactiva.labels.words import Choices, count, say

COMMITTED, PENDING = referral_rules.Status.COMMITTED.value, referral_rules.Status.PENDING.value


def heading(due: str, found: int) -> str:
    """Return the heading of a desk's list, with a filter's code or without."""
    told = tk.ungettext("Not answered: {count} demand", "Not answered: {count} demands", found)
    return (count(DeskFilter(due).heading, found) if due else told).format(count=found)


def nothing(due: str) -> str:
    """Return what a desk's list says if nothing is in it, with a filter's code or without."""
    return say(DeskFilter(due).nothing) if due else tk._("There is nothing to answer here.")


def urgency(referral: types.OwnReferral) -> Tag:
    """Return the tag that shows an officer how urgent a referral is, or how it was answered."""
    if referral["relink_by"]:
        return Tag(tk._("No longer public"), Circle.LATE.css)
    if referral["resolution"]:
        return resolution_tag(referral["resolution"])
    return _urgency(referral)


def _urgency(referral: types.OwnReferral) -> Tag:
    clock = referral["clock"]
    if clock["overdue"]:
        return Tag(_days_late(referral), Circle.LATE.css)
    if clock["paused"]:
        return Tag(tk._("Waiting for a reply"), Circle.HELD.css)
    if referral["status"] == COMMITTED:
        return Tag(tk._("Commitment"), Circle.COMMITTED.css)
    if _is_unconfirmed(referral):
        return _receipt(referral)
    if not clock["left"]:
        return Tag(tk._("Due today"), Circle.REFERRED.css)
    left = tk.ungettext("{count} working day left", "{count} working days left", clock["left"])
    return Tag(left.format(count=clock["left"]), Circle.REFERRED.css)


def deadline(referral: types.OwnReferral) -> str:
    """Return what an officer's clock says, in a few words."""
    if referral["resolved"]:
        return _answered(referral, day(referral["relink_by"] or referral["resolved"]))
    due = day(referral["due"]) if referral["due"] else ""
    if referral["status"] == COMMITTED:
        return " · ".join(_promised(referral, due))
    if referral["clock"]["overdue"]:
        return tk._("You should have answered by {date}").format(date=due)
    if referral["clock"]["paused"]:
        return tk._("Clock paused: you asked for a clarification")
    if _is_unconfirmed(referral):
        confirm = tk._("Confirm receipt by {date}")
        if referral["acknowledge_overdue"]:
            confirm = tk._("You should have confirmed receipt by {date}")
        return confirm.format(date=day(referral["acknowledge_by"] or ""))
    return tk._("Answer by {date}").format(date=due)


def _promised(referral: types.OwnReferral, due: str) -> Iterator[str]:
    yield tk._("Promised by {date}").format(date=due)
    if referral["missed"]:
        by = day(referral["missed"])
        yield tk._("You should have answered by {date}").format(date=by)
    elif left := referral["clock"]["left"]:
        of_term = tk.ungettext(
            "{count} working day of your time is left",
            "{count} working days of your time are left",
            left,
        )
        yield of_term.format(count=left)


def promise(referral: types.OwnReferral) -> str:
    """Return what a promised date does not change: when the time to answer ends, or that it did."""
    clock, is_promised = referral["clock"], referral["status"] == COMMITTED
    if term := referral["missed"] if is_promised else referral["due"]:
        told = tk._("A promised date does not extend your time to answer, which ends on {date}.")
        if is_promised or clock["overdue"]:
            told = tk._(
                "A promised date does not extend your time to answer, which ended on {date}."
            )
        return told.format(date=day(term))
    if not clock["left"]:
        return tk._("A promised date does not extend your time to answer.")
    sentence = tk.ungettext(
        "A promised date does not extend your time to answer: {count} working day is left.",
        "A promised date does not extend your time to answer: {count} working days are left.",
        clock["left"],
    )
    return sentence.format(count=clock["left"])


def question(referral: types.OwnReferral) -> str:
    """Return what a question to the author does to the time to answer."""
    if referral["clock"]["left"]:
        return tk._("Your question is public. Your time stops until you get the answer.")
    return tk._(
        "Your question is public. You have no days left after today, so your time does not stop."
    )


def _answered(referral: types.OwnReferral, on: str) -> str:
    is_lost = referral["relink_by"]
    return (tk._("Link it again by {date}") if is_lost else tk._("Answered on {date}")).format(
        date=on
    )


def confirmation(referral: types.Referral) -> str:
    """Return what an officer is told before confirming receipt; empty once it is done."""
    if not referral["acknowledge_by"]:
        return ""
    sentence = tk._("First confirm that you have received it, by {date}.")
    if referral["acknowledge_overdue"]:
        sentence = tk._("Confirm that you have received it. You should have done so by {date}.")
    return sentence.format(date=day(referral["acknowledge_by"]))


def answers() -> Choices:
    """Return the ways to answer with published datasets."""
    positive = [each for each in referral_rules.Resolution if each in referral_rules.POSITIVE]
    return [(each.value, say(each.choice)) for each in positive]


def ending(resolution: str, why: str | None) -> str:
    """Return a resolution as a form sends it: a refusal together with its reason."""
    return f"{resolution}/{why}" if why else resolution


def resolution_and_reason(ending: str) -> tuple[str, str]:
    """Return the resolution that a form sent, and its reason if it has one."""
    resolution, _, why = ending.partition("/")
    return resolution, why


def declined() -> tuple[str, str]:
    """Return how an institution says that another one has it, as a form sends it and in words."""
    why = referral_rules.AnswerReason.NOT_COMPETENT.value
    return ending(referral_rules.DECLINED.value, why), reason(why)


def reasons_to_refuse() -> Choices:
    """Return the ways to refuse, each as a resolution and its reason."""
    return [
        (ending(resolution.value, why.value), reason(why.value))
        for resolution in referral_rules.Resolution
        if resolution is not referral_rules.DECLINED
        for why in referral_rules.AnswerReason
        if why in resolution.reasons
    ]


def _is_unconfirmed(referral: types.OwnReferral) -> bool:
    return referral["status"] == PENDING and referral["group"] == DeskHeading.CONFIRM.value


def _receipt(referral: types.OwnReferral) -> Tag:
    if referral["acknowledge_overdue"]:
        return Tag(tk._("Confirm it now"), Circle.LATE.css)
    return Tag(tk._("New"), Circle.NONE.css)


def _days_late(referral: types.OwnReferral) -> str:
    days = referral["clock"]["late"]
    if referral["status"] == COMMITTED or not days:
        return say(DeskHeading.LATE.label)
    late = tk.ungettext("{count} working day late", "{count} working days late", days)
    return late.format(count=days)
