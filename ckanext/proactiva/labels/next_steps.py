"""The next steps, and who must act: one sentence for each institution's referral."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.domain import demand as demand_rules
from ckanext.proactiva.domain import referral as referral_rules
from ckanext.proactiva.domain.register import Counted, Phrase
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.labels.clocks import missed_term
from ckanext.proactiva.labels.language import day, number
from ckanext.proactiva.labels.words import count, say


class Step(NamedTuple):
    """A sentence on what comes next; if it tells of answers, their public datasets."""

    text: str
    answers: list[types.AnswerDataset] | None = None


def next_step(demand: types.Demand) -> str:
    """Return the one sentence that a card has room for: the most urgent, or how it ended."""
    return next_steps(demand)[0].text


def next_steps(demand: types.Demand) -> list[Step]:
    """Return what comes next, most urgent first; never empty."""
    if demand["visibility"] == Visibility.HIDDEN.value:
        return [Step(tk._("The authority has hidden it. Nobody has to do anything for now."))]
    status = demand_rules.Status(demand["status"])
    waiting = waited_for(demand)
    # Whoever has to act by a day comes before those who wait for somebody else.
    waiting.sort(key=lambda referral: (referral["due"] is None, referral["due"] or ""))
    if waiting:
        return [Step(referral_step(referral)) for referral in waiting]
    if status not in demand_rules.LISTED:
        # Its institutions' answers stay, but it was not they that ended it.
        left_off = Step(_left_off(demand, status))
        return [left_off, *([_ending(demand)] if demand["resolution"] else [])]
    if demand["resolution"]:
        lost = [Step(lost_step(each)) for each in demand["referrals"] if is_lost(each)]
        # A lost answer has to be given again, so the demand does not close by itself.
        return lost or [_ending(demand), *map(Step, _after(demand, status))]
    return [*map(Step, _without_answer(demand, status))]


def _without_answer(demand: types.Demand, status: demand_rules.Status) -> list[str]:
    declined = [
        each for each in demand["referrals"] if each["resolution"] == referral_rules.DECLINED.value
    ]
    if status is demand_rules.Status.OPEN and declined:
        told = count(demand_rules.DECLINED, len(declined)).format(institutions=_names(declined))
    else:
        told = _status_step(demand, status)
    steps = [told, *_to_refer(demand)]
    return steps[::-1] if demand["refer_overdue"] else steps


def _left_off(demand: types.Demand, status: demand_rules.Status) -> str:
    """Return how a demand ended or, before it is public, what it waits for."""
    if demand["merged_into"]:
        return tk._("It continues in {folio}.").format(folio=demand["merged_into"])
    return _status_step(demand, status)


def is_lost(referral: types.Referral) -> bool:
    """Return whether everything that an institution answered with has stopped being public."""
    published = not referral["address"] and referral["resolution"] in referral_rules.POSITIVE
    datasets = referral["datasets"]
    return published and bool(datasets) and not any(each["public"] for each in datasets)


def lost_step(referral: types.Referral) -> str:
    """Return what an institution must do when its answer is no longer public."""
    title, by = referral["institution"]["title"], referral["relink_by"]
    if not by:
        told = tk._("The information with which {institution} answered is no longer public.")
        return told.format(institution=title)
    told = tk._(
        "The information with which {institution} answered is no longer public. If it is not"
        " public again by {date}, the institution has to answer again."
    )
    return told.format(institution=title, date=day(by))


def look_again(demand: types.Demand) -> str:
    """Return the day by which something should have happened, or nothing if no day is near."""
    waiting = [each for each in waited_for(demand) if not each["institution"]["ended"]]
    days = [each["due"] for each in waiting if each["due"]]
    late = demand["overdue"] or demand["refer_overdue"]
    days += [demand["refer_by"]] if demand["refer_by"] else []
    if late or not days:
        return ""
    return tk._("Check again on {date}.").format(date=day(min(days)))


def _after(demand: types.Demand, status: demand_rules.Status) -> list[str]:
    """Return what can still be done with an answer, above all with one that publishes nothing."""
    steps: list[str] = []
    if demand["resolution"] == demand_rules.Resolution.NOT_PUBLISHED.value:
        steps.append(_doubted() if demand["gathers"] else _doubted_later())
    return [*steps, _status_step(demand, status)]


def _status_step(demand: types.Demand, status: demand_rules.Status) -> str:
    if status is demand_rules.Status.OPEN and demand["referrals"]:
        # Whoever had it ended, and left nobody in their place.
        return say(demand_rules.LEFT_ALONE)
    if status is demand_rules.Status.IN_REVIEW and demand["text_deleted"]:
        return tk._("Its text was deleted: there is nothing to publish. It can be asked for again.")
    by = demand["correct_by"] or demand["judge_by"] or demand["status_since"]
    return say(status.next_step).format(date=day(by))


def _doubted() -> str:
    return tk._(
        "Is the answer wrong? Say why in the dialogue: the institution can correct it, and the"
        " authority can ask it to answer again."
    )


def _doubted_later() -> str:
    return tk._(
        "The institution can still correct its answer, and the authority can ask it to answer"
        " again."
    )


def _to_refer(demand: types.Demand) -> list[str]:
    """Return by when the authority has to refer an open demand to an institution."""
    if not demand["refer_by"]:
        return []
    by = tk._("The authority has to send it to an institution by {date}.")
    if demand["refer_overdue"]:
        by = tk._("The authority should have sent it to an institution by {date}.")
    return [by.format(date=day(demand["refer_by"]))]


def waited_for(demand: types.Demand) -> list[types.Referral]:
    """Return the referrals that still need a reply: none once the demand has ended or is hidden."""
    is_public = demand["visibility"] == Visibility.PUBLIC.value
    if not is_public or demand_rules.Status(demand["status"]) not in demand_rules.LISTED:
        return []
    return [each for each in demand["referrals"] if each["status"] not in referral_rules.OVER]


def referral_over(referral: types.Referral) -> str:
    """Return what is left to do for an institution whose demand has ended."""
    return say(referral_rules.NOTHING_LEFT).format(institution=referral["institution"]["title"])


def referral_step(referral: types.Referral) -> str:
    """Return what an institution must do next, and by when."""
    if referral["institution"]["ended"]:
        # Until the next look at the register takes the referral away from it.
        return say(referral_rules.LEFT_BEHIND).format(institution=referral["institution"]["title"])
    step, days = _step(referral)
    text = count(step, days) if isinstance(step, Counted) else say(step)
    due = day(referral["due"]) if referral["due"] else ""
    told = text.format(institution=referral["institution"]["title"], date=due, count=days)
    return " ".join(filter(None, (told, missed_term(referral))))


def _step(referral: types.Referral) -> tuple[Phrase | Counted, int]:
    """Return what an institution must do next, and the number of working days it mentions."""
    clock, status = referral["clock"], referral_rules.Status(referral["status"])
    is_promised = status is referral_rules.Status.COMMITTED
    if clock["overdue"] and is_promised:
        return referral_rules.BROKEN, 0
    if clock["overdue"]:
        return (referral_rules.LATE if clock["late"] else referral_rules.TIME_OVER), clock["late"]
    if clock["paused"] and not referral["due"]:
        return referral_rules.READ_FIRST, 0
    if is_promised or clock["paused"]:
        return status.next_step, 0
    return (referral_rules.RUNS if clock["left"] else referral_rules.LAST_DAY), clock["left"]


def _ending(demand: types.Demand) -> Step:
    answered = [
        each for each in demand["referrals"] if each["resolution"] in referral_rules.ANSWERS
    ]
    # Several institutions may have published the same dataset.
    named = {
        dataset["name"]: dataset
        for referral in answered
        for dataset in referral["datasets"]
        if dataset["public"]
    }
    return Step(_answered(demand, answered, [*named.values()]), [*named.values()])


def _answered(
    demand: types.Demand,
    answered: Collection[types.Referral],
    datasets: Collection[types.AnswerDataset],
) -> str:
    if len(datasets) > 1:
        sentence = tk._("What was published is in {count} datasets: see the answers.")
        return sentence.format(count=number(len(datasets)))
    for dataset in datasets:
        found = tk._("Here is the information: «{dataset}».")
        if demand["resolution"] == demand_rules.Resolution.PARTLY_PUBLISHED.value:
            found = tk._("Here is part of the information: «{dataset}».")
        return found.format(dataset=dataset["title"])
    told = tk.ungettext(
        "Answered by: {institutions}.", "Answered by: {institutions}.", len(answered)
    )
    return told.format(institutions=_names(answered))


def _names(referred: Iterable[types.Referral]) -> str:
    return ", ".join(referral["institution"]["title"] or "" for referral in referred)
