"""What of a demand anybody gets to see: plain values, from public columns only.

Each function asks the database a fixed number of times, however many demands it is given.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.demands import referrals, story, verdicts
from ckanext.proactiva.demands.referrals import RolesIn, tombstone
from ckanext.proactiva.demands.timing import iso, local_day
from ckanext.proactiva.domain import lifecycle
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.referral_acts import REOPENINGS, Act
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.institutions.register import CALLED
from ckanext.proactiva.model import Demand, Message

# After these an answer of before is kept; few demands have any.
REPLACING = {act.value for act in (Act.CORRECT, Act.RECORD, *REOPENINGS)}
# A page of a dialogue: what costs most of a demand's page is to draw it.
MOST_MESSAGES: Final = 20


class Dialogue(NamedTuple):
    """Messages about a demand, the oldest first, and how many were before these."""

    messages: list[types.Message]
    earlier: int


def summaries(
    demands: Sequence[Demand], on: Moment, roles_in: RolesIn | None = None
) -> list[types.Demand]:
    """Return demands as a list shows them, each with its institutions and its datasets.

    With *roles_in*, each referral has what whoever has these roles may do with it.
    """
    found = referrals.shown(demands, on, roles_in)
    targets = _merge_targets(demands)
    return [_summary(demand, on, found.get(demand.id, []), targets) for demand in demands]


def whole(
    demand: Demand, on: Moment, roles_in: RolesIn | None = None, messages_before: str = ""
) -> types.DemandPage:
    """Return a demand as its own page shows it: its words, its dialogue and its story too.

    Of its dialogue the newest messages, or those before the one of an id.
    """
    [summary] = summaries([demand], on, roles_in)
    events = story.of(demand.id)
    is_replaced = any(event["act"] in REPLACING for event in events)
    said = dialogue(demand.id, before=messages_before)
    return {
        **summary,
        "wanted": demand.wanted_public,
        "purpose": demand.purpose_public,
        "where": demand.where_public,
        "alias": demand.alias_public,
        "badge": demand.badge,
        "channel": demand.channel,
        "received": iso(demand.received_on),
        "redactions": demand.redactions,
        "messages": said.messages,
        "earlier_messages": said.earlier,
        "past_answers": referrals.past_answers(demand.id) if is_replaced else [],
        "events": events,
        "verdicts": verdicts.of(demand),
    }


def dialogue(
    demand_id: str, visibility: Visibility = Visibility.PUBLIC, before: str = ""
) -> Dialogue:
    """Return the newest of what was said about a demand besides its answers.

    Of what was public and is hidden, its place stays with the reason. *before* is the id of a
    message: what was said before it is returned.
    """
    rows = model.Session.execute(
        _said(is_public=visibility is Visibility.PUBLIC, is_before=bool(before)),
        {"demand": demand_id, "visibility": visibility.value, "before": before},
    ).all()
    shown = [_message(message, title) for message, title, _ in reversed(rows)]
    return Dialogue(shown, rows[0][-1] - len(rows) if rows else 0)


@cache
def _said(*, is_public: bool, is_before: bool) -> sa.Select[Any]:
    """Return the statement for a page of what was said, with how many there are up to its end."""
    demand = sa.bindparam("demand", type_=sa.Text)
    readable = Message.visibility == sa.bindparam("visibility", type_=sa.Text)
    if is_public:
        readable = sa.or_(readable, Message.hidden_on.isnot(None))
    place = Message.created_at, Message.id
    if is_before:
        is_known = Message.id == sa.bindparam("before", type_=sa.Text), Message.demand_id == demand
        known = sa.select(*place).where(*is_known).scalar_subquery()
        readable = sa.and_(readable, sa.tuple_(*place) < known)
    return (
        sa.select(Message, CALLED.c.title, sa.func.count().over())
        .outerjoin(CALLED, CALLED.c.id == Message.organization_id)
        .where(Message.demand_id == demand, Message.answers_id.is_(None), readable)
        .order_by(*(each.desc() for each in place))
        .limit(MOST_MESSAGES)
    )


def _message(message: Message, title: str | None) -> types.Message:
    shown: types.Message = {
        "id": message.id,
        "voice": message.voice,
        "name": (title or "") if message.organization_id else message.alias_public,
        "badge": message.badge,
        "text": message.text_public,
        "redactions": message.redactions,
        "text_deleted": iso(message.text_deleted_on),
        "date": local_day(message.created_at),
        "hidden": tombstone(message),
    }
    if not shown["hidden"]:
        return shown
    return {**shown, "name": "", "badge": "", "text": "", "redactions": 0}


def _merge_targets(demands: Sequence[Demand]) -> dict[str, str]:
    """Return the folios of the public demands that these go on in, or are proposed to, by id."""
    ids = {demand.merge_target_id for demand in demands if demand.merge_target_id}
    if not ids:
        return {}
    query = model.Session.query(Demand.id, Demand.folio).filter(
        Demand.id.in_(ids), Demand.visibility == Visibility.PUBLIC.value
    )
    return {row[0]: row[1] for row in query}


def _summary(
    demand: Demand,
    on: Moment,
    found: list[types.Referral],
    targets: Mapping[str, str],
) -> types.Demand:
    state = demand.state()
    refer_by = lifecycle.refer_by(state, calendar.rules())
    target = targets.get(demand.merge_target_id or "")
    is_merged = demand.status == Status.MERGED.value
    return {
        "folio": demand.folio,
        "text_deleted": iso(demand.text_deleted_on),
        "title": demand.title_public,
        "status": demand.status,
        "status_since": demand.status_since.isoformat(),
        "resolution": demand.resolution,
        "visibility": demand.visibility,
        "overdue": any(referral["clock"]["overdue"] for referral in found),
        "problem": demand.problem,
        "beneficiary_groups": demand.beneficiary_groups,
        "territories": demand.territories,
        "support_count": demand.support_count,
        "browser_support_count": demand.browser_support_count,
        "needed_by": demand.support_count + (not demand.author_supports),
        "example": demand.example,
        "created": local_day(demand.created_at, on.zone),
        "published": local_day(demand.published_at, on.zone),
        "merged_into": target if is_merged else None,
        "merge_proposed": None if is_merged else target,
        "gathers": state.gathers,
        "refer_by": iso(refer_by),
        "refer_overdue": refer_by is not None and on.day > refer_by,
        "referrals": found,
    }
