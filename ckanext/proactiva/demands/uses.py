"""Uses of a dataset or of an answer, as everybody reads them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.datasets import published
from ckanext.proactiva.demands.messages import decisions, presentation
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions.register import CALLED
from ckanext.proactiva.model import Demand, Message, Use, titles
from ckanext.proactiva.model.references import is_called
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import Actor

MOST_AT_ONCE: Final = 20
# Public, or hidden since: its place stays, with the reason. What its author erased is gone.
IS_READABLE: Final = sa.and_(
    sa.or_(Message.is_public, Message.hidden_on.is_not(None)),
    Message.text_deleted_on.is_(None),
)


class About(NamedTuple):
    """The subject of a use: the name, title and type of a dataset while it is public."""

    name: str | None
    title: str | None
    type: str | None


def dataset(reference: str) -> Any:
    """Return id, name and title of a public dataset, given its id or name.

    Raises:
        tk.ObjectNotFound: there is none, or it is not public.
    """
    package = model.Package
    row = (
        model.Session.query(package.id, package.name, titles.of_dataset(package))
        .filter(is_called(reference, package))
        .filter(published.is_public(package.id))
        .first()
    )
    if row is None:
        raise _no_dataset()
    return row


def of_dataset(reference: str) -> types.UseList:
    """Return the newest uses of a public dataset, and how many there are.

    Raises:
        tk.ObjectNotFound: there is none, or it is not public.
    """
    package = model.Package
    readable = sa.and_(Message.id == Use.message_id, IS_READABLE)
    rows = (
        model.Session.query(Message, CALLED.c.title, sa.func.count(Message.id).over())
        .select_from(package)
        .outerjoin(Use, Use.dataset_id == package.id)
        .outerjoin(Message, readable)
        .outerjoin(CALLED, CALLED.c.id == Message.organization_id)
        .filter(is_called(reference, package))
        .filter(published.is_public(package.id))
        .order_by(Message.created_at.desc().nulls_last(), Message.id)
        .limit(MOST_AT_ONCE)
        .all()
    )
    if not rows:
        raise _no_dataset()
    return _listed(rows)


def of_demand(demand_id: str) -> types.UseList:
    """Return the newest uses of a demand's answer, and how many there are."""
    rows = (
        model.Session.query(Message, CALLED.c.title, sa.func.count().over())
        .join(Use, Use.message_id == Message.id)
        .outerjoin(CALLED, CALLED.c.id == Message.organization_id)
        .filter(Message.demand_id == demand_id, IS_READABLE)
        .order_by(Message.created_at.desc(), Message.id)
        .limit(MOST_AT_ONCE)
        .all()
    )
    return _listed(rows)


def show(actor: Actor, use_id: str) -> types.ShownUse:
    """Return a use as its own page shows it, with its demand or dataset.

    Raises:
        tk.ObjectNotFound: there is none, or the actor may not read it.
    """
    row = (
        model.Session.query(Message, CALLED.c.title, Demand)
        .join(Use, Use.message_id == Message.id)
        .outerjoin(Demand, Demand.id == Message.demand_id)
        .outerjoin(CALLED, CALLED.c.id == Message.organization_id)
        .filter(Message.id == use_id, Message.text_deleted_on.is_(None))
        .first()
    )
    moderates = permissions.is_authority(actor)
    if row is None:
        raise _no_use()
    message, title, demand = row
    about = of_messages([message.id])[message.id]
    is_public = demand.is_public if demand else about.name is not None
    is_readable = is_public and (message.is_public or message.hidden_on)
    if not (moderates or is_readable):
        raise _no_use()
    of = demand.title_public if demand else about.title
    return {
        **shown(message, title),
        "folio": demand.folio if demand else None,
        "dataset": about.name,
        "dataset_type": about.type,
        "title": of or "",
        "visibility": message.visibility,
        "may": _acts(message, is_public) if moderates else [],
    }


def shown(message: Message, title: str | None) -> types.Use:
    """Return a use; a hidden one shows only its place and the reason."""
    told = presentation.shown(message, title)
    return {**told, "address": None if told["hidden"] else message.address}


def of_messages(message_ids: Iterable[str]) -> dict[str, About]:
    """Return what the uses among these messages are about, by message id."""
    is_public = sa.and_(model.Package.id == Use.dataset_id, published.is_public(model.Package.id))
    package = model.Package
    rows = (
        model.Session.query(Use.message_id, package.name, titles.of_dataset(package), package.type)
        .outerjoin(package, is_public)
        .filter(Use.message_id.in_(list(message_ids)))
    )
    return {id_: About(*named) for id_, *named in rows}


def _acts(message: Message, demand_is_public: bool) -> list[str]:
    may = decisions.offered(message, demand_is_public=demand_is_public)
    return [*may] if message.visibility == Visibility.HIDDEN.value else [*may, "redact"]


def _listed(rows: Sequence[Any]) -> types.UseList:
    """Return uses with their number, from rows that each have it; a row may have no use."""
    return {
        "count": rows[0][-1] if rows else 0,
        "results": [shown(message, title) for message, title, _ in rows if message is not None],
        "showcases": [],
        "own_unpublished": [],
    }


def _no_dataset() -> tk.ObjectNotFound:
    return tk.ObjectNotFound(tk._("There is no public dataset with that name"))


def _no_use() -> tk.ObjectNotFound:
    return tk.ObjectNotFound(tk._("There is nothing at this address"))
