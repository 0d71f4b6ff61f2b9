"""The register as its keepers read it: who was accepted, who waits, who ended."""

from __future__ import annotations

from collections.abc import Iterable

from ckan import model

from ckanext.proactiva.dates import local_day
from ckanext.proactiva.domain.text import dictionary_key
from ckanext.proactiva.institutions import acceptance, calendar, register
from ckanext.proactiva.model import Institution
from ckanext.proactiva.types import EndedRecord, Record, Register


def records(*, may_change: bool) -> Register:
    """Return the register; an institution whose organization is gone has ended, noted or not."""
    active = {each.id for each in register.active()}
    everybody = register.named(id_ for (id_,) in model.Session.query(Institution.id))
    rows = {row.id: row for row in model.Session.query(Institution)}
    by_title = sorted(everybody.values(), key=lambda each: (dictionary_key(each.title), each.id))
    found = [_record(rows[each.id], each, everybody) for each in by_title]
    return {
        "authority": next((each for each in found if each["is_authority"]), None),
        "accepted": [each for each in found if each["id"] in active],
        "waiting": [register.listed(each) for each in acceptance.waiting()],
        "ended": _ended(each for each in found if each["id"] not in active),
        "usual_terms": calendar.rules().terms.own(),
        "may_change": may_change,
    }


def named(register_shown: Register, name: str) -> Record | None:
    """Return the entry of an institution in the register, by id or name."""
    entries = *register_shown["accepted"], *register_shown["ended"]
    return next((each for each in entries if name in (each["id"], each["name"])), None)


def record(row: Institution) -> Record:
    """Return what the register keeps about one institution."""
    ids = [row.id, row.successor_id] if row.successor_id else [row.id]
    called = register.named(ids)
    return _record(row, called[row.id], called)


def _ended(found: Iterable[Record]) -> list[EndedRecord]:
    ended = [*found]
    there = acceptance.that_go_on(each["id"] for each in ended)
    return [{**each, "can_return": each["id"] in there} for each in ended]


def _record(
    row: Institution, called: register.Named, everybody: dict[str, register.Named]
) -> Record:
    successor = everybody.get(row.successor_id) if row.successor_id else None
    return {
        "id": row.id,
        "name": called.name,
        "title": called.title,
        "former_names": row.former_names,
        "is_authority": row.is_authority,
        "takes_demands": row.takes_demands,
        "mailbox": row.mailbox or "",
        "mailbox_stopped": local_day(row.quiet_since),
        "terms": row.terms or {},
        "days_off": [day.isoformat() for day in row.days_off],
        "successor": register.listed(successor) if successor else None,
        "accepted": local_day(row.accepted_at) or "",
        "ended": local_day(row.ended_at),
    }
