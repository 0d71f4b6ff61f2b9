"""Each indicator of growth in words: its meaning, its value, and its value by month."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

import ckantoolkit as tk

from ckanext.proactiva.domain.definitions import MAIN, SOURCE, Indicator
from ckanext.proactiva.labels import words
from ckanext.proactiva.labels.growth import share, together
from ckanext.proactiva.labels.language import month, number
from ckanext.proactiva.types import Growth, InMonth

_OF_A_MONTH: Final = (Indicator.PUBLISHED, Indicator.RENEWED, Indicator.WITHDRAWN)


class Described(NamedTuple):
    """An indicator as shown under «how it is calculated»."""

    code: str
    label: str
    says: str


class Defined(NamedTuple):
    """An indicator as its own page defines it; a count has no denominator."""

    numerator: str
    denominator: str
    edges: str
    source: str


def all_names() -> words.Choices:
    """List the code and the name of each indicator."""
    return [_named(each) for each in Indicator]


def counted_names(growth: Growth) -> words.Choices:
    """List the code and the name of each indicator counted for the portal or for a part of it."""
    return [_named(each) for each in Indicator if is_counted(each, growth)]


def is_counted(indicator: Indicator, growth: Growth) -> bool:
    """Return whether an indicator is counted for this growth, and not only for the portal."""
    of_some = {
        Indicator.ANSWERS: growth["answered"],
        Indicator.REACH: growth["reach"],
        Indicator.OWN: growth["own"],
    }
    return of_some.get(indicator, True) is not None


def main_indicators(growth: Growth) -> list[Described]:
    """Describe the indicators that a page shows first, each with what is known about it."""
    return [described(each, growth) for each in MAIN if is_counted(each, growth)]


def other_indicators(growth: Growth) -> list[tuple[Described, str]]:
    """Describe the indicators behind those, each with its value."""
    behind = [each for each in Indicator if each not in MAIN and is_counted(each, growth)]
    return [(described(each, growth), value(each, growth)) for each in behind]


def described(indicator: Indicator, growth: Growth) -> Described:
    """Return what an indicator says, and which of the portal's numbers explain it."""
    answered = growth["answered"]
    says = words.say(indicator.says).format(term=answered["term"] if answered else "")
    beside = _beside(indicator, growth)
    return Described(
        indicator.value, words.say(indicator.label), f"{says} {beside}" if beside else says
    )


def defined(indicator: Indicator) -> Defined:
    """Return how an indicator is counted."""
    below = indicator.denominator
    return Defined(
        words.say(indicator.numerator),
        words.say(below) if below else "",
        words.say(indicator.edges),
        words.say(SOURCE),
    )


def value(indicator: Indicator, growth: Growth) -> str:
    """Return the value of an indicator; a dash if it is not counted."""
    flow = growth["flow"]
    counts = {
        Indicator.STOCK: growth["stock"],
        Indicator.PUBLISHED: flow["published"],
        Indicator.RENEWED: flow["renewed"],
        Indicator.WITHDRAWN: flow["withdrawn"],
    }
    if indicator in counts:
        return number(counts[indicator])
    if indicator is Indicator.ANSWERS:
        found = growth["answered"]
        return together(found) if found and found["whole"] else "–"
    shares = {
        Indicator.CONTINUITY: growth["continuity"],
        Indicator.OPEN: growth["open"],
        Indicator.REACH: growth["reach"],
        Indicator.BURST: growth["burst"],
        Indicator.OWN: growth["own"],
    }
    found = shares[indicator]
    return share(found) if found else "–"


def by_month(months: Iterable[tuple[str, InMonth]]) -> list[tuple[str, str]]:
    """Return the value of an indicator in each of some months, in words."""
    return [(month(at), _said(found)) for at, found in months]


def how_by_month(indicator: Indicator) -> str:
    """Return what each month of an indicator counts."""
    if indicator in _OF_A_MONTH:
        return tk._("Each row counts only its month.")
    return tk._("Each row counts in the same way as this page, on the last day of its month.")


def _named(indicator: Indicator) -> tuple[str, str]:
    return indicator.value, words.say(indicator.label)


def _said(found: InMonth) -> str:
    if isinstance(found, int):
        return number(found)
    if not found["whole"]:
        return tk._("no data")  # nothing was there to be counted, which is not the same as zero
    return together(found) if "late" in found else share(found)


def _beside(indicator: Indicator, growth: Growth) -> str:
    """Return the numbers shown next to an indicator, if any."""
    catalogue, unknown, answered = (
        growth["catalogue"],
        growth["open"]["unknown"],
        growth["answered"],
    )
    if indicator is Indicator.STOCK and catalogue is not None:
        return tk._("With them, the portal has {count}.").format(count=number(catalogue))
    if indicator is Indicator.OPEN and unknown:
        told = tk.ungettext("There is {count} of them.", "There are {count} of them.", unknown)
        return told.format(count=number(unknown))
    if indicator is Indicator.ANSWERS and answered and answered["whole"]:
        text = tk._(
            "Answered in time, even if only to say no: {share}. The others are late, whether"
            " answered or not."
        )
        return text.format(share=share(answered))
    return ""
