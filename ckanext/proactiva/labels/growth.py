"""Growth in sentences: each is made of its numbers, and of nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import ckantoolkit as tk

from ckanext.proactiva.labels.language import day, month, number, percent

Shown = Mapping[str, Any]


class Figure(NamedTuple):
    """A number to stand out, and what it counts."""

    value: str
    label: str


def headline(growth: Shown) -> str:
    """Return the finding of the period."""
    said = _HEADLINES[growth["story"]]()
    return said.format(
        month=month(growth["first_day"]),
        before=number(growth["before"]),
        after=number(growth["stock"]),
    )


def lead(growth: Shown) -> str:
    """Return what came, what went, and how constantly."""
    flow = growth["flow"]
    told = [say(flow[name]).format(count=number(flow[name])) for name, say in _MOVES if flow[name]]
    share = growth["continuity"]
    constancy = tk._("There was something new in {part} of the last {whole} months.")
    return " ".join([*told, constancy.format(**share)])


def period(growth: Shown) -> str:
    """Return from which day to which is told."""
    first, last = day(growth["first_day"]), day(growth["as_of"])
    return tk._("From {first} to {last}.").format(first=first, last=last)


def figures(growth: Shown) -> list[Figure]:
    """Return the six figures; a share of nothing is left out."""
    flow, constancy = growth["flow"], growth["continuity"]
    stock, published, withdrawn = growth["stock"], flow["published"], flow["withdrawn"]
    useful = tk.ungettext(
        "piece of useful information published", "pieces of useful information published", stock
    )
    months = tk._("months with something new, of {whole}").format(**constancy)
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


def share(share: Shown) -> str:
    """Return a share: with few cases both numbers, and with none a dash."""
    if not share["whole"]:
        return "–"
    both = tk._("{part} of {whole}").format(**share)
    if share["percent"] is None:
        return both
    return f"{percent(share['percent'])} ({both})"


def stock_finding(months: Sequence[Shown]) -> str:
    """Return what the stock did in some months."""
    before, after = months[0]["stock"], months[-1]["stock"]
    if before == after:
        said = tk._("From {first} to {last} it stayed at {after}.")
    else:
        said = tk._("From {first} to {last} it went from {before} to {after}.")
    return said.format(
        first=month(months[0]["month"]),
        last=month(months[-1]["month"]),
        before=number(before),
        after=number(after),
    )


def flow_finding(months: Sequence[Shown]) -> str:
    """Return in which month most was published."""
    most = max(months, key=lambda each: each["published"])
    if not most["published"]:
        return tk._("Nothing was published for the first time in these months.")
    said = tk._("The month with most publications was {month}, with {count}.")
    return said.format(month=month(most["month"]), count=number(most["published"]))


def _share(share: Shown, label: str) -> Figure:
    both = tk._("{part} of {whole}").format(**share)
    if share["percent"] is None:
        return Figure(both, label)
    return Figure(percent(share["percent"]), f"{label} ({both})")


_HEADLINES: dict[str, Callable[[], str]] = {
    "empty": lambda: tk._("No useful information has been published yet"),
    "started": lambda: tk._("Since {month}, useful information went from none to {after}"),
    "grew": lambda: tk._("Since {month}, useful information grew from {before} to {after}"),
    "shrank": lambda: tk._("Since {month}, useful information fell from {before} to {after}"),
    "renewed": lambda: tk._("Useful information changed, and it is as much as in {month}: {after}"),
    "still": lambda: tk._("Nothing has changed since {month}: there are {after}"),
}
_MOVES: tuple[tuple[str, Callable[[int], str]], ...] = (
    (
        "published",
        lambda n: tk.ungettext("{count} was published.", "{count} were published.", n),
    ),
    (
        "withdrawn",
        lambda n: tk.ungettext("{count} was withdrawn.", "{count} were withdrawn.", n),
    ),
    (
        "republished",
        lambda n: tk.ungettext("{count} came back.", "{count} came back.", n),
    ),
    (
        "joined",
        lambda n: tk.ungettext(
            "{count} that was public before was added to it.",
            "{count} that were public before were added to it.",
            n,
        ),
    ),
    (
        "left",
        lambda n: tk.ungettext(
            "{count} is still public but no longer counts here.",
            "{count} are still public but no longer count here.",
            n,
        ),
    ),
)
