"""Officers' own summaries: of their institution's work, at their own address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.notice_kind import Relation
from ckanext.proactiva.model import Follow, Institution, Notice, Participant
from ckanext.proactiva.notices.reach import is_office_reached, is_reached, of_officer
from ckanext.proactiva.people.colleagues import answers_for


def followed_by(institution_id: str, notices: Sequence[Notice]) -> Follow | None:
    """Return an officer's current follow of a desk, or None if none of them may follow it now."""
    whose = {each.participant_id for each in notices}
    rows = (
        model.Session.query(Follow, Participant.user_id)
        .join(Participant, Participant.id == Follow.participant_id)
        .filter(Follow.desk_id == institution_id, Follow.participant_id.in_(whose))
        .order_by(Follow.id)
    )
    for follow, user_id in rows:
        if answers_for(user_id, institution_id):
            return follow
    return None


def notices_for(rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return institutions' reminders as notices for their mailboxes and their officers.

    The number of database queries is two, however many there are.
    """
    whose = {row["institution_id"] for row in rows}
    reached = _mailboxes(whose)
    followers = _followers(whose)
    mailed = ({**row, "participant_id": None} for row in rows if row["institution_id"] in reached)
    # Items to review come at another hour, and to the authority's mailbox alone.
    of_desk = [row for row in rows if row["relation"] == Relation.ANSWERS]
    notices = [*mailed]
    for row in of_desk:
        institution_id = row["institution_id"]
        occasion = of_officer(row["occasion"], institution_id)
        notices += [
            {**row, "participant_id": each, "occasion": occasion}
            for each in followers.get(institution_id, ())
        ]
    return notices


def _mailboxes(whose: Iterable[str]) -> set[str]:
    reached = sa.select(Institution.id).where(Institution.id.in_(whose), is_office_reached())
    return {*model.Session.execute(reached).scalars()}


def _followers(whose: Iterable[str]) -> dict[str, list[str]]:
    rows = (
        sa.select(Follow.desk_id, Follow.participant_id)
        .join(Participant, Participant.id == Follow.participant_id)
        .where(Follow.desk_id != "", Follow.desk_id.in_(whose), is_reached())
        .order_by(Follow.id)
    )
    by_institution: dict[str, list[str]] = {}
    for desk_id, participant_id in model.Session.execute(rows):
        by_institution.setdefault(desk_id, []).append(participant_id)
    return by_institution
