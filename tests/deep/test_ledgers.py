"""Months of a portal with reloading harvesters, and clock, zone and host failures."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from threading import Barrier, Thread

from ckan import model
from ckan.tests import factories

from ckanext.proactiva.domain.ledger_error import SyncRunningError
from ckanext.proactiva.domain.rollup import Dimension
from ckanext.proactiva.ledger import rebuild
from ckanext.proactiva.ledger.portal import this_portal
from tests.ledger.test_histories import live
from tests.support import ledgers
from tests.support.ledgers import add_datasets, change, purge, set_extra

START = datetime(2022, 1, 10, 18, tzinfo=timezone.utc)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ZONES = ("America/Mexico_City", "Pacific/Kiritimati", "America/Tijuana", "UTC")
LIVES = 40


class Portal:
    """Two institutions, their datasets by guid, and a ledger that looks when it can."""

    def __init__(self, luck: random.Random, zone: Callable[[str], None]) -> None:
        self.luck, self.zone, self.now = luck, zone, START
        self.units = [factories.Organization()["id"] for _ in range(2)]
        # For each institution, the current id of each dataset by guid; none is published twice.
        self.things: list[dict[str, str]] = [{}, {}]
        self.ever = 0
        self.acts = [self.flood, self.reload, self.reload_slowly, self.reload_in_parts, self.move]
        self.acts += [self.pause, self.set_back, self.change_zone, self.kill, self.two_at_once]

    def look(self, after: timedelta = HOUR) -> None:
        self.now += after
        ledgers.sync(self.now, batch=self.luck.choice([2, 7, 10_000]))

    def make(self, unit: int, guid: str) -> None:
        [name] = add_datasets(1, self.units[unit])
        set_extra([name], "guid", guid)
        self.things[unit][guid] = name

    def clear(self, unit: int) -> list[str]:
        purge([*self.things[unit].values()])
        return self.luck.sample([*self.things[unit]], len(self.things[unit]))

    def flood(self) -> None:
        """Publish many at once."""
        for _ in range(self.luck.randint(1, 15)):
            self.ever += 1
            self.make(self.luck.randrange(2), f"guid-{self.ever}")

    def reload(self) -> None:
        """Give all of an institution's datasets new ids within a day, maybe with a look between."""
        unit = self.luck.randrange(2)
        guids = self.clear(unit)
        if self.luck.random() < 0.5:
            self.look(self.luck.randint(0, 23) * HOUR)
        for guid in guids:
            self.make(unit, guid)

    def reload_slowly(self) -> None:
        """Take a week for it: everything was withdrawn, and everything returns."""
        unit = self.luck.randrange(2)
        guids = self.clear(unit)
        for _ in range(7):
            self.look(DAY)
        for guid in guids:
            self.make(unit, guid)

    def reload_in_parts(self) -> None:
        """Bring some back every day, and look every day."""
        unit = self.luck.randrange(2)
        for guid in self.clear(unit):
            if self.luck.random() < 0.3:
                self.look(DAY)
            self.make(unit, guid)

    def move(self) -> None:
        """Move some to the other institution, with the same ids."""
        giver = self.luck.randrange(2)
        for guid in [*self.things[giver]][: self.luck.randint(0, 3)]:
            name = self.things[1 - giver][guid] = self.things[giver].pop(guid)
            change([name], owner_org=self.units[1 - giver])

    def pause(self) -> None:
        """Let months pass without a look."""
        self.now += self.luck.randint(31, 200) * DAY

    def set_back(self) -> None:
        """Look with a clock that is days behind."""
        ledgers.sync(self.now - self.luck.randint(1, 60) * DAY)

    def change_zone(self) -> None:
        """Move the portal to another time zone, and recompute the sums."""
        self.zone(self.luck.choice(ZONES))
        rebuild.rebuild(this_portal())

    def kill(self) -> None:
        """Kill a look after its first batch."""

        def killed(done: int, total: int) -> None:
            raise KeyboardInterrupt

        with contextlib.suppress(KeyboardInterrupt):
            ledgers.sync(self.now, batch=1, tell=killed)

    def two_at_once(self) -> None:
        """Let two processes look at the same moment."""
        start = Barrier(2)

        def run() -> None:
            start.wait()
            with contextlib.suppress(SyncRunningError):
                ledgers.sync(self.now, batch=3)
            model.Session.remove()

        threads = [Thread(target=run) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


def test_no_growth_comes_of_what_is_no_growth(seed, clean_db, ckan_config, monkeypatch):
    ledgers.forget()
    ledgers.sync(START - DAY)
    luck = random.Random(seed)
    option = "ckanext.proactiva.timezone"
    portal = Portal(luck, lambda zone: monkeypatch.setitem(ckan_config, option, zone))
    for _ in range(LIVES):
        luck.choice(portal.acts)()
        portal.look()
        ledgers.assert_whole()
        assert ledgers.stock() - sum(ledgers.missing().values()) == live()
    portal.look(2 * DAY)
    ledgers.assert_whole()
    flows = ledgers.flows(Dimension.PORTAL).values()
    assert sum(flow.published for flow in flows) == portal.ever
    assert ledgers.stock() == live() == portal.ever
    assert ledgers.sync(portal.now) == {}
