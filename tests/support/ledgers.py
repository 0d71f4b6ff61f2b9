"""The ledger as its owner, a superuser or an attacker may handle it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from ckan import model
from ckan.tests import factories

from ckanext.proactiva import config
from ckanext.proactiva.domain.entry import Entry, event_of
from ckanext.proactiva.domain.growth import DatasetEvent
from ckanext.proactiva.domain.identity import BRIEF
from ckanext.proactiva.domain.rollup import Dimension, Flow, flow_of
from ckanext.proactiva.growth.publishing import publish
from ckanext.proactiva.growth.tables import MONTH, PUBLICATION
from ckanext.proactiva.ledger import (
    locking,
    observe,
    reconcile,
    spans,
    totals,
    writing,
)
from ckanext.proactiva.ledger.portal import this_portal
from ckanext.proactiva.ledger.tables import (
    EVENT,
    PROGRESS,
    REFERRAL,
    ROLLUP,
    SEAL,
    STATE,
)
from ckanext.proactiva.ledger.verify import verify
from ckanext.proactiva.model import Demand, Participant, Referral
from tests.factories import accept

MEXICO = ZoneInfo("America/Mexico_City")
BLOCK = {
    "proactiva_proactive": "true",
    "proactiva_beneficiary_group": '["girls", "older_persons"]',
    "proactiva_problem_addressed": "water_and_drainage",
    "proactiva_usefulness_rationale": "Te dice qué día llega el agua.",
}
API_BLOCK = {**BLOCK, "proactiva_beneficiary_group": ["girls", "older_persons"]}


@contextmanager
def without_trigger() -> Iterator[sa.engine.Connection]:
    """Open a transaction in which events can be changed, as a superuser could."""
    with model.meta.engine.begin() as connection:
        connection.execute(sa.text(f"ALTER TABLE {EVENT.name} DISABLE TRIGGER USER"))
        yield connection
        connection.execute(sa.text(f"ALTER TABLE {EVENT.name} ENABLE TRIGGER USER"))


def forget() -> None:
    """Empty the ledger, as on a new portal."""
    model.Session.commit()
    with without_trigger() as connection:
        for table in (EVENT, STATE, REFERRAL, ROLLUP, SEAL, PROGRESS, PUBLICATION, MONTH):
            connection.execute(sa.delete(table))


def sync(
    now: datetime | None = None,
    batch: int = reconcile.BATCH,
    tell: reconcile.Tell | None = None,
) -> dict[str, int]:
    """Compare the ledger with what this portal shows, as in a process of its own."""
    model.Session.commit()
    return dict(reconcile.sync(this_portal(), now, batch, tell=tell, publish=publish))


def settle() -> dict[str, int]:
    """Sync as if missing datasets had been missing for a day, so that they are withdrawn."""
    sync()
    with model.meta.engine.begin() as connection:
        found = connection.execute(sa.select(STATE).where(STATE.c.missing_since.is_not(None)))
        since = [{**row, "missing_since": row["missing_since"] - BRIEF} for row in found.mappings()]
        writing.remember(locking.look_at(connection, this_portal()), since)
    return sync()


def events() -> list[DatasetEvent]:
    """Return every event, in order."""
    return [event_of(Entry(**row)) for row in read(sa.select(EVENT).order_by(EVENT.c.seq))]


def flows(dimension: Dimension, value: str = "") -> dict[date, Flow]:
    """Return the months that the rollup holds for one value."""
    query = sa.select(ROLLUP).where(ROLLUP.c.dimension == dimension.value, ROLLUP.c.value == value)
    return {row["month"]: flow_of(row) for row in read(query)}


def stock(dimension: Dimension = Dimension.PORTAL, value: str = "") -> int:
    """Return how many are public, by the rollup."""
    return sum(flow.net for flow in flows(dimension, value).values())


def missing() -> dict[str, int]:
    """Count, by organization, the useful datasets that are missing but not withdrawn yet."""
    model.Session.commit()
    return totals.missing(model.Session.connection())


def assert_whole() -> None:
    """Check that no event is missing, and that seals, state and sums are correct."""
    numbers = [event.seq for event in events()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert verify(config.timezone()) == []
    assert to_look_at(kept_spans()) == to_look_at()


def kept_spans() -> list[Any]:
    """Return the spans of ids that the ledger stores."""
    [row] = read(sa.select(PROGRESS))
    return row["spans"] or spans.UNKNOWN


def to_look_at(known: Any = spans.UNKNOWN) -> list[str]:
    """List what the next look would read again, knowing nothing or this much about spans."""
    with model.meta.engine.begin() as connection:
        look = locking.look_at(connection, this_portal())
        return observe.changed(look, known).datasets


def read(query: Any) -> list[Any]:
    """Read rows outside the session, as another process would."""
    with model.meta.engine.connect() as connection:
        return list(connection.execute(query).mappings())


def add_datasets(count: int, organization: str | None = None, **package: Any) -> list[str]:
    """Add proactive datasets to CKAN's tables as a script would, without calling hooks."""
    names = [f"d-{uuid.uuid4().hex}" for _ in range(count)]
    row = {"state": "active", "type": "dataset", "private": False, **package}
    created = row.setdefault("metadata_created", datetime(2020, 5, 17, 18))  # noqa: DTZ001
    rows_ = [
        {
            **row,
            "id": name,
            "name": name,
            "owner_org": organization,
            "metadata_modified": created,
        }
        for name in names
    ]
    columns = ", ".join(rows_[0])
    values = ", ".join(f":{column}" for column in rows_[0])
    model.Session.execute(sa.text(f"INSERT INTO package ({columns}) VALUES ({values})"), rows_)
    for key, value in BLOCK.items():
        set_extra(names, key, value)
    model.Session.commit()
    return names


