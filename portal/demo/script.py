"""A demand's script: who asks for what and when, and what is said about it.

If it leaves out a step that the rules require, the shortest way is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from ckanext.proactiva import clock, config
from ckanext.proactiva.demands import intents
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.referral import AnswerReason, Resolution
from ckanext.proactiva.institutions import register

Said = Mapping[str, Any]

NOON = time(12)


def asked_on(said: Said) -> date:
    """Return the day on which it was asked for."""
    if "created_on" in said:
        return date.fromisoformat(said["created_on"])
    return clock.today() - timedelta(days=said["created_days_ago"])


def ask(said: Said) -> intents.Ask:
    """Return what is asked for."""
    return intents.Ask(
        wanted=said["information_wanted"],
        title=said["title"],
        purpose=said.get("purpose", ""),
        problem=said["problem"],
        beneficiary_groups=tuple(said["beneficiary_group"]),
        territories=tuple(said["territory"]),
        alias=said.get("display_name", ""),
        form_token=f"example-{said['key']}",
        by_email=said["status"] == Status.UNCONFIRMED.value,
        example=True,
    )


def answer(at: tuple[str, str], said: Said) -> intents.Answer:
    """Return what an institution answers; *at* is the folio and the institution."""
    reason = said.get("reason_code")
    return intents.Answer(
        *at,
        said["answer"],
        resolution=Resolution(said["resolution"]),
        reason=AnswerReason(reason) if reason else None,
        datasets=tuple(said.get("datasets", ())),
        confirm_foreign=True,  # some belong to another institution, which the content intends
    )


def question(said: Said, referral: Said) -> Said:
    """Return the question that an institution asked on the day its clock stopped."""
    same = ("institution", referral["institution"]), ("days_ago", referral["paused_days_ago"])
    return next(
        each for each in said["dialogue"] if all(each.get(key) == value for key, value in same)
    )


def dialogue(said: Said) -> Iterator[Said]:
    """Yield what was said, except for the questions that stopped a clock."""
    paused = [each for each in said.get("referrals", ()) if "paused_days_ago" in each]
    questions = [question(said, each) for each in paused]
    return (each for each in said.get("dialogue", ()) if each not in questions)


def institution(said: Said) -> str:
    """Return the id of the institution that an entry is about."""
    found = register.find_active(said["institution"])
    if found is None:
        raise LookupError(f"there is no institution {said['institution']}")
    return found.id


def ago(days: int) -> Moment:
    """Return noon, *days* days ago."""
    return noon(clock.today() - timedelta(days=days))


def noon(day: date) -> Moment:
    """Return a day's noon, in the portal's time zone."""
    zone = config.timezone()
    return Moment(datetime.combine(day, NOON, zone), zone)
