"""The history of publication of the demonstration, which is partly illustrative.

No command of the extension takes a history from outside: who could import one could invent one.
The demonstration writes its own, once, before the first sync, and its pages say what it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timezone
from typing import Any

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.growth import Facts, Observation, Precision, Reason, When
from ckanext.proactiva.domain.openness import openness
from ckanext.proactiva.ledger import observe, reconcile
from ckanext.proactiva.ledger import portal as observed
from ckanext.proactiva.ledger.tables import EVENT
from portal.demo import reading
from portal.demo.datasets import identity

Said = Mapping[str, Any]
# Hidden and shown on one day: the second move comes an hour after the first.
HOURS = {"published": 12, "reclassified": 12, "withdrawn": 12, "republished": 13}


def load() -> int:
    """Write the history where the ledger is empty, then sync; return how many moves it has."""
    model.Session.commit()
    portal, moves = observed.portal(), 0
    with reconcile.locked() as connection:
        if not connection.execute(sa.select(EVENT.c.seq).limit(1)).first():
            looks = {look.dataset: look for look in _looks(connection, portal)}
            now = reconcile.moment(connection)
            past = sorted(_observations(looks, now), key=lambda each: each.when.occurred_at)
            marks = {look.dataset: look.mark for look in looks.values()}
            moves = len(reconcile.append(connection, portal, past, seen={}, marks=marks, at=now))
    reconcile.sync(portal)
    return moves


def _looks(connection: sa.engine.Connection, portal: observe.Portal) -> Iterator[observe.Look]:
    return observe.looks(connection, portal, observe.changed(connection, portal))


def _observations(looks: Mapping[str, observe.Look], now: datetime) -> Iterator[Observation]:
    said = reading.document(reading.CONTENT / "history.yaml")
    moves: dict[str, list[Said]] = {}
    for move in said["events"]:
        moves.setdefault(move["dataset"], []).append(move)
    for name, own in moves.items():
        look = looks.get(identity(name))
        if look is not None and look.facts is not None:
            yield from _moved(look.dataset, own, look.facts, now)
    for gone in said["only_in_history"]:
        organization = model.Group.get(gone["organization"])
        facts = Facts(organization=organization.id if organization else "", proactive=True)
        own = [
            {"event": "published", "date": gone["published_on"]},
            {"event": "withdrawn", "date": gone["withdrawn_on"], "reason": gone["reason"]},
        ]
        yield from _moved(identity(gone["name"]), own, facts, now)


def _moved(dataset: str, moves: Sequence[Said], facts: Facts, now: datetime) -> list[Observation]:
    """Go back from what is shown today, undoing one reclassification after the other."""
    found: list[Observation] = []
    for move in reversed(moves):
        shown = None if move["event"] == "withdrawn" else facts
        reason = Reason(move.get("reason", Reason.OTHER.value))
        found.append(Observation(dataset, shown, reason, _when(move, now)))
        if "changes" in move:
            facts = _before(facts, move["changes"])
    return found[::-1]


def _before(facts: Facts, changes: Mapping[str, Sequence[Any]]) -> Facts:
    if "beneficiary_group" in changes:
        facts = replace(facts, groups=frozenset(changes["beneficiary_group"][0]))
    if "proactive" in changes:
        facts = replace(facts, proactive=changes["proactive"][0])
    if "formats" in changes:
        facts = replace(facts, openness=openness(changes["formats"][0]))
    return facts


def _when(move: Said, now: datetime) -> When:
    hour = time(HOURS[move["event"]], tzinfo=timezone.utc)
    at = datetime.combine(date.fromisoformat(move["date"]), hour)
    precision = Precision(move.get("precision", Precision.DAY.value))
    return When(min(at, now), now, precision, backfilled=True)
