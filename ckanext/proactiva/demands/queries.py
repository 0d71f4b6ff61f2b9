"""Queries for demands and referrals: one by its folio, and the conditions of lists."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Query, aliased

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import config, labels
from ckanext.proactiva.datasets.published import Condition
from ckanext.proactiva.demands.intents import OnReferral
from ckanext.proactiva.domain import referral as referral_rules
from ckanext.proactiva.domain.demand import GATHERING, LISTED
from ckanext.proactiva.domain.demand_acts import LEAVING, DemandAct
from ckanext.proactiva.domain.folio import read_folio
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.referral import OVER
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.model import Demand, Event, Referral
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import Actor

# Every page of a demand runs this, so the statement is built once.
_OF_FOLIO = sa.select(Demand).where(Demand.folio == sa.bindparam("folio", type_=sa.Text))


def by_folio(folio: object, *, lock: bool = False) -> Demand | None:
    """Return the demand with a folio, however it was typed.

    With *lock*, nobody else can move it until this transaction ends.
    """
    written = read_folio(folio) if isinstance(folio, str) else None
    if written is None:
        return None
    query = _OF_FOLIO
    if lock:
        query = query.with_for_update().execution_options(populate_existing=True)
    return model.Session.execute(query, {"folio": written}).scalar()


def by_submission(submission: str) -> Demand | None:
    """Return the demand that a form created, if it was sent before."""
    return model.Session.query(Demand).filter_by(submission=submission).first()


def known(actor: Actor, folio: object) -> Demand:
    """Return the demand with a folio, if the actor may know of it.

    Raises:
        tk.ObjectNotFound: the same for an unknown folio and for a demand that they may not see.
    """
    return _known(actor, by_folio(folio))


def shown_again(demand: Demand) -> Demand:
    """Return the demand of a form or a mailed link that was used before, if it is not hidden.

    Raises:
        tk.ObjectNotFound: it is hidden, and its author learns no more by another way.
    """
    if demand.visibility == Visibility.HIDDEN.value:
        raise tk.ObjectNotFound(_unseen())
    return demand


def locked(actor: Actor, folio: object) -> Demand:
    """Return the demand with a folio, locked until this transaction ends."""
    return _known(actor, by_folio(folio, lock=True))


def ongoing_locked(actor: Actor, folio: object) -> Demand:
    """Return the demand with a folio, locked, if it is public and has not ended.

    Raises:
        MoveRefused: it has ended, or not everybody may read it.
    """
    demand = locked(actor, folio)
    if not is_ongoing(demand):
        raise MoveRefused([Objection.HAS_ENDED])
    return demand


def is_ongoing(demand: Demand) -> bool:
    """Return whether something can be added: it is public, with its text, and has not ended."""
    return demand.state().is_active and demand.text_deleted_on is None


def referral(demand: Demand, organization_id: str, *, lock: bool = False) -> Referral | None:
    """Return an institution's referral of a demand, current or past."""
    key = {"demand_id": demand.id, "organization_id": organization_id}
    query = model.Session.query(Referral).filter_by(**key).populate_existing()
    return (query.with_for_update() if lock else query).first()


def has_had(demand: Demand, organization_id: str) -> bool:
    """Return whether an institution has a demand, or replied to it, and so cannot get it again."""
    row = referral(demand, organization_id)
    return row is not None and referral_rules.Status(row.status) not in referral_rules.UNANSWERED


def locked_referral(actor: Actor, on: OnReferral) -> tuple[Demand, Referral]:
    """Return a demand and an institution's referral of it, locked.

    Raises:
        MoveRefused: the institution does not have it.
    """
    demand = locked(actor, on.folio)
    return demand, referred(demand, on.institution_id, lock=True)


def referred(demand: Demand, organization_id: str, *, lock: bool = False) -> Referral:
    """Return the referral of an institution that has to have a demand.

    Raises:
        MoveRefused: the institution does not have it.
    """
    row = referral(demand, organization_id, lock=lock)
    if row is None:
        raise MoveRefused([Objection.NOT_REFERRED])
    return row


