"""Which demands and referrals there are: one by its folio, or those that a reader asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeAlias

import sqlalchemy as sa
from sqlalchemy.orm import Query

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.demands.intents import OnReferral
from ckanext.proactiva.domain.board import Filter, Order
from ckanext.proactiva.domain.demand import LISTED
from ckanext.proactiva.domain.folio import read_folio
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.referral import OVER
from ckanext.proactiva.domain.text import dictionary_key
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions import register
from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.model import Demand, Referral, Support
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import Actor

# A list to choose from; where there are more institutions, each has its page in the portal.
MOST_INSTITUTIONS: Final = 30

Condition: TypeAlias = "sa.ColumnElement[bool]"


@dataclass(frozen=True)
class Board:
    """What a reader narrows the board to; what is empty narrows nothing."""

    searched: Condition | None = None
    status: Filter | None = None
    problem: str = ""
    beneficiary_group: str = ""
    institution_id: str = ""
    order: Order = Order.SUPPORTED


def by_folio(folio: object, *, lock: bool = False) -> Demand | None:
    """Return the demand that somebody names, however they type its folio.

    With *lock*, nobody else moves it before this transaction ends.
    """
    known = read_folio(folio) if isinstance(folio, str) else None
    if known is None:
        return None
    query = model.Session.query(Demand).filter(Demand.folio == known)
    return (query.populate_existing().with_for_update() if lock else query).first()


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
    one = {"demand_id": demand.id, "organization_id": organization_id}
    query = model.Session.query(Referral).filter_by(**one).populate_existing()
    return (query.with_for_update() if lock else query).first()


def locked_referral(actor: Actor, on: OnReferral) -> tuple[Demand, Referral]:
    """Return a demand and what an institution has of it, which nobody else can move now.

    Raises:
        MoveRefused: it does not have it.
    """
    demand = locked(actor, on.folio)
    found = referral(demand, on.institution_id, lock=True)
    if found is None:
        raise MoveRefused([Objection.NOT_REFERRED])
    return demand, found


def at_desk(actor: Actor, on: OnReferral, *, lock: bool = False) -> tuple[Demand, Referral]:
    """Return a demand that lies on an institution's desk, and what the institution has of it.

    Raises:
        tk.ObjectNotFound: it is not with that institution.
    """
    demand = known(actor, on.folio)
    found = referral(demand, on.institution_id, lock=lock)
    if found is None:
        raise tk.ObjectNotFound(tk._("This demand is not with that institution"))
    return demand, found


def supports_of_others(demand: Demand) -> int:
    """Count who supports a demand besides its author."""
    others = Support.demand_id == demand.id, Support.participant_id != demand.author_id
    return model.Session.query(Support).filter(*others).count()


def listed() -> Query[Demand]:
    """Return the demands that are listed, counted and suggested."""
    return model.Session.query(Demand).filter(is_listed())


def is_public() -> Condition:
    """Return the condition that makes a demand one that anybody may read."""
    return Demand.visibility == Visibility.PUBLIC.value


def is_listed() -> Condition:
    """Return the condition that makes a demand one that is listed: public, and not ended."""
    return sa.and_(is_public(), Demand.status.in_([status.value for status in LISTED]))


def is_open_referral() -> Condition:
    """Return the condition that makes a referral one that somebody has to move: not over yet."""
    return Referral.status.notin_([status.value for status in OVER])


def is_overdue(today: date) -> Condition:
    """Return the condition that makes an institution's next word late, as the rules have it."""
    return Referral.due_on < today


def board(narrowed: Board, today: date) -> Query[Demand]:
    """Return the listed demands that a reader asks for, in no order yet."""
    return listed().filter(*_conditions(narrowed, today))


