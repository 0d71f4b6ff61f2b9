"""Commands of an author without an account who lost their code and proves their address again."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.demands import confirmations
from ckanext.proactiva.demands.confirmations import CodeRenewal
from ckanext.proactiva.domain.claim_code import claim_hash
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import Demand, Participant
from ckanext.proactiva.people import secrets
from ckanext.proactiva.people.actor import Actor


class Renewed(NamedTuple):
    """A demand whose author proved their address again, and its new code."""

    demand: Demand
    claim_code: str


def claim_link(email: str, on: Moment) -> str:
    """Create the link with which an address gets its codes back, and return its token.

    The token is empty if no author without an account, whose demand still exists, confirmed it.
    """
    return confirmations.begin_claim(email, on) if _authors(email) else ""


def renew_claims(actor: Actor, on: Moment, token: str) -> list[Renewed]:
    """Give each author whom a link identifies a new code, and return their demands, newest first.

    The earlier codes stop working, so that somebody who finds the old paper cannot use it. If the
    link is opened again, the browser that used it sees the same codes, and no other browser does.

    Raises:
        tk.ObjectNotFound: the link does not exist, has expired, or was used by another browser.
    """
    claimed = confirmations.claimed(token, on)
    is_again = claimed is not None and bool(claimed.form) and claimed.form == actor.form
    if claimed is None or not (claimed.email or is_again):
        raise confirmations.not_found(token)
    ids = claimed.author_ids
    if claimed.email:
        ids = tuple(_authors(claimed.email))
        confirmations.keep(token, CodeRenewal(author_ids=ids, form=actor.form), on)
    codes = _codes(ids, token, is_again=is_again)
    # What is hidden is for the authority alone; its author's code is renewed all the same.
    is_theirs = Demand.author_id.in_(codes), Demand.visibility != Visibility.HIDDEN
    demands = model.Session.query(Demand).filter(*is_theirs)
    newest = demands.order_by(Demand.created_at.desc(), Demand.id)
    return [Renewed(demand, codes[demand.author_id]) for demand in newest]


def _authors(email: str) -> list[str]:
    """Return the ids of authors without an account who sent a demand and confirmed this address."""
    confirmed = (
        sa.func.lower(Participant.email) == email.lower(),
        Participant.email_confirmed_at.is_not(None),
        Participant.claim_hash.is_not(None),
        sa.exists().where(Demand.author_id == Participant.id),
    )
    return list(model.Session.execute(sa.select(Participant.id).where(*confirmed)).scalars())


def _codes(author_ids: tuple[str, ...], token: str, *, is_again: bool) -> dict[str, str]:
    """Return the codes of authors by id: the codes given by a link, while they are valid."""
    # By id, in order: no statement with an address waits, and no deadlock is possible.
    rows = model.Session.query(Participant).filter(Participant.id.in_(author_ids))
    authors = rows.order_by(Participant.id).with_for_update().populate_existing()
    codes: dict[str, str] = {}
    for author in authors:
        code = secrets.claim_code(token, author.id)
        if not is_again and author.claim_hash:
            author.claim_hash = claim_hash(code)
        if author.claim_hash == claim_hash(code):
            codes[author.id] = code
    return codes
