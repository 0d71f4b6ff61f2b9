"""The newest seal, kept in a file outside the database, so that a restored backup is noticed.

Each ledger has its own file. It proves nothing to others, who must keep seals themselves.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import TypedDict, cast

import sqlalchemy as sa

from ckanext.proactiva import config
from ckanext.proactiva.domain.fork import Head, RestoredBackupError
from ckanext.proactiva.ledger.tables import PROGRESS, SEAL

log = logging.getLogger(__name__)


class _File(TypedDict):
    number: int
    hash: str


def newest(connection: sa.engine.Connection) -> Head | None:
    """Return the newest seal in the database."""
    query = (
        sa.select(PROGRESS.c.ledger, SEAL.c.number, SEAL.c.hash)
        .join(SEAL, sa.true())
        .order_by(SEAL.c.number.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return Head(*row) if row else None


def keep(head: Head | None) -> None:
    """Write the head to its file; if that fails, log it and carry on."""
    path = _path(head.ledger) if head else None
    if head is None or path is None or head == _kept(head.ledger):
        return
    written: _File = {"number": head.number, "hash": head.hash}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".new")
        beside.write_text(json.dumps(written), encoding="utf-8")
        beside.replace(path)
    except OSError:
        log.warning("The newest seal of the ledger cannot be kept in %s", path)


def check(connection: sa.engine.Connection) -> None:
    """Refuse to continue from a copy of the ledger that is older than its file.

    Raises:
        RestoredBackupError: the seal in the file is not in the database.
    """
    ledger = connection.execute(sa.select(PROGRESS.c.ledger)).scalar()
    known = _kept(ledger) if ledger else None
    if known is None:
        return
    is_there = sa.select(SEAL.c.number).where(
        SEAL.c.number == known.number, SEAL.c.hash == known.hash
    )
    if connection.execute(is_there).first() is None:
        last = newest(connection)
        raise RestoredBackupError(last.number if last else 0, known)


def _kept(ledger: str) -> Head | None:
    path = _path(ledger)
    try:
        found = cast("_File", json.loads(path.read_text(encoding="utf-8"))) if path else None
        return Head(ledger, found["number"], found["hash"]) if found else None
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        log.warning("The newest seal of the ledger cannot be read from %s", path)
        return None


def _path(ledger: str) -> Path | None:
    folder = config.storage_path()
    return Path(folder) / "proactiva" / f"ledger-{ledger}.json" if folder else None
