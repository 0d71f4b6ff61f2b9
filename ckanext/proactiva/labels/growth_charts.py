"""The charts of growth, in sentences and in the numbers of a year before."""

from __future__ import annotations

from itertools import dropwhile
from typing import Final

import ckantoolkit as tk

from ckanext.proactiva.domain.period import YEAR
from ckanext.proactiva.labels.language import month, number
from ckanext.proactiva.types import Growth, Month

# The months of the period: a complete year, and the running month.
MONTHS: Final = YEAR + 1

# The figures of a month; at least one is not zero if anything is known of the month.
COUNTED: Final = ("stock", "published", "renewed", "returned", "joined", "withdrawn", "left")


def stock_finding(growth: Growth) -> str:
    """Return what the stock did in the period."""
    before, after = growth["before"], growth["stock"]
    sentence = tk._("The total went from {before} to {after}.")
    if before == after:
        sentence = tk._("The total is {after}, the same as at the start.")
    return sentence.format(before=number(before), after=number(after))


def flow_finding(growth: Growth) -> str:
    """Return in which month of the period most was published."""
    most = max(each["published"] for each in growth["months"][-MONTHS:])
    if not most:
        return tk._("Nothing was published for the first time.")
    when = [each for each in growth["months"][-MONTHS:] if each["published"] == most]
    if len(when) > 1:
        sentence = tk._(
            "The most published in one month was {count}, which happened {times} times."
        )
        return sentence.format(count=number(most), times=number(len(when)))
    sentence = tk._("The most published in one month was {count}, in {month}.")
    return sentence.format(month=month(when[0]["month"]), count=number(most))


def year_before_finding(growth: Growth) -> str:
    """Return the stock at the end of the last month a year before; empty if it is not known."""
    known = _known(growth)
    if not known:
        return ""
    # The month is named, because a running one is compared with a whole one.
    sentence = tk._("At the end of {month} it was {last}.")
    return sentence.format(month=month(known[-1]["month"]), last=number(known[-1]["stock"]))


def year_before(growth: Growth) -> list[int | None]:
    """Return the stock a year before each month of the stock's chart, as far as is known."""
    return _filled([each["stock"] for each in _known(growth)], MONTHS + 1)


def came_before(growth: Growth) -> list[int | None]:
    """Return all that came a year before each month of the flow's chart, as far as is known."""
    came = [each["published"] + each["returned"] + each["joined"] for each in _known(growth)]
    return _filled(came, MONTHS)


def _known(growth: Growth) -> list[Month]:
    """Return the months about which the ledger knows something, up to a year before the last."""
    earlier = growth["months"][:-YEAR]
    # Months that only fill up the period are not zeros: nothing is known of them.
    return [*dropwhile(lambda month: not any(month[name] for name in COUNTED), earlier)]


def _filled(values: list[int], length: int) -> list[int | None]:
    known = values[-length:]
    return [*[None] * (length - len(known)), *known]
