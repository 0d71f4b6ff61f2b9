"""The links that prove an address: for a demand, for a follow, or to get codes back.

Each works once, for two days.
"""

from __future__ import annotations

import base64
import json
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any, Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Query

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.domain.follow import EVERYTHING, Subject
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Confirmation, Demand, Participant, bulk
from ckanext.proactiva.people import secrets
from ckanext.proactiva.people.tokens import Purpose, purpose

KEPT: Final = timedelta(hours=48)
TOKEN_BYTES: Final = 24


@dataclass(frozen=True)
class PendingFollow:
    """A follow that starts once its address is confirmed.

    Attributes:
        email: the address.
        account_id: the participant whose account the address will belong to, if there is one.
        asked_at: when it was requested; what happens to a followed demand after that is news.
        follower_id: the follower, once confirmed.
        proved: a keyed hash of the address, once confirmed; then nothing else is kept.
    """

    email: str = ""
    account_id: str = ""
    subject: Subject = EVERYTHING
    cadence: str = ""
    asked_at: str = ""
    follower_id: str = ""
    proved: str = ""

    def confirmed(self, follower_id: str) -> PendingFollow:
        """Return what is kept once it is confirmed."""
        return PendingFollow(follower_id=follower_id, proved=_proof(self.email))

    def has_proved(self, email: str | None) -> bool:
        """Return whether it is confirmed, and proved this address."""
        return bool(email) and self.proved == _proof(email)


@dataclass(frozen=True)
class CodeRenewal:
    """An author who gets their codes back with a link.

    Attributes:
        email: their address.
        author_ids: the authors who used the link; once it is used, the address is not kept.
        form: what the page gave the browser that used it; empty if the browser kept nothing.
    """

    email: str = ""
    author_ids: tuple[str, ...] = ()
    form: str = ""


def begin(demand: Demand, email: str, on: Moment, token: str = "") -> str:
    """Create the link for a demand that waits to be confirmed, and return its token.

    Earlier links stop working: one may have gone to somebody else's address. A *token* that was
    mailed already is kept.
    """
    forget(demand)
    return _add(token or new_token(), email, on, demand.id)


def new_token() -> str:
    """Return the token of a link that is stored later."""
    return base64.urlsafe_b64encode(secrets.random_bytes(TOKEN_BYTES)).decode()


def is_begun(demand: Demand, on: Moment) -> bool:
    """Return whether a demand has a link that still works, or its author's address is proved."""
    author = model.Session.get(Participant, demand.author_id)
    if author is not None and author.email_confirmed_at:
        return True
    links = model.Session.query(Confirmation.id).filter_by(demand_id=demand.id)
    return links.filter(Confirmation.expires_at > on.at).first() is not None


def forget(demand: Demand) -> None:
    """Delete the links for a demand."""
    _delete(Confirmation.demand_id == demand.id)


def begin_follow(awaited: PendingFollow, on: Moment) -> str:
    """Create the link with which an address follows something, and return its token."""
    return _add(_drawn(Purpose.FOLLOW), json.dumps(asdict(awaited)), on)


def begin_claim(email: str, on: Moment) -> str:
    """Create the link with which a confirmed address gets its codes back, and return its token."""
    return _add(_drawn(Purpose.CLAIM), json.dumps(asdict(CodeRenewal(email))), on)


class Proof(NamedTuple):
    """The demand of a link, and the address it proves, which is empty once the link was used."""

    demand_id: str
    email: str


def use(token: str, on: Moment) -> Proof | None:
    """Return what a link proves, which it does once.

    Return None if the link is not for a demand, or has expired.
    """
    confirmation = _locked(token, on)
    if confirmation is None or confirmation.demand_id is None:
        return None
    email = secrets.decrypted(confirmation.ciphertext, token) or ""
    confirmation.ciphertext = ""
    return Proof(confirmation.demand_id, email)


def was_used(token: str, on: Moment) -> bool | None:
    """Return whether a link was used, without using it, or None if it is unknown or has expired."""
    confirmation = _by_token(token, on).first()
    if confirmation is None:
        return None
    content = secrets.decrypted(confirmation.ciphertext, token) or ""
    if confirmation.demand_id:
        return not content
    return not json.loads(content)["email"] if content else None


def awaited(token: str, on: Moment) -> PendingFollow | None:
    """Return the follow that a link confirms, if the link is valid."""
    content = _content(Purpose.FOLLOW, token, on)
    if content is None:
        return None
    subject = Subject(**content.pop("subject", {}))
    return PendingFollow(**content, subject=subject)


def claimed(token: str, on: Moment) -> CodeRenewal | None:
    """Return whom a link gives their codes back, if the link is valid."""
    content = _content(Purpose.CLAIM, token, on)
    return (
        CodeRenewal(content["email"], tuple(content["author_ids"]), content["form"])
        if content
        else None
    )


def keep(token: str, used: PendingFollow | CodeRenewal, on: Moment) -> None:
    """Keep only these data of a used link, which may be opened twice."""
    confirmation = _locked(token, on)
    if confirmation is not None:
        confirmation.ciphertext = secrets.encrypted(json.dumps(asdict(used)), token)


def not_found(token: str) -> tk.ObjectNotFound:
    """Return the error for a link that no longer works, saying how to get another one."""
    kind = purpose(token)
    if kind is Purpose.FOLLOW:
        return tk.ObjectNotFound(
            tk._("This link no longer works. Follow it once more and you will get a new one")
        )
    if kind is Purpose.CLAIM:
        return tk.ObjectNotFound(tk._("This link no longer works. Ask for another one"))
    return tk.ObjectNotFound(
        tk._(
            "This link no longer works. If you got a newer mail, open that one. If not, open your"
            " demand with its folio and your code: if it still has to be confirmed, you can ask for"
            " the mail again there"
        )
    )


def expire(on: Moment) -> int:
    """Delete the links that no longer work, and return how many there were."""
    return _delete(Confirmation.expires_at <= on.at)


def _drawn(for_: Purpose) -> str:
    return f"{for_.value}.{new_token()}"


def _add(token: str, content: str, on: Moment, demand_id: str | None = None) -> str:
    confirmation = Confirmation(id=_id(token), demand_id=demand_id, expires_at=on.at + KEPT)
    confirmation.ciphertext = secrets.encrypted(content, token)
    model.Session.add(confirmation)
    model.Session.flush()
    return token


def _content(for_: Purpose, token: str, on: Moment) -> dict[str, Any] | None:
    confirmation = _locked(token, on) if purpose(token) is for_ else None
    content = secrets.decrypted(confirmation.ciphertext, token) if confirmation else None
    return json.loads(content) if content else None


def _locked(token: str, on: Moment) -> Confirmation | None:
    return _by_token(token, on).with_for_update().first()


def _by_token(token: str, on: Moment) -> Query[Confirmation]:
    rows = model.Session.query(Confirmation).filter_by(id=_id(token))
    return rows.filter(Confirmation.expires_at > on.at)


def _delete(condition: sa.ColumnElement[bool]) -> int:
    return bulk.execute(sa.delete(Confirmation).where(condition), synchronize=False)


def _proof(email: str) -> str:
    return secrets.keyed_hash(f"proved {email.lower()}")


def _id(token: str) -> str:
    return secrets.keyed_hash(f"confirmation {token}")
