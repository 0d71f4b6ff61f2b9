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
    GONE = "gone", N_("Since {month}, there has been no useful information")
    STARTED = "started", N_("Since {month}, useful information went from none to {after}")
    GREW = "grew", N_("Since {month}, useful information grew from {before} to {after}")
    SHRANK = "shrank", N_("Since {month}, useful information fell from {before} to {after}")
    CHANGED = (
        "changed",
        N_("Useful information changed, and there is as much as before {month}: {after}"),
    )
    STILL = "still", N_("The total has not changed since {month}: {after}")


@dataclass(frozen=True)
class Headline:
    """The finding of a period, as a code and its numbers: before + flow.net = after."""

    trend: Trend
    before: int
    after: int
    flow: Flow


def stock(flows: Flows, month: date) -> int:
    """Count the useful datasets that are public when the month ends.

    Formula: published + returned + joined − withdrawn − left, over all months up to that one.
    Edge cases: a dataset that got another id is the same one; a dataset missing for less than a day
    still counts.
    """
    return _until(flows, month).net


def published(flows: Flows, months: Iterable[date]) -> int:
    """Count the datasets that appeared for the first time ever, and not those that returned.

    Edge cases: a dataset that was public before and becomes useful has `joined`; it is not
    published.
    """
    return _within(flows, months).published


def renewed(flows: Flows, months: Iterable[date]) -> int:
    """Count the acts that changed data in datasets already published.

    Edge cases: all changes to one dataset on one day are one act, and so is everything that one
    harvest source brings on one day; changed texts or dates, and changes on the day of publication,
    are no act, but a harvest that changes something is one act even on that day.
    """
    return _within(flows, months).renewed


def withdrawn(flows: Flows, months: Iterable[date]) -> int:
    """Count the datasets that stopped being public, for any reason, even if they returned later.

    Edge cases: a withdrawal is recorded if it still holds a day later, and counts in the month in
    which it is recorded.
    """
    return _within(flows, months).withdrawn


def continuity(flows: Flows, months: Sequence[date], since: date | None = None) -> Share:
    """Return the share of completed months in which anything was published or renewed.

    Numerator: months with something published or renewed. Denominator: the completed months of the
    report, for a newcomer from its first month on, and at least three.

    Args:
        flows: one value's months.
        months: the months of the report, oldest first.
        since: the institution's first month. A newcomer is measured from it on, over at least
            three months, because one good month is not yet constancy. Without a first month, all
            months count.
    """
    there = [month for month in months if since is None or month >= since]
    active = sum(flows.get(month, Flow()).is_active for month in there)
    return Share(active, max(len(there), min(FEWEST_MONTHS, len(months))))


def open_share(flows: Flows, month: date) -> Share:
    """Return the share of open datasets when the month ends, among those whose openness is known.

    Numerator: datasets with at least one file in an open, machine-readable format. Denominator:
    datasets with files, except those whose openness is unknown, which are counted separately
    (`unknown_openness`).
    """
    total = _until(flows, month)
    return Share(total.open, total.with_files - total.unknown)


def unknown_openness(flows: Flows, month: date) -> int:
    """Count the datasets whose openness cannot be told from their files when the month ends."""
    return _until(flows, month).unknown


def burst_share(flows: Flows, months: Sequence[date]) -> Share:
    """Return the share of all publications that fell in the busiest month.

    Numerator: the publications of the month with the most. Denominator: those of all given months.
    Edge cases: if nothing was published, both are zero. More than half suggests a load all at once.
    """
    by_month = [flows.get(month, Flow()).published for month in months]
    return Share(max(by_month, default=0), sum(by_month))


def own_share(own: Flows, flows: Flows, month: date) -> Share:
    """Return the share of the stock that the portal publishes itself, when the month ends.

    Numerator: the stock that did not come from a harvest source, whose months are *own*.
    Denominator: the whole stock.
    """
    return Share(stock(own, month), stock(flows, month))


def reach(by_group: Mapping[str, Flows], month: date) -> Share:
    """Return the share of the groups of people listed by the portal that publication reaches.

    Numerator: groups with three or more useful datasets when the month ends. Denominator: the
    groups of the vocabulary in force, or as of a day those counted by then, whose months are
    *by_group*.
    Edge cases: a dataset for several groups counts for each; an unlisted code, whether it was
    harvested or removed from the list, is in neither, so a change to the list changes the share,
    except as of a day.
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
    ever = _until(flows, months[-1])
    is_new = not (ever.published or ever.returned or ever.joined)
    trend = Trend.EMPTY if is_new else _trend(before, after, flow)
    return Headline(trend, before, after, flow)


def _trend(before: int, after: int, flow: Flow) -> Trend:
    if before == after:
        if any((flow.is_active, flow.returned, flow.joined, flow.withdrawn, flow.left)):
            return Trend.CHANGED
        return Trend.STILL if after else Trend.GONE
    if before == 0:
        return Trend.STARTED
    return Trend.GREW if after > before else Trend.SHRANK


def _until(flows: Flows, month: date) -> Flow:
    return total(flow for at, flow in flows.items() if at <= month)


def _within(flows: Flows, months: Iterable[date]) -> Flow:
    return total(flows[month] for month in months if month in flows)
