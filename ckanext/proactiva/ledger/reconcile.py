"""The sync of the ledger with the portal: compare, append, sum and seal, or do nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import partial
from typing import TypeAlias

import sqlalchemy as sa

from ckanext.proactiva.domain import serialization
from ckanext.proactiva.domain.currency import LedgerDates, last_change, late_from
from ckanext.proactiva.domain.growth import DatasetEvent, LastState, Observation, When, last_states
from ckanext.proactiva.domain.host_time import HostTime
from ckanext.proactiva.domain.moment import day_of
from ckanext.proactiva.ledger import absences, backfill, looks, observe, referrals, writing
from ckanext.proactiva.ledger.locking import check, last_look, locked, look_at
from ckanext.proactiva.ledger.observe import Changed, Comparison
from ckanext.proactiva.ledger.portal import Look, Portal, Publish
from ckanext.proactiva.ledger.rows import ProgressRow, StateRow
from ckanext.proactiva.ledger.spans import UNKNOWN, StoredSpan

# The size of one transaction: how much a crash can lose, and how much one seal covers.
BATCH = 10_000
# Called with how many datasets are done and how many there are.
Tell: TypeAlias = Callable[[int, int], None]


def sync(
    portal: Portal,
    now: datetime | None = None,
    batch: int = BATCH,
    host: HostTime | None = None,
    tell: Tell | None = None,
    *,
    publish: Publish | None = None,
) -> Counter[str]:
    """Record what changed since the last sync, and return how many events of each kind.

    The first sync also looks back; if it is killed, the next one continues where it stopped. The
    time is the database's unless *now* is given. After each batch *tell* is called with how many
    are done and how many there are, and *publish* stores what pages show in the same transaction.

    Raises:
        SyncRunningError: another sync is running. Whatever this one wrote before that is complete.
        ClockError: the time is not certain enough, according to *host*.
        RestoredBackupError: the ledger is an older copy of itself.
    """
    with locked() as connection:
        if host:
            check(connection, host)
        look = look_at(connection, portal, now)
        known = writing.progress(connection)["spans"] or UNKNOWN
        looks_back = last_look(connection) is None
        changed = None if looks_back else observe.changed(look, known)
        if looks_back:
            _expect(connection)
    if changed is None:
        return _look_back(portal, now, batch, tell or _nobody, publish or _nothing)
    begin = partial(look_at, portal=portal, now=now)
    return _compare(begin, changed, batch, tell or _nobody, publish or _nothing)


def _expect(connection: sa.engine.Connection) -> None:
    """Record how many datasets the first look has to go through, when it begins."""
    row = writing.progress(connection)
    if not row["done"]:
        writing.advance(connection, {**row, "total": backfill.how_many(connection)})


def _look_back(
    portal: Portal, now: datetime | None, batch: int, tell: Tell, publish: Publish
) -> Counter[str]:
    """Continue the first look in key order, each batch in its own transaction."""
    written: Counter[str] = Counter()
    is_over = False
    while not is_over:
        with locked() as connection:
            look, before = look_at(connection, portal, now), writing.progress(connection)
            if before["synced_at"]:  # another process has finished it meanwhile
                break
            datasets = backfill.datasets(connection, before["reached"] or "", batch)
            written += _write(look, backfill.unseen(connection, datasets))
            is_over = len(datasets) < batch
            done = before["done"] + len(datasets)
            # Datasets that only the activity log remembers were not part of the expected total.
            total = done if is_over else max(done, before["total"])
            writing.advance(
                connection,
                {
                    **writing.progress(connection),
                    "reached": None if is_over else datasets[-1],
                    "done": done,
                    "total": total,
                },
            )
            if is_over:
                written += _finish(look)
            # Until the end these figures are too low, and computing them costs as much as thousands
            # of datasets, so they are only recomputed each time the number of datasets has doubled.
            if is_over or done.bit_length() > before["done"].bit_length():
                publish(connection, portal, look.at)
        tell(done, total)
    return written


def _compare(
    begin: Callable[[sa.engine.Connection], Look],
    changed: Changed,
    batch: int,
    tell: Tell,
    publish: Publish,
) -> Counter[str]:
    """Look again at what may have changed, each batch in its own transaction."""
    written: Counter[str] = Counter()
    total, done = len(changed.datasets), 0
    for first in range(0, max(total, 1), batch):
        datasets = changed.datasets[first : first + batch]
        with locked() as connection:
            look = begin(connection)
            written += _write(look, datasets)
            done += len(datasets)
            if done == total:
                written += _finish(look, changed.spans)
            publish(connection, look.portal, look.at)
        tell(done, total)
    return written


def _nobody(done: int, total: int) -> None:
    """Ignore the progress of a sync."""


def _nothing(connection: sa.engine.Connection, portal: Portal, at: datetime) -> None:
    """Store nothing for pages, which then compute it themselves."""


def append(
    look: Look,
    observations: Iterable[Observation],
    compared: Iterable[Comparison],
) -> list[DatasetEvent]:
    """Write the events that observations prove, and the last known states of datasets."""
    known = {each.dataset: each for each in compared}
    seen = {each.dataset: each.last_state for each in known.values() if each.last_state}
    events = writing.append(look, observations, seen)
    # Newly missing datasets keep the state that was already noted for them.
    told = {event.dataset for event in events} | {
        each.dataset for each in known.values() if each.facts is not None
    }
    after = sorted(last_states(events, seen).items())
    states = [_state(look, name, each, known.get(name)) for name, each in after if name in told]
    writing.remember(look, states)
    return events


def _write(look: Look, datasets: list[str]) -> Counter[str]:
    compared = list(observe.comparisons(look, datasets))
    absences.note(look, compared)
    if last_look(look.connection) is None:
        found = list(backfill.observations(look, compared, datasets))
    else:
        compared = absences.identified(look, compared)
        found = list(_present(look, compared))
    events = append(look, [*found, *absences.withdrawals(look, compared)], compared)
    return Counter(event.kind.value for event in events)


def _present(look: Look, compared: Iterable[Comparison]) -> Iterator[Observation]:
    when = When(look.at, look.at)
    for each in compared:
        if each.facts is not None:
            yield Observation(each.dataset, each.facts, each.reason, when, each.renewed)


def _state(look: Look, dataset: str, last_state: LastState, found: Comparison | None) -> StateRow:
    """Write what was last seen of a dataset, and what identifies or identified it."""
    if found is not None and found.facts is not None:
        return {
            **_seen(dataset, last_state),
            "fingerprint": found.fingerprint,
            "guid": found.guid,
            "name": found.name,
            "late_since": _late_since(look, last_state, found),
            "files": list(found.files),
        }
    row, before = _seen(dataset, last_state), found.row if found else None
    if before is None:
        return row
    return {**row, "guid": before["guid"], "name": before["name"], "files": before["files"]}


def _seen(dataset: str, last_state: LastState) -> StateRow:
    """Write what was last seen of a dataset that nothing identifies."""
    return {
        "dataset": dataset,
        "visible": last_state.visible,
        "since": last_state.since,
        "seq": last_state.seq,
        "facts": serialization.write_dataset(last_state.facts),
        "fingerprint": "",
        "missing_since": None,
        "guid": None,
        "name": None,
        "organization": last_state.facts.organization,
        "late_since": None,
        "mark": "",
        "files": None,
    }


def _late_since(look: Look, last_state: LastState, found: Comparison) -> date | None:
    """Return the first day on which a dataset's data is late, if it is known."""
    seen = LedgerDates(last_state.facts.data_at, look.began_at, look.at)
    change = last_change(seen, found.filed_at)
    if found.period is None or change is None:
        return None
    return late_from(found.period, day_of(change.at, look.portal.zone))


def _finish(look: Look, spans: Sequence[StoredSpan] | None = None) -> Counter[str]:
    absences.forget(look)
    written = referrals.append(look, looks_back=last_look(look.connection) is None)
    row = writing.progress(look.connection)
    seen = looks.noted(row["looks"], look.at)
    ended: ProgressRow = {**row, "synced_at": look.at, "looks": seen, "spans": spans}
    writing.advance(look.connection, ended)
    return written
