"""The portal in figures, as its front page shows them."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from ckanext.proactiva import vocabularies
from ckanext.proactiva.datasets import search as searching
from ckanext.proactiva.datasets.fields import PROACTIVE, by_name
from ckanext.proactiva.demands import presentation, queries
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.shares import apportion
from ckanext.proactiva.model import Demand

MOST_ANSWERED = 3
CIRCLES = 10
PROBLEM = by_name()["proactiva_problem_addressed"].solr_name
DONE = (Status.ANSWERED.value, Status.CLOSED.value)


def figures(context: Any) -> dict[str, Any]:
    """Return the figures of the whole portal, each counted now."""
    counted = queries.counts({})
    statuses = _by_status(counted["status"])
    datasets = _datasets(context)
    return {
        "demands": sum(statuses.values()),
        "statuses": statuses,
        "circles": apportion(statuses, CIRCLES),
        "supports": queries.public().with_entities(sa.func.sum(Demand.support_count)).scalar() or 0,
        "published": datasets[PROACTIVE].get("true", 0) if datasets else None,
        "problems": [
            {
                "code": term.code,
                "demands": counted["problem"].get(term.code, 0),
                "datasets": datasets[PROBLEM].get(term.code, 0) if datasets else None,
            }
            for term in vocabularies.get("everyday_problems")
        ],
        "answered": presentation.summaries(_latest_answered()),
    }


def _by_status(counts: dict[str, int]) -> dict[str, int]:
    answered = sum(counts.get(status, 0) for status in DONE)
    going_on = (Status.COMMITTED.value, Status.REFERRED.value, Status.OPEN.value)
    return {"answered": answered, **{status: counts.get(status, 0) for status in going_on}}


def _latest_answered() -> list[Demand]:
    answered = queries.public().filter(Demand.status.in_(DONE))
    return answered.order_by(Demand.status_since.desc(), Demand.id).limit(MOST_ANSWERED).all()


def _datasets(context: Any) -> dict[str, dict[str, int]] | None:
    """Count published datasets by what the front page tells of them; None when search is down."""
    search = {"rows": 0, "facet.field": [PROBLEM, PROACTIVE], "facet.limit": -1}
    found = searching.datasets(context, search)
    if found is None:
        return None
    facets = found["search_facets"]
    return {
        field: {item["name"]: item["count"] for item in facets.get(field, {}).get("items", [])}
        for field in (PROBLEM, PROACTIVE)
    }
