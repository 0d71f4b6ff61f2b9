"""The rows of the one table that identifies people, found or created when they take part."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.model import Participant
from ckanext.proactiva.people.actor import Actor
from ckanext.proactiva.people.secrets import keyed_hash


def find(actor: Actor) -> Participant | None:
    """Return somebody's participant, if they ever took part."""
    known = _identity(actor)
    return model.Session.query(Participant).filter_by(**known).first() if known else None


def take_part(actor: Actor) -> Participant:
    """Return somebody's participant, creating it if needed.

    Raises:
        tk.NotAuthorized: they have neither an account nor a browser that keeps a secret.
    """
    if not actor.is_known:
        raise tk.NotAuthorized(tk._("Log in, or use the page of the demand"))
    return _made(_identity(actor))


def new_anonymous() -> Participant:
    """Return a new participant about whom nothing is known, nor ever will be."""
    made = Participant()
    model.Session.add(made)
    model.Session.flush()
    return made


def of_claim(claim_hash: str) -> Participant:
    """Return the participant who holds a claim code, creating it if needed."""
    return _made({"claim_hash": claim_hash})


def of_account(user_id: str) -> Participant:
    """Return the participant with an account, creating it if needed."""
    return _made({"user_id": user_id})


def of_email(email: str, confirmed_at: datetime) -> Participant:
    """Return the participant known only by a confirmed address, creating it if needed."""
    lock_address(email)
    alone = {"email": email, "user_id": None, "claim_hash": None}
    known = model.Session.query(Participant.id).filter_by(**alone).scalar()
    if known is None:
        made = insert(Participant).values(email=email).returning(Participant.id)
        known = model.Session.execute(made).scalar_one()
    person = model.Session.query(Participant).populate_existing().filter_by(id=known)
    found = person.with_for_update().one()
    found.email_confirmed_at = confirmed_at
    model.Session.flush()
    return found


def lock_address(email: str) -> None:
    """Keep others from creating or emptying an address's participant until this transaction ends.

    The second transaction waits here, in a statement without the address: PostgreSQL logs
    statements that wait too long, and the ones that follow contain it.
    """
    number = int(keyed_hash(f"address {email}")[:15], 16)
    model.Session.execute(sa.select(sa.func.pg_advisory_xact_lock(number)))


def named(user_name: str) -> Participant | None:
    """Return the participant whose account has this name, even if the account was deleted."""
    user = model.User.get(user_name)
    return model.Session.query(Participant).filter_by(user_id=user.id).first() if user else None


def same(person: Participant) -> list[Participant]:
    """Return all participants without an account who confirmed the address that somebody did.

    They come in one order, in which they can be locked. Whoever confirmed none is one participant.
    """
    if not person.email or person.email_confirmed_at is None:
        return [person]
    confirmed = (
        sa.func.lower(Participant.email) == person.email.lower(),
        Participant.email_confirmed_at.is_not(None),
        Participant.user_id.is_(None),
    )
    return model.Session.query(Participant).filter(*confirmed).order_by(Participant.id).all()


def _identity(actor: Actor) -> dict[str, str]:
    if actor.has_account:
        return {"user_id": actor.user_id}
    return {"claim_hash": actor.browser} if actor.browser else {}


def _made(known: dict[str, str]) -> Participant:
    made = insert(Participant).values(**known).on_conflict_do_nothing()
    model.Session.execute(made)
    return model.Session.query(Participant).filter_by(**known).one()
