"""Schema of the action on feeds."""

from __future__ import annotations

from ckanext.proactiva.domain.feed import Feed
from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.demand import filters
from ckanext.proactiva.logic.schema.kit import Schema


def feed_show() -> Schema:
    """Accept which list is followed, and what narrows it."""
    return {"feed": [kit.optional(lambda: Feed.DEMANDS), kit.member_of(Feed)], **filters()}
