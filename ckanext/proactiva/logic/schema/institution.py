"""Schemas of the actions on the register of institutions."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar, cast

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.domain import inputs
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.domain.rules import OWN
from ckanext.proactiva.domain.text import can_name, shortened
from ckanext.proactiva.institutions import acceptance, register
from ckanext.proactiva.logic.schema import flags, kit, references
from ckanext.proactiva.logic.schema.kit import Schema
from ckanext.proactiva.logic.schema.mail import mail_address
from ckanext.proactiva.logic.validators import proactiva_institution

Found = TypeVar("Found")
MOST_DAYS_OFF = 1_000
LONGEST_TERM = 366


def institution_list() -> Schema:
    """Accept one organization to look for, and whether to include those that take no demands."""
    return {
        "institution": [kit.optional(lambda: None), looked_for],
        "all": flags.optional(),
    }


def institution_show() -> Schema:
    """Accept an institution, even one that has ended."""
    return {"institution": references.reference()}


def institution_accept() -> Schema:
    """Accept an organization of this portal."""
    return {"institution": [kit.required(N_("Choose an organization")), organization]}


def institution_end() -> Schema:
    """Accept an institution of today that is not the authority."""
    return {"institution": [*references.institution("proactiva_institution"), not_the_authority]}


def institution_patch() -> Schema:
    """Accept an institution and its changes; what is absent stays, what is empty is cleared."""
    keep = tk.get_validator("ignore_missing")
    return {
        "institution": references.institution("proactiva_institution_known"),
        "takes_demands": [leave_if_blank, flags.yes_or_no],
        "mailbox": [keep, kit.optional(lambda: None), mail_address],
        "successor": [
            keep,
            kit.optional(lambda: None),
            successor,
            not_itself,
        ],
        "terms": [keep, kit.optional(lambda: None), terms],
        "days_off": [keep, kit.optional(list), days],
    }


def organization(value: object) -> model.Group:
    """The id or name of an active organization."""
    return _there(value, acceptance.organization)


def looked_for(value: object) -> register.Organization:
    """The id or name of an active organization, to see whether it is an institution."""
    return _there(value, register.organization)


def _there(value: object, find: Callable[[str], Found | None]) -> Found:
    found = find(value) if can_name(value) else None
    if found is None:
        message = tk._("There is no active organization «{name}» here: check its name")
        raise tk.Invalid(message.format(name=shortened(value) if isinstance(value, str) else "?"))
    return found


def leave_if_blank(key: Any, data: Any, errors: Any, context: Any) -> None:
    """Optional."""
    given = data.get(key)
    # CKAN puts an empty list back after it was removed.
    if given is tk.missing or (inputs.is_blank(given) and given != []):
        data.pop(key, None)
        raise tk.StopOnError


def successor(key: Any, data: Any, errors: Any, context: Any) -> None:
    """An institution of today, or the one that already is its successor."""
    found, of = register.find_any(data[key]), ("institution",)
    # The form sends what is kept, even if that has ended too: whoever follows it takes over.
    if found and not errors.get(of) and acceptance.keeps_successor(data[of], found.id):
        data[key] = found.id
    else:
        data[key] = proactiva_institution(data[key])


def not_itself(key: Any, data: Any, errors: Any, context: Any) -> None:
    """Another institution."""
    if data[key] == data.get(("institution",)):
        errors[key].append(tk._("Choose another institution as the successor"))


def not_the_authority(value: str) -> str:
    """Another institution than the authority."""
    pinned = acceptance.pinned()
    if pinned and pinned.id == value:
        raise tk.Invalid(
            tk._("It takes care of demands: name another authority first, with «{command}»").format(
                command=acceptance.COMMAND
            )
        )
    return value


def terms(value: object) -> dict[str, int]:
    """Terms in working days, each by its name: acknowledge, answer, clarify."""
    given = _read(value)
    if not isinstance(given, dict) or not {*OWN}.issuperset(cast("dict[str, object]", given)):
        named = ", ".join(OWN)
        raise tk.Invalid(
            tk._("Give days by the name of the time limit: {names}").format(names=named)
        )
    named = cast("dict[str, object]", given)
    return {name: _term(days) for name, days in named.items() if not inputs.is_blank(days)}


def days(value: object) -> list[date]:
    """Days off, in a list or as text with one or more days per line."""
    given = inputs.decoded(value)
    words = given.replace(",", " ").replace(";", " ").split() if isinstance(given, str) else given
    if not isinstance(words, list):
        raise tk.Invalid(tk._("Write the days as year-month-day, one per line"))
    found = sorted({kit.day(each) for each in cast("list[object]", words)})
    if len(found) > MOST_DAYS_OFF:
        raise tk.Invalid(tk._("Choose at most {count}").format(count=MOST_DAYS_OFF))
    return found


def _term(value: object) -> int:
    written = value.strip() if isinstance(value, str) else value
    if isinstance(written, str) and re.fullmatch("[0-9]{1,3}", written):
        written = int(written)
    if type(written) is not int or not 1 <= written <= LONGEST_TERM:
        message = tk._("Give each time limit as a whole number from 1 to {most}")
        raise tk.Invalid(message.format(most=LONGEST_TERM))
    return written


def _read(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value
