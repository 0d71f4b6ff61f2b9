"""Datasets that were public before the ledger began, as far as CKAN remembers.

The activity log has exact times, even for datasets that were purged since; but it comes from a
plugin, it can be cleaned, and bulk updates leave no trace in it. Where it has nothing, the
dataset's creation date is used as its publication date, marked as inferred.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timezone
from typing import NamedTuple, cast

import sqlalchemy as sa

from ckanext.proactiva import config
from ckanext.proactiva.datasets import published
from ckanext.proactiva.datasets.facts import FileRow, LoggedPackage, files_then
from ckanext.proactiva.datasets.published import why_not_then
from ckanext.proactiva.datasets.tables import PACKAGE
from ckanext.proactiva.domain.facts import File, is_renewed
from ckanext.proactiva.domain.growth import AbsenceReason, Observation, Precision, When
from ckanext.proactiva.domain.identity import settled
from ckanext.proactiva.ledger.hashes import hashed_files
from ckanext.proactiva.ledger.observe import Comparison
from ckanext.proactiva.ledger.packages import Run, among
from ckanext.proactiva.ledger.portal import Look
from ckanext.proactiva.ledger.tables import STATE

ACTIVITY = sa.table(
    "activity", *map(sa.column, ("object_id", "timestamp", "activity_type", "data"))
)
NEW, CHANGED, DELETED = "new package", "changed package", "deleted package"
# How many rows of the log to hold in memory: each one has a whole dataset.
AT_ONCE = 500


class _Activity(NamedTuple):
    dataset: str
    timestamp: datetime
    kind: str
    package: LoggedPackage | None


def datasets(connection: sa.engine.Connection, after: str, limit: int) -> list[str]:
    """List the next ids by key of the datasets in the portal or its log, including purged ones."""
    ids = sa.select(PACKAGE.c.id).where(PACKAGE.c.id > after).order_by(PACKAGE.c.id).limit(limit)
    if not _has_activities(connection):
        return list(connection.execute(ids).scalars())
    # Walk along the index: sorting everything in a large log takes minutes.
    logged = (
        sa.select(ACTIVITY.c.object_id)
        .where(ACTIVITY.c.object_id > after, ACTIVITY.c.activity_type.in_([NEW, CHANGED, DELETED]))
        .distinct()
        .order_by(ACTIVITY.c.object_id)
        .limit(limit)
    )
    both = sa.union(ids.subquery().select(), logged.subquery().select()).subquery()
    return list(connection.execute(sa.select(both).order_by(both.c.id).limit(limit)).scalars())


def unseen(connection: sa.engine.Connection, datasets: list[str]) -> Run:
    """Leave out the datasets whose past is in the ledger already; the next look compares them."""
    query = sa.select(STATE.c.dataset).where(among(STATE.c.dataset, Run(datasets)))
    seen = set(connection.execute(query).scalars())
    return Run(dataset for dataset in datasets if dataset not in seen)


def how_many(connection: sa.engine.Connection) -> int:
    """Count the datasets to look at, leaving out those that only the log remembers."""
    return connection.execute(sa.select(sa.func.count()).select_from(PACKAGE)).scalar_one()


def observations(
    look: Look,
    compared: Iterable[Comparison],
    datasets: Sequence[str],
) -> Iterator[Observation]:
    """Yield what is remembered of datasets never seen before, followed by how each is now."""
    found = {each.dataset: each for each in compared}
    origins = {each.dataset: each.facts.origin for each in found.values() if each.facts}
    past = _past(look, datasets, origins)
    reasons = _reasons(look.connection, [each for each in past if each not in found])
    now = When(look.at, look.at)
    for dataset in datasets:
        present = found.get(dataset)
        remembered = _since_created(present, past.get(dataset, []), look.at)
        facts = present.facts if present else None
        reason = present.reason if present else reasons.get(dataset, AbsenceReason.PURGED)
        yield from settled([*remembered, Observation(dataset, facts, reason, now)])


def _reasons(connection: sa.engine.Connection, datasets: list[str]) -> dict[str, AbsenceReason]:
    """Return why some datasets that there still are, are not public."""
    public = published.condition()
    reason = sa.func.coalesce(published.reason(PACKAGE, public), AbsenceReason.TYPE.value)
    query = sa.select(PACKAGE.c.id, reason).where(among(PACKAGE.c.id, datasets))
    return {id_: AbsenceReason(why) for id_, why in connection.execute(query)} if datasets else {}


def _since_created(
    present: Comparison | None, past: list[Observation], now: datetime
) -> list[Observation]:
    """Start a past with the dataset's creation if the log does not have its beginning."""
    if present is None or present.created is None:
        return past
    if past and past[0].when.precision is Precision.EXACT:
        return past
    facts = past[0].facts if past else present.facts
    when = When(min(present.created, now), now, Precision.INFERRED, backfilled=True)
    return [Observation(present.dataset, facts, present.reason, when), *past]


