"""What was public before the ledger began, as far as CKAN remembers.

The log of activities knows days and hours, also of what was purged since; but it is a plugin's,
it can be cleaned, and bulk updates left no trace there. Where it is silent, the day on which the
dataset was created stands for its publication, and says that it is inferred.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, timezone
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from ckanext.proactiva.domain.growth import Observation, Precision, Reason, When
from ckanext.proactiva.ledger.observe import Look, Portal
from ckanext.proactiva.ledger.tables import STATE

ACTIVITY = sa.table(
    "activity", *map(sa.column, ("object_id", "timestamp", "activity_type", "data"))
)
NEW, CHANGED, DELETED = "new package", "changed package", "deleted package"


def remembered(connection: sa.engine.Connection) -> list[str]:
    """List the datasets that left activities and are not in the ledger, public now or not."""
    if not _has_activities(connection):
        return []
    query = (
        sa.select(ACTIVITY.c.object_id)
        .where(
            ACTIVITY.c.activity_type.in_([NEW, CHANGED, DELETED]),
            ~sa.exists().where(STATE.c.dataset == ACTIVITY.c.object_id),
        )
        .distinct()
    )
    return list(connection.execute(query).scalars())


def observations(
    connection: sa.engine.Connection,
    portal: Portal,
    looks: Iterable[Look],
    datasets: Collection[str],
    now: datetime,
) -> Iterator[Observation]:
    """Return what is remembered of some datasets, oldest first, and how each is found now."""
    past = _past(connection, portal, datasets, now)
    found = {look.dataset: look for look in looks}
    for dataset in datasets:
        look = found.get(dataset)
        # An earlier look that was interrupted has told the past of some already.
        if look is None or look.standing is None:
            yield from _since_created(look, past.get(dataset, []), now)
        facts, reason = (look.facts, look.reason) if look else (None, Reason.PURGED)
        yield Observation(dataset, facts, reason, When(now, now))


def _since_created(look: Look | None, past: list[Observation], now: datetime) -> list[Observation]:
    """Begin a past whose beginning is not in the log with the creation of the dataset."""
    if look is None or look.created is None:
        return past
    if past and past[0].when.precision is Precision.EXACT:
        return past
    facts = past[0].facts if past else look.facts
    when = When(min(look.created, now), now, Precision.INFERRED, backfilled=True)
    return [Observation(look.dataset, facts, look.reason, when), *past]


def _past(
    connection: sa.engine.Connection, portal: Portal, datasets: Collection[str], now: datetime
) -> dict[str, list[Observation]]:
    found: defaultdict[str, list[Observation]] = defaultdict(list)
    if not _has_activities(connection):
        return found
    package = sa.cast(ACTIVITY.c.data, JSONB)["package"]
    query = (
        sa.select(ACTIVITY.c.object_id, ACTIVITY.c.timestamp, ACTIVITY.c.activity_type, package)
        .where(
            ACTIVITY.c.object_id == sa.any_(sa.literal(list(datasets), sa.ARRAY(sa.Text))),
            ACTIVITY.c.activity_type.in_([NEW, CHANGED, DELETED]),
            sa.or_(package.is_not(None), ACTIVITY.c.activity_type == DELETED),
        )
        .order_by(ACTIVITY.c.object_id, ACTIVITY.c.timestamp)
    )
    for dataset, timestamp, kind, data in connection.execute(query):
        # The first that is left of a cleaned log is no publication: it only was public by then.
        sure = kind == NEW or dataset in found
        precision = Precision.EXACT if sure else Precision.INFERRED
        at = min(timestamp.replace(tzinfo=timezone.utc), now)
        when = When(at, now, precision, backfilled=True)
        found[dataset].append(_observation(portal, dataset, kind, data or {}, when))
    return found


def _observation(portal: Portal, dataset: str, kind: str, data: Any, when: When) -> Observation:
    is_public = kind != DELETED and data.get("state") == "active" and not data.get("private")
    facts = None
    if is_public and (data.get("type") or "dataset") in portal.types:
        extras = {extra["key"]: extra["value"] for extra in data.get("extras") or ()}
        formats = [resource.get("format") or "" for resource in data.get("resources") or ()]
        facts = portal.facts(data.get("owner_org"), {**extras, **data}, formats)
    reason = Reason.PRIVATE if data.get("private") else Reason.DELETED
    return Observation(dataset, facts, reason, when)


def _has_activities(connection: sa.engine.Connection) -> bool:
    return sa.inspect(connection).has_table(ACTIVITY.name)
