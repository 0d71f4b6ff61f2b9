"""Which demands and referrals there are: one by its folio, and what makes some of them listed."""

from __future__ import annotations

from typing import TypeAlias

import sqlalchemy as sa
from sqlalchemy.orm import Query

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.demands.intents import OnReferral
from ckanext.proactiva.domain.demand import GATHERING, LISTED, Status
from ckanext.proactiva.domain.folio import read_folio
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.referral import OVER
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.model import Demand, Participant, Referral, Support
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import Actor

Condition: TypeAlias = "sa.ColumnElement[bool]"

# Each page of a demand asks for it, so the statement is made once.
_OF_FOLIO = sa.select(Demand).where(Demand.folio == sa.bindparam("folio", type_=sa.Text))


def by_folio(folio: object, *, lock: bool = False) -> Demand | None:
    """Return the demand that somebody names, however they type its folio.

    With *lock*, nobody else moves it before this transaction ends.
    """
    written = read_folio(folio) if isinstance(folio, str) else None
    if written is None:
        return None
    query = _OF_FOLIO
    if lock:
        query = query.with_for_update().execution_options(populate_existing=True)
    return model.Session.execute(query, {"folio": written}).scalar()


def by_submission(submission: str) -> Demand | None:
    """Return the demand that a form made, if it was sent before."""
    return model.Session.query(Demand).filter_by(submission=submission).first()


def known(actor: Actor, folio: object) -> Demand:
    """Return the demand that somebody names, if they may know of it.

    Raises:
        tk.ObjectNotFound: the same for a folio that nobody has and for one that is not theirs.
    """
    return _known(actor, by_folio(folio))


def locked(actor: Actor, folio: object) -> Demand:
    """Return the demand that somebody names, locked until this transaction ends."""
    return _known(actor, by_folio(folio, lock=True))


def referral(demand: Demand, organization_id: str, *, lock: bool = False) -> Referral | None:
    """Return what an institution has, or had, of a demand."""
    key = {"demand_id": demand.id, "organization_id": organization_id}
    query = model.Session.query(Referral).filter_by(**key).populate_existing()
    return (query.with_for_update() if lock else query).first()


def locked_referral(actor: Actor, on: OnReferral) -> tuple[Demand, Referral]:
    """Return a demand and what an institution has of it, which nobody else can move now.

    Raises:
        MoveRefused: it does not have it.
    """
    demand = locked(actor, on.folio)
    row = referral(demand, on.institution_id, lock=True)
    if row is None:
        raise MoveRefused([Objection.NOT_REFERRED])
    return demand, row


def at_desk(actor: Actor, on: OnReferral, *, lock: bool = False) -> tuple[Demand, Referral]:
    """Return a demand that lies on an institution's desk, and what the institution has of it.

    Raises:
        tk.ObjectNotFound: it is not with that institution.
    """
    demand = known(actor, on.folio)
    row = referral(demand, on.institution_id, lock=lock)
    if row is None:
        raise tk.ObjectNotFound(tk._("This demand is not with that institution"))
    return demand, row


def supports_of_others(demand: Demand) -> int:
    """Count who needs a demand besides its author: by supporting it, or what was joined to it.

    Whoever asked for what was joined counts as one more.
    """
    is_joined = sa.and_(Demand.merge_target_id == demand.id, Demand.status == Status.MERGED.value)
    joined = sa.select(Demand.id).where(is_joined)
    needed = sa.or_(Support.demand_id == demand.id, Support.demand_id.in_(joined))
    supporters = sa.select(sa.func.count()).where(
        needed, Support.participant_id != demand.author_id
    )
    authors = sa.select(sa.func.count()).where(is_joined, Demand.author_id != demand.author_id)
    both = supporters.scalar_subquery() + authors.scalar_subquery()
    return model.Session.execute(sa.select(both)).scalar_one()


def supports(demand: Demand, participant: Participant) -> bool:
    """Tell whether somebody supports a demand."""
    return model.Session.get(Support, (demand.id, participant.id)) is not None


def listed() -> Query[Demand]:
    """Return the demands that are listed, counted and suggested."""
    return model.Session.query(Demand).filter(is_listed())


def is_public() -> Condition:
    """Return the condition that makes a demand one that anybody may read."""
    return Demand.visibility == Visibility.PUBLIC.value


def is_listed() -> Condition:
    """Return the condition that makes a demand one that is listed: public, and not ended."""
    return sa.and_(is_public(), Demand.status.in_([status.value for status in LISTED]))


def is_gathering() -> Condition:
    """Return the condition that makes a demand one that people may support and talk about."""
    return sa.and_(is_public(), Demand.status.in_([status.value for status in GATHERING]))


def target_gathers(demand: Demand) -> bool:
    """Tell whether the demand that another is to be joined to, if any, still goes on."""
    if demand.merge_target_id is None:
        return True
    target = model.Session.get(Demand, demand.merge_target_id)
    return target is not None and target.state().gathers


def is_open_referral() -> Condition:
    """Return the condition that makes a referral one that somebody has to move: not over yet."""
    return Referral.status.notin_([status.value for status in OVER])


def _known(actor: Actor, demand: Demand | None) -> Demand:
    if demand is not None and permissions.may_know(actor, demand):
        return demand
    raise tk.ObjectNotFound(_unseen())


def _unseen() -> str:
    """Say of a folio that nobody has, and of a demand that is not shown, the very same."""
    message = tk._(
        "No demand is shown with that folio. Check it: the demand may not be public yet, or no"
        " longer be so. If it is yours, open it with your folio and your code: {address}"
    ).format(address=canonical_url("proactiva_home.folio"))
    if not config.authority_phone():
        return message
    help_ = tk._("Do you need help? Call free of charge:")
    return f"{message}. {help_} {config.authority_phone()}"
