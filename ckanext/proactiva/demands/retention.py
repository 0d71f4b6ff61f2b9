"""Deletion by age: data kept so long that nobody needs to read it any more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final
from uuid import uuid4

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.demands import confirmations, redactions
from ckanext.proactiva.demands.events import RELEASED_ON
from ckanext.proactiva.demands.messages import writing
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.referral import OVER
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import Demand, Message, Note, Redaction, Referral, Report, bulk
from ckanext.proactiva.model.demand import IS_MASKED as IS_MASKED_DEMAND
from ckanext.proactiva.model.demand import TEXTS as OF_DEMAND
from ckanext.proactiva.model.message import IS_MASKED as IS_MASKED_MESSAGE
from ckanext.proactiva.model.message import TEXTS as OF_MESSAGE
from ckanext.proactiva.people import drafts

# The most of each kind in one run; the next run continues.
MOST_AT_ONCE: Final = 1_000
# Two days at most: this runs at least once an hour.
ORIGIN_KEPT: Final = timedelta(hours=47)
# Meanwhile whoever closes a report that a colleague has just closed sees what came of it.
CLOSED_KEPT: Final = timedelta(days=1)
# What takes the place of raw texts, by column: what is public, or nothing if the message is hidden.
DEMANDED: Final = {f"{name}_raw": getattr(Demand, f"{name}_public") for name in OF_DEMAND}
SAID: Final = {f"{name}_raw": getattr(Message, f"{name}_public") for name in OF_MESSAGE}
NOTHING: Final = dict.fromkeys(SAID, "")
HAS_NO_RAW_TEXT: Final = sa.and_(*(getattr(Message, raw) == "" for raw in SAID))


def expire(on: Moment, days: int) -> Counter[str]:
    """Delete what has been kept for a number of days, and count it by kind."""
    ago = timedelta(days=days)
    before = Moment(on.at - ago, on.zone)
    done = Counter[str]()
    done["demand texts"] = _never_public(on, before)
    done["message texts"] = _unread_messages(on, before)
    done["raw texts"] = _masked_texts(on, before)
    _forget_decisions()
    done["notes"] = _notes(before)
    done["origins"] = sum(_origins(kind, on) for kind in (Demand, Message, Report))
    done["reporters"] = _reporters(on)
    done["drafts"] = drafts.expire(on)
    done["confirmations"] = confirmations.expire(on)
    # The statements bypassed the rows that the session knows.
    model.Session.expire_all()
    return +done


def delete_text(demand: Demand, on: Moment) -> None:
    """Delete a demand's text, and what the authority told only its author about it."""
    demand.delete_text(on.day)
    redactions.forget(demand)
    told = model.Session.query(Message).filter_by(
        demand_id=demand.id, visibility=Visibility.AUTHOR.value
    )
    for message in told:
        message.delete_text(on.day)
        redactions.forget(message)
    model.Session.flush()


def keep_public(text: Demand | Message, on: Moment) -> None:
    """Keep of a text only what everybody may read, as retention does later."""
    for name in OF_DEMAND if isinstance(text, Demand) else OF_MESSAGE:
        setattr(text, f"{name}_raw", getattr(text, f"{name}_public"))
    text.raw_deleted_on = text.raw_deleted_on or on.day
    redactions.forget(text)


def _never_public(on: Moment, before: Moment) -> int:
    waiting = (
        Demand.published_at.is_(None),
        sa.not_(Demand.is_public),
        Demand.text_deleted_on.is_(None),
        Demand.status_since <= before.day,
    )
    query = model.Session.query(Demand).filter(*waiting).order_by(Demand.id)
    rows = query.limit(MOST_AT_ONCE).with_for_update(skip_locked=True, of=Demand).all()
    for demand in rows:
        delete_text(demand, on)
    return len(rows)


