"""How current the data of a dataset is, in words."""

from __future__ import annotations

from typing import NamedTuple

from ckanext.proactiva import types
from ckanext.proactiva.domain.currency import Currency, Evidence
from ckanext.proactiva.labels.language import day
from ckanext.proactiva.labels.tags import Tag
from ckanext.proactiva.labels.words import say


class CurrencyTold(NamedTuple):
    """Whether data is up to date, and how that is known."""

    tag: Tag
    evidence: str
    is_late: bool


def currency(told: types.DatasetCurrency) -> CurrencyTold | None:
    """Return the words about data, or None if its day is known but no period to judge it by."""
    judged, changed_on = Currency(told["currency"]), told["changed_on"]
    if judged is Currency.UNKNOWN and changed_on:
        return None
    since = day(told["late_since"]) if told["late_since"] else ""
    tag = Tag(say(judged.label).format(day=since), judged.circle.css)
    if not changed_on:
        return CurrencyTold(tag, "", is_late=False)
    evidence = say(Evidence(told["evidence"]).label).format(day=day(changed_on))
    return CurrencyTold(tag, evidence, judged is Currency.LATE)
