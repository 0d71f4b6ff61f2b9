"""Lives of a whole portal: people, institutions and datasets, on any day, and what holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from freezegun import freeze_time

from tests.support import ledgers
from tests.support.lives import checks
from tests.support.lives.life import Life
from tests.support.lives.steps import Step, plan

__all__ = ["Step", "live", "plan"]

FIRST_DAY = date(2027, 1, 11)
BETWEEN_NUMBERS = 6
BETWEEN_PAGES = 30


def live(app: Any, steps: Sequence[Step]) -> set[str]:
    """Play steps on a portal where nothing happened yet, and return the acts that succeeded.

    A failure shows the steps that led to it: pass them to this function to play them again.
    """
    done: set[str] = set()
    played: list[tuple[Step, bool]] = []
    ledgers.forget()
    with freeze_time(f"{FIRST_DAY} 18:00") as days:
        life = Life(FIRST_DAY)
        try:
            for number, step in enumerate(steps, 1):
                days.move_to(f"{life.wait(step.wait)} 18:00")
                played.append((step, life.play(step)))
                if number % BETWEEN_NUMBERS == 0 or number == len(steps):
                    checks.numbers_hold(life)
                if number % BETWEEN_PAGES == 0 or number == len(steps):
                    checks.pages_hold(app, life)
        except Exception as error:
            error.add_note("\n".join(f"{step},  # {was_done}" for step, was_done in played))
            raise
    done.update(step.what for step, was_done in played if was_done)
    return done