def _unread_messages(on: Moment, before: Moment) -> int:
    """Delete the messages that were never public: those that wait, and those that were hidden."""
    unread = Visibility.MODERATORS, Visibility.HIDDEN
    waiting = (
        Message.visibility.in_(unread),
        Message.hidden_on.is_(None),
        Message.text_deleted_on.is_(None),
        Message.created_at <= before.at,
    )
    query = model.Session.query(Message).filter(*waiting).order_by(Message.id)
    rows = query.limit(MOST_AT_ONCE).with_for_update(skip_locked=True).all()
    for message in rows:
        message.delete_text(on.day)
        writing.end_review(message, on)
        redactions.forget(message)
    model.Session.flush()
    return len(rows)


def _masked_texts(on: Moment, before: Moment) -> int:
    """Delete the raw texts of public items, and keep only what everybody may read."""
    public = Message.is_public, Message.created_at <= before.at
    hidden = Message.hidden_on <= before.day, sa.not_(HAS_NO_RAW_TEXT)
    return (
        _replace(on, Demand, DEMANDED, IS_MASKED_DEMAND, Demand.published_at <= before.at)
        + _replace(on, Message, SAID, IS_MASKED_MESSAGE, *public)
        + _replace(on, Message, NOTHING, *hidden)
    )


def _forget_decisions() -> None:
    """Delete the decisions about texts whose raw form is no longer kept."""
    demands = sa.select(Demand.id).where(
        Demand.raw_deleted_on.is_not(None), sa.not_(IS_MASKED_DEMAND)
    )
    is_same = sa.or_(sa.not_(IS_MASKED_MESSAGE), HAS_NO_RAW_TEXT)
    messages = sa.select(Message.id).where(Message.raw_deleted_on.is_not(None), is_same)
    of_these = sa.or_(
        sa.and_(Redaction.message_id.is_(None), Redaction.demand_id.in_(demands)),
        Redaction.message_id.in_(messages),
    )
    bulk.execute(sa.delete(Redaction).where(of_these), synchronize=False)


def _replace(
    on: Moment,
    of: type[Demand | Message],
    texts: Mapping[str, Any],
    *conditions: sa.ColumnExpressionArgument[bool],
) -> int:
    """Replace the raw texts of the rows that meet the conditions, and return their number."""
    found = sa.select(of.id).where(*conditions).order_by(of.id).limit(MOST_AT_ONCE)
    rows = found.with_for_update(skip_locked=True)
    change = sa.update(of).where(of.id.in_(rows)).values({**texts, "raw_deleted_on": on.day})
    return bulk.execute(change, synchronize=False)


def _notes(before: Moment) -> int:
    """Delete the notes on referrals that are over; an ended one ended with its demand."""
    over_since = sa.func.coalesce(Referral.resolved_on, RELEASED_ON, Demand.status_since)
    found = (
        sa.select(Note.id)
        .join(Referral, Referral.id == Note.referral_id)
        .join(Demand, Demand.id == Referral.demand_id)
        .where(
            Referral.status.in_(OVER),
            over_since <= before.day,
            Note.created_at <= before.at,
        )
        .order_by(Note.id)
        .limit(MOST_AT_ONCE)
    )
    return bulk.execute(sa.delete(Note).where(Note.id.in_(found)), synchronize=False)


def _origins(of: type[Demand | Message | Report], on: Moment) -> int:
    """Forget which waiting, or formerly waiting, items came from the same sender."""
    old = of.origin.is_not(None), of.created_at <= on.at - ORIGIN_KEPT
    found = sa.select(of.id).where(*old).order_by(of.id).limit(MOST_AT_ONCE)
    rows = found.with_for_update(skip_locked=True)
    return bulk.execute(sa.update(of).where(of.id.in_(rows)).values(origin=None), synchronize=False)


def _reporters(on: Moment) -> int:
    """Give closed reports a random id, which is not derived from who reported."""
    # A hash has no hyphen, a random id has some.
    old = sa.not_(Report.id.contains("-")), Report.closed_on <= on.day - CLOSED_KEPT
    query = model.Session.query(Report).filter(*old).order_by(Report.id).limit(MOST_AT_ONCE)
    rows = query.with_for_update(skip_locked=True).all()
    for report in rows:
        report.id = str(uuid4())
    model.Session.flush()
    return len(rows)
