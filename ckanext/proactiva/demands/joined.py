"""Which demands were joined to others, transitively to the last one, and who asked for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import aliased

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain.demand import MOST_MERGES, Status
from ckanext.proactiva.model import Demand
from ckanext.proactiva.people.actor import Actor


def folio(actor: Actor, named: str, target: Demand) -> str | None:
    """Return the folio of a demand that was joined to another one, if the actor may know of it."""
    try:
        demand = queries.known(actor, named) if named else None
    except tk.ObjectNotFound:
        return None
    if demand is None:
        return None
    found = demands_joined_to([target.id]).subquery()
    is_joined = sa.exists().where(found.c.demand_id == demand.id)
    return demand.folio if model.Session.query(is_joined).scalar() else None


def demands_joined_to(targets: Iterable[str]) -> sa.Select[Any]:
    """Select the demands joined to these, as ``target_id``, ``demand_id`` and ``author_id``."""
    is_merged = Demand.status == Status.MERGED
    steps = (
        sa.select(
            Demand.merge_target_id.label("target_id"),
            Demand.id.label("demand_id"),
            Demand.author_id.label("author_id"),
            sa.literal(1).label("step"),
        )
        .where(Demand.merge_target_id.in_([*targets]), is_merged)
        .cte("joined", recursive=True)
    )
    before = aliased(Demand)
    further = (
        sa.select(steps.c.target_id, before.id, before.author_id, steps.c.step + 1)
        .join_from(steps, before, before.merge_target_id == steps.c.demand_id)
        .where(before.status == Status.MERGED, steps.c.step < MOST_MERGES)
    )
    found = steps.union_all(further)
    return sa.select(found.c.target_id, found.c.demand_id, found.c.author_id)
