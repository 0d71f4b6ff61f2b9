"""The signals that other plugins may receive, each sent once its act is stored for good.

A receiver is called after the commit, gets codes and ids only, and may use the database. Nothing
is sent for what was rolled back.
"""

from __future__ import annotations

from collections.abc import Callable

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

Announcement = Callable[[], object]


def after_commit(announcement: Announcement) -> None:
    """Make an announcement once the current transaction is committed, by whatever code."""
    model.Session.info.setdefault(_WAITING, []).append(announcement)


def _forget(session: Session) -> None:
    if not session.in_nested_transaction():
        session.info.pop(_WAITING, None)


def _commit(session: Session) -> None:
    if not session.in_nested_transaction():
        session.info[_COMMITTED] = session.info.pop(_WAITING, [])


def _announce(session: Session, transaction: SessionTransaction) -> None:
    # Only at this point may a receiver use the session: inside «after_commit» it may not.
    if transaction.parent is None:
        for announcement in session.info.pop(_COMMITTED, []):
            announcement()


event.listen(model.Session, "after_rollback", _forget)
event.listen(model.Session, "after_commit", _commit)
event.listen(model.Session, "after_transaction_end", _announce)
