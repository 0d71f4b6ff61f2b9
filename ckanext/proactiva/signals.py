"""The signals that other plugins may receive, each sent once its act is stored for good.

A receiver is called after the commit, with codes and ids alone, and may use the database. What was
rolled back is never heard.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import event
from sqlalchemy.orm import Session, SessionTransaction

import ckantoolkit as tk
from ckan import model

# Sent for each act, as ``demand_moved.send(folio, act=…, role=…, status=…, institution=…)``: the
# codes of its event, and the id of the institution whose referral was moved, or None. An act that
# moves two institutions' referrals is sent for each.
demand_moved = tk.signals.ckanext.signal("proactiva:demand_moved")

_WAITING = "proactiva_signals"
_COMMITTED = "proactiva_signals_committed"

Announcement = Callable[[], object]


def after_commit(announcement: Announcement) -> None:
    """Make an announcement when the transaction that runs is committed, by whomever."""
    model.Session.info.setdefault(_WAITING, []).append(announcement)


def _forget(session: Session) -> None:
    if not session.in_nested_transaction():
        session.info.pop(_WAITING, None)


def _commit(session: Session) -> None:
    if not session.in_nested_transaction():
        session.info[_COMMITTED] = session.info.pop(_WAITING, [])


def _announce(session: Session, transaction: SessionTransaction) -> None:
    # Only now may a receiver use the session: within «after_commit» it may not.
    if transaction.parent is None:
        for announcement in session.info.pop(_COMMITTED, []):
            announcement()


event.listen(model.Session, "after_rollback", _forget)
event.listen(model.Session, "after_commit", _commit)
event.listen(model.Session, "after_transaction_end", _announce)
