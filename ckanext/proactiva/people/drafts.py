"""Forms that somebody began to fill in, kept for a day; only their own browser opens them."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Draft, bulk
from ckanext.proactiva.people.secrets import decrypted, encrypted, keyed_hash

KEPT: Final = timedelta(days=1)
# Per browser: somebody who begins more has abandoned the oldest.
MOST: Final = 10


@dataclass(frozen=True)
class Written:
    """A form as it was last left.

    Attributes:
        form_token: identifies the form.
        content: what was filled in, serialized by the view that shows the form.
        folio: of the demand that was sent with it, or empty.
    """

    form_token: str
    content: str
    folio: str = ""


def keep(key: str, written: Written, on: Moment) -> None:
    """Save what a form holds, replacing what was saved before."""
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
    _delete(Draft.writer_hash == writer, Draft.id.not_in(newest))


def kept(key: str, on: Moment) -> list[tuple[Written, datetime]]:
    """Return the drafts under a key, newest first, each with the time of its last change."""
    rows = (
        model.Session.query(Draft.ciphertext, Draft.expires_at)
        .filter(Draft.writer_hash == _writer(key), Draft.expires_at > on.at)
        .order_by(Draft.expires_at.desc())
    )
    opened = [(decrypted(ciphertext, key), expires - KEPT) for ciphertext, expires in rows]
    return [(Written(**json.loads(said)), since) for said, since in opened if said]


def drop(key: str, form_token: str) -> None:
    """Delete the draft of a form; without a form, all drafts under the key."""
    _delete(Draft.id == _id(key, form_token) if form_token else Draft.writer_hash == _writer(key))


def expire(on: Moment) -> int:
    """Delete the drafts that were left untouched for a day, and return how many there were."""
    return _delete(Draft.expires_at <= on.at)


def _delete(*conditions: sa.ColumnElement[bool]) -> int:
    return bulk.execute(sa.delete(Draft).where(*conditions), synchronize=False)


def _writer(key: str) -> str:
    return keyed_hash(f"writer {key}")


def _id(key: str, form_token: str) -> str:
    return keyed_hash(f"form {form_token} {key}")
