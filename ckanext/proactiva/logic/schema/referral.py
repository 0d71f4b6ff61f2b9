"""What the actions on referrals accept."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import urlsplit

import ckantoolkit as tk
from ckan.logic.schema import validator_args

from ckanext.proactiva.domain import inputs
from ckanext.proactiva.domain.referral import Reason, Resolution
from ckanext.proactiva.domain.text import is_storable
from ckanext.proactiva.logic.schema.demand import (
    FURTHEST,
    LONGEST_WANTED,
    MOST_AT_ONCE,
    Schema,
    demand_show,
    empty,
    filled,
    within,
    words,
)

MOST_DATASETS = 20


@validator_args
def referral(proactiva_institution: Any) -> Schema:
    """Accept a demand and one of its institutions."""
    return {**demand_show(), "institution": [filled(_institution), proactiva_institution]}


@validator_args
def desk(proactiva_institution: Any, natural_number_validator: Any, one_of: Any) -> Schema:
    """Accept an institution, what to narrow its work to, and a page of it."""
    return {
        "institution": [filled(_institution), proactiva_institution],
        "due": [empty(str), one_of(["late", "week", "commitments"])],
        "offset": [empty(int), natural_number_validator, within(0, FURTHEST)],
        "limit": [empty(lambda: MOST_AT_ONCE), natural_number_validator, within(1, MOST_AT_ONCE)],
    }


@validator_args
def referral_words(proactiva_institution: Any) -> Schema:
    """Accept a demand, one of its institutions, and words."""
    return {**referral(), "text": [empty(str), words(LONGEST_WANTED)]}


def referral_commit() -> Schema:
    """Accept the date that an institution promises."""
    return {
        **referral_words(),
        "promised_for": [filled(lambda: tk._("Choose a date")), _date],
    }


@validator_args
def referral_answer(one_of: Any) -> Schema:
    """Accept an institution's answer: published datasets, or a reason in plain words."""
    resolutions = [each.value for each in Resolution]
    reasons = [each.value for each in Reason]
    return {
        **referral_words(),
        "resolution": [
            filled(lambda: tk._("Choose an answer from the list")),
            one_of(resolutions),
        ],
        "reason": [empty(lambda: None), one_of(reasons)],
        "datasets": [_if_given, _names],
    }


def _institution() -> str:
    return tk._("Choose an institution from the list")


def _date(value: Any) -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise tk.Invalid(tk._("Write the date as year-month-day, such as 2027-01-15")) from None


def _if_given(key: Any, data: Any, errors: Any, context: Any) -> None:
    """Tell saying nothing of datasets from saying that there are none."""
    if data.get(key) is tk.missing:
        data[key] = None
        raise tk.StopOnError


def _names(value: Any) -> list[str]:
    """Take names, ids or addresses of datasets, one a line or in a list."""
    given = inputs.decoded(value)
    lines = given.split() if isinstance(given, str) else given
    if not isinstance(lines, list) or not all(map(is_storable, lines)):
        raise tk.Invalid(tk._("Write the name or the address of each dataset on a line of its own"))
    if len(lines) > MOST_DATASETS:
        raise tk.Invalid(tk._("Choose {count} at most").format(count=MOST_DATASETS))
    return [_name(line.strip()) for line in lines if line.strip()]


def _name(given: str) -> str:
    """Take the name out of an address of this portal; another portal's address is no name here."""
    try:
        address = urlsplit(given)
    except ValueError:
        return given
    is_ours = address.netloc in ("", urlsplit(tk.config["ckan.site_url"]).netloc)
    return address.path.rstrip("/").rsplit("/", 1)[-1] if is_ours else given
