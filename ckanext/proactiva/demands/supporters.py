"""The supporters of a demand."""

from __future__ import annotations

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.model import Demand, Participant, Support


def others(demand: Demand, own: Participant | None = None) -> int:
    """Count who needs a demand besides its author, including supporters of those joined to it.

    The author of each joined demand counts as one more. With *own*, an author who also supported
    it as that participant, in a browser or with an account, is not counted either.
    """
    author = [demand.author_id, *([own.id] if own else [])]
    is_joined = sa.and_(Demand.merge_target_id == demand.id, Demand.status == Status.MERGED)
    joined = sa.select(Demand.id).where(is_joined)
    needed = sa.or_(Support.demand_id == demand.id, Support.demand_id.in_(joined))
    supporters = sa.select(sa.func.count()).where(needed, Support.participant_id.not_in(author))
    authors = sa.select(sa.func.count()).where(is_joined, Demand.author_id != demand.author_id)
    both = supporters.scalar_subquery() + authors.scalar_subquery()
    return model.Session.execute(sa.select(both)).scalar_one()


def includes(demand: Demand, participant: Participant) -> bool:
    """Return whether somebody supports a demand."""
    return model.Session.get(Support, (demand.id, participant.id)) is not None
