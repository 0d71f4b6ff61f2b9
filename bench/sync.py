"""What the ledger's syncs cost: the first, one that finds nothing, one after a bulk change."""

from __future__ import annotations

from statistics import median
from time import perf_counter

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.ledger import reconcile
from ckanext.proactiva.ledger.portal import this_portal

TIMES = 5
CHANGED = "UPDATE package SET private = true WHERE id IN (SELECT id FROM package LIMIT :count)"


def measure(size: int) -> None:
    """Print how long each kind of sync takes."""
    print(f"{size:>7} datasets: first sync, with its look back: {_once():.2f} s")
    nothing = median(_once() for _ in range(TIMES))
    print(f"{size:>7} datasets: sync that finds nothing: median {nothing:.3f} s")
    count = size // 100
    model.Session.execute(sa.text(CHANGED), {"count": count})
    model.Session.commit()
    print(f"{size:>7} datasets: sync after hiding {count}: {_once():.3f} s")


def _once() -> float:
    begun = perf_counter()
    reconcile.sync(this_portal())
    return perf_counter() - begun