def _past(
    look: Look,
    datasets: Sequence[str],
    origins: Mapping[str, str],
) -> dict[str, list[Observation]]:
    found: defaultdict[str, list[Observation]] = defaultdict(list)
    # Whether the portal's own rule let a dataset be public then, no log can tell.
    if not datasets or config.published_rule() or not _has_activities(look.connection):
        return found
    files: dict[str, list[File]] = {}
    for activity in _activities(look.connection, datasets):
        dataset = activity.dataset
        # The first activity left in a cleaned log is not a publication: the dataset was public by
        # then.
        sure = activity.kind == NEW or dataset in found
        precision = Precision.EXACT if sure else Precision.INFERRED
        at = min(activity.timestamp.replace(tzinfo=timezone.utc), look.at)
        when = When(at, look.at, precision, backfilled=True)
        there = files_then(activity.package) if activity.package else []
        seen = _observation(look, activity, when, origins.get(dataset, ""), there)
        if seen.facts is not None and activity.package:
            now = hashed_files(look.key, there)
            seen = seen._replace(renewed=is_renewed(files.get(dataset, now), now))
            files[dataset] = now
        found[dataset].append(seen)
    return found


def _activities(connection: sa.engine.Connection, datasets: Sequence[str]) -> Iterator[_Activity]:
    """Read what the log has of datasets that are consecutive by key, along its index."""
    query = (
        sa.select(
            ACTIVITY.c.object_id,
            ACTIVITY.c.timestamp,
            ACTIVITY.c.activity_type,
            sa.cast(ACTIVITY.c.data, sa.Text),
        )
        .where(
            ACTIVITY.c.object_id >= datasets[0],
            ACTIVITY.c.object_id <= datasets[-1],
            ACTIVITY.c.activity_type.in_([NEW, CHANGED, DELETED]),
        )
        .order_by(ACTIVITY.c.object_id, ACTIVITY.c.timestamp)
    )
    streamed = query.execution_options(stream_results=True, max_row_buffer=AT_ONCE)
    for dataset, timestamp, kind, data in connection.execute(streamed):
        package = _package(data)
        if package or kind == DELETED:
            yield _Activity(dataset, timestamp, kind, package)


def _package(data: str | None) -> LoggedPackage | None:
    """Return the dataset stored in an activity, if there is one that can be read."""
    try:
        package: object = json.loads(data or "")["package"]
    except (ValueError, LookupError, TypeError):
        return None
    return cast("LoggedPackage", package) if isinstance(package, dict) else None


def _observation(
    look: Look, activity: _Activity, when: When, origin: str, files: Sequence[FileRow]
) -> Observation:
    package = activity.package or LoggedPackage()
    reason = AbsenceReason.DELETED if activity.kind == DELETED else why_not_then(package)
    facts = None if reason else look.reader.facts_then(package, origin, files)
    return Observation(activity.dataset, facts, reason or AbsenceReason.TYPE, when)


def _has_activities(connection: sa.engine.Connection) -> bool:
    return sa.inspect(connection).has_table(ACTIVITY.name)
