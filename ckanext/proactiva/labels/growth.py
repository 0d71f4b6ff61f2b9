"""Growth in sentences, each made of its numbers and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal, NamedTuple

import ckantoolkit as tk

from ckanext.proactiva.domain.figures import FlowFigure, StockFigure
from ckanext.proactiva.domain.indicators import Trend
from ckanext.proactiva.domain.judgements import Judgement
from ckanext.proactiva.domain.register import NN_, Counted
from ckanext.proactiva.labels import words
from ckanext.proactiva.labels.language import day, month, number, percent
from ckanext.proactiva.types import Answers, Flow, Growth, OpenShare, Share

_Move = Literal["published", "renewed", "withdrawn", "returned", "joined", "left"]

# The pages that list what is behind a number.
_GROWTH: Final = "proactiva_growth.portal"
_EVENTS: Final = "proactiva_growth_events.listed"
_ANSWERS: Final = "proactiva_growth_answers.listed"


class Part(NamedTuple):
    """A number, what it counts, and the list behind it.

    Attributes:
        value: the number.
        label: what it counts.
        page: the page with the list.
        what: the page's name for the number; empty if the page has a single list.
        fragment: the fragment of the page's URL, if it is only a part of the page.
    """

    value: str
    label: str
    page: str
    what: str
    fragment: str = ""


class Figure(NamedTuple):
    """A number that stands out and what it counts; or several, each with what it counts alone.

    Attributes:
        value: the number, or all of them.
        label: what it counts, or what they all count.
        parts: each of the numbers with a list behind it.
    """

    value: str
    label: str
    parts: tuple[Part, ...] = ()


def headline(growth: Growth) -> str:
    """Return the finding of the period."""
    if not growth["ledger"]["synced_at"]:
        return tk._("The first count is not finished")
    if growth["story"] == Trend.EMPTY.value and not _may_come(growth):
        return tk._("No useful information was published")
    return words.say(Trend(growth["story"]).label).format(
        month=month(growth["first_day"]),
        before=number(growth["before"]),
        after=number(growth["stock"]),
    )


def is_past(growth: Growth) -> bool:
    """Return whether the figures end before the day of the last look."""
    return growth["as_of"] < (growth["ledger"]["synced_at"] or "")[:10]


def lead(growth: Growth) -> str:
    """Return what came, what went, and how constantly."""
    flow = growth["flow"]
    moves = [
        words.count(sentence, flow[name]).format(count=number(flow[name]))
        for name, sentence in _MOVES
        if flow[name]
    ]
    share = growth["continuity"]
    constancy = tk._(
        "Something appeared or was renewed in {part} of the {whole} complete months before {month}."
    )
    return " ".join([*moves, constancy.format(**share, month=month(growth["as_of"]))])


def period(growth: Growth) -> str:
    """Return the first and last day that the figures cover."""
    return between(growth["first_day"], growth["as_of"])


def between(first: str, last: str) -> str:
    """Return the first and last day that something covers."""
    return tk._("From {first} to {last}.").format(first=day(first), last=day(last))


def figures(growth: Growth) -> list[Figure]:
    """Return the six main figures; a share of nothing is left out."""
    flow, constancy, answered = growth["flow"], growth["continuity"], growth["answered"]
    stock = growth["stock"]
    useful = tk.ungettext(
        "piece of useful information published", "pieces of useful information published", stock
    )
    months = tk._("months with something new or renewed, of {whole}").format(**constancy)
    found = [
        Figure(number(stock), useful, (_part(stock, StockFigure.STOCK),)),
        _moves(flow, tk._("published · renewed in this period"), "published", "renewed"),
        _moves(flow, tk._("withdrawn in this period"), "withdrawn"),
        Figure(number(constancy["part"]), months, (_active(constancy["part"], months),)),
    ]
    if growth["open"]["whole"]:
        found.append(_open(growth["open"]))
    if answered and answered["whole"]:
        found.append(_answers(answered))
    return found


def part_of_whole(share: Share) -> str:
    """Return both numbers of a share, such as «1,234 of 2,000»."""
    return tk._("{part} of {whole}").format(
        part=number(share["part"]), whole=number(share["whole"])
    )


def share(share: Share) -> str:
    """Return a share: with few cases both numbers, and with none a dash."""
    if not share["whole"]:
        return "–"
    both = part_of_whole(share)
    if share["percent"] is None:
        return both
    return f"{percent(share['percent'])} ({both})"


def together(answered: Answers) -> str:
    """Return the outcome of the answers: published in time, refused in time, and late."""
    return _beside(_judgements(answered))


def _moves(flow: Flow, label: str, *moves: _Move) -> Figure:
    parts = tuple(_part(flow[move], FlowFigure(move)) for move in moves)
    return Figure(_beside(parts), label, parts)


def _open(share: OpenShare) -> Figure:
    said, beside = part_of_whole(share), list[str]()
    if share["percent"] is not None:
        beside.append(said)
        said = percent(share["percent"])
    if share["unknown"]:
        beside.append(tk._("not known of {count}").format(count=number(share["unknown"])))
    label = tk._("with an open file") + (f" ({'; '.join(beside)})" if beside else "")
    return Figure(said, label, (_part(share["part"], StockFigure.OPEN)._replace(value=said),))


def _answers(answered: Answers) -> Figure:
    parts = _judgements(answered)
    label = tk._("answers: with what is published · with a no · late or missing")
    return Figure(_beside(parts), label, parts)


def _judgements(answered: Answers) -> tuple[Part, ...]:
    counts = answered["published"], answered["refused"], answered["late"]
    return tuple(
        Part(number(count), words.say(each.label), _ANSWERS, each.value)
        for each, count in zip(Judgement, counts, strict=True)
    )


def _may_come(growth: Growth) -> bool:
    """Return whether what is not there yet may still appear in these figures."""
    institution = growth["institution"]
    return not (is_past(growth) or (institution and institution["ended"]))


def _part(count: int, what: FlowFigure | StockFigure) -> Part:
    return Part(number(count), words.say(what.label), _EVENTS, what.value)


def _active(count: int, label: str) -> Part:
    """Link to the months themselves, which are in the page's own chart and table."""
    return Part(number(count), label, _GROWTH, "", "#what-came")


def _beside(parts: Iterable[Part]) -> str:
    return " · ".join(each.value for each in parts)


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
            "{count} started to count, but not as published.",
            "{count} started to count, but not as published.",
        ),
    ),
    (
        "left",
        NN_(
            "{count} stopped counting, but not as withdrawn.",
            "{count} stopped counting, but not as withdrawn.",
        ),
    ),
)
