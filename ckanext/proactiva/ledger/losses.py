"""Datasets that others build on: since when the ledger has seen them gone, and new ids."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final, TypeAlias

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva.ledger.tables import PROGRESS, STATE
from ckanext.proactiva.model import RenamedDataset

Moment: TypeAlias = "sa.SQLColumnExpression[datetime]"

RENAMED: Final = RenamedDataset.__table__
# A dataset that the ledger does not know was never seen if it is younger than this; if it is older,
# it may have come back under an id that nobody noted.
UNSEEN: Final = timedelta(days=30)


def gone_since(
    dataset: sa.SQLColumnExpression[str], known: sa.SQLColumnExpression[datetime]
) -> Moment:
    """Return since when a dataset has been gone according to the ledger, for use in any query.

    It is null while the ledger has seen the dataset and has not missed it yet. A dataset that was
    published and removed between two looks was never seen: it counts as gone since *known*.
    """
    seen = STATE.alias("seen")
    gone = sa.case(
        (seen.c.missing_since.is_not(None), seen.c.missing_since),
        (sa.not_(seen.c.visible), seen.c.since),
    )
    # A dataset that was gone earlier and is public again starts counting again.
    again = sa.case((gone.is_not(None), sa.func.greatest(gone, known)))
    looked_at = PROGRESS.c.synced_at
    never = sa.case((sa.and_(looked_at > known, looked_at - UNSEEN < known), known))
    looked = PROGRESS.outerjoin(seen, seen.c.dataset == dataset)
    found = sa.select(sa.case((seen.c.dataset.is_(None), never), else_=again))
    return found.select_from(looked).correlate_except(PROGRESS, seen).scalar_subquery()


def is_held(dataset: sa.SQLColumnExpression[str]) -> sa.ColumnElement[bool]:
    """Return the condition that the ledger holds a dataset for public, for use in any query.

    If it is not public any more, the ledger has not looked since, and nobody knows since when.
    """
    seen = STATE.alias("held")
    found = sa.select(seen.c.dataset).where(
        seen.c.dataset == dataset, seen.c.visible, seen.c.missing_since.is_(None)
    )
    return found.correlate_except(seen).exists()


def note(connection: sa.engine.Connection, matched: Mapping[str, str]) -> None:
    """Note which datasets came back under other ids: the old id, by the new one."""
    now = {before: dataset for dataset, before in matched.items()}
    again = sa.select(RENAMED.c.before_id, RENAMED.c.package_id).where(
        RENAMED.c.package_id.in_(now)
    )
    # Pairs that nobody has read yet now lead to the newest id.
    earlier = {row[0]: now[row[1]] for row in connection.execute(again)}
    pairs = [{"before_id": id_, "package_id": to} for id_, to in (earlier | now).items()]
    rows = insert(RENAMED).values(pairs)
    newest = {"package_id": rows.excluded.package_id}
    connection.execute(rows.on_conflict_do_update(index_elements=["before_id"], set_=newest))


def renamed() -> dict[str, str]:
    """Return the datasets that came back under other ids, by old id, and clear the list."""
    read = sa.delete(RENAMED).returning(RENAMED.c.before_id, RENAMED.c.package_id)
    # One that has its first id again was never another.
    return {before: now for before, now in model.Session.execute(read) if before != now}
