"""How a move is made: the rules decide, and row and event are written together."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock, labels
from ckanext.proactiva.domain import demand as demands
from ckanext.proactiva.domain import demand_moves, referral_moves
from ckanext.proactiva.domain import referral as referrals
from ckanext.proactiva.domain.referral import Role
from ckanext.proactiva.domain.referral_moves import MoveRefused
from ckanext.proactiva.model import Demand, Event, Referral


def referrals_of(demand: Demand) -> list[Referral]:
    """Return the turns of a demand, the oldest first."""
    query = model.Session.query(Referral).filter_by(demand_id=demand.id)
    return query.order_by(Referral.received_on, Referral.id).all()


def move_demand(demand: Demand, act: demands.Act, roles: Collection[Role], **given: Any) -> None:
    """Move a demand as the rules allow, and write down that it was moved.

    Args:
        demand: a row that nobody else can move now.
        act: what somebody wants to do.
        roles: what they are towards this demand.
        given: the reason, words and supports that the act needs.

    Raises:
        tk.ValidationError: saying everything that speaks against it.
    """
    with _refusals_explained():
        intent = demand_moves.Intent(act, clock.today(), roles, **given)
        event = demand_moves.move(demand.rules(), intent, clock.rules())
    turns = [turn.rules() for turn in referrals_of(demand)]
    demand.become(demands.apply(demand.rules(), event, turns))
    _write(demand, event)


def check_demand(demand: Demand, act: demands.Act, roles: Collection[Role]) -> None:
    """Refuse an act that the rules do not allow; do nothing yet."""
    with _refusals_explained():
        demand_moves.move(
            demand.rules(), demand_moves.Intent(act, clock.today(), roles), clock.rules()
        )


def move_referral(demand: Demand, referral: Referral, intent: referral_moves.Intent) -> None:
    """Move one institution's turn as the rules allow, and the demand as its turns say.

    Raises:
        tk.ValidationError: saying everything that speaks against it.
    """
    rules = clock.rules()
    with _refusals_explained():
        event = referral_moves.move(referral.rules(), intent, rules.terms)
    referral.become(referrals.apply(referral.rules(), event), rules, intent.on)
    referral.reason = event.reason.value if event.reason else None
    settle(demand)
    _write(demand, event, referral)


def refer(demand: Demand, organization_id: str, role: Role) -> Referral:
    """Give a public demand to an institution, whose clock starts today."""
    today, rules = clock.today(), clock.rules()
    referral = Referral(demand_id=demand.id, organization_id=organization_id)
    referral.become(referrals.Referral(received=today), rules, today)
    model.Session.add(referral)
    model.Session.flush()
    settle(demand)
    _write(demand, demands.Event(demands.Act.REFER, today, role), referral)
    return referral


def record_start(demand: Demand, role: Role) -> None:
    """Write down that a demand was sent."""
    row = Event(
        demand_id=demand.id,
        act="send",
        role=role.value,
        status=demand.status,
        reason=demand.held_for,
        happened_on=demand.status_since,
    )
    model.Session.add(row)


def settle(demand: Demand) -> None:
    """Give the demand the status and the resolution that its turns say."""
    turns = [turn.rules() for turn in referrals_of(demand)]
    demand.become(demands.settle(demand.rules(), turns, clock.today()))
    resolution = demands.resolve(turns)
    demand.resolution = resolution.value if resolution else None


@contextmanager
def _refusals_explained() -> Iterator[None]:
    try:
        yield
    except MoveRefused as refused:
        errors: dict[str, Any] = {}
        for objection in refused.objections:
            field, words = labels.refusal(objection)
            errors.setdefault(field, []).append(words)
        model.Session.rollback()
        raise tk.ValidationError(errors) from None


def _write(
    demand: Demand, event: demands.Event | referrals.Event, referral: Referral | None = None
) -> None:
    resolution = getattr(event, "resolution", None)
    reason = event.reason
    row = Event(
        demand_id=demand.id,
        referral_id=referral.id if referral else None,
        act=event.act.value,
        role=event.role.value,
        status=referral.status if referral else demand.status,
        resolution=resolution.value if resolution else None,
        reason=reason.value if reason else None,
        promised_for=getattr(event, "promised_for", None),
        happened_on=event.on,
    )
    model.Session.add(row)
    model.Session.flush()
