"""People's follows: starting, changing, ending and listing them."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple
from zoneinfo import ZoneInfo

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.dates import local_day
from ckanext.proactiva.demands import queries, words
from ckanext.proactiva.domain.follow import MOST, TELLING, Cadence, Subject
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import Demand, Follow, Participant, bulk
from ckanext.proactiva.people import participants, permissions, tokens
from ckanext.proactiva.people.actor import Actor
from ckanext.proactiva.people.colleagues import answers_for
from ckanext.proactiva.people.tokens import Purpose


def subject(actor: Actor, folio: str, narrowed: Subject) -> Subject:
    """Return the subject to follow: the demand with a folio, or the board with these filters.

    Raises:
        tk.ObjectNotFound: not everybody may read that demand.
        tk.ValidationError: the search has no words, or a desk is filtered.
    """
    if narrowed.desk_id:
        if folio or narrowed != Subject(desk_id=narrowed.desk_id):
            raise tk.ValidationError(
                {"desk": [tk._("Give the desk on its own: nothing can narrow it")]}
            )
        return narrowed
    if folio:
        demand = queries.known(actor, folio)
        if not demand.is_public:
            raise tk.ValidationError({"folio": [tk._("Not everyone can read this demand yet")]})
        return Subject(demand_id=demand.id)
    if not narrowed.q:
        return narrowed
    searched = words.searched(narrowed.q)
    if not searched.things:
        raise tk.ValidationError({"q": [tk._("Search for words before you follow them")]})
    return replace(narrowed, q=searched.words, search=searched.query)


def preview(actor: Actor, folio: str, narrowed: Subject) -> types.FollowPreview:
    """Return what somebody would follow, and what they have to provide."""
    wanted = subject(actor, folio, narrowed)
    demand = model.Session.get(Demand, wanted.demand_id) if wanted.demand_id else None
    institution_id = wanted.organization_id or wanted.desk_id
    institution = register.find_any(institution_id) if institution_id else None
    participant = participants.find(actor) if actor.has_account else None
    author = _own_author(actor, demand) if demand else None
    return {
        "subject": _told(
            wanted, demand, (institution.name, institution.title) if institution else None
        ),
        "needs_email": participant is None or participant.email_confirmed_at is None,
        "told_anyway": author is not None and _is_told(author),
        "paused": any(each is not None and _is_quiet(each) for each in (author, participant)),
    }


def _own_author(actor: Actor, demand: Demand) -> Participant | None:
    """Return the author of a demand, if that is who acts."""
    if Role.AUTHOR not in permissions.demand_roles(actor, demand):
        return None
    return model.Session.get(Participant, demand.author_id)


def _is_told(whom: Participant) -> bool:
    return whom.email_confirmed_at is not None and not _is_quiet(whom)


def _is_quiet(whom: Participant) -> bool:
    """Return whether somebody asked for no more mails at all."""
    return whom.quiet_since is not None


def follower(actor: Actor, token: object, on: Moment) -> Participant | None:
    """Return the follower: the one a mailed link was for, or without a token the account's.

    Raises:
        tk.ObjectNotFound: the link does not exist or has expired.
    """
    if not token:
        return participants.find(actor) if actor.has_account else None
    participant = tokens.holder(Purpose.FOLLOWS, token, on) if isinstance(token, str) else None
    if participant is None:
        raise tk.ObjectNotFound(tk._("This link no longer works. Open the one in a newer mail"))
    return participant


def keep(follower: Participant, wanted: Subject, cadence: str, on: Moment) -> Follow:
    """Start a follow, or change the cadence of an existing one.

    Raises:
        tk.ValidationError: they already follow as much as allowed, or a desk is not daily.
    """
    check_cadence(wanted.desk_id, cadence)
    model.Session.refresh(follower, with_for_update=True)
    follower.quiet_since = None  # asking to follow means wanting mail again
    theirs = model.Session.query(Follow).filter_by(participant_id=follower.id)
    values = {**vars(wanted), "demand_id": wanted.demand_id or None}
    follow = theirs.filter_by(**{name: values[name] for name in TELLING}).first()
    if follow is None:
        if theirs.count() >= MOST:
            message = tk._(
                "You follow {count} things and there is no room for more. Stop following one first"
            )
            raise tk.ValidationError({"form": [message.format(count=MOST)]})
        follow = Follow(participant_id=follower.id, created_at=on.at, **values)
        model.Session.add(follow)
    follow.cadence = cadence
    model.Session.flush()
    return follow


def change(follower: Participant | None, follow_id: str, cadence: str) -> Follow:
    """Change how often somebody hears of something that they follow.

    Raises:
        tk.ObjectNotFound: they do not follow it.
        tk.ValidationError: it is a desk, and the cadence is not daily.
    """
    rows = model.Session.query(Follow).filter_by(id=follow_id).with_for_update()
    follow = rows.filter_by(participant_id=follower.id).first() if follower else None
    if follower is None or follow is None:
        raise tk.ObjectNotFound(tk._("You no longer follow this"))
    check_cadence(follow.desk_id, cadence)
    follow.cadence = cadence
    follower.quiet_since = None  # choosing a cadence means wanting mail
    model.Session.flush()
    return follow


def check_cadence(desk_id: str, cadence: str) -> None:
    """Refuse to tell of a desk with another cadence than daily.

    Raises:
        tk.ValidationError: it is a desk, and the cadence is not daily.
    """
    if desk_id and cadence != Cadence.DAILY.value:
        message = tk._("The summary of an institution's work comes at most once a day: say daily")
        raise tk.ValidationError({"cadence": [message]})


class OfDesk(NamedTuple):
    """Somebody's follow of an institution's desk, and whether it is paused.

    The id is empty if they have none, and None if they are not allowed one.
    """

    id: str | None
    is_paused: bool = False


def of_desk(actor: Actor, desk_id: str) -> OfDesk:
    """Return somebody's follow of an institution's desk."""
    if not answers_for(actor.user_id, desk_id):
        return OfDesk(None)
    participant = participants.find(actor) if actor.has_account else None
    if participant is None:
        return OfDesk("")
    rows = model.Session.query(Follow.id).filter_by(participant_id=participant.id, desk_id=desk_id)
    follow_id = rows.scalar() or ""
    return OfDesk(follow_id, bool(follow_id) and _is_quiet(participant))


def end_by_id(follow_id: str) -> None:
    """End the follow with an id; it does not matter if it has already ended."""
    whose = model.Session.query(Participant).join(Follow, Follow.participant_id == Participant.id)
    follower = whose.filter(Follow.id == follow_id).first()
    if follower is not None:
        end(follower, follow_id)


def end(follower: Participant, follow_id: str = "") -> None:
    """End somebody's follow of something, or of everything; repeating it changes nothing.

    An address that belongs to neither an account nor an author is kept only while it follows
    something.
    """
    is_by_address = not (follower.user_id or follower.claim_hash)
    if is_by_address and follower.email:
        participants.lock_address(follower.email)
    model.Session.refresh(follower, with_for_update=True)
    theirs = Follow.participant_id == follower.id
    which = sa.and_(theirs, Follow.id == follow_id) if follow_id else theirs
    bulk.execute(sa.delete(Follow).where(which), synchronize=True)
    is_over = model.Session.query(Follow.id).filter(theirs).first() is None
    if is_over and is_by_address:
        follower.email = follower.email_confirmed_at = None
    model.Session.flush()


def of(follower: Participant | None, zone: ZoneInfo) -> list[types.Follow]:
    """Return what somebody follows, the newest first."""
    if follower is None:
        return []
    called = register.CALLED.c
    rows = (
        model.Session.query(Follow, Demand, called.name, called.title)
        .outerjoin(Demand, Demand.id == Follow.demand_id)
        # The follow is of a desk or of the board, so one of the two is empty.
        .outerjoin(register.CALLED, called.id.in_([Follow.organization_id, Follow.desk_id]))
        .filter(Follow.participant_id == follower.id)
        .order_by(Follow.created_at.desc(), Follow.id)
    )
    return [
        {
            **_told(follow.subject(), demand, (name, title) if name else None),
            "id": follow.id,
            "cadence": follow.cadence,
            "paused": _is_quiet(follower),
            "since": local_day(follow.created_at, zone) or "",
        }
        for follow, demand, name, title in rows
    ]


def _told(
    wanted: Subject, demand: Demand | None, institution: tuple[str, str] | None
) -> types.Subject:
    is_shown = demand is not None and demand.is_public
    named: types.ListedInstitution | None = (
        {"name": institution[0], "title": institution[1]} if institution else None
    )
    return {
        "folio": demand.folio if demand else "",
        "title": demand.title_public if demand and is_shown else "",
        "institution": None if wanted.desk_id else named,
        "desk": named if wanted.desk_id else None,
        "problem": wanted.problem,
        "beneficiary_group": wanted.beneficiary_group,
        "territory": wanted.territory,
        "status": wanted.status,
        "q": wanted.q,
    }
