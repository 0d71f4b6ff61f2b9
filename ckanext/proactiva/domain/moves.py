"""Moves: what figures of growth count, and which events each of them counts."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from ckanext.proactiva.domain.growth import Event, EventKind
from ckanext.proactiva.domain.register import N_, Register
from ckanext.proactiva.domain.rollup import COLUMNS, Label, Tally, counted, day_of, effects

_RECLASSIFIED: Final = (EventKind.RECLASSIFIED, EventKind.RENEWED)


class Move(Register):
    """What a figure counts, and of which kinds the events are that it counts."""

    kinds: tuple[EventKind, ...]

    PUBLISHED = "published", N_("Published"), (EventKind.PUBLISHED,)
    RETURNED = "returned", N_("Came back"), (EventKind.RETURNED,)
    JOINED = "joined", N_("Began to count"), _RECLASSIFIED
    WITHDRAWN = "withdrawn", N_("Withdrawn"), (EventKind.WITHDRAWN,)
    LEFT = "left", N_("Stopped counting"), _RECLASSIFIED
    RENEWED = "renewed", N_("Renewed"), (EventKind.RETURNED, *_RECLASSIFIED)


class Sieve:
    """Tells which events a figure counts: one move, of the portal or of a part of it.

    What a harvest renewed on a day is one act, and the first of its events that is asked about
    stands for it: whoever lists events asks about whole days.
    """

    def __init__(self, move: Move, label: Label, tz: ZoneInfo) -> None:
        """Count one move under a label, by the days of a time zone."""
        self._move, self._label, self._tz = move, label, tz
        self._acts = Tally(tz)

    def holds(self, event: Event) -> bool:
        """Tell whether the figure counts an event."""
        if self._move is Move.RENEWED:
            day = day_of(event.when.counted_at, self._tz)
            return event.renews and self._label in self._acts.renewed(event, day)
        before, after = (facts and counted(facts) for facts in (event.before, event.after))
        column = COLUMNS[self._move.value]
        return any(
            label == self._label and (column, 1) in changed
            for label, changed in effects(event.kind, before, after)
        )
