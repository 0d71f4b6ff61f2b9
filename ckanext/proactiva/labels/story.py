"""The story of a demand: one line for each thing that happened to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.domain import demand_acts, referral_acts
from ckanext.proactiva.domain.decision import Decision
from ckanext.proactiva.domain.register import Circle, Phrase
from ckanext.proactiva.labels.clocks import promised
from ckanext.proactiva.labels.language import day
from ckanext.proactiva.labels.next_steps import waited_for
from ckanext.proactiva.labels.tags import reason, resolution_tag
from ckanext.proactiva.labels.words import say


class Line(NamedTuple):
    """An event or a missing step, when, and the CSS class of its circle."""

    text: str
    when: str
    css: str


def story(demand: types.DemandPage) -> list[Line]:
    """Return what happened, oldest first, and what is still missing."""
    told = [(event["date"], happened(event)) for event in demand["events"]]
    held = [(each["held"], _held(each)) for each in demand["meetings"] if not each["hidden"]]
    in_order = [line for _, line in sorted([*told, *held], key=lambda each: each[0])]
    return [*in_order, *_missing(waited_for(demand))]


def _held(meeting: types.Meeting) -> Line:
    text = tk._("In-person dialogue: {place}").format(place=meeting["place"])
    return Line(text, day(meeting["held"]), Circle.NONE.css)


def happened(event: types.Event) -> Line:
    """Return what an event says, when it was, and the CSS class of its circle."""
    label, circle = _act(event)
    css, answer = circle.css, ""
    if event["resolution"]:
        answer, css = resolution_tag(event["resolution"])
    told = event["answered"] or event["promised_for"]
    text = say(label).format(
        institution=event["institution"] or tk._("An institution"),
        other=event["other_institution"] or tk._("An institution"),
        answer=answer,
        date=day(told) if told else "",
        reason=reason(event["reason"] or ""),
        count=event["redactions"],
    )
    return Line(text, day(event["date"]), css)


def _act(event: types.Event) -> tuple[Phrase, Circle]:
    if event["act"] == demand_acts.SEND:
        return demand_acts.SENT, Circle.NONE
    if event["of_message"] and event["act"] == demand_acts.DemandAct.REDACT.value:
        return demand_acts.REDACTED_IN_IT, demand_acts.DemandAct.REDACT.circle
    if event["act"] in set(Decision):
        return Decision(event["act"]).label, Circle.NONE
    # Both demands and referrals can be reopened.
    registers = (demand_acts.DemandAct, referral_acts.ReferralAct)
    if event["of_referral"]:
        registers = (referral_acts.ReferralAct, demand_acts.DemandAct)
    act = next(act for register in registers for act in register if act.value == event["act"])
    return act.label, act.circle


def _missing(referrals: Iterable[types.Referral]) -> Iterator[Line]:
    for referral in referrals:
        text = tk._("Not answered yet: {institution}").format(
            institution=referral["institution"]["title"]
        )
        overdue = referral["clock"]["overdue"]
        by = tk._("It was due by {date}") if overdue else tk._("By {date}")
        when = by.format(date=day(referral["due"])) if referral["due"] else ""
        if referral["missed"]:
            when = promised(referral)
        yield Line(text, when, Circle.HELD.css)
