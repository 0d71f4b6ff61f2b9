"""What the actions on demands accept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ckantoolkit as tk
from ckan.logic.schema import validator_args

from ckanext.proactiva.domain import inputs
from ckanext.proactiva.domain.demand import Reason
from ckanext.proactiva.domain.text import clean
from ckanext.proactiva.logic.schema import Schema
from ckanext.proactiva.people import limits

MOST_AT_ONCE = 100
FURTHEST = 1_000_000
MOST_GROUPS = 3
LONGEST_WANTED = 5_000
LONGEST_LINE = 160
LONGEST_ALIAS = 60

Say = Callable[[], str]


@validator_args
def demand_create(
    default: Any, proactiva_code: Any, proactiva_codes: Any, proactiva_institution: Any
) -> Schema:
    """Accept what a person asks for. Only what they need, a problem and a group are wanted."""
    return {
        "wanted": written(lambda: tk._("Write what information you need")),
        "problem": [
            filled(lambda: tk._("Choose a problem from the list")),
            proactiva_code("everyday_problems"),
        ],
        "beneficiary_groups": [
            filled(lambda: tk._("Choose at least one group that it is for")),
            proactiva_codes("beneficiary_groups"),
            at_most(MOST_GROUPS),
        ],
        "territories": [empty(list), proactiva_codes("territories"), at_most(MOST_GROUPS)],
        "institution": [empty(str), proactiva_institution],
        "title": [empty(str), words(LONGEST_LINE)],
        "purpose": [empty(str), words(LONGEST_WANTED)],
        "alias": [empty(str), words(LONGEST_ALIAS), one_line],
        "form_token": [empty(str), words(LONGEST_LINE)],
    }


@validator_args
def demand_list(
    proactiva_code: Any, proactiva_institution: Any, natural_number_validator: Any, one_of: Any
) -> Schema:
    """Accept filters, an order and a page."""
    return {
        "q": [empty(str), words(LONGEST_LINE)],
        "status": [empty(str), one_of(["open", "referred", "committed", "answered", "late"])],
        "problem": [empty(str), proactiva_code("everyday_problems")],
        "beneficiary_group": [empty(str), proactiva_code("beneficiary_groups")],
        "institution": [empty(str), proactiva_institution],
        "sort": [empty(str), one_of(["supported", "recent", "due"])],
        "offset": [empty(int), natural_number_validator, within(0, FURTHEST)],
        "limit": [empty(lambda: 20), natural_number_validator, within(1, MOST_AT_ONCE)],
    }


def demand_show() -> Schema:
    """Accept a folio, and the code that its author was given."""
    return {"folio": [_folio], "claim_code": [empty(str), words(LONGEST_LINE), tried]}


def demand_resubmit() -> Schema:
    """Accept new words for a demand that was returned."""
    return {
        **demand_show(),
        "wanted": written(lambda: tk._("Write what information you need")),
        "title": [empty(str), words(LONGEST_LINE)],
        "purpose": [empty(str), words(LONGEST_WANTED)],
    }


def demand_similar() -> Schema:
    """Accept what a person is about to ask for."""
    return {"wanted": [empty(str), words(LONGEST_WANTED)]}


@validator_args
def demand_return(one_of: Any) -> Schema:
    """Accept why a demand goes back to its author, as a code and in words."""
    return {
        **demand_show(),
        "reason": [empty(str), one_of([each.value for each in Reason])],
        "text": [empty(str), words(LONGEST_WANTED)],
    }


def message_create() -> Schema:
    """Accept a message to the dialogue of a demand."""
    return {
        **demand_show(),
        "text": written(lambda: tk._("Write your message")),
    }


@validator_args
def message_publish(not_empty: Any, proactiva_reference: Any) -> Schema:
    """Accept the id of a message."""
    return {"id": [not_empty, proactiva_reference]}


@validator_args
def answer_list(not_empty: Any, proactiva_reference: Any, package_id_or_name_exists: Any) -> Schema:
    """Accept the id or name of a dataset."""
    return {"dataset": [not_empty, proactiva_reference, package_id_or_name_exists]}


def filled(say: Say) -> Callable[..., None]:
    """Make a validator that asks for a value where there is none."""

    def validator(key: Any, data: Any, errors: Any, context: Any) -> None:
        if data.get(key) is tk.missing or inputs.is_blank(data.get(key)):
            errors[key].append(say())
            raise tk.StopOnError

    return validator


def written(say: Say) -> list[Callable[..., Any]]:
    """Make the validators of a text that must say something, also once it is clean."""
    return [filled(say), words(LONGEST_WANTED), filled(say)]


def empty(make: Callable[[], Any]) -> Callable[..., None]:
    """Make a validator that puts an empty value where there is none, and looks no further."""

    def validator(key: Any, data: Any, errors: Any, context: Any) -> None:
        if data.get(key) is tk.missing or inputs.is_blank(data.get(key)):
            data[key] = make()
            raise tk.StopOnError

    return validator


def words(longest: int) -> Callable[[Any], str]:
    """Make a validator that takes plain text of at most so many characters."""

    def validator(value: Any) -> str:
        if not isinstance(value, str):
            raise tk.Invalid(tk._("Write text here, not a list or another type"))
        text = clean(value).strip()
        if len(text) > longest:
            message = tk._("Shorten this text to {limit} characters; it has {length}")
            raise tk.Invalid(message.format(limit=longest, length=len(text)))
        return text

    return validator


def at_most(count: int) -> Callable[[Any], Any]:
    """Make a validator that takes a list of at most so many."""

    def validator(value: Any) -> Any:
        chosen = inputs.decoded(value)
        if isinstance(chosen, list) and len(chosen) > count:
            raise tk.Invalid(tk._("Choose {count} at most").format(count=count))
        return chosen

    return validator


def tried(claim_code: str) -> str:
    """Count one more try of a claim code, whatever it is tried for."""
    limits.spend(limits.CLAIMS)
    return claim_code


def one_line(value: Any) -> Any:
    """Fold a text into one line."""
    return " ".join(value.split()) if isinstance(value, str) else value


def _folio(value: Any) -> str:
    return value if isinstance(value, str) else ""


def within(least: int, most: int) -> Callable[[Any], Any]:
    """Make a validator that brings a number between two others."""

    def validator(value: Any) -> Any:
        return max(least, min(value, most)) if isinstance(value, int) else value

    return validator
