"""The queue of the authority's editors: the most urgent first, then the oldest."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.dates import local_day
from ckanext.proactiva.demands import presentation, reports, uses, verdicts, waiting
from ckanext.proactiva.demands.messages import decisions
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.page import Page
from ckanext.proactiva.domain.review import suspicions
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import Demand, Message, Report

MOST_OPEN: Final = 20

# The items of a page, in order, each with how many more wait from the same sender.
Others = dict[str, int]


def queue(on: Moment, page: Page, narrowed: waiting.Narrowed) -> types.Queue:
    """Return a page of the queue, and how many items of each kind there are.

    Args:
        on: when.
        page: which part of the list.
        narrowed: the filter of the queue.
    """
    numbered = waiting.numbered()
    column = numbered.c
    offset, limit = page
    chosen = sa.select(column.kind, column.id, column.others).where(waiting.among(column, narrowed))
    ordered = chosen.order_by(column.rank, column.since, column.id)
    by_kind: dict[str, Others] = {
        waiting.DEMANDS: {},
        waiting.MESSAGES: {},
        waiting.REPORTS: {},
        waiting.VERDICTS: {},
    }
    for kind, id_, others in model.Session.execute(ordered.offset(offset).limit(limit)):
        by_kind[kind][id_] = others
    return {
        "demands": _held_demands(on, by_kind[waiting.DEMANDS]),
        "messages": _held_messages(by_kind[waiting.MESSAGES]),
        "reports": _reported(by_kind[waiting.REPORTS]),
        "verdicts": verdicts.list_disputed_answers(list(by_kind[waiting.VERDICTS])),
        "count": waiting.counted(),
    }


def to_refer(on: Moment) -> types.ToRefer:
    """Return the public demands that wait longest for an institution, the soonest due first."""
    rows = waiting.without_institution().order_by(Demand.status_since, Demand.id).limit(MOST_OPEN)
    shown = presentation.summaries(rows.all(), on)
    # The days on which one was hidden do not count, which only the rules know.
    in_order = sorted(shown, key=lambda each: each["refer_by"] or "")
    return {"count": waiting.without_institution().count(), "results": in_order}


def _held_demands(on: Moment, others: Others) -> list[types.HeldDemand]:
    """Return waiting demands, as they would be public and as they were written."""
    held = _in_order(model.Session.query(Demand).filter(Demand.id.in_(others)), others)
    chosen = register.named(d.asked_organization_id for d in held if d.asked_organization_id)
    titles = {id_: institution.title for id_, institution in chosen.items()}
    shown = zip(presentation.summaries(held, on), held, strict=True)
    return [
        {
            **summary,
            "title_raw": demand.title_raw,
            "wanted_raw": demand.wanted_raw,
            "purpose_raw": demand.purpose_raw,
            "where_raw": demand.where_raw,
            "wanted": demand.wanted_public,
            "purpose": demand.purpose_public,
            "where": demand.where_public,
            "held_for": demand.held_for,
            "suspicions": _suspicions(*_written(demand)),
            "same_origin": others[demand.id],
            "asked_institution": demand.asked_organization_id,
            "asked": titles.get(demand.asked_organization_id or ""),
        }
        for summary, demand in shown
    ]


def _held_messages(others: Others) -> list[types.HeldMessage]:
    """Return waiting messages, with the folio of the demand that each belongs to."""
    messages = _in_order(model.Session.query(Message).filter(Message.id.in_(others)), others)
    of_demand = _titles(message.demand_id for message in messages)
    about = uses.of_messages(others) if others else {}
    return [
        {
            "id": message.id,
            **_place(of_demand.get(message.demand_id or ""), about.get(message.id)),
            "address": message.address,
            "text_raw": message.text_raw,
            "text": message.text_public,
            "held_for": message.held_for,
            "suspicions": _suspicions(message.text_raw, message.alias_raw),
            "same_origin": others[message.id],
            "date": local_day(message.created_at),
            "may": _decisions(message, of_demand.get(message.demand_id or "")),
        }
        for message in messages
    ]


def _decisions(message: Message, demand: Any) -> list[str]:
    return decisions.offered(message, demand_is_public=demand is not None and demand.is_public)


def _place(demand: Any, use: uses.About | None) -> types.Place:
    """Return where a message was written: about a demand or a dataset, and whether it is a use."""
    return {
        "folio": demand.folio if demand else None,
        "title": demand.title_public if demand else (use and use.title) or "",
        "is_use": use is not None,
    }


def _reported(others: Others) -> list[types.Reported]:
    """Return reported items, each with all its reports; each id stands for one item."""
    firsts = _in_order(model.Session.query(Report).filter(Report.id.in_(others)), others)
    return reports.shown(firsts, _titles(first.demand_id for first in firsts), others)


def _titles(demand_ids: Iterable[str | None]) -> dict[str, Any]:
    """Return folio, title and text of demands, and whether they are public, by id."""
    rows = model.Session.query(
        Demand.id,
        Demand.folio,
        Demand.title_public,
        Demand.wanted_public,
        Demand.is_public.label("is_public"),
    ).filter(Demand.id.in_({id_ for id_ in demand_ids if id_}))
    return {row.id: row for row in rows}


def _in_order(rows: Any, others: Others) -> list[Any]:
    ids = list(others)
    return sorted(rows, key=lambda row: ids.index(row.id))


def _written(demand: Demand) -> list[str]:
    # A generated title only repeats the text.
    title = "" if demand.title_raw in demand.wanted_raw else demand.title_raw
    return [title, demand.wanted_raw, demand.purpose_raw, demand.where_raw, demand.alias_raw]


def _suspicions(*texts: str) -> list[str]:
    return [sign.value for sign in suspicions("\n".join(texts))]
