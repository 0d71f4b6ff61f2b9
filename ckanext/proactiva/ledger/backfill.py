"""What was public before the ledger began, as far as CKAN remembers.

The log of activities knows days and hours, also of what was purged since; but it is a plugin's,
it can be cleaned, and bulk updates left no trace there. Where it is silent, the day on which the
dataset was created stands for its publication, and says that it is inferred.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime, timezone
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from ckanext.proactiva.block.joining import DEFAULT_TYPE
from ckanext.proactiva.datasets.facts import LoggedPackage, facts_then, files_then
from ckanext.proactiva.datasets.published import why_not_then
from ckanext.proactiva.domain.facts import File, is_renewed
from ckanext.proactiva.domain.growth import Observation, Precision, Reason, When
from ckanext.proactiva.domain.identity import settled
from ckanext.proactiva.ledger.hashes import hashed_files
from ckanext.proactiva.ledger.observe import Comparison
from ckanext.proactiva.ledger.portal import Look
from ckanext.proactiva.ledger.tables import STATE

ACTIVITY = sa.table(
    "activity", *map(sa.column, ("object_id", "timestamp", "activity_type", "data"))
)
NEW, CHANGED, DELETED = "new package", "changed package", "deleted package"


class _Activity(NamedTuple):
    dataset: str
    timestamp: datetime
    kind: str
    package: LoggedPackage | None


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
    look: Look,
    compared: Iterable[Comparison],
    datasets: Collection[str],
) -> Iterator[Observation]:
    """Return what is remembered of some datasets, oldest first, and how each is found now."""
    found = {each.dataset: each for each in compared}
    origins = {each.dataset: each.facts.origin for each in found.values() if each.facts}
    past = _past(connection, look, datasets, origins)
    for dataset in datasets:
        present, remembered = found.get(dataset), past.get(dataset, [])
        # An earlier sync that was interrupted has written the past of some already.
        if present is None or present.row is None:
            remembered = _since_created(present, remembered, look.at)
            yield from settled([*remembered, _now(dataset, present, look.at)])
        elif present.facts is not None:
            yield _now(dataset, present, look.at)


def _now(dataset: str, present: Comparison | None, now: datetime) -> Observation:
    facts, reason = (present.facts, present.reason) if present else (None, Reason.PURGED)
    return Observation(dataset, facts, reason, When(now, now))


def _since_created(
    present: Comparison | None, past: list[Observation], now: datetime
) -> list[Observation]:
    """Begin a past whose beginning is not in the log with the creation of the dataset."""
    if present is None or present.created is None:
        return past
    if past and past[0].when.precision is Precision.EXACT:
        return past
    facts = past[0].facts if past else present.facts
    when = When(min(present.created, now), now, Precision.INFERRED, backfilled=True)
    return [Observation(present.dataset, facts, present.reason, when), *past]


def _past(
    connection: sa.engine.Connection,
    look: Look,
    datasets: Collection[str],
    origins: Mapping[str, str],
) -> dict[str, list[Observation]]:
    found: defaultdict[str, list[Observation]] = defaultdict(list)
    if not _has_activities(connection):
        return found
    files: dict[str, list[File]] = {}
    for activity in _activities(connection, datasets):
        dataset = activity.dataset
        # The first that is left of a cleaned log is no publication: it only was public by then.
        sure = activity.kind == NEW or dataset in found
        precision = Precision.EXACT if sure else Precision.INFERRED
        at = min(activity.timestamp.replace(tzinfo=timezone.utc), look.at)
        when = When(at, look.at, precision, backfilled=True)
        seen = _observation(look, activity, when, origins.get(dataset, ""))
        if seen.facts is not None and activity.package:
            now = hashed_files(look.key, files_then(activity.package))
            seen = seen._replace(renewed=is_renewed(files.get(dataset, now), now))
            files[dataset] = now
        found[dataset].append(seen)
    return found


def _activities(connection: sa.engine.Connection, datasets: Collection[str]) -> Iterator[_Activity]:
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
    return map(_Activity._make, connection.execute(query))


def _observation(look: Look, activity: _Activity, when: When, origin: str) -> Observation:
    package = activity.package or LoggedPackage()
    reason = Reason.DELETED if activity.kind == DELETED else why_not_then(package)
    theirs = look.portal.types.get(package.get("type") or DEFAULT_TYPE)
    facts = None
    if reason is None and theirs is not None:
        facts = facts_then(package, origin, theirs)
    return Observation(activity.dataset, facts, reason or Reason.TYPE, when)


def _has_activities(connection: sa.engine.Connection) -> bool:
    return sa.inspect(connection).has_table(ACTIVITY.name)
