"""Commands of people who follow a demand or the board."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import confirmations, follows, intents
from ckanext.proactiva.demands.confirmations import PendingFollow
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Participant
from ckanext.proactiva.outbox import entries
from ckanext.proactiva.people import participants
from ckanext.proactiva.people.actor import Actor


class Confirmed(NamedTuple):
    """Somebody whose address is confirmed, and a demand that they follow since they asked to.

    The demand is empty if they follow something else, or confirmed it before.
    """

    follower: Participant
    since: datetime
    demand_id: str = ""
    cadence: str = ""


def follow(actor: Actor, on: Moment, intent: intents.Follow) -> str:
    """Let somebody follow something, or return the token of a link to mail first.

    An account's address must be confirmed here before it gets mail: CKAN accepts any address.

    Raises:
        tk.ValidationError: an address is needed, and there is none, or a desk is not daily.
    """
    subject = follows.subject(actor, intent.folio, intent.narrowed)
    # Before a link is mailed: it would be refused at every click.
    follows.check_cadence(subject.desk_id, intent.cadence)
    person = participants.find(actor) if actor.has_account else None
    if person and person.email_confirmed_at and intent.email.lower() in ("", person.email):
        follows.keep(person, subject, intent.cadence, on)
        return ""
    if not intent.email:
        raise tk.ValidationError({"email": [tk._("Write your e-mail")]})
    account = participants.take_part(actor).id if actor.has_account else ""
    awaited = PendingFollow(
        intent.email.lower(), account, subject, intent.cadence, on.at.isoformat()
    )
    return confirmations.begin_follow(awaited, on)


def confirm_follow(token: str, on: Moment) -> Confirmed:
    """Confirm an address and start the follow requested with it; repeating it changes nothing.

    Without an account, the address becomes a separate participant, distinct from authors who gave
    it with their demands: following with it gives no access to those.

    Raises:
        tk.ObjectNotFound: the link does not exist or has expired.
    """
    # Before any row is locked: what others are being told right now, this follower would miss.
    entries.lock()
    awaited = confirmations.awaited(token, on)
    follower = _follower(awaited, on) if awaited else None
    if awaited is None or follower is None:
        raise confirmations.not_found(token)
    if not awaited.email:
        return Confirmed(follower, on.at)
    since, wanted = _asked_at(awaited, on), awaited.subject
    follows.keep(follower, wanted, awaited.cadence, Moment(since, on.zone))
    confirmations.keep(token, awaited.confirmed(follower.id), on)
    return Confirmed(follower, since, wanted.demand_id, awaited.cadence)


def _follower(awaited: PendingFollow, on: Moment) -> Participant | None:
    if awaited.follower_id:
        # Whoever reads an address that its owner left gets nothing more from its link.
        follower = model.Session.get(Participant, awaited.follower_id)
        return follower if follower and awaited.has_proved(follower.email) else None
    if not awaited.account_id:
        return participants.of_email(awaited.email, on.at)
    # Lock first, so that no statement with an address waits: PostgreSQL logs failed statements.
    account = model.Session.get(Participant, awaited.account_id, with_for_update=True)
    if account is None or account.erased_at or _has_moved(account, awaited, on):
        return None
    # The time they asked, not the one they pressed: of two links, the one asked for last wins.
    asked_at, earlier = _asked_at(awaited, on), account.email_confirmed_at
    account.email, account.email_confirmed_at = awaited.email, max(asked_at, earlier or asked_at)
    model.Session.flush()
    return account


def _has_moved(account: Participant, awaited: PendingFollow, on: Moment) -> bool:
    """Return whether an account confirmed another address, with a link asked for after this one.

    The mail may have gone to somebody else, because of a wrong letter that was then corrected.
    """
    confirmed_at = account.email_confirmed_at
    is_later = confirmed_at is not None and confirmed_at > _asked_at(awaited, on)
    return is_later and account.email != awaited.email


def _asked_at(awaited: PendingFollow, on: Moment) -> datetime:
    return datetime.fromisoformat(awaited.asked_at) if awaited.asked_at else on.at
