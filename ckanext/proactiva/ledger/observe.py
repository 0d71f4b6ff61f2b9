"""The portal's current datasets, read from CKAN's tables and compared with the last look.

Hooks miss bulk updates, purges and raw SQL. The tables do not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timezone
from typing import Any, NamedTuple, TypedDict, cast

import sqlalchemy as sa

from ckanext.proactiva.datasets import frequency
from ckanext.proactiva.datasets.facts import GUID, SAID, FileRow, Owned
from ckanext.proactiva.domain.facts import Facts, File, is_renewed, own_addresses
from ckanext.proactiva.domain.frequency import meant, period
from ckanext.proactiva.domain.growth import AbsenceReason, LastState
from ckanext.proactiva.domain.identity import BRIEF, Marks
from ckanext.proactiva.domain.inputs import is_blank
from ckanext.proactiva.ledger import rows, spans
from ckanext.proactiva.ledger.hashes import hashed, hashed_files
from ckanext.proactiva.ledger.packages import Ids, Span, among, packages
from ckanext.proactiva.ledger.portal import Look
from ckanext.proactiva.ledger.rows import StateRow
from ckanext.proactiva.ledger.spans import ComparedSpan, StoredSpan
from ckanext.proactiva.ledger.tables import STATE


class Comparison(NamedTuple):
    """A dataset as it is now, with what was last seen of it.

    Attributes:
        filed_at: the newest date of its files, ignoring dates in the future.
        period: how often its data changes, in days, as it declares; None if it declares nothing.
    """

    dataset: str
    facts: Facts | None
    reason: AbsenceReason
    created: datetime | None
    fingerprint: str
    guid: str
    name: str
    files: list[File]
    filed_at: datetime | None
    period: int | None
    row: StateRow | None

    @property
    def last_state(self) -> LastState | None:
        """Return what was last seen of it, if it was ever public."""
        return rows.last_state(self.row) if self.row else None

    @property
    def renewed(self) -> bool:
        """Return whether its data changed since it was last seen; forgotten files prove nothing."""
        before = rows.files(self.row) if self.row else None
        return before is not None and is_renewed(before, self.files)

    @property
    def marks(self) -> Marks:
        """Return what identifies it."""
        organization = self.facts.organization if self.facts else ""
        addresses = own_addresses(self.files)
        return Marks(self.dataset, organization, self.guid, self.name, addresses)


class Changed(NamedTuple):
    """The ids of datasets to look at again, and all the spans to keep after that."""

    datasets: list[str]
    spans: list[StoredSpan]


class _Row(TypedDict):
    dataset: str
    name: str | None
    type: str
    owner_org: str | None
    created: datetime | None
    extras: dict[str, str] | None
    files: list[FileRow] | None
    filed_at: datetime | None
    guid: str | None
    origin: str | None
    fingerprint: str | None
    shown: bool | None
    reason: str | None


def changed(
    look: Look,
    known: Iterable[Sequence[str | int | None]] = spans.UNKNOWN,
) -> Changed:
    """List the ids of datasets that differ, or may differ, from what was last seen.

    Newly missing datasets come first, so that one that comes back under another id is recognized;
    those that have been missing for a day come last. Of the *known* spans only those that may
    differ are compared.
    """
    missing: list[str] = []
    shown: list[str] = []
    due: list[str] = []
    kept: list[StoredSpan] = []
    for ids in _differing(spans.walk(look, known), kept):
        found = packages(look, ids)
        seen = sa.select(STATE).where(among(STATE.c.dataset, ids)).subquery()
        is_shown = sa.func.coalesce(found.c.shown, sa.false())
        columns = [_dataset(found, seen), is_shown, seen.c.missing_since.is_not(None)]
        for row in look.connection.execute(_beside(found, seen, look, columns).order_by("dataset")):
            (shown if row[1] else due if row[2] else missing).append(row[0])
    return Changed([*missing, *shown, *due], kept)


def _differing(walked: Iterable[ComparedSpan], kept: list[StoredSpan]) -> Iterator[Ids]:
    """Yield what may differ, as a span or as lists of ids, and note the spans to keep.

    The few ids of each span are collected, because on a portal where a little changed everywhere
    every span has some.
    """
    few: list[str] = []
    for each in walked:
        kept.append(each.kept)
        if isinstance(each.differing, Span):
            yield each.differing
        else:
            few += each.differing
    for first in range(0, len(few), spans.SPAN):
        yield few[first : first + spans.SPAN]


def comparisons(look: Look, datasets: list[str]) -> Iterator[Comparison]:
    """Look at some datasets again, and yield those that still differ or may differ."""
    wanted = set(datasets)
    found = packages(look, datasets)
    seen = sa.select(STATE).where(among(STATE.c.dataset, datasets)).subquery()
    columns = [
        _dataset(found, seen),
        *found.c,
        *(column.label(f"seen_{column.name}") for column in seen.c),
    ]
    both = look.connection.execute(_beside(found, seen, look, columns).order_by("dataset"))
    for row in both.mappings():
        if row["dataset"] not in wanted:
            continue
        state = {column.name: row[f"seen_{column.name}"] for column in STATE.columns}
        known = cast("StateRow", state) if state["dataset"] is not None else None
        yield _comparison(look, cast("_Row", row), known)


def _comparison(look: Look, row: _Row, known: StateRow | None) -> Comparison:
    files, extras = row["files"] or [], row["extras"] or {}
    shown = None
    if row["shown"]:
        origin = row["origin"] or ""
        owned: Owned = {"organization": row["owner_org"], "type": row["type"], "origin": origin}
        shown = look.reader.facts(owned, extras, files)
    guid = row["guid"] or str(extras.get(GUID) or "")
    return Comparison(
        dataset=row["dataset"],
        facts=shown,
        reason=AbsenceReason(row["reason"] or AbsenceReason.PURGED),
        created=_moment(row["created"]),
        fingerprint=row["fingerprint"] or "",
        guid=hashed(look.key, "guid", guid),
        name=hashed(look.key, "name", row["name"] or ""),
        files=hashed_files(look.key, files),
        filed_at=_moment(row["filed_at"]),
        period=_period(look, extras),
        row=known,
    )


def _moment(at: datetime | None) -> datetime | None:
    return at and at.replace(tzinfo=timezone.utc)


def _period(look: Look, extras: Mapping[str, object]) -> int | None:
    """Return how often data changes, in days, as a dataset with any of our fields declares."""
    if all(is_blank(extras.get(name)) for name in SAID):
        return None
    return period(meant(frequency.declared(extras), look.frequencies))


def _beside(
    found: sa.FromClause,
    seen: sa.FromClause,
    look: Look,
    columns: Sequence[sa.ColumnElement[Any]],
) -> sa.Select[tuple[object, ...]]:
    """Join packages with what was last seen of them, and keep those that may differ."""
    shown, visible = (
        sa.func.coalesce(found.c.shown, False),
        sa.func.coalesce(seen.c.visible, False),
    )
    differs = seen.c.fingerprint.is_distinct_from(found.c.fingerprint)
    missing = seen.c.missing_since.is_not(None)
    is_due = sa.func.coalesce(seen.c.missing_since <= look.at - BRIEF, True)
    both = sa.outerjoin(found, seen, found.c.id == seen.c.dataset, full=True)
    return (
        sa.select(*columns)
        .select_from(both)
        .where(
            sa.case(
                (shown, sa.or_(sa.not_(visible), differs, missing)),
                else_=sa.and_(visible, is_due),
            )
        )
    )


def _dataset(found: sa.FromClause, seen: sa.FromClause) -> sa.ColumnElement[object]:
    return sa.func.coalesce(found.c.id, seen.c.dataset).label("dataset")
