"""An institution's desk: what must be answered, by when, and what could answer it."""

from __future__ import annotations

from datetime import date

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.demands import (
    answer_candidates,
    desk_work,
    follows,
    handling,
    presentation,
    queries,
    readers,
)
from ckanext.proactiva.demands.messages import reading
from ckanext.proactiva.domain.desk import DeskFilter, group
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.page import Page
from ckanext.proactiva.domain.referral import Status
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import Demand, Participant
from ckanext.proactiva.people import offices, permissions
from ckanext.proactiva.people.actor import Actor
from ckanext.proactiva.people.colleagues import Colleague, colleagues


def mine(actor: Actor, on: Moment) -> list[types.DeskEntry]:
    """Return the institutions whose desk somebody may open, with how much work each has."""
    permitted, edited = _permitted(actor, "read"), _permitted(actor, "update_dataset")
    institutions = [each for each in register.active() if each.id in permitted]
    counted = desk_work.counted(actor, on.day, [each.id for each in institutions])
    return [
        {
            "id": each.id,
            "name": each.name,
            "title": each.title,
            "count": count,
            "late": late,
            "may_plan": each.id in edited,
        }
        for each in institutions
        for count, late in [counted.get(each.id, (0, 0))]
    ]


def spoken_for(actor: Actor) -> list[types.ListedInstitution]:
    """Return the institutions that somebody may speak for, by title."""
    if not actor.has_account or actor.is_sysadmin:
        return []
    permitted = _permitted(actor, "update_dataset")
    if not permitted:
        return []
    institutions = [each for each in register.active() if each.id in permitted]
    return [*map(register.listed, institutions)]


def _permitted(actor: Actor, permission: str) -> set[str]:
    """Return the ids of the organizations where somebody has one of CKAN's permissions."""
    listed = tk.get_action("organization_list_for_user")
    return {each["id"] for each in listed({"user": actor.user_name}, {"permission": permission})}


def work(
    actor: Actor, on: Moment, organization_id: str, due: DeskFilter | None, page: Page
) -> types.Desk:
    """Return an institution's unresolved referrals, most urgent first, and how many there are.

    Args:
        actor: who reads, which decides what they may do.
        on: when; its day decides what is late.
        organization_id: the institution.
        due: the filter of the list, if any.
        page: which part of the list.
    """
    asked = desk_work.DeskQuery(actor, on.day, organization_id)
    found = desk_work.numbers(asked)
    summary = follows.of_desk(actor, organization_id)
    return {
        "institution": {
            "id": organization_id,
            "name": found["name"],
            "title": found["title"],
        },
        "count": found["count"],
        "late": found["late"],
        "this_week": found["this_week"],
        "commitments": found["commitments"],
        "answered": found["answered"],
        "lost": found["lost"],
        "mine": found["mine"],
        "summary": summary.id,
        "summary_paused": summary.is_paused,
        # Nobody speaks for an institution that ended, even if its organization goes on.
        "may_edit": found["is_active"]
        and Role.EDITOR in offices.institution_roles(actor, organization_id),
        "may_plan": permissions.may_edit_plans(actor, organization_id),
        "results": _entries(actor, on, organization_id, desk_work.listed(asked, due, page)),
    }


def referral(actor: Actor, on: Moment, demand: Demand, organization_id: str) -> types.ReferralPage:
    """Return a demand as an institution's desk shows it, with the datasets that could answer.

    Raises:
        tk.ObjectNotFound: that institution does not have it.
    """
    row = queries.on_desk(demand, organization_id)
    shown = presentation.demand_page(demand, on, readers.as_officer(actor, organization_id))
    roles = offices.institution_roles(actor, organization_id)
    # Somebody who records its answers reads its desk without being one of its people.
    people = colleagues(organization_id) if Role.MEMBER in roles else []
    holder = model.Session.get(Participant, row.assignee_id) if row.assignee_id else None
    assignee = next((each for each in people if holder and each.user_id == holder.user_id), None)
    return {
        **shown,
        "turn": _own(actor, on, shown, organization_id, assignee),
        "last_words": reading.last_words(demand.id, organization_id)
        if row.status == Status.CLARIFYING.value
        else "",
        "datasets": answer_candidates.datasets(row),
        "notes": handling.notes(row, people) if Role.MEMBER in roles else [],
        "colleagues": [handling.shown(each) for each in people],
        "may_hand_over": Role.EDITOR in roles,
    }


def _entries(
    actor: Actor, on: Moment, organization_id: str, listed: list[tuple[Demand, str | None]]
) -> list[types.DeskDemand]:
    as_officer = readers.as_officer(actor, organization_id)
    summaries = presentation.summaries([demand for demand, _ in listed], on, as_officer)
    # Most desks assign nothing, so their people are not read.
    is_colleague = Role.MEMBER in offices.institution_roles(actor, organization_id)
    is_shared = is_colleague and any(user_id for _, user_id in listed)
    by_account = {c.user_id: c for c in colleagues(organization_id)} if is_shared else {}
    return [
        {**demand, "turn": _own(actor, on, demand, organization_id, by_account.get(user_id or ""))}
        for demand, (_, user_id) in zip(summaries, listed, strict=True)
    ]


def _own(
    actor: Actor,
    on: Moment,
    demand: types.Demand,
    organization_id: str,
    assignee: Colleague | None,
) -> types.OwnReferral:
    """Return an institution's own referral: what may be done, how urgent it is, and who has it."""
    own = next(r for r in demand["referrals"] if r["institution"]["id"] == organization_id)
    due = date.fromisoformat(own["due"]) if own["due"] else None
    heading = group(Status(own["status"]), due, on.day, paused=own["clock"]["paused"])
    return {
        **own,
        "group": heading.value,
        "assignee": handling.shown(assignee) if assignee else None,
        "is_mine": bool(assignee and assignee.user_id == actor.user_id),
    }
