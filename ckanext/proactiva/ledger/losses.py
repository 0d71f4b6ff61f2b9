"""What the ledger tells of datasets that others build on: since when gone, and back as which."""

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
# A younger dataset that is unknown was never seen; of an older one nobody noted the new id.
UNSEEN: Final = timedelta(days=30)


def gone_since(
    dataset: sa.SQLColumnExpression[str], known: sa.SQLColumnExpression[datetime]
) -> Moment:
    """Return since when a dataset is gone in the ledger's eyes, for any query that has its id.

    It is null while the ledger has seen it and not missed it yet. What was published and gone
    between two looks it has never seen: that is gone since somebody has *known* of it.
    """
    seen = STATE.alias("seen")
    gone = sa.case(
        (seen.c.missing_since.is_not(None), seen.c.missing_since),
        (sa.not_(seen.c.visible), seen.c.since),
    )
    # What was gone before and is public again counts anew.
    again = sa.case((gone.is_not(None), sa.func.greatest(gone, known)))
    looked_at = PROGRESS.c.synced_at
    never = sa.case((sa.and_(looked_at > known, looked_at - UNSEEN < known), known))
    looked = PROGRESS.outerjoin(seen, seen.c.dataset == dataset)
    found = sa.select(sa.case((seen.c.dataset.is_(None), never), else_=again))
    return found.select_from(looked).correlate_except(PROGRESS, seen).scalar_subquery()


def note(connection: sa.engine.Connection, matched: Mapping[str, str]) -> None:
    """Note which datasets came back under other ids: the earlier id, by the new one."""
    now = {before: dataset for dataset, before in matched.items()}
    again = sa.select(RENAMED.c.before_id, RENAMED.c.package_id).where(
        RENAMED.c.package_id.in_(now)
    )
    # What nobody has read yet goes on to what it is now.
    earlier = {row[0]: now[row[1]] for row in connection.execute(again)}
    pairs = [{"before_id": id_, "package_id": to} for id_, to in (earlier | now).items()]
    rows = insert(RENAMED).values(pairs)
    newest = {"package_id": rows.excluded.package_id}
    connection.execute(rows.on_conflict_do_update(index_elements=["before_id"], set_=newest))


def renamed() -> dict[str, str]:
    """Return which datasets came back under other ids, by the earlier id, each time once."""
    read = sa.delete(RENAMED).returning(RENAMED.c.before_id, RENAMED.c.package_id)
    return {row[0]: row[1] for row in model.Session.execute(read)}
