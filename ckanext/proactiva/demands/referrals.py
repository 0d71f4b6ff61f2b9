"""Referrals as everybody sees them: plain values."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TypeAlias

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Load, aliased

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.demands import linked_datasets
from ckanext.proactiva.demands.answers import is_text_of
from ckanext.proactiva.demands.timing import timing
from ckanext.proactiva.domain.demand import DemandState
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.referral import UNANSWERED, ReferralState
from ckanext.proactiva.domain.referral_acts import ReferralAct
from ckanext.proactiva.domain.referral_moves import Attempt, offered
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.rules import Rules
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.institutions.register import CALLED, NAME, TITLE
from ckanext.proactiva.model import (
    Demand,
    Institution,
    Message,
    PastAnswer,
    RecordedAnswer,
    Referral,
)
from ckanext.proactiva.model.institution import IS_TODAY, ORGANIZATION

# The title of the authority that recorded an answer.
RECORDER = (
    sa.select(CALLED.c.title).where(CALLED.c.id == RecordedAnswer.authority_id).scalar_subquery()
)
# The referrals of demands. OFFSET makes PostgreSQL look each of the few up by its key, instead of
# reading them all.
_ASKED = (
    sa.func.unnest(sa.cast(sa.bindparam("demands"), ARRAY(sa.Text)))
    .table_valued("id")
    .render_derived(name="asked")
)
_REFERRAL = aliased(
    Referral,
    sa.select(Referral).where(Referral.demand_id == _ASKED.c.id).offset(0).lateral("referral"),
)
# The institution of a referral, looked up in the same way.
_INSTITUTION = (
    sa.select(
        *(NAME.label("name"), TITLE.label("title"), IS_TODAY.label("is_today")),
        *(Institution.terms, Institution.days_off),
    )
    .select_from(Institution)
    .outerjoin(model.Group, ORGANIZATION)
    .where(Institution.id == _REFERRAL.organization_id)
    .offset(0)
    .lateral("institution")
)
# The columns shown of an answer's text.
SHOWN_OF_MESSAGE = (
    Message.text_public,
    Message.redactions,
    Message.hidden_on,
    Message.hidden_for,
)
# The referrals of demands with their institution's title, its rules, and their record. Lists of any
# kind run this, so the statement is built once.
ROWS = (
    sa.select(_REFERRAL, *_INSTITUTION.c, Message, RecordedAnswer, RECORDER)
    .select_from(_ASKED)
    .join(_REFERRAL, sa.true())
    .outerjoin(_INSTITUTION, sa.true())
    .outerjoin(Message, is_text_of(_REFERRAL.id))
    .outerjoin(RecordedAnswer, RecordedAnswer.id == _REFERRAL.record_id)
    .order_by(_REFERRAL.status.in_(UNANSWERED), _REFERRAL.received_on, _REFERRAL.id)
    .options(Load(Message).load_only(*SHOWN_OF_MESSAGE))
)

# Returns the actor's roles in the institution with an id.
RolesIn: TypeAlias = Callable[[str], Collection[Role]]


def shown(
    demands: Sequence[Demand], on: Moment, roles_in: RolesIn | None
) -> dict[str, list[types.Referral]]:
    """Return the referrals of demands by demand, the oldest first, those without an answer last.

    With *roles_in*, each says what a reader with these roles may do with it.
    """
    rows = model.Session.execute(ROWS, {"demands": [demand.id for demand in demands]}).all()
    datasets = linked_datasets.of([referral.id for referral, *_ in rows])
    states = {demand.id: demand.state() for demand in demands}
    by_demand: dict[str, list[types.Referral]] = {}
    for referral, name, title, is_today, terms, days_off, message, *record in rows:
        rules = calendar.of_row(terms, days_off)
        institution: types.ReferredInstitution = {
            "id": referral.organization_id,
            "name": name,
            "title": title,
            "ended": not is_today,
        }
        linked = datasets.get(referral.id, [])
        state, of_demand = referral.state(), states[referral.demand_id]
        shown_referral = _referral(
            referral,
            institution,
            linked,
            timing(state, referral.ended, rules, on.day),
            text=answer_text(message, referral.answer_address),
            recorded=_recorded(message, *record),
        )
        if of_demand.is_active:
            shown_referral["relink_by"] = linked_datasets.relink_by(referral, linked)
        if roles_in is not None:
            tried = _tried(of_demand, on, roles_in(referral.organization_id))
            shown_referral["may"] = _offered(state, tried, rules)
        by_demand.setdefault(referral.demand_id, []).append(shown_referral)
    return by_demand


def offers(demand: Demand, referral: Referral, on: Moment, roles: Collection[Role]) -> list[str]:
    """Return what these roles may do with a referral now."""
    rules = calendar.rules_of(referral.organization_id)
    return _offered(referral.state(), _tried(demand.state(), on, roles), rules)


def past_answers(demand_id: str) -> list[types.PastAnswer]:
    """Return the replaced answers to a demand, the oldest first."""
    rows = (
        model.Session.query(PastAnswer, Referral.organization_id, Message, RecordedAnswer, RECORDER)
        .join(Referral, Referral.id == PastAnswer.referral_id)
        .outerjoin(Message, Message.past_answer_id == PastAnswer.id)
        .outerjoin(RecordedAnswer, RecordedAnswer.id == PastAnswer.record_id)
        .filter(Referral.demand_id == demand_id)
        .order_by(PastAnswer.answered_on, PastAnswer.replaced_on, PastAnswer.id)
    )
    return [
        {
            "institution": organization_id,
            "resolution": past.resolution,
            "reason": past.reason,
            **answer_text(message, past.answer_address),
            "answered": past.answered_on.isoformat(),
            "replaced": past.replaced_on.isoformat(),
            "recorded": _recorded(message, record, authority),
        }
        for past, organization_id, message, record, authority in rows
    ]


def tombstone(message: Message) -> types.Hidden | None:
    """Return since when a public text has been hidden, and why; None if it is not."""
    if message.hidden_on is None:
        return None
    return {"on": message.hidden_on.isoformat(), "reason": message.hidden_for}


def answer_text(message: Message | None, address: str | None) -> types.AnswerText:
    """Return an answer's text and address; of a hidden answer, only the reason."""
    hidden = tombstone(message) if message else None
    shown = message if message and not hidden else None
    return {
        "answer": shown.text_public if shown else "",
        "answer_id": message.id if message else None,
        "answer_redactions": shown.redactions if shown else 0,
        "answer_hidden": hidden,
        "address": None if hidden else address,
    }


