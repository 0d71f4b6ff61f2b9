"""Why a text waits for a moderator: the portal's policy, and its author's history."""

from __future__ import annotations

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.domain import review
from ckanext.proactiva.domain.review import Reason
from ckanext.proactiva.model import Demand, Message, Participant


def held_for(
    author: Participant,
    words: str,
    *,
    over_limit: bool,
    doubted: bool,
    is_recorded: bool = False,
    is_confirmed: bool = False,
) -> Reason | None:
    """Return why somebody's text waits for a moderator, or None if it is public at once.

    Somebody who recorded it for its author has read it, so it waits only if everything does, or if
    they doubt what is hidden in it. A confirmed address counts as much as an account with enough
    published texts.
    """
    policy = _policy()
    if is_recorded and not doubted:
        return Reason.REVIEW_OF_ALL if policy.everything else None
    if is_confirmed:
        known = policy.trusted_after
        return review.held_for(review.Sent(True, known, over_limit, words, doubted), policy)
    account = author.user_id is not None
    published = _published(author) if account and policy.trusted_after else 0
    return review.held_for(review.Sent(account, published, over_limit, words, doubted), policy)


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
