"""The figures of growth as plain values, under the names that the API uses."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import cast

from ckanext.proactiva import types
from ckanext.proactiva.domain import indicators, judgements
from ckanext.proactiva.domain.facts import FORMULA
from ckanext.proactiva.domain.indicators import Share
from ckanext.proactiva.domain.judgements import Answers
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.referral_facts import TERMS, ReferralFacts
from ckanext.proactiva.domain.rollup import Flow


def figures(flows: Mapping[date, Flow], period: Period) -> types.Figures:
    """Return what is counted for the portal or for a part of it."""
    headline = indicators.headline(flows, period.months)
    since = min(flows, default=None)
    return {
        "as_of": period.as_of.isoformat(),
        "first_day": period.months[0].isoformat(),
        "story": headline.trend.value,
        "before": headline.before,
        "stock": headline.after,
        "flow": _flow(headline.flow),
        "formula": FORMULA,
        "burst": share(indicators.burst_share(flows, period.months)),
        "continuity": share(indicators.continuity(flows, period.complete, since)),
        "open": {
            **share(indicators.open_share(flows, period.running)),
            "unknown": indicators.unknown_openness(flows, period.running),
        },
        "months": _months(flows, period),
    }


def answered(
    referrals: Collection[ReferralFacts] | None, period: Period, term: int
) -> types.Answered:
    """Return how many answers came in time; nothing for a part that nobody can ask.

    *term* is its own term for answering, or the usual one; each answer is judged by the term of the
    institution that gave it.
    """
    if referrals is None:
        return {"answered": None, "answered_within": {}}
    counted = judgements.answers(referrals, period.as_of)
    within = judgements.answered_within(referrals, period.as_of, sorted({*TERMS, term}))
    return {
        "answered": {"term": term, **judged_share(counted)},
        "answered_within": {str(days): share(part) for days, part in within.items()},
    }


def share(share: Share) -> types.Share:
    """Return both parts of a share, and its percentage."""
    return {"part": share.part, "whole": share.whole, "percent": share.percent}


def judged_share(counted: Answers) -> types.JudgedShare:
    """Return the share of answers in time, and the counts of every outcome."""
    return {**share(counted.in_time), **_answers(counted)}


def _months(flows: Mapping[date, Flow], period: Period) -> list[types.Month]:
    """List every month since the first that has anything, and thirteen at least."""
    months = period.since(min(flows, default=period.running))
    return [
        {
            "month": f"{row.month:%Y-%m}",
            "complete": row.month != period.running or period.is_over,
            "stock": row.stock,
            **_flow(row.flow),
        }
        for row in indicators.series(flows, months)
    ]


def _flow(flow: Flow) -> types.Flow:
    # `dataclasses.asdict` copies each value, and a page has a flow for every month.
    return cast("types.Flow", {**vars(flow)})


def _answers(counted: Answers) -> types.Answers:
    return cast("types.Answers", {**vars(counted)})
