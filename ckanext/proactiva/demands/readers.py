"""Demands as one reader sees them: with what they may do, and what only the author reads."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.datasets import published
from ckanext.proactiva.dates import iso, local_day
from ckanext.proactiva.demands import (
    joined,
    presentation,
    queries,
    redactions,
    referrals,
    reports,
    supporters,
    transitions,
    verdicts,
)
from ckanext.proactiva.demands.messages import own, reading, voices
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.domain.demand_moves import Attempt
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.referral import ANSWERS, is_declined_or_released
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import Answer, Demand, Message, Participant, Referral, Report
from ckanext.proactiva.model.references import is_called
from ckanext.proactiva.people import offices, participants, permissions
from ckanext.proactiva.people.actor import Actor

# Offered on a demand's page like its acts, although it moves nothing.
JUDGE: Final = "judge"


def for_reader(
    actor: Actor, on: Moment, demand: Demand, messages_before: str = "", led_here: str = ""
) -> types.ShownDemand:
    """Return a demand with what the reader may do with it, and what only its author reads.

    ``led_here`` is the folio of a demand that may have been joined to this one.
    """
    roles = permissions.demand_roles(actor, demand)
    shown = presentation.demand_page(demand, on, _roles_in(actor, roles), messages_before)
    participant = participants.find(actor)
    supporter = participant if participant and supporters.includes(demand, participant) else None
    judge = verdicts.judge(demand, roles, supporter)
    acts = _demand_acts(demand, on, roles, participant)
    is_author = Role.AUTHOR in roles
    written = own.messages(actor, demand, roles, participant)
    page: types.ShownDemand = {
        **shown,
        "joined": joined.folio(actor, led_here, demand),
        "may": [*acts, *_judging(actor, on, demand, judge, shown)],
        "is_author": is_author,
        "own_badge": voices.badge_in(actor, demand),
        "speaks_for": voices.offices_of(actor, demand),
        "records_for": _records_for(actor, demand, shown, roles),
        "supported": supporter is not None and supporter.id != demand.author_id,
        "verdict": verdicts.own(demand, judge) if shown["verdicts"] else None,
        "own_redactions": _own_redactions(
            actor, demand, [*([demand] if is_author else []), *written]
        ),
        "own_unpublished": own.unpublished(actor, demand, written),
    }
    if Role.AUTHORITY in roles and demand.visibility == Visibility.HIDDEN.value:
        page["hidden_for"] = demand.held_for
    if is_author:
        page["written"] = _written(demand)
        if demand.status == Status.RETURNED.value:
            page["returned"] = _returned(demand)
    return page


def _roles_in(actor: Actor, roles: Collection[Role]) -> referrals.RolesIn:
    return lambda institution: offices.institution_roles(actor, institution).union(roles)


def _written(demand: Demand) -> types.Written:
    return {
        "title": "" if demand.follows({}) else demand.title_raw,
        "wanted": demand.wanted_raw,
        "purpose": demand.purpose_raw,
        "where": demand.where_raw,
    }


def _returned(demand: Demand) -> types.Returned:
    messages = reading.of(demand.id, Visibility.AUTHOR).messages
    return {"reason": demand.held_for, "text": messages[-1]["text"] if messages else ""}


def as_officer(actor: Actor, organization_id: str) -> referrals.RolesIn:
    """Return a function that gives somebody's roles in one institution, and none in others."""
    roles = offices.institution_roles(actor, organization_id)
    return lambda institution: roles if institution == organization_id else frozenset()


def answered_by(actor: Actor, on: Moment, dataset: str) -> list[types.AnsweredDemand]:
    """Return the public demands that a dataset was linked to, the newest link first."""
    rows = (
        model.Session.query(Demand, Referral)
        .join(Referral, Referral.demand_id == Demand.id)
        .join(Answer, Answer.referral_id == Referral.id)
        .join(model.Package, model.Package.id == Answer.package_id)
        .filter(
            is_called(dataset, model.Package),
            Demand.is_public,
            published.is_public(model.Package.id),
        )
        .order_by(Answer.linked_at.desc(), Answer.id)
    )
    return [
        {
            "folio": demand.folio,
            "title": demand.title_public,
            "support_count": demand.support_count,
            "example": demand.example,
            "institution": referral.organization_id,
            "status": referral.status,
            "resolution": referral.resolution,
            "may": referrals.offers(
                demand, referral, on, offices.institution_roles(actor, referral.organization_id)
            ),
        }
        for demand, referral in rows
    ]


def _demand_acts(
    demand: Demand, on: Moment, roles: Collection[Role], own: Participant | None
) -> list[str]:
    """Return the acts on a demand itself that have an action and no objection."""
    others = supporters.others(demand, own) if Role.AUTHOR in roles else 0
    attempts = (Attempt(act, on.day, roles, supports=others) for act in DemandAct if act.action)
    return [each.act.value for each in transitions.offered(demand, attempts)]


def _judging(
    actor: Actor, on: Moment, demand: Demand, judge: str, shown: types.DemandPage
) -> list[str]:
    """Return the act for saying whether the answer helped, if the reader may do so now."""
    if not judge or not shown["verdicts"]:
        return []
    answered = [
        each["institution"]["id"] for each in shown["referrals"] if each["resolution"] in ANSWERS
    ]
    return [] if verdicts.objections(actor, demand, on, answered) else [JUDGE]


def is_written_by(actor: Actor, demand: Demand, message_id: object) -> bool:
    """Return whether somebody wrote a demand, or a message in it."""
    roles = permissions.demand_roles(actor, demand)
    if not message_id:
        return Role.AUTHOR in roles
    written = own.messages(actor, demand, roles, participants.find(actor))
    return message_id in {each.id for each in written if each.redactions}


def _own_redactions(
    actor: Actor, demand: Demand, items: Iterable[Demand | Message]
) -> list[types.OwnRedaction]:
    """Return what is hidden in somebody's own texts, and what became of their appeal."""
    mine = [each for each in items if each.redactions]
    asked = reports.appeals(demand) if mine else {}
    return [
        {
            "message": None if isinstance(each, Demand) else each.id,
            "text": each.title_public
            if isinstance(each, Demand)
            else own.words(actor, demand, each),
            "redactions": each.redactions,
            "kinds": dict(redactions.kinds(each)),
            "appeal": _appeal(asked.get(None if isinstance(each, Demand) else each.id)),
        }
        for each in mine
    ]


def _appeal(asked: Report | None) -> types.Appeal | None:
    if asked is None:
        return None
    return {
        "asked": local_day(asked.created_at),
        "closed": iso(asked.closed_on),
        "outcome": asked.outcome,
    }


def _records_for(
    actor: Actor, demand: Demand, shown: types.DemandPage, roles: Collection[Role]
) -> list[types.ListedInstitution]:
    """Return for which institutions somebody may record a meeting; the authority has no name."""
    if not queries.is_ongoing(demand):
        return []
    if Role.AUTHORITY in roles:
        return [{"name": "", "title": ""}]
    held = (
        each["institution"]
        for each in shown["referrals"]
        if not is_declined_or_released(each["status"], each["resolution"])
    )
    return [
        {"name": each["name"] or each["id"], "title": each["title"] or ""}
        for each in held
        if Role.EDITOR in offices.institution_roles(actor, each["id"])
    ]
