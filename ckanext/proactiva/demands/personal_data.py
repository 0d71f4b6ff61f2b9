"""All the data held about a person, for those with a right to know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.demands.erasure import OWN_VOICES
from ckanext.proactiva.domain.report import ReportReason
from ckanext.proactiva.model import (
    TABLES,
    Demand,
    Message,
    Participant,
    Redaction,
    Referral,
    Report,
)
from ckanext.proactiva.model.personal import PERSONAL, Whose, columns_of
from ckanext.proactiva.types import HeldRow, PersonalData, RegisteredColumn

PARTICIPANT: Final = "proactiva_participant"
# With these columns a row is the person's own; with others they only handled it, in an office.
OWNING: Final = frozenset({"author_id", "participant_id"})
# Columns derived from the text or from a secret: they tell a person nothing.
WORKED_OUT: Final = frozenset({"claim_hash", "origin", "search", "submission"})


def export(*person: Participant) -> PersonalData:
    """Return all the data held about a person, by table, with the register's entries about it."""
    ids = [whom.id for whom in person]
    own = Participant.__table__
    rows = [
        _own(own, {each.name: getattr(whom, each.name) for each in own.columns}) for whom in person
    ]
    held: dict[str, list[HeldRow]] = {PARTICIPANT: rows}
    for table, key in _pointers():
        rows = list(_rows(table, key, ids))
        if rows:
            held.setdefault(table.name, []).extend(rows)
    for kind, rows in ((Redaction, [*_marks(ids)]), (Report, [*_appeals(ids)])):
        if rows:
            held[kind.__tablename__] = rows
    register: list[RegisteredColumn] = [
        {
            "column": name,
            "whose": told.whose.value,
            "kept": told.kept.value,
            "erasure": told.erasure.value,
        }
        for name, told in PERSONAL.items()
        if name.partition(".")[0] in held
    ]
    return {"held": held, "register": register}


def _pointers() -> Iterator[tuple[sa.Table, sa.Column[Any]]]:
    """Yield each column that references a participant."""
    for each in TABLES:
        table = each.__table__
        for column in table.columns:
            if any(key.column.table.name == PARTICIPANT for key in column.foreign_keys):
                yield table, column


def _rows(table: sa.Table, key: sa.Column[Any], ids: Sequence[str]) -> Iterator[HeldRow]:
    query = sa.select(table).where(key.in_(ids)).order_by(*table.primary_key.columns)
    for row in model.Session.execute(query).mappings():
        values = dict(row)
        own = _own(table, values) if key.name in OWNING else {}
        yield {"role": key.name.removesuffix("_id"), "folio": _folio(values), **own}


def _marks(ids: Sequence[str]) -> Iterator[HeldRow]:
    """Yield the redaction marks on a person's texts: they are about that person's own words."""
    order = Redaction.demand_id, Redaction.field, Redaction.start
    return _about_texts(Redaction, ids, order)


def _appeals(ids: Sequence[str]) -> Iterator[HeldRow]:
    """Yield a person's appeals: only an author appeals, and an office's belong to the office."""
    is_own = sa.or_(Message.id.is_(None), Message.voice.in_(OWN_VOICES))
    is_appeal = Report.reason == ReportReason.APPEAL, is_own
    return _about_texts(Report, ids, (Report.created_at, Report.id), *is_appeal)


def _about_texts(
    kind: type[Redaction | Report],
    ids: Sequence[str],
    order: tuple[Any, ...],
    *which: sa.ColumnElement[bool],
) -> Iterator[HeldRow]:
    """Yield rows that are about the texts of a person, with the folio of each."""
    is_theirs = sa.func.coalesce(Message.author_id, Demand.author_id).in_(ids)
    query = (
        sa.select(kind.__table__)
        .outerjoin(Demand, Demand.id == kind.demand_id)
        .outerjoin(Message, Message.id == kind.message_id)
        .where(is_theirs, *which)
        .order_by(*order)
    )
    for row in model.Session.execute(query).mappings():
        yield {"role": "author", "folio": _folio(dict(row)), **_own(kind.__table__, dict(row))}


def _own(table: sa.Table, row: dict[str, Any]) -> HeldRow:
    """Return a row's personal data, without keys and values meant for machines."""
    told = {*columns_of(table.name, Whose.PERSON), *columns_of(table.name, Whose.OFFICER)}
    return {
        column.name: _plain(row[column.name])
        for column in table.columns
        if not (column.foreign_keys or column.primary_key or column.name in WORKED_OUT)
        and (column.name in told or f"{table.name}.{column.name}" not in PERSONAL)
    }


def _folio(row: dict[str, Any]) -> str | None:
    if "folio" in row:
        return row["folio"]
    demand_id = row.get("demand_id")
    if referral_id := row.get("referral_id"):
        referral = model.Session.get(Referral, referral_id)
        demand_id = referral.demand_id if referral else None
    demand = model.Session.get(Demand, demand_id) if demand_id else None
    return demand.folio if demand else None


def _plain(value: Any) -> str | int | bool | list[str] | None:
    return value.isoformat() if isinstance(value, date) else value
