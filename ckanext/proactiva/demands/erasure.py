"""Erasing a person: their identity at once, their texts unless others build on them.

Of a text that others build on, what is public stays: what was masked in it is the person's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import aliased

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import (
    badges,
    confirmations,
    follows,
    queries,
    redactions,
    reports,
    retention,
    supporters,
    transitions,
)
from ckanext.proactiva.demands.messages import lookup, writing
from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.domain.demand_moves import Attempt
from ckanext.proactiva.domain.message import Voice
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.referral import ANSWERS
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.model import (
    Demand,
    Erasure,
    Message,
    Notice,
    Participant,
    PastAnswer,
    Referral,
    Seen,
    Use,
    bulk,
)
from ckanext.proactiva.people import participants, secrets
from ckanext.proactiva.types import Erased, KeptText

ANSWERED: Final = "answered"
SUPPORTED: Final = "supported"
# The voices of people themselves; what an office writes belongs to the office.
OWN_VOICES: Final = tuple(each for each in Voice if each.is_person)


def person(user_name: str, folio: str, message_id: str) -> list[Participant]:
    """Return the person of an account, or the author of the demand with a folio, or of a message.

    Without an account, one address is one person, however many claim codes they have.

    Raises:
        tk.ObjectNotFound: they never took part.
        tk.ValidationError: it is not a person who says this message, but an office.
    """
    if user_name:
        found = participants.named(user_name)
    elif message_id:
        found = model.Session.get(Participant, _said(message_id).author_id)
    else:
        demand = queries.by_folio(folio)
        found = model.Session.get(Participant, demand.author_id) if demand else None
    if found is None:
        message = tk._("Nobody with that account or folio took part: check what you wrote")
        raise tk.ObjectNotFound(message)
    return [found] if found.user_id else participants.same(found)


def erase_all(person: Sequence[Participant], on: Moment) -> Erased:
    """Erase a person under each of their claim codes."""
    erased = [erase(whom, on) for whom in person]
    return {
        "demands_deleted": sorted(folio for each in erased for folio in each["demands_deleted"]),
        "messages_deleted": sum(each["messages_deleted"] for each in erased),
        "kept": [text for each in erased for text in each["kept"]],
    }


def _said(message_id: str) -> Message:
    message = lookup.find(message_id)
    if message.voice not in OWN_VOICES:
        line = tk._("An office says this, not a person. Name its author by their account")
        raise tk.ValidationError({"message": [line]})
    return message


def erase(whom: Participant, on: Moment) -> Erased:
    """Erase a participant: their identity, signatures, and texts that nobody else builds on."""
    model.Session.refresh(whom, with_for_update=True)
    deleted, kept = _demands(whom, on)
    messages, kept_messages = _messages(whom, on)
    in_hand = sa.update(Referral).where(Referral.assignee_id == whom.id).values(assignee_id=None)
    bulk.execute(in_hand, synchronize=True)
    badges.forget(whom, on)
    follows.end(whom)
    whom.user_id = whom.email = whom.email_confirmed_at = whom.claim_hash = None
    whom.quiet_since = None
    whom.erased_at = whom.erased_at or on.at
    model.Session.flush()
    for table in (Notice, Seen):
        theirs = sa.delete(table).where(table.participant_id == whom.id)
        bulk.execute(theirs, synchronize=True)
    known = insert(Erasure).values(participant_hash=_hash(whom.id), erased_at=whom.erased_at)
    model.Session.execute(known.on_conflict_do_nothing())
    return {
        "demands_deleted": deleted,
        "messages_deleted": messages,
        "kept": [*kept, *kept_messages],
    }


def erase_restored(on: Moment) -> int:
    """Erase again the people that a restored backup brought back, and return how many."""
    count, newest = model.Session.query(
        sa.func.count(Erasure.participant_hash), sa.func.max(Erasure.erased_at)
    ).one()
    gone = model.Session.query(Participant).filter(Participant.erased_at.is_not(None)).count()
    if count <= gone:
        return 0
    return sum(1 for whom in _returned(newest) if erase(whom, on))


def _returned(newest: object) -> list[Participant]:
    hashes = {known for (known,) in model.Session.query(Erasure.participant_hash)}
    rows = model.Session.query(Participant.id).filter(
        Participant.erased_at.is_(None), Participant.created_at <= newest
    )
    ids = [id_ for (id_,) in rows if _hash(id_) in hashes]
    return model.Session.query(Participant).filter(Participant.id.in_(ids)).all()


def _hash(participant_id: str) -> str:
    return secrets.keyed_hash(f"erasure {participant_id}")


def _demands(whom: Participant, on: Moment) -> tuple[list[str], list[KeptText]]:
    """Delete a person's demands that nobody builds on, and return which others stay and why."""
    deleted: list[str] = []
    kept: list[KeptText] = []
    query = model.Session.query(Demand).filter_by(author_id=whom.id).order_by(Demand.folio)
    for demand in query.populate_existing().with_for_update(of=Demand).all():
        demand.set_alias("")
        confirmations.forget(demand)
        demand.badge, demand.origin = "", None
        redactions.forget(demand, "alias")
        reports.end_appeal(on, demand.id, None)
        if demand.text_deleted_on:
            continue
        if reason := _built_on(demand):
            retention.keep_public(demand, on)
            kept.append({"folio": demand.folio, "text": "demand", "reason": reason})
            continue
        _withdraw(demand, on)
        retention.delete_text(demand, on)
        deleted.append(demand.folio)
    return deleted, kept


