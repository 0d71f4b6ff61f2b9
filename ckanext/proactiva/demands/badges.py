"""Badges of civil society: who may speak for an organization, and who granted the badge."""

from __future__ import annotations

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.dates import local_day
from ckanext.proactiva.demands import events
from ckanext.proactiva.domain.decision import Decision
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.page import Page
from ckanext.proactiva.model import Badge, Participant, bulk
from ckanext.proactiva.people import participants
from ckanext.proactiva.people.actor import Actor


def grant(actor: Actor, on: Moment, account: str, title: str) -> types.Badge:
    """Let an account speak for an organization; granting the same badge again changes nothing.

    Raises:
        tk.ValidationError: nobody can log in with that account, or it has another badge.
    """
    user = model.User.get(account)
    if user is None or user.state != "active":
        message = tk._("Nobody can log in with that account. Write its name as CKAN shows it")
        raise tk.ValidationError({"account": [message]})
    return give(actor, on, participants.of_account(user.id), title)


def give(actor: Actor, on: Moment, holder: Participant, title: str) -> types.Badge:
    """Let somebody speak for an organization.

    Raises:
        tk.ValidationError: they have another badge.
    """
    model.Session.refresh(holder, with_for_update={"of": Participant})
    held = model.Session.query(Badge).filter_by(participant_id=holder.id, revoked_at=None).first()
    if held is not None and held.title != title:
        message = tk._("That account has the badge of {title}: withdraw that one first")
        raise tk.ValidationError({"account": [message.format(title=held.title)]})
    if held is None:
        held = Badge(participant_id=holder.id, title=title, granted_at=on.at)
        model.Session.add(held)
        model.Session.flush()
        events.add(None, on, Decision.GRANT.value, by=actor).badge_id = held.id
        model.Session.refresh(holder)
    return _shown(held, _account(holder))


def revoke(actor: Actor, on: Moment, badge_id: str) -> types.Badge:
    """Revoke a badge; texts already written keep the organization's name.

    Raises:
        tk.ObjectNotFound: there is no such badge.
    """
    held = model.Session.query(Badge).filter_by(id=badge_id).with_for_update().first()
    if held is None:
        raise tk.ObjectNotFound(tk._("There is no such badge"))
    if held.revoked_at is None:
        held.revoked_at = on.at
        model.Session.flush()
        events.add(None, on, Decision.REVOKE.value, by=actor).badge_id = held.id
    holder = model.Session.query(Participant).filter_by(id=held.participant_id).one()
    return _shown(held, _account(holder))


def forget(whom: Participant, on: Moment) -> None:
    """Revoke the badges of a person who is being erased, and delete their names."""
    since = sa.func.coalesce(Badge.revoked_at, on.at)
    gone = sa.update(Badge).where(Badge.participant_id == whom.id)
    emptied = gone.values(title="", revoked_at=since)
    bulk.execute(emptied, synchronize=True)


def listed(page: Page) -> types.BadgeList:
    """Return a page of the badges: the active ones first, then the revoked ones."""
    offset, limit = page
    query = (
        model.Session.query(Badge, model.User.name)
        .join(Participant, Participant.id == Badge.participant_id)
        .outerjoin(model.User, model.User.id == Participant.user_id)
        .order_by(Badge.revoked_at.desc().nulls_first(), Badge.granted_at.desc(), Badge.id)
    )
    found = query.offset(offset).limit(limit)
    count = model.Session.query(Badge).count()
    return {"count": count, "results": [_shown(badge, name) for badge, name in found]}


def _account(holder: Participant) -> str | None:
    user = model.Session.get(model.User, holder.user_id) if holder.user_id else None
    return user.name if user else None


def _shown(badge: Badge, account: str | None) -> types.Badge:
    return {
        "id": badge.id,
        "title": badge.title,
        "account": account,
        "granted": local_day(badge.granted_at),
        "revoked": local_day(badge.revoked_at),
    }
