"""Which demands a reader asks for, and how many there are of each kind."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.domain.demand import Status, Visibility
from ckanext.proactiva.domain.text import likeness, words
from ckanext.proactiva.model import Demand, Referral

ALIKE = 0.35  # see likeness(): what people mean alike
CANDIDATES = 50
MOST_ALIKE = 5


def public() -> Any:
    """Return the demands that anybody may read."""
    return model.Session.query(Demand).filter(Demand.visibility == Visibility.PUBLIC.value)


def board(filters: dict[str, Any]) -> Any:
    """Return the public demands that a reader filtered for, in no order yet."""
    return public().filter(*_conditions(filters))


def ordered(query: Any, sort: str) -> Any:
    """Put demands in an order that is the same each time they are read."""
    recent = Demand.published_at.desc(), Demand.id
    if sort == "due":
        due = (
            sa.select(sa.func.min(Referral.due_on))
            .where(Referral.demand_id == Demand.id)
            .scalar_subquery()
        )
        return query.order_by(due.asc().nullslast(), *recent)
    if sort == "recent":
        return query.order_by(*recent)
    return query.order_by(Demand.support_count.desc(), *recent)


def counts(filters: dict[str, Any]) -> dict[str, dict[str, int]]:
    """Count the board's demands by what can be filtered for.

    Each count leaves out its own filter, so that it says what choosing another value would give.
    """
    groups = sa.func.unnest(Demand.beneficiary_groups)
    return {
        "status": _count(Demand.status, filters, "status"),
        "problem": _count(Demand.problem, filters, "problem"),
        "beneficiary_group": _count(groups, filters, "beneficiary_group"),
    }


def institutions() -> list[dict[str, str]]:
    """Return every institution of the portal, by title."""
    group = model.Group
    rows = (
        model.Session.query(group.name, group.title)
        .filter(group.state == "active", group.is_organization)
        .order_by(sa.func.lower(sa.func.coalesce(sa.func.nullif(group.title, ""), group.name)))
    )
    return [{"name": name, "title": title or name} for name, title in rows]


def count_institutions(filters: dict[str, Any]) -> list[dict[str, Any]]:
    """Count the board's demands by institution, the busiest first: name, title and count."""
    group = model.Group
    rows = (
        board({**filters, "institution": ""})
        .join(Referral, Referral.demand_id == Demand.id)
        .join(group, group.id == Referral.organization_id)
        .with_entities(group.name, group.title, sa.func.count())
        .group_by(group.name, group.title)
        .order_by(sa.func.count().desc(), group.name)
    )
    return [{"name": name, "title": title or name, "count": count} for name, title, count in rows]


def count_late(filters: dict[str, Any]) -> int:
    """Count the board's demands of which an institution's word is late."""
    return board({**filters, "status": "late"}).count()


def alike(text: str) -> list[Demand]:
    """Return the public demands that ask for nearly the same, the likest first."""
    wanted = words(text)
    if not wanted:
        return []
    query = sa.func.to_tsquery("simple", " | ".join(sorted(set(wanted))))
    found = (
        public()
        .filter(Demand.search.op("@@")(query))
        .order_by(sa.func.ts_rank(Demand.search, query).desc(), Demand.id)
        .limit(CANDIDATES)
    )
    scored = [(likeness(text, demand.title_public), demand) for demand in found]
    scored += [(likeness(text, demand.wanted_public), demand) for _, demand in scored]
    best: dict[str, tuple[float, Demand]] = {}
    for score, demand in sorted(scored, key=lambda pair: pair[0]):
        best[demand.id] = (score, demand)
    likest = sorted(best.values(), key=lambda pair: (-pair[0], pair[1].id))
    return [demand for score, demand in likest if score >= ALIKE][:MOST_ALIKE]


def _count(column: Any, filters: dict[str, Any], own: str) -> dict[str, int]:
    conditions = _conditions({**filters, own: ""})
    query = (
        sa.select(column.label("code"), sa.func.count().label("number"))
        .where(Demand.visibility == Visibility.PUBLIC.value, *conditions)
        .group_by("code")
    )
    return {row.code: row.number for row in model.Session.execute(query)}


def _conditions(filters: dict[str, Any]) -> Iterable[Any]:
    if wanted := words(filters.get("q") or ""):
        query = " & ".join(f"{word}:*" for word in wanted)
        yield Demand.search.op("@@")(sa.func.to_tsquery("simple", query))
    if problem := filters.get("problem"):
        yield Demand.problem == problem
    if group := filters.get("beneficiary_group"):
        yield Demand.beneficiary_groups.contains([group])
    if institution := filters.get("institution"):
        yield _referred(Referral.organization_id == institution)
    if filters.get("status") == "late":
        yield _referred(Referral.due_on < clock.today())
    elif filters.get("status") == Status.ANSWERED.value:
        yield Demand.status.in_([Status.ANSWERED.value, Status.CLOSED.value])
    elif status := filters.get("status"):
        yield Demand.status == status


def _referred(condition: Any) -> Any:
    turn = sa.exists().where(sa.and_(Referral.demand_id == Demand.id, condition))
    return turn.correlate(Demand)  # also where the query around joins referrals of its own