def ordered(query: Query[Demand], order: Order) -> Query[Demand]:
    """Put demands in an order that is the same each time they are read."""
    recent = Demand.published_at.desc(), Demand.id
    if order is Order.DUE:
        due = (
            sa.select(sa.func.min(Referral.due_on))
            .where(Referral.demand_id == Demand.id)
            .scalar_subquery()
        )
        return query.order_by(due.asc().nullslast(), *recent)
    if order is Order.RECENT:
        return query.order_by(*recent)
    return query.order_by(Demand.support_count.desc(), *recent)


def counts(narrowed: Board, today: date) -> dict[str, dict[str, int]]:
    """Count the board's demands by what can be filtered for.

    Each count leaves out its own filter, so that it says what choosing another value would give.
    """
    groups = sa.func.unnest(Demand.beneficiary_groups)
    return {
        "status": _count(Demand.status, replace(narrowed, status=None), today),
        "problem": _count(Demand.problem, replace(narrowed, problem=""), today),
        "beneficiary_group": _count(groups, replace(narrowed, beneficiary_group=""), today),
    }


def count_institutions(narrowed: Board, today: date) -> list[tuple[register.Named, int]]:
    """Count the board's demands by institution: of those that have most, the busiest first."""
    called, number = register.CALLED.c, sa.func.count().label("number")
    counted = (
        board(replace(narrowed, institution_id=""), today)
        .join(Referral, Referral.demand_id == Demand.id)
        .with_entities(Referral.organization_id.label("id"), number)
        .group_by(Referral.organization_id)
        .order_by(number.desc(), Referral.organization_id)
        .limit(MOST_INSTITUTIONS)
        .subquery()
    )
    rows = model.Session.query(called.id, called.name, called.title, counted.c.number).join(
        counted, counted.c.id == called.id
    )
    found = [(register.Named(*named), count) for *named, count in rows]
    return sorted(found, key=lambda each: (-each[1], dictionary_key(each[0].title)))


def count_late(narrowed: Board, today: date) -> int:
    """Count the board's demands of which an institution's word is late."""
    return board(replace(narrowed, status=Filter.LATE), today).count()


def _known(actor: Actor, demand: Demand | None) -> Demand:
    if demand is not None and permissions.may_know(actor, demand):
        return demand
    raise tk.ObjectNotFound(_unseen())


def _unseen() -> str:
    """Say of a folio that nobody has, and of a demand that is not shown, the very same."""
    told = tk._(
        "No demand is shown with that folio. Check it: the demand may not be public yet, or not any"
        " more. If it is yours, open it with your folio and your code: {address}"
    ).format(address=canonical_url("proactiva_home.folio"))
    if not config.authority_phone():
        return told
    help_ = tk._("Do you need help? Call free of charge:")
    return f"{told}. {help_} {config.authority_phone()}"


def _count(column: sa.SQLColumnExpression[str], narrowed: Board, today: date) -> dict[str, int]:
    code = sa.type_coerce(column, sa.Text).label("code")
    query = (
        sa.select(code, sa.func.count())
        .where(is_listed(), *_conditions(narrowed, today))
        .group_by("code")
    )
    return {row[0]: row[1] for row in model.Session.execute(query)}


def _conditions(narrowed: Board, today: date) -> Iterator[Condition]:
    if narrowed.searched is not None:
        yield narrowed.searched
    if narrowed.problem:
        yield Demand.problem == narrowed.problem
    if narrowed.beneficiary_group:
        yield Demand.beneficiary_groups.contains([narrowed.beneficiary_group])
    if narrowed.institution_id:
        yield _referred(Referral.organization_id == narrowed.institution_id)
    if narrowed.status is Filter.LATE:
        yield _referred(is_overdue(today))
    elif narrowed.status is not None:
        yield Demand.status.in_([status.value for status in narrowed.status.statuses])


def _referred(condition: Condition) -> Condition:
    referral = sa.exists().where(sa.and_(Referral.demand_id == Demand.id, condition))
    return referral.correlate(Demand)  # also where the query around joins referrals of its own
