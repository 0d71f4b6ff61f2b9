"""Growth in sentences: each is made of its numbers, and of nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

import ckantoolkit as tk

from ckanext.proactiva.domain.indicators import Trend
from ckanext.proactiva.domain.register import NN_, Counted
from ckanext.proactiva.labels import words
from ckanext.proactiva.labels.language import day, month, number, percent
from ckanext.proactiva.types import Growth, Month, Share

_Move = Literal["published", "renewed", "withdrawn", "returned", "joined", "left"]


class Figure(NamedTuple):
    """A number to stand out, and what it counts."""

    value: str
    label: str


def headline(growth: Growth) -> str:
    """Return the finding of the period."""
    return words.say(Trend(growth["story"]).label).format(
        month=month(growth["first_day"]),
        before=number(growth["before"]),
        after=number(growth["stock"]),
    )


def lead(growth: Growth) -> str:
    """Return what came, what went, and how constantly."""
    flow = growth["flow"]
    moves = [
        words.count(sentence, flow[name]).format(count=number(flow[name]))
        for name, sentence in _MOVES
        if flow[name]
    ]
    share = growth["continuity"]
    constancy = tk._("Something appeared or was renewed in {part} of the last {whole} months.")
    return " ".join([*moves, constancy.format(**share)])


def period(growth: Growth) -> str:
    """Return from which day to which the figures count."""
    first, last = day(growth["first_day"]), day(growth["as_of"])
    return tk._("From {first} to {last}.").format(first=first, last=last)


def figures(growth: Growth) -> list[Figure]:
    """Return the six figures; a share of nothing is left out."""
    flow, constancy = growth["flow"], growth["continuity"]
    stock, published, withdrawn = growth["stock"], flow["published"], flow["withdrawn"]
    useful = tk.ungettext(
        "piece of useful information published", "pieces of useful information published", stock
    )
    months = tk._("months with something new or renewed, of {whole}").format(**constancy)
    found = [
        Figure(number(stock), useful),
        Figure(number(published), tk._("published in this time")),
        Figure(number(withdrawn), tk._("withdrawn in this time")),
        Figure(number(constancy["part"]), months),
    ]
    if growth["open"]["whole"]:
        found.append(_share(growth["open"], tk._("with an open file")))
    if growth["answered"]["whole"]:
        found.append(_share(growth["answered"], tk._("answers in time")))
    return found


def share(share: Share) -> str:
    """Return a share: with few cases both numbers, and with none a dash."""
    if not share["whole"]:
        return "–"
    both = tk._("{part} of {whole}").format(**share)
    if share["percent"] is None:
        return both
    return f"{percent(share['percent'])} ({both})"


def stock_finding(months: Sequence[Month]) -> str:
    """Return what the stock did in some months."""
    before, after = months[0]["stock"], months[-1]["stock"]
    if before == after:
        sentence = tk._("From {first} to {last} it stayed at {after}.")
    else:
        sentence = tk._("From {first} to {last} it went from {before} to {after}.")
    return sentence.format(
        first=month(months[0]["month"]),
        last=month(months[-1]["month"]),
        before=number(before),
        after=number(after),
    )


def flow_finding(months: Sequence[Month]) -> str:
    """Return in which month most was published."""
    most = max(months, key=lambda each: each["published"])
    if not most["published"]:
        return tk._("Nothing was published for the first time in these months.")
    sentence = tk._("The month with most publications was {month}, with {count}.")
    return sentence.format(month=month(most["month"]), count=number(most["published"]))


def _share(share: Share, label: str) -> Figure:
    both = tk._("{part} of {whole}").format(**share)
    if share["percent"] is None:
        return Figure(both, label)
    return Figure(percent(share["percent"]), f"{label} ({both})")


_MOVES: Final[tuple[tuple[_Move, Counted], ...]] = (
    ("published", NN_("{count} was published.", "{count} were published.")),
    (
        "renewed",
        NN_(
            "The data of what is published was renewed {count} time.",
            "The data of what is published was renewed {count} times.",
        ),
    ),
    ("withdrawn", NN_("{count} was withdrawn.", "{count} were withdrawn.")),
    ("returned", NN_("{count} came back.", "{count} came back.")),
    (
        "joined",
        NN_(
            "{count} that was public before was added to it.",
            "{count} that were public before were added to it.",
        ),
    ),
    (
        "left",
        NN_(
            "{count} is still public but no longer counts here.",
            "{count} are still public but no longer count here.",
        ),
    ),
)
