"""The demonstration's history of publication, which is partly illustrative.

None of the extension's commands imports a history: whoever could import one could invent one. The
demonstration writes its own, once, before the first sync, and its pages say what it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timezone
from typing import Any

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.growth import (
    AbsenceReason,
    DatasetEvent,
    Observation,
    Precision,
    When,
)
from ckanext.proactiva.domain.identity import settled
from ckanext.proactiva.domain.openness import openness
from ckanext.proactiva.growth.publishing import publish
from ckanext.proactiva.ledger import observe, reconcile
from ckanext.proactiva.ledger.observe import Comparison
from ckanext.proactiva.ledger.portal import Look, this_portal
from ckanext.proactiva.ledger.tables import EVENT
from portal.demo import reading
from portal.demo.datasets import identity

Move = Mapping[str, Any]
# If one is hidden and shown on the same day, the second move comes an hour after the first.
HOURS = {"published": 12, "reclassified": 12, "withdrawn": 12, "returned": 13}


def load() -> int:
    """Write the history if the ledger is empty, then sync; return how many moves it has."""
    model.Session.commit()
    portal, moves = this_portal(), 0
    with reconcile.locked() as connection:
        if connection.execute(sa.select(EVENT.c.seq).limit(1)).first() is None:
            moves = len(_write(reconcile.look_at(connection, portal)))
    reconcile.sync(portal, publish=publish)
    return moves


def _write(look: Look) -> list[DatasetEvent]:
    changed = observe.changed(look).datasets
    present = list(observe.comparisons(look, changed))
    past = sorted(_observations(present, look.at), key=lambda each: each.when.occurred_at)
    return reconcile.append(look, past, present)


def _observations(compared: Sequence[Comparison], now: datetime) -> Iterator[Observation]:
    present = {each.dataset: each for each in compared}
    document = reading.document(reading.CONTENT / "history.yaml")
    moves: dict[str, list[Move]] = {}
    for move in document["events"]:
        moves.setdefault(move["dataset"], []).append(move)
    for name, own in moves.items():
        shown = present.get(identity(name))
        if shown is not None and shown.facts is not None:
            yield from settled(_moved(shown.dataset, own, shown.facts, now))
    for gone in document["only_in_history"]:
        organization = model.Group.get(gone["organization"])
        facts = Facts(
            organization=organization.id if organization else "", proactive=True, whole=True
        )
        own = [
            {"event": "published", "date": gone["published_on"]},
            {"event": "withdrawn", "date": gone["withdrawn_on"], "reason": gone["reason"]},
        ]
        yield from _moved(identity(gone["name"]), own, facts, now)


def _moved(dataset: str, moves: Sequence[Move], facts: Facts, now: datetime) -> list[Observation]:
    """Go back from what is shown today, undoing one reclassification after the other."""
    found: list[Observation] = []
    for move in reversed(moves):
        shown = None if move["event"] == "withdrawn" else facts
        reason = AbsenceReason(move.get("reason", AbsenceReason.OTHER.value))
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
        facts = replace(facts, openness=openness(changes["formats"][0]).value)
    return facts


def _when(move: Move, now: datetime) -> When:
    hour = time(HOURS[move["event"]], tzinfo=timezone.utc)
    at = datetime.combine(date.fromisoformat(move["date"]), hour)
    precision = Precision(move.get("precision", Precision.DAY.value))
    return When(min(at, now), now, precision, backfilled=True)
