"""A message as everybody sees it."""

from __future__ import annotations

from ckanext.proactiva import types
from ckanext.proactiva.dates import iso, local_day
from ckanext.proactiva.demands.referrals import tombstone
from ckanext.proactiva.model import Message


def shown(message: Message, title: str | None) -> types.Message:
    """Return a message; a hidden one shows only its place and the reason.

    Args:
        message: a row.
        title: the title of the institution that speaks in it.
    """
    told: types.Message = {
        "id": message.id,
        "voice": message.voice,
        "name": (title or "") if message.organization_id else message.alias_public,
        "badge": message.badge,
        "text": message.text_public,
        "redactions": message.redactions,
        "text_deleted": iso(message.text_deleted_on),
        "date": local_day(message.created_at),
        "hidden": tombstone(message),
    }
    if not told["hidden"]:
        return told
    return {**told, "name": "", "badge": "", "text": "", "redactions": 0}
