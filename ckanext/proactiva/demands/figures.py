"""The portal's figures, as its front page shows them."""

from __future__ import annotations

from ckanext.proactiva import vocabularies
from ckanext.proactiva.demands import counts, presentation, queries
from ckanext.proactiva.demands.board import Board
from ckanext.proactiva.domain.board import Filter, by_filter
from ckanext.proactiva.domain.circles import distribute
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.growth.stocks import Stocks, stocks
from ckanext.proactiva.model import Demand
from ckanext.proactiva.types import HomeFigures

MOST_ANSWERED = 3
CIRCLES = 10
# The closer to an answer, the earlier.
BY_STATUS = (Filter.ANSWERED, Filter.COMMITTED, Filter.REFERRED, Filter.OPEN)


def figures(on: Moment) -> HomeFigures:
    """Return the figures of the whole portal: demands as of now, datasets as growth counts them."""
    counted = counts.by_kind(Board(), on.day).facets
    found = by_filter(counted["status"])
    statuses = {each.value: found[each] for each in BY_STATUS}
    useful = stocks([Dimension.PORTAL, Dimension.PROBLEM])
    return {
        "demands": sum(statuses.values()),
        "statuses": statuses,
        "circles": distribute(statuses, CIRCLES),
        "supports": counts.supports(),
        "published": _stock(useful, (Dimension.PORTAL, "")),
        "published_on": Moment(useful.seen_at, on.zone).day.isoformat() if useful else None,
        "problems": [
            {
                "code": term.code,
                "demands": counted["problem"].get(term.code, 0),
                "datasets": _stock(useful, (Dimension.PROBLEM, term.code)),
            }
            for term in vocabularies.get("everyday_problems")
        ],
        "answered": presentation.summaries(_latest_answered(), on),
    }


def _stock(found: Stocks | None, label: Label) -> int | None:
    return None if found is None else found.by_label.get(label, 0)


def _latest_answered() -> list[Demand]:
    query = queries.listed().filter(Demand.status.in_(Filter.ANSWERED.statuses))
    return query.order_by(Demand.status_since.desc(), Demand.id).limit(MOST_ANSWERED).all()
