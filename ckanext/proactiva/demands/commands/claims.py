"""Commands of an author without account who lost their code: their address brings them back."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.demands import confirmations
from ckanext.proactiva.demands.confirmations import Claimed
from ckanext.proactiva.domain.claim_code import claim_hash
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Demand, Participant
from ckanext.proactiva.people import secrets
from ckanext.proactiva.people.actor import Actor


class Renewed(NamedTuple):
    """A demand whose author came back, and the code that proves it theirs from now on."""

    demand: Demand
    claim_code: str


def claim_link(email: str, on: Moment) -> str:
    """Make the link by which an address comes back, and return its token.

    It is empty where nothing was asked for by who confirmed that address and has no account.
    """
    return confirmations.begin_claim(email, on) if _authors(email) else ""


def renew_claims(actor: Actor, on: Moment, token: str) -> list[Renewed]:
    """Give each author who comes back by a link a new code, and return their demands, newest first.

    The earlier codes no longer work: whoever found the paper opens nothing by it. Opened twice,
    the browser that used it reads the same codes again, and nobody else does.

    Raises:
        tk.ObjectNotFound: there is no such link, it is too old, or another browser used it.
    """
    claimed = confirmations.claimed(token, on)
    is_again = claimed is not None and bool(claimed.form) and claimed.form == actor.form
    if claimed is None or not (claimed.email or is_again):
        raise confirmations.none_such(token)
    ids = claimed.author_ids
    if claimed.email:
        ids = tuple(_authors(claimed.email))
        confirmations.keep(token, Claimed(author_ids=ids, form=actor.form), on)
    codes = _codes(ids, token, is_again=is_again)
    demands = model.Session.query(Demand).filter(Demand.author_id.in_(codes))
    newest = demands.order_by(Demand.created_at.desc(), Demand.id)
    return [Renewed(demand, codes[demand.author_id]) for demand in newest]


def _authors(email: str) -> list[str]:
    """Return the ids of who asked for something, has no account, and confirmed this address."""
    confirmed = (
        sa.func.lower(Participant.email) == email.lower(),
        Participant.email_confirmed_at.isnot(None),
        Participant.claim_hash.isnot(None),
        sa.exists().where(Demand.author_id == Participant.id),
    )
    return list(model.Session.execute(sa.select(Participant.id).where(*confirmed)).scalars())


def _codes(author_ids: tuple[str, ...], token: str, *, is_again: bool) -> dict[str, str]:
    """Return the codes of authors by their ids: those that a link gives, as long as they serve."""
    # By ids and in their order: no statement with an address waits, and no two wait for each other.
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
