"""The messages of a demand, read in one statement: its dialogue, its uses, its meetings."""

from __future__ import annotations

from functools import cache
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.demands import meetings, uses
from ckanext.proactiva.demands.messages import presentation
from ckanext.proactiva.domain.message import Voice
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions.register import CALLED
from ckanext.proactiva.model import Meeting, Message, Use

# A page of a dialogue, and of uses: drawing them is what costs most on a demand's page.
MOST_MESSAGES: Final = 20
DIALOGUE, USES, MEETINGS = "dialogue", "uses", "meetings"

# The message belongs to the dialogue: it is not part of an answer, a use or a meeting.
IN_DIALOGUE: Final = sa.and_(
    Message.answers_id.is_(None),
    sa.not_(sa.exists().where(Use.message_id == Message.id)),
    sa.not_(sa.exists().where(Meeting.message_id == Message.id)),
)


class Talk(NamedTuple):
    """Messages in chronological order, how many came before them, the newest uses, and meetings."""

    messages: list[types.Message]
    earlier: int
    uses: list[types.Use]
    meetings: list[types.Meeting]


def of(demand_id: str, visibility: Visibility = Visibility.PUBLIC, before: str = "") -> Talk:
    """Return the newest messages about a demand, without its answers.

    A public message that was hidden keeps its place, with the reason. *before* is the id of a
    message: only the dialogue before it is returned.
    """
    asked = _said(is_public=visibility is Visibility.PUBLIC, is_before=bool(before))
    values = {"demand": demand_id, "visibility": visibility.value, "before": before}
    rows = model.Session.execute(asked, values).all()
    said = [row for row in rows if row.part == DIALOGUE]
    used = [row for row in reversed(rows) if row.part == USES]
    held = [(row[0], row[1], row[4]) for row in rows if row.part == MEETINGS]
    return Talk(
        messages=[presentation.shown(message, title) for message, title, *_ in said],
        earlier=said[0].number - len(said) if said else 0,
        uses=[uses.shown(message, title) for message, title, *_ in used],
        meetings=meetings.shown(held),
    )


def last_words(demand_id: str, organization_id: str) -> str:
    """Return what an institution last said in the dialogue of a demand, empty if nothing."""
    newest = (
        sa.select(Message.text_public)
        .where(
            Message.demand_id == demand_id,
            Message.organization_id == organization_id,
            Message.voice == Voice.INSTITUTION,
            Message.is_public,
            IN_DIALOGUE,
        )
        .order_by(Message.created_at.desc(), Message.id.desc())
        .limit(1)
    )
    return model.Session.scalar(newest) or ""


@cache
def _said(*, is_public: bool, is_before: bool) -> sa.Select[Any]:
    """Return the statement for messages, part by part, each the newest first."""
    newest = _newest(is_public=is_public, is_before=is_before).subquery()
    return (
        sa.select(Message, CALLED.c.title, newest.c.part, newest.c.number, Meeting)
        .join(newest, newest.c.id == Message.id)
        .outerjoin(CALLED, CALLED.c.id == Message.organization_id)
        .outerjoin(Meeting, Meeting.message_id == Message.id)
        .where(newest.c.place <= MOST_MESSAGES)
        .order_by(newest.c.part, newest.c.place.desc())
    )


def _newest(*, is_public: bool, is_before: bool) -> sa.Select[Any]:
    """Select the readable messages by part, with their rank in it and its total."""
    demand = sa.bindparam("demand", type_=sa.Text)
    is_use, is_meeting = Use.message_id.is_not(None), Meeting.message_id.is_not(None)
    part = sa.case((is_use, USES), (is_meeting, MEETINGS), else_=DIALOGUE)
    readable = Message.visibility == sa.bindparam("visibility", type_=sa.Text)
    if is_public:
        readable = sa.or_(readable, Message.hidden_on.is_not(None))
    is_left = sa.or_(Use.message_id.is_(None), Message.text_deleted_on.is_(None))
    when = Message.created_at, Message.id
    if is_before:
        is_known = Message.id == sa.bindparam("before", type_=sa.Text), Message.demand_id == demand
        known = sa.select(*when).where(*is_known).scalar_subquery()
        readable = sa.and_(readable, sa.or_(part != DIALOGUE, sa.tuple_(*when) < known))
    order = [each.desc() for each in when]
    return (
        sa.select(
            Message.id,
            part.label("part"),
            sa.func.row_number().over(partition_by=part, order_by=order).label("place"),
            sa.func.count().over(partition_by=part).label("number"),
        )
        .outerjoin(Use, Use.message_id == Message.id)
        .outerjoin(Meeting, Meeting.message_id == Message.id)
        .where(Message.demand_id == demand, Message.answers_id.is_(None), readable, is_left)
    )
