"""The signals that other plugins may receive, each sent once its act is stored for good.

A receiver is called after the commit, gets codes and ids only, and may use the database. Nothing
is sent for what was rolled back, also to a savepoint.
"""

from __future__ import annotations

import logging
from typing import Any, NamedTuple

from sqlalchemy import event
from sqlalchemy.orm import Session, SessionTransaction

import ckantoolkit as tk
from ckan import model

# Sent for each act, as ``demand_moved.send(folio, act=…, role=…, status=…, institution=…)``: the
# codes of its event, and the id of the institution whose referral moved, or None. An act that
# moves the referrals of two institutions is sent once for each.
demand_moved = tk.signals.ckanext.signal("proactiva:demand_moved")

_WAITING = "proactiva_signals"
_COMMITTED = "proactiva_signals_committed"

log = logging.getLogger(__name__)


class _Announcement(NamedTuple):
    """What to announce, and the savepoint whose rollback takes it back, if there is one."""

    savepoint: SessionTransaction | None
    folio: str
    codes: dict[str, Any]


def after_commit(folio: str, **codes: Any) -> None:
    """Announce an act once the current transaction is committed, by whatever code."""
    session = model.Session()
    announced = _Announcement(session.get_nested_transaction(), folio, codes)
    session.info.setdefault(_WAITING, []).append(announced)


def _forget(session: Session) -> None:
    savepoint = session.get_nested_transaction()
    waiting: list[_Announcement] = session.info.pop(_WAITING, [])
    if savepoint:
        session.info[_WAITING] = [each for each in waiting if each.savepoint is not savepoint]


def _commit(session: Session) -> None:
    if not session.in_nested_transaction():
        session.info[_COMMITTED] = session.info.pop(_WAITING, [])


def _end(session: Session, transaction: SessionTransaction) -> None:
    if transaction.nested:
        _release(session, transaction)
    # Only at this point may a receiver use the session: inside «after_commit» it may not.
    if transaction.parent is None:
        for announcement in session.info.pop(_COMMITTED, []):
            _announce(session, announcement)


def _release(session: Session, savepoint: SessionTransaction) -> None:
    """Leave what a savepoint announces to the one that it was set in."""
    outer = savepoint.parent
    while outer and not outer.nested:
        outer = outer.parent
    session.info[_WAITING] = [
        each._replace(savepoint=outer) if each.savepoint is savepoint else each
        for each in session.info.get(_WAITING, [])
    ]


def _announce(session: Session, announcement: _Announcement) -> None:
    """Call each receiver; the act is stored, so a receiver that fails stops nothing."""
    _, folio, codes = announcement
    for receiver in demand_moved.receivers_for(folio):
        try:
            receiver(folio, **codes)
        except Exception as error:
            session.rollback()
            # Only its type: an error may repeat what people wrote.
            log.warning("A receiver of proactiva:demand_moved failed: %s", type(error).__name__)


event.listen(model.Session, "after_rollback", _forget)
event.listen(model.Session, "after_commit", _commit)
event.listen(model.Session, "after_transaction_end", _end)
