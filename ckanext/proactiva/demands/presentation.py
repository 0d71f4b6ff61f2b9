"""Demands as everybody sees them: plain values, from public columns only.

Each function makes a fixed number of database queries, however many demands it is given.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.dates import iso, local_day
from ckanext.proactiva.demands import queries, referrals, story, verdicts
from ckanext.proactiva.demands.messages import reading
from ckanext.proactiva.demands.referrals import RolesIn
from ckanext.proactiva.domain import lifecycle
from ckanext.proactiva.domain.demand import Resolution, Status, is_gathering
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.referral import is_overdue
from ckanext.proactiva.domain.referral_acts import REOPENINGS, ReferralAct
from ckanext.proactiva.domain.use import takes_uses
from ckanext.proactiva.domain.verdict import judge_by
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand

# These acts keep the answer that they replace; few demands have any.
REPLACING = {ReferralAct.CORRECT, ReferralAct.RECORD, *REOPENINGS}
# The columns that lists read: the other texts, and those for search, stay in the database.
SUMMED = (
    *(Demand.folio, Demand.title_public, Demand.wanted_public),
    *(Demand.text_deleted_on, Demand.example),
    *(Demand.status, Demand.status_since, Demand.resolution, Demand.visibility, Demand.due_on),
    *(Demand.problem, Demand.beneficiary_groups, Demand.territories),
    *(Demand.support_count, Demand.browser_support_count, Demand.author_supports),
    *(Demand.created_at, Demand.published_at),
    *(Demand.merge_target_id, Demand.merge_proposed_on, Demand.hidden_and_shown),
)
# The columns that other pages read of a demand.
SHORT = (
    *(Demand.folio, Demand.title_public, Demand.status, Demand.resolution, Demand.visibility),
    *(Demand.support_count, Demand.browser_support_count, Demand.author_supports, Demand.example),
    Demand.due_on,
)


def summaries(
    demands: Sequence[Demand], on: Moment, roles_in: RolesIn | None = None
) -> list[types.Demand]:
    """Return demands as a list shows them, each with its institutions and its datasets.

    With *roles_in*, each referral says what a reader with these roles may do with it.
    """
    found = referrals.shown(demands, on, roles_in)
    targets = _merge_targets(demands)
    return [_summary(each, on, found.get(each.id, []), targets.get(each.id)) for each in demands]


def demand_page(
    demand: Demand, on: Moment, roles_in: RolesIn | None = None, messages_before: str = ""
) -> types.DemandPage:
    """Return a demand as its own page shows it, with its text, its dialogue and its story.

    The dialogue has the newest messages, or those before the message with an id.
    """
    [summary] = summaries([demand], on, roles_in)
    events = story.of(demand.id)
    is_replaced = any(event["act"] in REPLACING for event in events)
    told = reading.of(demand.id, before=messages_before)
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
        "messages": told.messages,
        "earlier_messages": told.earlier,
        "uses": told.uses,
        "takes_uses": takes_uses(demand.state(), _ending(demand)),
        "meetings": told.meetings,
        "past_answers": referrals.past_answers(demand.id) if is_replaced else [],
        "events": events,
        "verdicts": verdicts.of(demand),
    }


def _ending(demand: Demand) -> Resolution | None:
    return Resolution(demand.resolution) if demand.resolution else None


def in_short(demand: Demand | sa.Row[Any], today: date) -> types.ShortDemand:
    """Return a demand, or the row of its `SHORT`, as other pages refer to it."""
    return {
        "folio": demand.folio,
        "title": demand.title_public,
        "status": demand.status,
        "resolution": demand.resolution,
        "overdue": is_overdue(demand.due_on, today),
        "gathers": is_gathering(Status(demand.status), Visibility(demand.visibility)),
        "needed_by": needed_by(demand),
        "browser_support_count": demand.browser_support_count,
        "example": demand.example,
    }


def needed_by(demand: Demand | sa.Row[Any]) -> int:
    """Count who needs a demand: its author, and those with an account who support it."""
    return demand.support_count + (not demand.author_supports)


class _Target(NamedTuple):
    """The demand that another is joined to, or its author is asked to join it to."""

    folio: str
    is_proposed: bool


def _merge_targets(demands: Sequence[Demand]) -> dict[str, _Target]:
    """Return the public demands that these are, or would be, joined to, by the id of each."""
    ids = [demand.id for demand in demands if demand.merge_target_id]
    if not ids:
        return {}
    target = aliased(Demand)
    query = (
        model.Session.query(Demand.id, target.folio, queries.is_proposed())
        .join(target, target.id == Demand.merge_target_id)
        .filter(Demand.id.in_(ids), target.is_public)
    )
    return {id_: _Target(*told) for id_, *told in query}


def _summary(
    demand: Demand,
    on: Moment,
    found: list[types.Referral],
    target: _Target | None,
) -> types.Demand:
    state = demand.state()
    refer_by = lifecycle.refer_by(state, calendar.rules())
    is_merged = demand.status == Status.MERGED.value
    is_proposed = target is not None and target.is_proposed
    folio = target.folio if target else None
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
        "needed_by": needed_by(demand),
        "example": demand.example,
        "created": local_day(demand.created_at, on.zone),
        "published": local_day(demand.published_at, on.zone),
        "merged_into": folio if is_merged else None,
        "merge_proposed": folio if is_proposed else None,
        "correct_by": iso(lifecycle.correct_by(state, calendar.rules())),
        "object_by": iso(lifecycle.object_by(state, calendar.rules())) if is_proposed else None,
        "gathers": state.gathers,
        "refer_by": iso(refer_by),
        "refer_overdue": refer_by is not None and on.day > refer_by,
        "judge_by": iso(judge_by(state, calendar.rules())),
        "referrals": found,
    }