def set_extra(names: list[str], key: str, value: str) -> None:
    """Write one extra of some datasets, in whichever way this CKAN stores them."""
    given = {"names": names, "key": key, "value": value}
    if sa.inspect(model.Session.connection()).has_table("package_extra"):
        old = """DELETE FROM package_extra
                 WHERE key = :key AND package_id = ANY(CAST(:names AS text[]))"""
        new = """INSERT INTO package_extra (id, package_id, key, value, state)
                 SELECT md5(random()::text), name, :key, :value, 'active'
                 FROM unnest(CAST(:names AS text[])) AS name"""
        model.Session.execute(sa.text(old), given)
        model.Session.execute(sa.text(new), given)
    else:
        merge = """UPDATE package SET extras = coalesce(extras, '{}')
                     || jsonb_build_object(CAST(:key AS text), CAST(:value AS text))
                     WHERE id = ANY(CAST(:names AS text[]))"""
        model.Session.execute(sa.text(merge), given)
    model.Session.commit()


def purge(names: list[str]) -> None:
    """Delete datasets with raw SQL, without a trace."""
    given = {"names": names}
    for table in ("resource", "package_extra"):
        if sa.inspect(model.Session.connection()).has_table(table):
            model.Session.execute(
                sa.text(f"DELETE FROM {table} WHERE package_id = ANY(CAST(:names AS text[]))"),
                given,
            )
    model.Session.execute(
        sa.text("DELETE FROM package WHERE id = ANY(CAST(:names AS text[]))"), given
    )
    model.Session.commit()


def reload(ids: list[str]) -> list[str]:
    """Give datasets other ids, as a harvester that clears and reloads, and return the new ids."""
    new = [f"d-{uuid.uuid4().hex}" for _ in ids]
    children = [
        table
        for table in ("resource", "package_extra")
        if sa.inspect(model.Session.connection()).has_table(table)
    ]
    for id_, now in zip(ids, new, strict=True):
        given = {"id": id_, "now": now}
        name = "SELECT name FROM package WHERE id = :id"
        given["name"] = model.Session.execute(sa.text(name), given).scalar_one()
        for statement in (
            """INSERT INTO package SELECT (jsonb_populate_record(package,
                 jsonb_build_object('id', CAST(:now AS text), 'name', CAST(:now AS text)))).*
                 FROM package WHERE id = :id""",
            *(f"UPDATE {table} SET package_id = :now WHERE package_id = :id" for table in children),
            "DELETE FROM package WHERE id = :id",
            "UPDATE package SET name = :name WHERE id = :now",
        ):
            model.Session.execute(sa.text(statement), given)
    model.Session.commit()
    return new


def change(names: list[str], **columns: Any) -> None:
    """Change columns of some datasets, as a bulk update does."""
    changed = ", ".join(f"{column} = :{column}" for column in columns)
    query = sa.text(f"UPDATE package SET {changed} WHERE id = ANY(CAST(:names AS text[]))")
    model.Session.execute(query, {"names": names, **columns})
    model.Session.commit()


def add_referrals(
    made: dict[str, Any],
    answered_after: list[int | None],
    started_days_ago: int,
    resolution: str = "published",
) -> None:
    """Give an institution referrals in public demands, each answered after some working days."""
    received = made["today"] - timedelta(days=started_days_ago)
    author = Participant()
    model.Session.add(author)
    model.Session.flush()
    for used in answered_after:
        demand = Demand(
            folio=uuid.uuid4().hex,
            author_id=author.id,
            status="referred",
            visibility="public",
            problem="health",
            beneficiary_groups=[],
            territories=[],
            status_since=received,
            created_at=datetime.combine(received, time(18), timezone.utc),
        )
        demand.write("Título", "Qué", "")
        model.Session.add(demand)
        model.Session.flush()
        answered = used is not None
        model.Session.add(
            Referral(
                demand_id=demand.id,
                organization_id=made["organization_id"],
                status="resolved" if answered else "pending",
                resolution=resolution if answered else None,
                received_on=received,
                resolved_on=made["today"] if answered else None,
                used_days=used,
            )
        )
    model.Session.commit()


def institution() -> dict[str, Any]:
    """Create an institution with three datasets published today, one of which was withdrawn."""
    forget()
    now = datetime.now(timezone.utc)
    sync(now - timedelta(minutes=3))
    made = factories.Organization(name="agua", title="Junta de agua")
    accept(made["name"])
    names = add_datasets(3, made["id"])
    sync(now - timedelta(minutes=2))
    change(names[:1], state="deleted")
    settle()
    return made
