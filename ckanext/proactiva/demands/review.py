"""Why a text waits for a moderator: the portal's policy, and its author's history."""

from __future__ import annotations

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.domain import review
from ckanext.proactiva.domain.review import ReviewReason, Sender
from ckanext.proactiva.model import Demand, Message, Participant


def sender(author: Participant, *, is_proved: bool) -> Sender:
    """Return who sends their own text: somebody who proves who they are, an account, or neither."""
    if is_proved:
        return Sender.PROVED
    return Sender.ACCOUNT if author.user_id is not None else Sender.UNKNOWN


def held_for(
    by: Sender, author: Participant, words: str, *, over_limit: bool, doubted: bool
) -> ReviewReason | None:
    """Return why somebody's text waits for a moderator, or None if it is public at once."""
    policy = _policy()
    counts = by is Sender.ACCOUNT and policy.trusted_after
    published = _published(author) if counts else 0
    return review.held_for(review.Submission(by, published, over_limit, words, doubted), policy)


def _policy() -> review.Policy:
    try:
        return review.Policy(config.reviews_everything(), config.trusted_after())
    except config.BadOptionError:  # `check` reports it; until it is fixed nothing is public unread
        return review.Policy(everything=True)


def _published(author: Participant) -> int:
    """Count somebody's public texts."""
    counts = (
        sa.select(sa.func.count())
        .where(kind.author_id == author.id, kind.is_public)
        .scalar_subquery()
        for kind in (Demand, Message)
    )
    return model.Session.execute(sa.select(sum(counts, sa.literal(0)))).scalar_one()
