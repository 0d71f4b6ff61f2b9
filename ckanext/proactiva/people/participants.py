"""The rows of the one table that knows people, found and made for whoever takes part."""

from __future__ import annotations

from sqlalchemy.dialects.postgresql import insert

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.model import Participant
from ckanext.proactiva.people.actor import Actor


def find(actor: Actor) -> Participant | None:
    """Return the participant that somebody is, if they ever took part."""
    known = _identity(actor)
    return model.Session.query(Participant).filter_by(**known).first() if known else None


def take_part(actor: Actor) -> Participant:
    """Return the participant that somebody is from now on.

    Raises:
        tk.NotAuthorized: they have neither an account nor a browser that keeps a secret.
    """
    if not actor.is_known:
        raise tk.NotAuthorized(tk._("Log in, or use the page of the demand"))
    return _made(_identity(actor))


def nobody() -> Participant:
    """Return a new participant of whom nothing is known, and nothing will be."""
    made = Participant()
    model.Session.add(made)
    model.Session.flush()
    return made


def of_claim(claim_hash: str) -> Participant:
    """Return the participant who holds a claim code, made if it is new."""
    return _made({"claim_hash": claim_hash})


def of_account(user_id: str) -> Participant:
    """Return the participant who has an account, made if it is new."""
    return _made({"user_id": user_id})


def named(user_name: str) -> Participant | None:
    """Return the participant who has the account of a name, also where that was deleted."""
    user = model.User.get(user_name)
    return model.Session.query(Participant).filter_by(user_id=user.id).first() if user else None


def _identity(actor: Actor) -> dict[str, str]:
    if actor.has_account:
        return {"user_id": actor.user_id}
    return {"claim_hash": actor.browser} if actor.browser else {}


def _made(known: dict[str, str]) -> Participant:
    made = insert(Participant).values(**known).on_conflict_do_nothing()
    model.Session.execute(made)
    return model.Session.query(Participant).filter_by(**known).one()
