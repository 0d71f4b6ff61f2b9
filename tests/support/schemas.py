"""What our actions accept, as read from the actions themselves, and valid values for it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from ckanext.proactiva import clock
from docs.reference.actions import OURS, reads_only
from docs.reference.parameters import schema_of
from tests.factories import WATER, WORDS

__all__ = ["GOOD", "OURS", "changes_nothing", "given", "next_month", "reads_only", "schema_of"]

# Accepted by every action with a parameter of that name; callers provide what names a row.
GOOD: dict[str, Any] = {
    "vocabulary": "everyday_problems",
    "code": "health",
    "wanted": WATER,
    "problem": "water_and_drainage",
    "beneficiary_groups": ["girls"],
    "cadence": "weekly",
    "draft_key": "0rNeTB4SH0Ubl9Dbd7ZKlnQx",
    "text": WORDS,
    "place": "Casa de Cultura",
    "reason": "personal_data",
    "resolution": "restricted",
    "document": "https://example.org/oficio.pdf",
    "hide": [{"words": "agua", "kind": "other"}],
    "target": "TP-2026-000-0000",
    "seq": 1,
    "steps": [{"what": "Publicar el calendario", "due": "2027-01-31"}],
    "verdict": "useful",
    "what": "published",
    "sheet": f"información;problema;para quién;cómo llegó\n{WATER};health;girls;letter",
}
# For parameters that only one action takes in this way.
GOOD_FOR = {
    "proactiva_badge_grant": {"title": "Red Vecinal"},
    "proactiva_confirmation_create": {"email": "vecina@example.org"},
    # It takes one subject at most, and here an institution.
    "proactiva_growth_answer_list": {"after": ""},
    "proactiva_growth_event_list": {"problem": "", "after": ""},
    "proactiva_growth_show": {"problem": ""},
    "proactiva_initiative_create": {"title": "Agua a tiempo"},
    "proactiva_initiative_update": {"title": "Agua en tu colonia"},
    "proactiva_ledger_event_correct": {"reason": "trial"},
}


def changes_nothing(action: str) -> bool:
    """Return whether an action changes nothing, even if it takes its parameters only by POST."""
    return reads_only(action) or action.endswith(("_preview", "_similar"))


def next_month() -> str:
    """Return a date that an institution can promise."""
    return (clock.today() + timedelta(days=30)).isoformat()


def given(name: str, **values: Any) -> dict[str, Any]:
    """Return valid parameters for an action."""
    good = {**GOOD, **GOOD_FOR.get(name, {}), **values}
    return {field: good[field] for field in schema_of(name) if field in good}
