"""Schemas of the actions on growth."""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, date, datetime
from typing import Any

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.domain import serialization
from ckanext.proactiva.domain.figures import FlowFigure, StockFigure
from ckanext.proactiva.domain.judgements import Judgement
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.domain.rollup import SUBJECTS
from ckanext.proactiva.growth import store
from ckanext.proactiva.logic.schema import flags, kit, numbers, references, together
from ckanext.proactiva.logic.schema.kit import Schema

EARLIEST = date(1990, 1, 1)
# No country has this many.
EVERY_INSTITUTION = 100_000
_DIGITS = re.compile("[0-9]{1,19}")
# The most that a file reads in one call. Events are read as they are needed, but answers are known
# only after the past of all of them was replayed.
MOST_EVENTS = 1_000
MOST_ANSWERS = 100_000


def growth_show() -> Schema:
    """Accept whose growth to show, and the day until which it is counted."""
    several = N_("Choose an institution, a group or a problem, not several")
    return {
        "__before": [together.at_most_one(SUBJECTS, several)],
        **{name: references.optional_reference() for name in SUBJECTS},
        "as_of": [kit.optional(lambda: None), kit.day, until_today],
        "offset": kit.offset(),
        "limit": kit.limit(EVERY_INSTITUTION, EVERY_INSTITUTION, least=0),
    }


def growth_event_list() -> Schema:
    """Accept which figure, whose and when, where its list goes on, and whether to count it."""
    shown = growth_show()
    return {
        **{name: shown[name] for name in (*SUBJECTS, "as_of")},
        "__before": [*shown["__before"], _own_of_who_publishes],
        "what": [
            kit.required(N_("Choose what the figure counts")),
            kit.member_of([*FlowFigure, *StockFigure]),
        ],
        "month": [kit.optional(lambda: None), month, until_today],
        "after": [kit.optional(lambda: None), place],
        "limit": kit.limit(kit.MOST_AT_ONCE, MOST_EVENTS),
        "counted": flags.optional(default=True),
    }


def growth_answer_list() -> Schema:
    """Accept whose answers, until when, which of them, and where their list goes on."""
    listed = growth_event_list()
    return {
        **{name: listed[name] for name in ("institution", "as_of")},
        "what": [kit.optional(lambda: None), kit.member_of(Judgement)],
        "after": [kit.optional(lambda: None), answer_place],
        "limit": kit.limit(kit.MOST_AT_ONCE, MOST_ANSWERS),
    }


def month(value: object) -> date:
    """A month, as year-month."""
    try:
        return date.fromisoformat(f"{value}-01" if isinstance(value, str) else "")
    except ValueError:
        raise tk.Invalid(tk._("Write the month as year-month, such as 2027-01")) from None


def place(value: object) -> tuple[datetime, int]:
    """Where a list goes on: ``next`` of the previous answer."""
    moment, seq = moment_and_rest(value)
    number = int(seq) if _DIGITS.fullmatch(seq) else 0
    # Days are added to it, in any time zone.
    if not MINYEAR < moment.year < MAXYEAR or not 0 < number <= numbers.LARGEST:
        raise tk.Invalid(as_it_is())
    return moment, number


def answer_place(value: object) -> tuple[date, str]:
    """Where a list goes on: ``next`` of the previous answer."""
    said, _slash, referral = str(value).partition("/")
    try:
        day = date.fromisoformat(said)
    except ValueError:
        day = None
    if day is None or not referral:
        raise tk.Invalid(as_it_is())
    return day, referral


def moment_and_rest(value: object) -> tuple[datetime, str]:
    """Return the moment with which ``next`` of an answer begins, and what follows its slash.

    Raises:
        tk.Invalid: it begins with no moment.
    """
    at, _slash, rest = str(value).partition("/")
    try:
        return serialization.read_instant(f'"{at}"'), rest
    except ValueError:
        raise tk.Invalid(as_it_is()) from None


def as_it_is() -> str:
    """Return what to tell whoever made up where a list goes on."""
    return tk._("Take it from the previous answer, as it is")


def _last_look() -> date:
    """Return the day of the last look, which may be tomorrow if the time zone has changed since.

    Pages count until that day, and their links name it.
    """
    return store.day(model.Session.connection()) or date.min


def until_today(day: object) -> object:
    """From 1990 on, and not after today."""
    # What is not a day was already refused, but CKAN still runs the next validator.
    if isinstance(day, date) and (day < EARLIEST or (day > clock.today() and day > _last_look())):
        message = tk._("Choose a date between {first} and today")
        raise tk.Invalid(message.format(first=EARLIEST.isoformat()))
    return day


def _own_of_who_publishes(key: Any, data: Any, errors: Any, context: Any) -> None:
    """With `what` `own`, no `beneficiary_group` and no `problem`."""
    named = [name for name in SUBJECTS[1:] if not kit.is_blank(data, (name,))]
    if named and data.get(("what",)) == StockFigure.OWN:
        message = tk._(
            "It is counted for the portal and for institutions: do not name a group or problem"
        )
        errors[named[0],] = [message]