def _built_on(demand: Demand) -> str:
    if _is_answered(demand.id):
        return ANSWERED
    return SUPPORTED if supporters.others(demand) else ""


def _withdraw(demand: Demand, on: Moment) -> None:
    """Withdraw a demand for its author, so that no institution has to answer an erased demand."""
    attempt = Attempt(DemandAct.WITHDRAW, on.day, {Role.AUTHOR})
    if transitions.offered(demand, [attempt]):
        transitions.move_demand(demand, attempt, on)


def _messages(whom: Participant, on: Moment) -> tuple[int, list[KeptText]]:
    deleted = 0
    kept: list[KeptText] = []
    for message, folio, is_kept in _said_by(whom):
        message.set_alias("")
        message.badge, message.origin = "", None
        redactions.forget(message, "alias")
        reports.end_appeal(on, message.demand_id, message.id)
        if message.text_deleted_on:
            continue
        if message.is_public and is_kept:
            message.address = None  # often a page of their own
            retention.keep_public(message, on)
            kept.append({"folio": folio or "", "text": "message", "reason": ANSWERED})
        else:
            message.delete_text(on.day)
            redactions.forget(message)
            writing.end_review(message, on)
            deleted += 1
    return deleted, kept


def _said_by(whom: Participant) -> list[tuple[Message, str | None, bool]]:
    """Return a person's own messages, locked, where each is, and whether others build on it.

    They build on a message if they wrote after it, or if its demand was answered; but a use comes
    after the answer, so that nobody answered because of it.
    """
    later = aliased(Message)
    followed = sa.exists().where(
        later.demand_id == Message.demand_id,
        later.author_id != whom.id,
        later.created_at > Message.created_at,
        later.is_public,
    )
    used = sa.exists().where(Use.message_id == Message.id)
    query = model.Session.query(Message, Demand.folio, followed, used)
    query = query.outerjoin(Demand, Demand.id == Message.demand_id)
    own = Message.author_id == whom.id, Message.voice.in_(OWN_VOICES)
    # Whoever redacts a message may be about to write its text again; they lock its demand first.
    said_in = sa.select(Message.demand_id).where(*own)
    in_order = sa.select(Demand.id).where(Demand.id.in_(said_in)).order_by(Demand.id)
    model.Session.execute(in_order.with_for_update())
    rows = query.filter(*own).order_by(Demand.folio, Message.created_at)
    rows = rows.populate_existing().with_for_update(of=Message)
    return [
        (message, folio, is_followed or (not is_use and _is_answered(message.demand_id)))
        for message, folio, is_followed, is_use in rows
    ]


def _is_answered(demand_id: str | None) -> bool:
    """Return whether an institution answered a demand, now or before it was reopened."""
    of_demand = model.Session.query(Referral.id).filter(Referral.demand_id == demand_id)
    now = of_demand.filter(Referral.resolution.in_(ANSWERS))
    past = of_demand.join(PastAnswer, PastAnswer.referral_id == Referral.id)
    before = past.filter(PastAnswer.resolution.in_(ANSWERS))
    return now.first() is not None or before.first() is not None
