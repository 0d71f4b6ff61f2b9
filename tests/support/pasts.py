"""A portal's random past: fourteen months of all that can happen to what it publishes."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import Any

from ckanext.proactiva.domain.identity import BRIEF
from tests import factories
from tests.support import ledgers, resources

FORMATS = ("CSV", "PDF", "SHP", "algo raro")
# The last of the groups is not listed anywhere.
SAID = {
    "proactive": ("true", "true", ""),
    "beneficiary_group": ('["girls", "older_persons"]', '["women"]', '["women", "girls"]', '["x"]'),
    "problem_addressed": ("water_and_drainage", "health", "health", ""),
}
RESOLUTIONS = ("published", "not_held", "partly_published", "not_competent")
STEPS = 14
STEP = timedelta(days=30)


class Past:
    """Institutions and their datasets; in each step something happens, and the ledger looks.

    Args:
        seed: for what happens.
        until: when the last step is.
    """

    def __init__(self, seed: int, until: datetime) -> None:
        self._chance, self._until = random.Random(seed), until
        named = {name: factories.institution(name=name) for name in ("agua", "salud", "nueva")}
        self.institutions = {name: factories.accept(name).id for name in named}
        self._there: list[str] = []
        self._hidden: list[str] = []
        self._number = 0

    def live(self) -> None:
        """Take every step."""
        acts = (
            self._publish,
            self._bring,
            self._file,
            self._say,
            self._hide,
            self._move,
            self._lose,
        )
        for step in range(STEPS):
            at = self._until - (STEPS - 1 - step) * STEP
            for act in self._chance.sample(acts, 5):
                act()
            self._ask(at)
            ledgers.sync(at - 2 * BRIEF)
            ledgers.sync(at)

    def _publish(self) -> None:
        unit = self._chance.choice(["agua", "salud"])
        number = self._chance.choice([1, 2, 5, 12])
        self._there += ledgers.add_datasets(number, self.institutions[unit])

    def _bring(self) -> None:
        names = ledgers.add_datasets(self._chance.randint(1, 6), self.institutions["salud"])
        resources.harvested_from(self._chance.choice(["another", "a-third"]), names)
        self._there += names

    def _file(self) -> None:
        for name in self._some():
            self._number += 1
            address = f"https://datos.example/{self._number}"
            resources.add_files(name, [address], format=self._chance.choice(FORMATS))

    def _say(self) -> None:
        for key, values in SAID.items():
            ledgers.set_extra(self._some(), f"proactiva_{key}", self._chance.choice(values))

    def _hide(self) -> None:
        ledgers.change(self._hidden, private=False)
        self._hidden = self._some()
        ledgers.change(self._hidden, private=True)

    def _lose(self) -> None:
        gone = self._some()[:2]
        self._there = [each for each in self._there if each not in gone]
        ledgers.purge(gone)

    def _move(self) -> None:
        unit = self._chance.choice(["agua", "salud"])
        ledgers.change(self._some(), owner_org=self.institutions[unit])

    def _ask(self, at: datetime) -> None:
        after: list[int | None] = [self._chance.randint(1, 30), None, self._chance.randint(1, 14)]
        made: dict[str, Any] = {
            "organization_id": self.institutions[self._chance.choice(["agua", "salud"])],
            "today": at.date(),
        }
        said = self._chance.choice(RESOLUTIONS)
        ledgers.add_referrals(made, after, started_days_ago=40, resolution=said)

    def _some(self) -> list[str]:
        return self._chance.sample(self._there, min(len(self._there), self._chance.randint(0, 12)))
