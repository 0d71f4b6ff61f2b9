"""Demands as rows of an exported file: what a list shows of them, without aliases."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import config, labels, types, vocabularies
from ckanext.proactiva.dates import iso, local_day
from ckanext.proactiva.demands import batches, queries
from ckanext.proactiva.demands.messages import reading
from ckanext.proactiva.demands.presentation import needed_by
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.referral import is_overdue
from ckanext.proactiva.institutions.register import CALLED
from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.model import Demand, Message, Referral

Label = Callable[[str], str]
COLUMNS: Final = (
    Demand.id,
    Demand.folio,
    Demand.title_public,
    Demand.wanted_public,
    Demand.purpose_public,
    Demand.where_public,
    Demand.problem,
    Demand.beneficiary_groups,
    Demand.territories,
    Demand.status,
    Demand.status_since,
    Demand.due_on,
    Demand.resolution,
    Demand.channel,
    Demand.created_at,
    Demand.received_on,
    Demand.published_at,
    Demand.support_count,
    Demand.browser_support_count,
    Demand.author_supports,
    Demand.redactions,
    Demand.text_deleted_on,
    Demand.example,
)


class _Beside(NamedTuple):
    """The data that rows need besides their columns, read once for a whole batch.

    Attributes:
        board: the address under which each demand has its page.
        today: the day that decides whether a demand is late.
        zone: the time zone of the portal.
        problem: labels a code of its vocabulary, as do `group` and `territory`.
        institutions: the name and title of each demand's institutions, by demand id.
        messages: how many public messages each demand has.
        joined: the folios of the demands joined to each.
    """

    board: str
    today: date
    zone: ZoneInfo
    problem: Label
    group: Label
    territory: Label
    institutions: Mapping[str, Sequence[tuple[str, str]]]
    messages: Mapping[str, int]
    joined: Mapping[str, list[str]]


def exported(batch: batches.Batch) -> types.DemandExport:
    """Return a batch's demands as rows, with a fixed number of database queries."""
    rows = batches.read(batch, *COLUMNS)
    ids = [row.id for row in rows]
    beside = _Beside(
        board=canonical_url("proactiva_demand.board"),
        today=batch.today,
        zone=config.timezone(),
        problem=_labels("everyday_problems"),
        group=_labels("beneficiary_groups"),
        territory=_labels("territories"),
        institutions=_institutions(ids),
        messages=_messages(ids),
        joined=_joined(ids),
    )
    return {
        "results": [_exported(row, beside) for row in rows],
        "next": batches.goes_on_after(batch, rows),
    }


def _exported(row: sa.Row[Any], beside: _Beside) -> types.ExportedDemand:
    institutions = beside.institutions.get(row.id, ())
    return {
        "folio": row.folio,
        "address": f"{beside.board}/{row.folio}",
        "title": row.title_public,
        "wanted": row.wanted_public,
        "purpose": row.purpose_public,
        "where": row.where_public,
        "problem": row.problem,
        "problem_label": beside.problem(row.problem),
        "beneficiary_groups": row.beneficiary_groups,
        "beneficiary_group_labels": [*map(beside.group, row.beneficiary_groups)],
        "territories": row.territories,
        "territory_labels": [*map(beside.territory, row.territories)],
        "status": row.status,
        "status_since": row.status_since.isoformat(),
        "overdue": is_overdue(row.due_on, beside.today),
        "resolution": row.resolution,
        "channel": row.channel,
        "created": local_day(row.created_at, beside.zone),
        "received": iso(row.received_on),
        "published": local_day(row.published_at, beside.zone),
        "needed_by": needed_by(row),
        "support_count": row.support_count,
        "browser_support_count": row.browser_support_count,
        "message_count": beside.messages.get(row.id, 0),
        "institutions": [name for name, _ in institutions],
        "institution_titles": [title for _, title in institutions],
        "joined": beside.joined.get(row.id, []),
        "redactions": row.redactions,
        "text_deleted": iso(row.text_deleted_on),
        "example": row.example,
    }


def _labels(vocabulary: str) -> Label:
    """Return a function that labels a code in the reader's language."""
    terms, language = vocabularies.get(vocabulary), labels.language()

    @cache
    def label(code: str) -> str:
        return terms.label(code, language)

    return label


def _institutions(ids: Sequence[str]) -> dict[str, list[tuple[str, str]]]:
    """Return the name and title of the institutions that have each demand, the first one first."""
    query = (
        sa.select(Referral.demand_id, CALLED.c.name, CALLED.c.title)
        .join(CALLED, CALLED.c.id == Referral.organization_id)
        .where(Referral.demand_id.in_(ids))
        .order_by(Referral.received_on, Referral.id)
    )
    by_demand: dict[str, list[tuple[str, str]]] = {}
    for demand_id, name, title in model.Session.execute(query):
        by_demand.setdefault(demand_id, []).append((name, title))
    return by_demand


def _messages(ids: Sequence[str]) -> dict[str, int]:
    """Count the public messages about demands, without answers."""
    query = (
        sa.select(Message.demand_id, sa.func.count())
        .where(Message.demand_id.in_(ids), reading.IN_DIALOGUE)
        .where(Message.is_public)
        .group_by(Message.demand_id)
    )
    return queries.pairs(query)


def _joined(ids: Sequence[str]) -> dict[str, list[str]]:
    """Return the folios of the public demands joined to each of these."""
    query = (
        sa.select(Demand.merge_target_id, Demand.folio)
        .where(Demand.merge_target_id.in_(ids), Demand.is_public)
        .where(Demand.status == Status.MERGED)
        .order_by(Demand.folio)
    )
    by_demand: dict[str, list[str]] = {}
    for target, folio in model.Session.execute(query):
        by_demand.setdefault(target, []).append(folio)
    return by_demand
