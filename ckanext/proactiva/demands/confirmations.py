"""The links by which authors confirm their demands: each serves once, for two days."""

from __future__ import annotations

import base64
from datetime import timedelta
from typing import Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Confirmation, Demand
from ckanext.proactiva.people import secrets

KEPT: Final = timedelta(hours=48)
TOKEN_BYTES: Final = 24


def begin(demand: Demand, email: str, on: Moment) -> str:
    """Make the link of a demand that waits to be confirmed, and return its token.

    Those made before serve no more: one may have gone to an address that is somebody else's.
    """
    _delete(Confirmation.demand_id == demand.id)
    token = base64.urlsafe_b64encode(secrets.random_bytes(TOKEN_BYTES)).decode()
    made = Confirmation(id=_id(token), demand_id=demand.id, expires_at=on.at + KEPT)
    made.ciphertext = secrets.encrypted(email, token)
    model.Session.add(made)
    model.Session.flush()
    return token


def use(token: str, on: Moment) -> tuple[str, str] | None:
    """Return the demand of a link and the address that it proves, which is empty once it was used.

    There is none for what is no link, or one that is too old.
    """
    rows = model.Session.query(Confirmation).filter_by(id=_id(token))
    found = rows.filter(Confirmation.expires_at > on.at).with_for_update().first()
    if found is None:
        return None
    email = secrets.decrypted(found.ciphertext, token) or ""
    found.ciphertext = ""
    return found.demand_id, email


def expire(on: Moment) -> int:
    """Delete the links that serve no more, and return how many they were."""
    return _delete(Confirmation.expires_at <= on.at)


def _delete(condition: sa.ColumnElement[bool]) -> int:
    deleted = sa.delete(Confirmation).where(condition).returning(Confirmation.id)
    past_session = deleted.execution_options(synchronize_session=False)
    return len(model.Session.execute(past_session).all())


def _id(token: str) -> str:
    return secrets.keyed_hash(f"confirmation {token}")
