"""Meetings held in person, as everybody sees them."""

from __future__ import annotations

from collections.abc import Sequence

from ckanext.proactiva import types
from ckanext.proactiva.demands.messages import presentation
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import Meeting, Message


def shown(rows: Sequence[tuple[Message, str | None, Meeting]]) -> list[types.Meeting]:
    """Return meetings, the earliest first; a hidden one shows only its day and the reason.

    Args:
        rows: each message, the title of the institution that recorded it, and the meeting.
    """
    ids = {id_ for _, _, meeting in rows for id_ in meeting.organization_ids}
    named = register.named(ids) if ids else {}
    in_order = sorted(rows, key=lambda row: (row[2].held_on, row[0].created_at, row[0].id))
    return [_shown(*row, named) for row in in_order]


def _shown(
    message: Message, title: str | None, meeting: Meeting, named: dict[str, register.Named]
) -> types.Meeting:
    told = presentation.shown(message, title)
    held = meeting.held_on.isoformat()
    if told["hidden"]:
        nothing: types.TookPart = {"institutions": [], "civil_society": 0, "citizens": 0}
        return {**told, **nothing, "held": held, "place": "", "changes": "", "address": None}
    return {
        **told,
        "held": held,
        "place": message.place_public,
        "changes": message.changes_public,
        "address": message.address,
        "institutions": [named[id_].title for id_ in meeting.organization_ids if id_ in named],
        "civil_society": meeting.civil_society,
        "citizens": meeting.citizens,
    }
