"""An institution's desk: what must be answered, by when, and what could answer it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.block import joining
from ckanext.proactiva.datasets import published
from ckanext.proactiva.demands import answering, presentation
from ckanext.proactiva.domain.demand import Visibility
from ckanext.proactiva.domain.referral import Status
from ckanext.proactiva.model import Answer, Demand, Referral
from ckanext.proactiva.people import permissions

WEEK = timedelta(days=7)
MOST_OFFERED = 12

Shown = dict[str, Any]


def mine(context: Any) -> list[Shown]:
    """Return the institutions whose desk is open to whoever asks, with how much waits there."""
    asked = {"permission": "read"}
    found = tk.get_action("organization_list_for_user")({"user": context["user"]}, asked)
    only = _conditions()
    rows = (
        model.Session.query(Referral.organization_id, *map(_number, (only[""], only["late"])))
        .join(Demand, Demand.id == Referral.demand_id)
        .filter(Referral.organization_id.in_([each["id"] for each in found]))
        .group_by(Referral.organization_id)
    )
    counted = {organization_id: (count, late) for organization_id, count, late in rows}
    return [
        {**_named(each), "count": count, "late": late}
        for each in found
        for count, late in [counted.get(each["id"], (0, 0))]
    ]


def work(context: Any, asked: Shown) -> Shown:
    """Return an institution's unresolved turns, the most urgent first, and how many there are."""
    organization_id = asked["institution"]
    only = _conditions()
    # The institution comes with its numbers, also where they are all nought.
    name, title, *numbers = (
        model.Session.query(model.Group.name, model.Group.title, *map(_number, only.values()))
        .outerjoin(Referral, Referral.organization_id == model.Group.id)
        .outerjoin(Demand, Demand.id == Referral.demand_id)
        .filter(model.Group.id == organization_id)
        .group_by(model.Group.id)
        .one()
    )
    page = (
        model.Session.query(Demand)
        .join(Referral, Referral.demand_id == Demand.id)
        .filter(Referral.organization_id == organization_id, only[asked["due"]])
        .order_by(Referral.due_on.asc().nullslast(), Demand.id)
    )
    found = presentation.summaries(page.offset(asked["offset"]).limit(asked["limit"]).all())
    return {
        "institution": {"id": organization_id, "name": name, "title": title or name},
        **dict(zip(("count", "late", "this_week", "commitments"), numbers, strict=True)),
        "results": [_at_desk(context, demand, organization_id) for demand in found],
    }


def turn(context: Any, demand: Demand, organization_id: str) -> Shown:
    """Return a demand as it lies on an institution's desk, with the datasets that could answer."""
    found = answering.turn(demand, organization_id)
    if found is None:
        raise tk.ObjectNotFound(tk._("This demand is not with that institution"))
    shown = _at_desk(context, presentation.whole(demand), organization_id)
    return {**shown, "datasets": _offered(found)}


def _conditions() -> dict[str, Any]:
    """Return which turns are work, by what somebody narrows a desk to."""
    today = clock.today()
    narrowed = {
        "": sa.true(),
        "late": Referral.due_on < today,
        "week": Referral.due_on.between(today, today + WEEK),
        "commitments": Referral.status == Status.COMMITTED.value,
    }
    unresolved = (
        Referral.status != Status.RESOLVED.value,
        Demand.visibility == Visibility.PUBLIC.value,
    )
    return {name: sa.and_(condition, *unresolved) for name, condition in narrowed.items()}


def _number(condition: Any) -> Any:
    return sa.func.count().filter(condition)


def _named(organization: Shown) -> Shown:
    title = organization.get("title") or organization["name"]
    return {"id": organization["id"], "name": organization["name"], "title": title}


def _at_desk(context: Any, demand: Shown, organization_id: str) -> Shown:
    """Add the institution's own turn to a demand: what may be done with it, and how urgent."""
    own = next(t for t in demand["referrals"] if t["institution"]["id"] == organization_id)
    roles = permissions.institution_roles(context, organization_id)
    may = answering.acts(own["status"], roles)
    return {**demand, "turn": {**own, "may": may, "group": _group(own)}}


def _group(own: Shown) -> str:
    soon = own["due"] and date.fromisoformat(own["due"]) <= clock.today() + WEEK
    if own["clock"]["overdue"]:
        return "late"
    if soon:
        return "week"
    if own["status"] == Status.CLARIFYING.value:
        return "waiting"
    return "commitments" if own["status"] == Status.COMMITTED.value else "later"


def _offered(to: Referral) -> list[Shown]:
    """Return the datasets to offer as an answer: those published for it, then the newest."""
    linked = sa.and_(Answer.package_id == model.Package.id, Answer.referral_id == to.id)
    rows = (
        model.Session.query(*presentation.DATASET, Answer.id)
        .outerjoin(Answer, linked)
        .filter(
            model.Package.owner_org == to.organization_id,
            model.Package.type.in_(joining.covered_types()),
            published.is_public(model.Package.id),
        )
        .order_by(Answer.id.is_(None), model.Package.metadata_created.desc(), model.Package.id)
        .limit(MOST_OFFERED)
    )
    return [
        {"name": name, "title": title or name, "type": kind, "linked": answer is not None}
        for name, title, kind, answer in rows
    ]
