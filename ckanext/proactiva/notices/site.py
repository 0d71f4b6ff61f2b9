"""The address that this portal may mail from: a copy of its database elsewhere tells nobody."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.model import NoticeSite

COMMAND = "ckan proactiva notices adopt"


def address() -> str:
    """Return the address that the portal has in its configuration."""
    return str(tk.config["ckan.site_url"]).rstrip("/")


def bound() -> str | None:
    """Return the address that mails may be sent from, if any was adopted."""
    return model.Session.execute(sa.select(NoticeSite.address)).scalar()


def begin() -> None:
    """Adopt the address that the portal has, if none was adopted yet: mails go from it."""
    made = insert(NoticeSite).values(id=1, address=address())
    model.Session.execute(made.on_conflict_do_nothing())


def adopt() -> None:
    """Adopt the address that the portal has now: mails go from it."""
    made = insert(NoticeSite).values(id=1, address=address())
    now = {"address": made.excluded.address}
    model.Session.execute(made.on_conflict_do_update(index_elements=["id"], set_=now))
