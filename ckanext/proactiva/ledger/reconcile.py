"""Bringing the ledger up to what the portal shows: compare, append, sum and seal, or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import partial
from typing import TypeAlias

import sqlalchemy as sa

from ckanext.proactiva.domain import written
from ckanext.proactiva.domain.currency import Seen, last_change, late_from
from ckanext.proactiva.domain.growth import Event, Observation, Standing, When, standings
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.observation import Clock
from ckanext.proactiva.ledger import absences, backfill, looks, observe, referrals, writing
from ckanext.proactiva.ledger.locking import check, locked, look_at
from ckanext.proactiva.ledger.observe import Changed, Comparison
from ckanext.proactiva.ledger.portal import Look, Portal, Publish
from ckanext.proactiva.ledger.rows import ProgressRow, StateRow
from ckanext.proactiva.ledger.spans import UNKNOWN, Kept
from ckanext.proactiva.ledger.tables import EVENT, PROGRESS

# One transaction's worth: what a crash can cost, and what one seal covers.
BATCH = 10_000
# Is told how many datasets are done, and of how many.
Tell: TypeAlias = Callable[[int, int], None]


def sync(
    portal: Portal,
    now: datetime | None = None,
    batch: int = BATCH,
    clock: Clock | None = None,
    tell: Tell | None = None,
    *,
    publish: Publish | None = None,
) -> Counter[str]:
    """Write down what changed since the last sync, and return how many events of each kind.

    The first sync looks back; killed, it goes on where it was. The moment is the database's, unless
    *now* gives another. *tell* is told after each batch how many are done, and of how many, and
    *publish* keeps what pages show with what each has written.

    Raises:
        BusyError: another sync is at work. Whatever this one wrote before is complete.
        ClockError: by *clock* it is not sure enough what time it is.
    """
    with locked() as connection:
        if clock:
            check(connection, clock)
        look = look_at(connection, portal, now)
        known = writing.progress(connection)["spans"] or UNKNOWN
        looks_back = _looks_back(connection)
        changed = None if looks_back else observe.changed(connection, look, known)
        if looks_back:
            _expect(connection)
    if changed is None:
        return _look_back(portal, now, batch, tell or _nobody, publish or _nothing)
    begin = partial(look_at, portal=portal, now=now)
    return _compare(begin, changed, batch, tell or _nobody, publish or _nothing)


def _expect(connection: sa.engine.Connection) -> None:
    """Write how many datasets the first look has before it, when it begins."""
    row = writing.progress(connection)
    if not row["done"]:
        writing.advance(connection, {**row, "total": backfill.how_many(connection)})


def _look_back(
    portal: Portal, now: datetime | None, batch: int, tell: Tell, publish: Publish
) -> Counter[str]:
    """Go on with the first look by key, each batch in a transaction of its own."""
    written: Counter[str] = Counter()
    is_over = False
    while not is_over:
        with locked() as connection:
            look, before = look_at(connection, portal, now), writing.progress(connection)
            if before["synced_at"]:  # somebody else has finished it meanwhile
                break
            datasets = backfill.datasets(connection, before["reached"] or "", batch)
            written += _write(connection, look, backfill.unseen(connection, datasets))
            is_over = len(datasets) < batch
            done = before["done"] + len(datasets)
            # Those that only the log remembers are no part of what was expected.
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
                written += _finish(connection, look)
            # Until then they are too low, and cost as much as thousands of datasets: so they are
            # worked out whenever there are twice as many.
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
    """Look again at what may have changed, each batch in a transaction of its own."""
    written: Counter[str] = Counter()
    total, done = len(changed.datasets), 0
    for first in range(0, max(total, 1), batch):
        datasets = changed.datasets[first : first + batch]
        with locked() as connection:
            look = begin(connection)
            written += _write(connection, look, datasets)
            done += len(datasets)
            if done == total:
                written += _finish(connection, look, changed.spans)
            publish(connection, look.portal, look.at)
        tell(done, total)
    return written


def _nobody(done: int, total: int) -> None:
    """Hear how far a sync is, and do nothing with it."""


def _nothing(connection: sa.engine.Connection, portal: Portal, at: datetime) -> None:
    """Keep nothing for pages, which then work it out themselves."""


def has_events(connection: sa.engine.Connection) -> bool:
    """Tell whether anything was ever written."""
    return connection.execute(sa.select(EVENT.c.seq).limit(1)).first() is not None


def append(
    connection: sa.engine.Connection,
    look: Look,
    observations: Iterable[Observation],
    compared: Iterable[Comparison],
) -> list[Event]:
    """Write what observations prove, and what was last seen of the datasets compared."""
    known = {each.dataset: each for each in compared}
    seen = {each.dataset: each.standing for each in known.values() if each.standing}
    events = writing.append(connection, look, observations, seen)
    # What is newly missing stays as it was noted.
    told = {event.dataset for event in events} | {
        each.dataset for each in known.values() if each.facts is not None
    }
    after = sorted(standings(events, seen).items())
    states = [_state(look, name, each, known.get(name)) for name, each in after if name in told]
    writing.remember(connection, states, look.key)
    return events


def _looks_back(connection: sa.engine.Connection) -> bool:
    """Tell whether no sync has ever come to its end."""
    synced_at = connection.execute(sa.select(PROGRESS.c.synced_at)).scalar()
    return synced_at is None


def _write(connection: sa.engine.Connection, look: Look, datasets: list[str]) -> Counter[str]:
    compared = list(observe.comparisons(connection, look, datasets))
    absences.note(connection, look, compared)
    if _looks_back(connection):
        found = list(backfill.observations(connection, look, compared, datasets))
    else:
        compared = absences.identified(connection, look, compared)
        found = list(_present(look, compared))
    events = append(connection, look, [*found, *absences.withdrawals(look, compared)], compared)
    return Counter(event.kind.value for event in events)


def _present(look: Look, compared: Iterable[Comparison]) -> Iterator[Observation]:
    when = When(look.at, look.at)
    for each in compared:
        if each.facts is not None:
            yield Observation(each.dataset, each.facts, each.reason, when, each.renewed)


def _state(look: Look, dataset: str, standing: Standing, found: Comparison | None) -> StateRow:
    """Write what was last seen of a dataset, and what identifies or identified it."""
    if found is not None and found.facts is not None:
        return {
            **_seen(dataset, standing),
            "fingerprint": found.fingerprint,
            "guid": found.guid,
            "name": found.name,
            "late_since": _late_since(look, standing, found),
            "files": list(found.files),
        }
    row, before = _seen(dataset, standing), found.row if found else None
    if before is None:
        return row
    return {**row, "guid": before["guid"], "name": before["name"], "files": before["files"]}


def _seen(dataset: str, standing: Standing) -> StateRow:
    """Write what was last seen of a dataset that nothing identifies."""
    return {
        "dataset": dataset,
        "visible": standing.visible,
        "since": standing.since,
        "seq": standing.seq,
        "facts": written.of_dataset(standing.facts),
        "fingerprint": "",
        "missing_since": None,
        "guid": None,
        "name": None,
        "organization": standing.facts.organization,
        "late_since": None,
        "mark": "",
        "files": None,
    }


def _late_since(look: Look, standing: Standing, found: Comparison) -> date | None:
    """Return the first day on which the data of a dataset is late, where that is known."""
    seen = Seen(standing.facts.data_at, look.began_at, look.at)
    change = last_change(seen, found.filed_at)
    if found.period is None or change is None:
        return None
    return late_from(found.period, Moment(change.at, look.portal.tz).day)


def _finish(
    connection: sa.engine.Connection, look: Look, spans: Sequence[Kept] | None = None
) -> Counter[str]:
    absences.forget(connection, look)
    written = referrals.append(connection, look, looks_back=_looks_back(connection))
    row = writing.progress(connection)
    seen = looks.noted(row["looks"], look.at)
    ended: ProgressRow = {**row, "synced_at": look.at, "looks": seen, "spans": spans}
    writing.advance(connection, ended)
    return written
