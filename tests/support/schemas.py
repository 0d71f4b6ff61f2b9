"""What our actions accept, read from the actions themselves, and something good to give them."""

from __future__ import annotations

import inspect
from datetime import timedelta
from typing import Any

from ckanext.proactiva import clock
from ckanext.proactiva.logic import action
from tests.factories import WATER, WORDS

OURS = [name for name in action.__all__ if name.startswith("proactiva_")]
# What every action that takes a parameter of this name accepts; what names a row is the caller's.
GOOD: dict[str, Any] = {
    "wanted": WATER,
    "problem": "water_and_drainage",
    "beneficiary_groups": ["girls"],
    "text": WORDS,
    "reason": "personal_data",
    "resolution": "restricted",
}


def schema_of(name: str) -> dict[str, Any]:
    """Return what an action accepts, as its decorator holds it."""
    held = inspect.getclosurevars(getattr(action, name)).nonlocals
    return held["schema_func"]() if "schema_func" in held else {}


def reads_only(name: str) -> bool:
    """Tell whether an action changes nothing, as it says itself."""
    return getattr(getattr(action, name), "side_effect_free", False)


def next_month() -> str:
    """Return a day that an institution can promise."""
    return (clock.today() + timedelta(days=30)).isoformat()


def given(name: str, **values: Any) -> dict[str, Any]:
    """Return what an action can be given, out of what is known to be good."""
    good = {**GOOD, **values}
    return {field: good[field] for field in schema_of(name) if field in good}