def at_desk(actor: Actor, on: OnReferral, *, lock: bool = False) -> tuple[Demand, Referral]:
    """Return a demand on an institution's desk, and the institution's referral of it.

    Raises:
        tk.ObjectNotFound: that institution does not have it.
    """
    demand = known(actor, on.folio)
    return demand, on_desk(demand, on.institution_id, lock=lock)


def on_desk(demand: Demand, organization_id: str, *, lock: bool = False) -> Referral:
    """Return the referral that an institution has on its desk.

    Raises:
        tk.ObjectNotFound: the institution does not have it.
    """
    row = referral(demand, organization_id, lock=lock)
    if row is None:
        raise tk.ObjectNotFound(labels.say(Objection.NOT_REFERRED.label))
    return row


def listed() -> Query[Demand]:
    """Return the demands that are listed, counted and suggested."""
    return model.Session.query(Demand).filter(is_listed())


def pairs(query: sa.Select[Any]) -> dict[str, Any]:
    """Return the second of each pair that a query finds, by the first."""
    return dict(tuple(row) for row in model.Session.execute(query))


def is_listed() -> Condition:
    """Return the condition for a demand to be listed: public, and not ended."""
    return sa.and_(Demand.is_public, Demand.status.in_(LISTED))


def is_proposed() -> Condition:
    """Return the condition for a demand's author to be asked about joining it to another.

    A proposal falls for good when the other is hidden or ends: until it is made again, the author
    would not see it for all of their ten days.
    """
    other, left = aliased(Demand), aliased(Event)
    is_active = sa.exists().where(
        other.id == Demand.merge_target_id,
        other.is_public,
        other.status.in_(GATHERING),
    )
    proposal = sa.select(sa.func.max(Event.id)).where(
        Event.demand_id == Demand.id, Event.act == DemandAct.MERGE
    )
    has_left = sa.exists().where(
        left.demand_id == Demand.merge_target_id,
        left.referral_id.is_(None),
        left.act.in_(LEAVING),
        left.id > proposal.correlate(Demand).scalar_subquery(),
    )
    return sa.and_(
        Demand.merge_proposed_on.is_not(None),
        is_active.correlate(Demand),
        sa.not_(has_left.correlate(Demand)),
    )


def target_is_gathering(demand: Demand) -> bool:
    """Return whether the demand that another is to be joined to, if any, stayed active since."""
    if demand.merge_target_id is None:
        return True
    query = model.Session.query(Demand.id).filter(Demand.id == demand.id, is_proposed())
    return query.first() is not None


def lock_shared(demand_id: str | None, *, skip_locked: bool = False) -> bool:
    """Keep a demand as it is until this transaction ends, and return whether that is possible.

    Others may hold it too. With *skip_locked*, it is not possible while somebody is moving it;
    otherwise that is waited for.
    """
    model.Session.flush()
    query = model.Session.query(Demand).filter_by(id=demand_id).populate_existing()
    return query.with_for_update(read=True, skip_locked=skip_locked, of=Demand).first() is not None


def is_open_referral() -> Condition:
    """Return the condition for a referral to be open: somebody has to move it."""
    return Referral.status.not_in(OVER)


def _known(actor: Actor, demand: Demand | None) -> Demand:
    if demand is not None and permissions.may_know(actor, demand):
        return demand
    raise tk.ObjectNotFound(_unseen())


def _unseen() -> str:
    """Return the same message for an unknown folio and for a demand that is not shown."""
    message = tk._(
        "No demand with that folio can be shown. Check it: the demand may not be public yet, or"
        " may no longer be public. If it is yours, open it with your folio and your code, or log"
        " in: {address}"
    ).format(address=canonical_url("proactiva_mine.index"))
    if not config.authority_phone():
        return message
    help_ = tk._("Do you need help? Call free on:")
    return f"{message}. {help_} {config.authority_phone()}"
