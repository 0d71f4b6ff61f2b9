"""Who takes part: the only table that knows."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.model.columns import Audience, column, key, moment, now


class Participant(tk.BaseModel):
    """A person: a CKAN account, a confirmed e-mail, or nobody known who holds a secret.

    Everything that people write points here and holds no name, account or address of its own:
    erasing a person is emptying one row.
    """

    __tablename__ = "proactiva_participant"

    id = key()
    user_id = column(Audience.NOBODY, sa.Text, nullable=True, unique=True)
    email = column(Audience.NOBODY, sa.Text, nullable=True)
    email_confirmed_at = moment(Audience.NOBODY, nullable=True)
    claim_hash = column(Audience.NOBODY, sa.Text, nullable=True, unique=True)
    alias = column(Audience.PUBLIC, sa.Text, default="")
    created_at = moment(Audience.NOBODY, default=now)
    erased_at = moment(Audience.NOBODY, nullable=True)

    @classmethod
    def of_account(cls, user_id: str) -> Participant:
        """Return the participant of a CKAN account, made if it is their first time."""
        made = insert(cls).values(user_id=user_id).on_conflict_do_nothing()
        model.Session.execute(made)
        return model.Session.query(cls).filter_by(user_id=user_id).one()

    @classmethod
    def of_secret(cls, claim_hash: str) -> Participant:
        """Return the participant who holds a secret, made if it is new."""
        made = insert(cls).values(claim_hash=claim_hash).on_conflict_do_nothing()
        model.Session.execute(made)
        return model.Session.query(cls).filter_by(claim_hash=claim_hash).one()
