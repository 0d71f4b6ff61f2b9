"""Tags: the state of a demand or a referral, in a few words and a circle that repeats them."""

from __future__ import annotations

from typing import NamedTuple

from ckanext.proactiva import types
from ckanext.proactiva.domain import demand as demand_rules
from ckanext.proactiva.domain import referral as referral_rules
from ckanext.proactiva.domain import report as reports
from ckanext.proactiva.domain import review
from ckanext.proactiva.domain.board import Filter
from ckanext.proactiva.domain.mailing import Unreached
from ckanext.proactiva.domain.message import Voice
from ckanext.proactiva.domain.register import Circle, Phrase
from ckanext.proactiva.labels.words import say

REASONS = (
    referral_rules.AnswerReason,
    review.ReviewReason,
    reports.ReportReason,
    reports.Outcome,
    review.Suspicion,
    Unreached,
)


class Tag(NamedTuple):
    """Words, and the CSS class that draws how full their circle is."""

    text: str
    css: str


def tag(label: Phrase, circle: Circle) -> Tag:
    """Return words and their circle, in the reader's language."""
    return Tag(say(label), circle.css)


def demand_tag(demand: types.Demand | types.ShortDemand) -> Tag:
    """Return the tag of a demand; in short, it does not tell one institution from several."""
    status = demand_rules.Status(demand["status"])
    if demand["overdue"] and status in demand_rules.LISTED:
        return late_tag()
    if demand["resolution"] and status in demand_rules.LISTED:
        ending = demand_rules.Resolution(demand["resolution"])
        return tag(ending.label, ending.circle)
    referred = demand.get("referrals", [])
    if status is demand_rules.Status.REFERRED and len(list(filter(has_it, referred))) > 1:
        return tag(demand_rules.SENT_TO_SEVERAL, status.circle)
    return tag(status.label, status.circle)


def has_it(referral: types.Referral) -> bool:
    """Return whether an institution has the demand or has answered it, without having declined."""
    is_declined = referral["resolution"] == referral_rules.DECLINED.value
    return (
        not is_declined
        and referral_rules.Status(referral["status"]) not in referral_rules.UNANSWERED
    )


def referral_tag(referral: types.Referral) -> Tag:
    """Return the tag of an institution's referral."""
    if referral["clock"]["overdue"]:
        return late_tag()
    if referral["resolution"]:
        return resolution_tag(referral["resolution"])
    status = referral_rules.Status(referral["status"])
    if status is referral_rules.Status.CLARIFYING and not referral["clock"]["paused"]:
        status = (
            referral_rules.Status.ACKNOWLEDGED
        )  # the term of the question is over, so time runs
    return tag(status.label, status.circle)


def resolution_tag(code: str) -> Tag:
    """Return the tag of how a referral ended."""
    ending = referral_rules.Resolution(code)
    return tag(ending.label, ending.circle)


def late_tag() -> Tag:
    """Return the tag of an overdue reply."""
    return tag(Filter.LATE.label, Filter.LATE.circle)


def reason(code: str) -> str:
    """Return why something is held, returned, reported or not published, or what made it wait."""
    for register in REASONS:
        if code in set(register):
            return say(register(code).label)
    return code


def voice(code: str, name: str = "", badge: str = "") -> str:
    """Return the voice of a message: an office by its name, civil society by its organization.

    Args:
        code: the code of the voice.
        name: the name of the institution or of the authority.
        badge: the organization of civil society.
    """
    speaks = Voice(code)
    if speaks is Voice.CIVIL_SOCIETY and badge:
        return f"{say(speaks.label)} · {badge}"
    if name and speaks.role:
        return f"{name} · {say(speaks.role)}"
    return say(speaks.label)
