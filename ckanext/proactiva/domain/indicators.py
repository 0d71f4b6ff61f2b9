"""The six figures that say whether publication grows, and the figures behind them.

Each is defined here and nowhere else, under version `facts.FORMULA` of the definitions, which is
part of every event and every file. The source is always the ledger's sealed events, with the
corrections known at the time applied. *flows* are the months of one value of one dimension, as
`rollup` sums them: all of them up to the last one asked for, because a stock is the sum of
everything before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from ckanext.proactiva.domain.register import N_, Register
from ckanext.proactiva.domain.rollup import Flow, total

Flows = Mapping[date, Flow]

SMALLEST_BASE: Final = 10
FEWEST_MONTHS: Final = 3
# With fewer, a group of people is mentioned but not yet reached.
REACHED: Final = 3


@dataclass(frozen=True)
class Share:
    """A part of a whole, both of them counts."""

    part: int
    whole: int

    @property
    def percent(self) -> int | None:
        """Round to a whole percentage; under ten cases there is none, only «2 of 3».

        A share that is not everything never shows as 100, and one that is not nothing never as 0.
        """
        if self.whole < SMALLEST_BASE:
            return None
        if self.part in {0, self.whole}:
            return 100 * self.part // self.whole
        return min(99, max(1, (200 * self.part + self.whole) // (2 * self.whole)))


@dataclass(frozen=True)
class Month:
    """One row of the table behind a chart: what changed in a month, and the stock at its end."""

    month: date
    flow: Flow
    stock: int


class Trend(Register):
    """Where the stock went in a period, with the sentence at the head of the page."""

    EMPTY = "empty", N_("No useful information has been published yet")
    STARTED = "started", N_("Since {month}, useful information went from none to {after}")
    GREW = "grew", N_("Since {month}, useful information grew from {before} to {after}")
    SHRANK = "shrank", N_("Since {month}, useful information fell from {before} to {after}")
    CHANGED = (
        "changed",
        N_("Useful information changed, and it is as much as in {month}: {after}"),
    )
    STILL = "still", N_("Nothing has changed since {month}: the total is {after}")


@dataclass(frozen=True)
class Headline:
    """The finding of a period, as a code and its numbers: before + flow.net = after."""

    trend: Trend
    before: int
    after: int
    flow: Flow


def stock(flows: Flows, month: date) -> int:
    """Count what is public when the month ends.

    Formula: published + returned + joined − withdrawn − left, of all months until that one.
    Edge cases: under another id it is the same dataset; what is missing for less than a day stays.
    """
    return _until(flows, month).net


def published(flows: Flows, months: Iterable[date]) -> int:
    """Count what appeared for the first time ever; what returns does not count again.

    Edge cases: what was public before and becomes useful `joined`, and is not published.
    """
    return _within(flows, months).published


def renewed(flows: Flows, months: Iterable[date]) -> int:
    """Count the acts by which data changed in what was published already.

    Edge cases: one dataset on one day is one act, and so is one harvest on one day; words, dates,
    and what follows a publication on its day are none.
    """
    return _within(flows, months).renewed


def withdrawn(flows: Flows, months: Iterable[date]) -> int:
    """Count what ceased to be public, for whatever reason, even if it returned later.

    Edge cases: it is written when it still holds a day later, in the month in which it is written.
    """
    return _within(flows, months).withdrawn


def continuity(flows: Flows, months: Sequence[date], since: date | None = None) -> Share:
    """Count the months in which something appeared or data was renewed, of those that are over.

    Numerator: months with something published or renewed. Denominator: those of the report that are
    over, from the first month of a newcomer on, and three at least.

    Args:
        flows: one value's months.
        months: the months of the report, oldest first.
        since: the institution's first month. A newcomer is measured from it on, over three
            months at least: one good month is not yet constancy. Of whoever has none, all months
            count.
    """
    there = [month for month in months if since is None or month >= since]
    active = sum(flows.get(month, Flow()).is_active for month in there)
    return Share(active, max(len(there), min(FEWEST_MONTHS, len(months))))


def open_share(flows: Flows, month: date) -> Share:
    """Share out, of the datasets whose openness is known when the month ends, the open ones.

    Numerator: those with one file in an open, machine-readable format. Denominator: those with
    files, without those of which nobody can tell, which stand beside (`unknown_openness`).
    """
    total = _until(flows, month)
    return Share(total.open, total.with_files - total.unknown)


def unknown_openness(flows: Flows, month: date) -> int:
    """Count the datasets whose openness cannot be told from their files when the month ends."""
    return _until(flows, month).unknown


def burst_share(flows: Flows, months: Sequence[date]) -> Share:
    """Share out what the busiest month published, of all that was published.

    Numerator: the publications of the month with most. Denominator: those of all months given.
    Edge cases: where nothing was published both are nothing. Over a half is a load all at once.
    """
    by_month = [flows.get(month, Flow()).published for month in months]
    return Share(max(by_month, default=0), sum(by_month))


def own_share(own: Flows, flows: Flows, month: date) -> Share:
    """Share out what the portal publishes itself when the month ends, beside what is harvested.

    Numerator: the stock of datasets that came from no harvest source, whose months are *own*.
    Denominator: the whole stock.
    """
    return Share(stock(own, month), stock(flows, month))


def reach(by_group: Mapping[str, Flows], month: date) -> Share:
    """Share out, of the groups of people that the portal lists, those that publication reaches.

    Numerator: groups that three useful datasets or more are for when the month ends. Denominator:
    the groups of the vocabulary in force, whose months are *by_group*.
    Edge cases: a dataset for several groups counts for each; a code that is not listed, as one that
    was harvested or taken off the list, is in neither. So a change of the list changes the share.
    """
    stocks = [stock(flows, month) for flows in by_group.values()]
    return Share(sum(each >= REACHED for each in stocks), len(stocks))


def series(flows: Flows, months: Sequence[date]) -> list[Month]:
    """List consecutive months, including those without any change."""
    rows: list[Month] = []
    standing = stock(flows, months[0]) - flows.get(months[0], Flow()).net if months else 0
    for month in months:
        flow = flows.get(month, Flow())
        standing += flow.net
        rows.append(Month(month, flow, standing))
    return rows


def headline(flows: Flows, months: Sequence[date]) -> Headline:
    """Sum up the outcome of a period of consecutive months."""
    flow, after = _within(flows, months), stock(flows, months[-1])
    before = after - flow.net
    return Headline(_trend(before, after, flow), before, after, flow)


def _trend(before: int, after: int, flow: Flow) -> Trend:
    if before == after:
        if any((flow.is_active, flow.returned, flow.joined, flow.withdrawn, flow.left)):
            return Trend.CHANGED
        return Trend.STILL if after else Trend.EMPTY
    if before == 0:
        return Trend.STARTED
    return Trend.GREW if after > before else Trend.SHRANK


def _until(flows: Flows, month: date) -> Flow:
    return total(flow for at, flow in flows.items() if at <= month)


def _within(flows: Flows, months: Iterable[date]) -> Flow:
    return total(flows[month] for month in months if month in flows)
