"""One message by its id, alone or held together with its demand."""

from __future__ import annotations

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.model import Demand, Message, Redaction, Report


def find(message_id: str) -> Message:
    """Return a message.

    Raises:
        tk.ObjectNotFound: there is none with this id.
    """
    message = model.Session.get(Message, message_id)
    if message is None:
        raise missing()
    return message


def locked(demand_id: str | None, message_id: str | None) -> tuple[Demand | None, Message | None]:
    """Return a demand and a message as they are now, locked; None if there is no such.

    The demand first, as whoever redacts or erases does, so that no two wait for each other.
    """
    demands = model.Session.query(Demand).filter_by(id=demand_id).populate_existing()
    demand = demands.with_for_update().first()
    messages = model.Session.query(Message).filter_by(id=message_id).populate_existing()
    return demand, messages.with_for_update().first()


def about(
    kind: type[Redaction | Report], demand_id: str | None, message_id: str | None
) -> sa.ColumnElement[bool]:
    """Return the condition for a row to be about this message, or the demand itself if None."""
    return sa.and_(kind.demand_id == demand_id, kind.message_id == message_id)


def missing() -> tk.ObjectNotFound:
    """Return the error for a message that does not exist."""
    return tk.ObjectNotFound(tk._("There is no such message"))