def _tried(demand: DemandState, on: Moment, roles: Collection[Role]) -> Attempt:
    """Return an attempt of any act, to ask the rules which are allowed."""
    return Attempt(ReferralAct.ACKNOWLEDGE, on.day, roles, demand_is_active=demand.is_active)


def _offered(referral: ReferralState, tried: Attempt, rules: Rules) -> list[str]:
    return [act.value for act in offered(referral, tried, rules)]


def _referral(
    referral: Referral,
    institution: types.ReferredInstitution,
    linked: Sequence[linked_datasets.Linked],
    measured: types.Timing,
    *,
    text: types.AnswerText,
    recorded: types.Recorded | None,
) -> types.Referral:
    return {
        **measured,
        "institution": institution,
        "status": referral.status,
        "resolution": referral.resolution,
        "reason": referral.reason,
        **text,
        "recorded": recorded,
        # What is being made for an answer stays private until it is public.
        "datasets": [
            each.dataset for each in linked if referral.resolution or each.dataset["public"]
        ],
        "relink_by": None,
    }


def _recorded(
    message: Message | None, record: RecordedAnswer | None, authority: str | None
) -> types.Recorded | None:
    if record is None:
        return None
    is_hidden = message is not None and message.hidden_on is not None
    return {
        "answered": record.answered_on.isoformat(),
        "on": record.recorded_on.isoformat(),
        "by": authority,
        "channel": record.channel,
        "document": None if is_hidden else record.document,
    }
