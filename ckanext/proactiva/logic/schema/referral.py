"""Schemas of the actions on referrals."""

from __future__ import annotations

from typing import Any, TypeGuard, cast

import ckantoolkit as tk

from ckanext.proactiva.domain import inputs
from ckanext.proactiva.domain.desk import Narrowing
from ckanext.proactiva.domain.kinds import ADDRESS, FLAG
from ckanext.proactiva.domain.referral import Reason, Resolution
from ckanext.proactiva.domain.text import is_storable
from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.demand import demand_show
from ckanext.proactiva.logic.schema.kit import Schema
from ckanext.proactiva.logic.schema.marks import not_personal

MOST_DATASETS = 20
LONGEST_ADDRESS = 500


def referral() -> Schema:
    """Accept a demand and one of its institutions, even one that has ended."""
    return {**demand_show(), "institution": kit.institution("proactiva_institution_known")}


def referral_create() -> Schema:
    """Accept a demand, an institution that takes demands, and the one to take it from, if any."""
    return {
        **demand_show(),
        "institution": kit.institution("proactiva_institution_asked"),
        "instead_of": [kit.optional(str), tk.get_validator("proactiva_institution_known")],
        "text": kit.optional_text(),
    }


def desk() -> Schema:
    """Accept an institution, what to narrow its work to, and a page of it."""
    return {
        "institution": kit.institution("proactiva_institution_known"),
        "due": [kit.optional(lambda: None), kit.member_of(Narrowing)],
        "offset": kit.offset(),
        "limit": kit.limit(),
    }


def referral_words() -> Schema:
    """Accept a demand, one of its institutions, and words."""
    return {**referral(), "text": kit.optional_text()}


def referral_clarify() -> Schema:
    """Accept the answer to an institution's question, and which parts are not personal data."""
    return {**referral_words(), "not_personal": not_personal()}


def referral_note() -> Schema:
    """Accept a demand, one of its institutions, and a note that says something."""
    return {**referral(), "text": kit.required_text(lambda: tk._("Write your note"))}


def referral_assign() -> Schema:
    """Accept a demand, one of its institutions, and somebody who works there, or nobody."""
    return {**referral(), "colleague": [kit.optional(str), colleague]}


def colleague(value: object) -> str:
    """The name or id of the account of somebody who works in the institution."""
    if not is_storable(value):
        raise tk.Invalid(tk._("Write text here, not a list or another type"))
    return value


def referral_commit() -> Schema:
    """Accept the date that an institution promises."""
    return {
        **referral_words(),
        "promised_for": [kit.required(lambda: tk._("Choose a date")), kit.day],
    }


def referral_answer() -> Schema:
    """Accept an institution's answer: published datasets, or a reason in plain words."""
    return {
        **referral_words(),
        "resolution": [
            kit.required(lambda: tk._("Choose an answer from the list")),
            kit.member_of(Resolution),
        ],
        "reason": [kit.optional(lambda: None), kit.member_of(Reason)],
        "datasets": [_if_given, dataset_lines],
        "confirm_foreign": [kit.optional(bool), kit.of_kind(FLAG, "yes or no")],
        "address": [kit.optional(str), *_address()],
    }


def answer_record() -> Schema:
    """Accept what an institution answered, on which day, and the document that proves it."""
    say: kit.Say = lambda: tk._("Write the address of the document")  # noqa: E731
    return {
        **referral_answer(),
        "answered_on": [kit.required(lambda: tk._("Choose a day")), kit.day],
        "document": [kit.required(say), kit.text(LONGEST_ADDRESS), kit.required(say), _web()],
        "channel": [kit.optional(str), kit.code("channels")],
    }


def _address() -> list[kit.Validator]:
    return [kit.text(LONGEST_ADDRESS), _web()]


def _web() -> kit.Validator:
    return kit.of_kind(ADDRESS, "a web address")


def dataset_lines(value: object) -> list[str]:
    """Names, ids, titles or addresses of datasets, one per line or in a list, 20 at most."""
    given = inputs.decoded(value)
    lines = given.splitlines() if isinstance(given, str) else given
    if not _are_names(lines):
        raise tk.Invalid(tk._("Write the name or the address of each dataset on its own line"))
    if len(lines) > MOST_DATASETS:
        raise tk.Invalid(tk._("Choose at most {count}").format(count=MOST_DATASETS))
    return [line.strip() for line in lines if line.strip()]


def _are_names(lines: object) -> TypeGuard[list[str]]:
    return isinstance(lines, list) and all(map(is_storable, cast("list[object]", lines)))


def _if_given(key: Any, data: Any, errors: Any, context: Any) -> None:
    """Optional."""
    # Saying nothing about datasets does not mean that there are none.
    if data.get(key) is tk.missing:
        data[key] = None
        raise tk.StopOnError
