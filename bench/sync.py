"""What the ledger costs: the first sync, one without changes, one after changes, and its proof."""

from __future__ import annotations

import sqlalchemy as sa

from ckan import model

from bench.work import taken
from ckanext.proactiva.growth.publishing import publish, publish_all
from ckanext.proactiva.ledger import rebuild, reconcile
from ckanext.proactiva.ledger.portal import this_portal
from ckanext.proactiva.ledger.verify import verify

# As many as one transaction takes, or one in a hundred on a small portal.
MOST = 10_000
CHANGED = """
UPDATE resource SET size = size + 1 WHERE position = 1 AND package_id IN (
    SELECT id FROM package WHERE state = 'active' AND NOT private ORDER BY md5(id) LIMIT :count)
"""


def measure(size: int) -> None:
    """Print how long each kind of sync takes, and how long it takes to prove the ledger."""
    portal = this_portal()
    many = min(MOST, size // 100)

    def sync() -> object:
        return reconcile.sync(portal, publish=publish)

    def proved() -> None:
        if found := verify(portal.zone):
            raise SystemExit(f"The ledger is not whole: {found[:10]}")

    print(f"{size:>9,} datasets, first sync: {taken(sync)}", flush=True)
    # The first sync after looking back compares everything again, and stores what later ones skip.
    print(f"{size:>9,} datasets, all compared: {taken(sync)}", flush=True)
    print(f"{size:>9,} datasets, nothing changed: {taken(sync)}", flush=True)
    model.Session.execute(sa.text(CHANGED), {"count": many})
    model.Session.commit()
    print(f"{size:>9,} datasets, {many:,} changed: {taken(sync)}", flush=True)
    print(f"{size:>9,} datasets, verify: {taken(proved)}", flush=True)
    print(
        f"{size:>9,} datasets, rebuild: {taken(lambda: rebuild.rebuild(portal, publish_all))}",
        flush=True,
    )
