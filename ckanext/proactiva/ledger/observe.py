"""What the portal shows right now, read from CKAN's tables, beside what was last seen of it.

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
from ckanext.proactiva.domain.growth import Reason, Standing
from ckanext.proactiva.domain.identity import BRIEF, Marks
from ckanext.proactiva.domain.inputs import is_blank
from ckanext.proactiva.ledger import rows, spans
from ckanext.proactiva.ledger.hashes import hashed, hashed_files
from ckanext.proactiva.ledger.packages import Ids, Span, among, packages
from ckanext.proactiva.ledger.portal import Look
from ckanext.proactiva.ledger.rows import StateRow
from ckanext.proactiva.ledger.spans import Kept, Seen
from ckanext.proactiva.ledger.tables import STATE


class Comparison(NamedTuple):
    """A dataset as it is, beside what was last seen of it.

    Attributes:
        filed_at: the newest date of its files, none of them in the future.
        period: in how many days its data changes, by what it says; None where it says nothing.
    """

    dataset: str
    facts: Facts | None
    reason: Reason
    created: datetime | None
    fingerprint: str
    guid: str
    name: str
    files: list[File]
    filed_at: datetime | None
    period: int | None
    row: StateRow | None

    @property
    def standing(self) -> Standing | None:
        """Return what was last seen of it, if it was ever public."""
        return rows.standing(self.row) if self.row else None

    @property
    def renewed(self) -> bool:
        """Tell whether its data changed since it was last seen; the forgotten proves nothing."""
        before = rows.files(self.row) if self.row else None
        return before is not None and is_renewed(before, self.files)

    @property
    def marks(self) -> Marks:
        """Return what identifies it."""
        organization = self.facts.organization if self.facts else ""
        addresses = own_addresses(self.files)
        return Marks(self.dataset, organization, self.guid, self.name, addresses)


class Changed(NamedTuple):
    """The ids of datasets to look at again, and all spans, as they are to be kept after that."""

    datasets: list[str]
    spans: list[Kept]


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
    connection: sa.engine.Connection,
    look: Look,
    known: Iterable[Sequence[str | int | None]] = spans.UNKNOWN,
) -> Changed:
    """List the ids of datasets that differ from what was last seen, or may differ.

    First those that are newly missing, so that what comes back under another id is known again;
    last those that have been missing for a day. Of spans that are *known* only those are compared
    that may differ.
    """
    missing: list[str] = []
    shown: list[str] = []
    due: list[str] = []
    kept: list[Kept] = []
    for ids in _differing(spans.walk(connection, look, known), kept):
        found = packages(connection, look, ids)
        seen = sa.select(STATE).where(among(STATE.c.dataset, ids)).subquery()
        is_shown = sa.func.coalesce(found.c.shown, sa.false())
        columns = [_dataset(found, seen), is_shown, seen.c.missing_since.is_not(None)]
        for row in connection.execute(_beside(found, seen, look, columns).order_by("dataset")):
            (shown if row[1] else due if row[2] else missing).append(row[0])
    return Changed([*missing, *shown, *due], kept)


def _differing(walked: Iterable[Seen], kept: list[Kept]) -> Iterator[Ids]:
    """Yield what may differ, a span or as many ids at a time, and note the spans to be kept.

    A portal where a little changed everywhere has a few ids in each of its spans.
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


def comparisons(
    connection: sa.engine.Connection, look: Look, datasets: list[str]
) -> Iterator[Comparison]:
    """Look at some datasets again, and return those that still differ or may differ."""
    wanted = set(datasets)
    found = packages(connection, look, datasets)
    seen = sa.select(STATE).where(among(STATE.c.dataset, datasets)).subquery()
    columns = [
        _dataset(found, seen),
        *found.c,
        *(column.label(f"seen_{column.name}") for column in seen.c),
    ]
    both = connection.execute(_beside(found, seen, look, columns).order_by("dataset"))
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
        reason=Reason(row["reason"] or Reason.PURGED),
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
    """Return in how many days data changes, as a dataset declares that says something of ours."""
    if all(is_blank(extras.get(name)) for name in SAID):
        return None
    return period(meant(frequency.declared(extras), look.frequencies))


def _beside(
    found: sa.FromClause,
    seen: sa.FromClause,
    look: Look,
    columns: Sequence[sa.ColumnElement[Any]],
) -> sa.Select[tuple[object, ...]]:
    """Put packages beside what was last seen of them, and keep those that may differ."""
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
