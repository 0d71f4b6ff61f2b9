"""What somebody has begun to write, kept for a day, which only their own browser opens again."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Draft
from ckanext.proactiva.people.secrets import decrypted, encrypted, keyed_hash

KEPT: Final = timedelta(days=1)
# Of one browser: whoever begins more has left the oldest behind.
MOST: Final = 10


@dataclass(frozen=True)
class Written:
    """One form as it was last left.

    Attributes:
        form_token: which form it is.
        content: what stands in it, as whoever shows the form wrote it down.
        folio: of the demand that was sent with it, or nothing.
    """

    form_token: str
    content: str
    folio: str = ""


def keep(key: str, written: Written, on: Moment) -> None:
    """Keep what stands in a form, in the place of what stood in it before."""
    writer = _writer(key)
    values = {
        "id": _id(key, written.form_token),
        "writer_hash": writer,
        "ciphertext": encrypted(json.dumps(asdict(written), ensure_ascii=False), key),
        "expires_at": on.at + KEPT,
    }
    statement = insert(Draft).values(values)
    made_anew = statement.on_conflict_do_update(index_elements=[Draft.id], set_=values)
    model.Session.execute(made_anew)
    newest = (
        sa.select(Draft.id)
        .where(Draft.writer_hash == writer)
        .order_by(Draft.expires_at.desc())
        .limit(MOST)
    )
    _delete(Draft.writer_hash == writer, Draft.id.notin_(newest))


def kept(key: str, on: Moment) -> list[tuple[Written, datetime]]:
    """Return the forms of whoever has a key, and since when each is as it is; the newest first."""
    rows = (
        model.Session.query(Draft.ciphertext, Draft.expires_at)
        .filter(Draft.writer_hash == _writer(key), Draft.expires_at > on.at)
        .order_by(Draft.expires_at.desc())
    )
    opened = [(decrypted(ciphertext, key), expires - KEPT) for ciphertext, expires in rows]
    return [(Written(**json.loads(said)), since) for said, since in opened if said]


def drop(key: str, form_token: str) -> None:
    """Delete what stands in a form; of no form, all that whoever has the key has begun."""
    _delete(Draft.id == _id(key, form_token) if form_token else Draft.writer_hash == _writer(key))


def expire(on: Moment) -> int:
    """Delete what was left alone for a day, and return how many forms it was."""
    return _delete(Draft.expires_at <= on.at)


def _delete(*conditions: sa.ColumnElement[bool]) -> int:
    statement = sa.delete(Draft).where(*conditions).returning(Draft.id)
    past_session = statement.execution_options(synchronize_session=False)
    return len(model.Session.execute(past_session).all())


def _writer(key: str) -> str:
    return keyed_hash(f"writer {key}")


def _id(key: str, form_token: str) -> str:
    return keyed_hash(f"form {form_token} {key}")
