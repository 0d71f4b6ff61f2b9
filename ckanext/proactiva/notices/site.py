"""The address this portal may mail from, so that a copy of its database elsewhere mails nobody."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.model import NoticeSite

COMMAND = "ckan proactiva notices adopt"


def address() -> str:
    """Return the portal's configured address."""
    return str(tk.config["ckan.site_url"]).rstrip("/")


def bound() -> str | None:
    """Return the address that mails may be sent from, if one was adopted."""
    return model.Session.execute(sa.select(NoticeSite.address)).scalar()


def elsewhere() -> str:
    """Return what to do if this portal may not mail from its address, or an empty string."""
    known = bound()
    if known in (None, address()):
        return ""
    return (
        f"nothing is mailed: these notices belong to {known}, and this is {address()}. "
        f"If the portal has moved here, run «{COMMAND}»"
    )


def begin() -> None:
    """Adopt the portal's address for sending mails, if none was adopted yet."""
    made = insert(NoticeSite).values(id=1, address=address())
    model.Session.execute(made.on_conflict_do_nothing())


def adopt() -> None:
    """Adopt the portal's current address for sending mails."""
    made = insert(NoticeSite).values(id=1, address=address())
    now = {"address": made.excluded.address}
    model.Session.execute(made.on_conflict_do_update(index_elements=["id"], set_=now))
