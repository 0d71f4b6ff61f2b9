"""The portal in figures, as its front page shows them."""

from __future__ import annotations

import sqlalchemy as sa

from ckanext.proactiva import vocabularies
from ckanext.proactiva.datasets import search
from ckanext.proactiva.datasets.fields import PROACTIVE, by_name
from ckanext.proactiva.demands import presentation, queries
from ckanext.proactiva.domain.board import Filter, by_filter
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.shares import apportion
from ckanext.proactiva.model import Demand
from ckanext.proactiva.people.actor import Actor
from ckanext.proactiva.types import HomeFigures

MOST_ANSWERED = 3
CIRCLES = 10
PROBLEM = by_name()["proactiva_problem_addressed"].solr_name
# The nearer to an answer, the earlier.
BY_STATUS = (Filter.ANSWERED, Filter.COMMITTED, Filter.REFERRED, Filter.OPEN)


def figures(actor: Actor, on: Moment) -> HomeFigures:
    """Return the figures of the whole portal, each counted now."""
    counted = queries.counts(queries.Board(), on.day)
    found = by_filter(counted["status"])
    statuses = {each.value: found[each] for each in BY_STATUS}
    datasets = _datasets(actor)
    supports = queries.listed().with_entities(sa.func.sum(Demand.support_count)).scalar()
    return {
        "demands": sum(statuses.values()),
        "statuses": statuses,
        "circles": apportion(statuses, CIRCLES),
        "supports": supports or 0,
        "published": datasets[PROACTIVE].get("true", 0) if datasets else None,
        "problems": [
            {
                "code": term.code,
                "demands": counted["problem"].get(term.code, 0),
                "datasets": datasets[PROBLEM].get(term.code, 0) if datasets else None,
            }
            for term in vocabularies.get("everyday_problems")
        ],
        "answered": presentation.summaries(_latest_answered(), on),
    }


def _latest_answered() -> list[Demand]:
    answered = [status.value for status in Filter.ANSWERED.statuses]
    query = queries.listed().filter(Demand.status.in_(answered))
    return query.order_by(Demand.status_since.desc(), Demand.id).limit(MOST_ANSWERED).all()


def _datasets(actor: Actor) -> dict[str, dict[str, int]] | None:
    """Count published datasets by what the front page tells of them; None when search is down."""
    asked = {"rows": 0, "facet.field": [PROBLEM, PROACTIVE], "facet.limit": -1}
    found = search.datasets(actor.user_name, asked)
    if found is None:
        return None
    facets = found["search_facets"]
    return {
        field: {item["name"]: item["count"] for item in facets.get(field, {}).get("items", [])}
        for field in (PROBLEM, PROACTIVE)
    }
