"""An institution's time to answer in sentences: while it runs, while it waits, and afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.domain import referral as referral_rules
from ckanext.proactiva.labels.language import day
from ckanext.proactiva.labels.tags import has_it


class Clock(NamedTuple):
    """A running clock in words: how much is used, what that means today, and its dates."""

    used: str
    today: str
    dates: str


def clock(referral: types.Referral) -> Clock:
    """Return the clock of a referral that has no answer yet, in words."""
    received, clock = day(referral["received"]), referral["clock"]
    began = tk._("It received the demand on {date}.").format(date=received)
    if not referral["due"]:
        stopped = tk._("Its time is on hold while the demand is hidden.")
        if clock["paused"]:
            stopped = tk._(
                "Its time is on hold until a person of the authority reads the clarification."
            )
        return Clock(_used({**clock, "paused": True}), stopped, began)
    until = _until(clock).format(date=day(referral["due"]))
    today = _today(clock)
    # A question asked on the last day does not stop the clock, but still waits for its answer.
    if not clock["left"] and referral["status"] == referral_rules.Status.CLARIFYING.value:
        today = " ".join(filter(None, (today, tk._("It is also waiting for the clarification."))))
    return Clock(_used(clock), today, f"{began} {until}")


def worked_out(referral: types.Referral) -> str:
    """Return how the last day to answer was computed."""
    counted = tk.ungettext(
        "{count} working day is counted, starting the day after it received the demand: Monday to"
        " Friday.",
        "{count} working days are counted, starting the day after it received the demand: Monday"
        " to Friday.",
        referral["clock"]["term"],
    )
    sentences = [counted.format(count=referral["clock"]["term"])]
    if referral["days_off"]:
        off = [day(each) for each in referral["days_off"]]
        sentence = tk.ungettext(
            "This day is not counted: {days}.", "These days are not counted: {days}.", len(off)
        )
        sentences.append(sentence.format(days=", ".join(off)))
    if referral["asked"]:
        sentences.append(
            tk._("Days on which its time is on hold for a clarification are not counted either.")
        )
    if referral["was_hidden"]:
        sentences.append(tk._("Days on which the demand is not public are not counted either."))
    return " ".join(sentences)


def time_to_answer(demand: types.Demand, usual: int) -> str:
    """Return how long whoever gets a demand has to answer it.

    Args:
        demand: which may already be with an institution; an institution may have its own term.
        usual: the term of an institution that has none of its own.
    """
    if len(demand["referrals"]) == 1:
        term = demand["referrals"][0]["clock"]["term"]
        sentence = tk.ungettext(
            "It has one working day. Everyone can see its deadline.",
            "It has {term} working days. Everyone can see its deadline.",
            term,
        )
        return sentence.format(term=term)
    sentence = tk.ungettext(
        "It usually has one working day. Everyone can see its deadline.",
        "It usually has {term} working days. Everyone can see its deadline.",
        usual,
    )
    return sentence.format(term=usual)


def ended(referral: types.Referral) -> str:
    """Return when an institution answered, and how much of its time it took."""
    on = day(referral["resolved"] or "")
    if referral["resolution"] == referral_rules.DECLINED.value:
        return tk._("It said so on {date}.").format(date=on)
    answered = _answered(referral, on)
    if not referral["promised_for"]:
        return answered
    promised = tk._("It had promised to publish it by {date}.")
    return f"{answered} {promised.format(date=day(referral['promised_for']))}"


def recorded(recorded: types.Recorded) -> str:
    """Return who recorded an answer, and when."""
    sentence = tk._("Recorded by {authority} on {date}.")
    authority = recorded["by"] or tk._("The authority")
    return sentence.format(authority=authority, date=day(recorded["on"]))


def promised(referral: types.Referral) -> str:
    """Return by when an institution promised to publish what a demand asks for."""
    sentence = tk._("It promised to publish it by {date}.")
    told = sentence.format(date=day(referral["promised_for"] or ""))
    missed = missed_term(referral)
    return f"{missed} {told}" if missed else told


def missed_term(referral: types.Referral) -> str:
    """Return the last day of a term that passed without an answer, or nothing if none did."""
    if not referral["missed"]:
        return ""
    return tk._("It should have answered by {date}.").format(date=day(referral["missed"]))


def answered_of(referred: Sequence[types.Referral]) -> str:
    """Return how many institutions have answered, leaving out those that declined.

    Those that no longer have the demand are also left out, as long as another one has it.
    """
    if all(each["resolution"] == referral_rules.DECLINED.value for each in referred):
        return tk.ungettext(
            "What the institution said", "What the institutions said", len(referred)
        )
    asked = [*filter(has_it, referred)]
    if not asked:
        return tk._("Who had it")
    answered = sum(bool(each["resolution"]) for each in asked)
    sentence = tk._("Institutions that have answered: {answered} of {count}")
    return sentence.format(answered=answered, count=len(asked))


def _used(clock: types.Clock) -> str:
    term = clock["term"]
    if clock["overdue"]:
        sentence = tk.ungettext(
            "Its only working day has passed.", "Its {term} working days have passed.", term
        )
    elif clock["used"]:
        sentence = tk.ungettext(
            "Its only working day has started.",
            "It has used {used} of its {term} working days.",
            term,
        )
    elif clock["paused"]:
        sentence = tk.ungettext(
            "Its only working day has not started.",
            "It has used none of its {term} working days.",
            term,
        )
    else:
        sentence = tk.ungettext(
            "Its only working day is the next one.",
            "Its {term} working days start on the next one.",
            term,
        )
    return sentence.format(used=clock["used"], term=term)


def _today(clock: types.Clock) -> str:
    if clock["overdue"]:
        late = clock["late"]
        sentence = tk.ungettext("{count} working day late.", "{count} working days late.", late)
        return sentence.format(count=late) if late else ""
    if clock["paused"]:
        return tk._("The clock is stopped until the clarification arrives.")
    if not clock["left"]:
        return tk._("Today is its last day.")
    left = tk.ungettext("{count} left.", "{count} left.", clock["left"])
    return left.format(count=clock["left"])


def _until(clock: types.Clock) -> str:
    if clock["overdue"]:
        return tk._("It should have answered by {date}.")
    if clock["paused"]:
        return tk._("Even if no clarification arrives, it must answer by {date}.")
    return tk._("It must answer by {date}.")


def _answered(referral: types.Referral, on: str) -> str:
    clock, term = referral["clock"], referral["clock"]["term"]
    if referral["resolved"] == referral["received"]:
        return tk._("It answered on {date}, the same day it received the demand.").format(date=on)
    if late := clock["late"]:
        sentence = tk.ungettext(
            "It answered on {date}, {count} working day after its term of {term}.",
            "It answered on {date}, {count} working days after its term of {term}.",
            late,
        )
    elif clock["used"]:
        sentence = tk.ungettext(
            "It answered on {date}. It used its only working day.",
            "It answered on {date}. It used {used} of its {term} working days.",
            term,
        )
    else:
        sentence = tk.ungettext(
            "It answered on {date}, before its only working day started.",
            "It answered on {date}, before its {term} working days started.",
            term,
        )
    return sentence.format(date=on, count=late, used=clock["used"], term=term)
