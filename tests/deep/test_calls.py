"""Thousands of calls of every action by everybody, sensible and senseless mixed: none breaks."""

from __future__ import annotations

import random
from typing import Any

import pytest

from ckan.tests import factories as core

from tests import factories
from tests.logic.test_bad_input import BAD, MISSING, NOTHING
from tests.support.schemas import GOOD, OURS, next_month, schema_of
from tests.support.visitors import Visitor

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("ckanext.proactiva.authority", factories.AUTHORITY),
]
CALLS = 250
EXPECTED = {200, 400, 403, 404, 409, 413}
SENSELESS = {**NOTHING, **BAD}
# Verifying is what it is for, and takes as long as the ledger is.
LONG = {
    "proactiva_ledger_rebuild",
    "proactiva_ledger_sync",
    "proactiva_ledger_verify",
    "proactiva_portal_check",
}


class World:
    """Everybody who may come, and demands in several states for them to meet at."""

    def __init__(self, app: Any) -> None:
        unit = factories.institution()
        author = factories.person()
        waiting, stranger = factories.in_review(institution=unit)
        returned, _ = factories.returned(institution=unit)
        self.people = [
            Visitor(app),
            Visitor(app, "not-a-token"),
            Visitor(app, claim_code=stranger.claim_code),
            *(Visitor(app, who.token) for who in (author, factories.moderator())),
            *(Visitor(app, factories.member(unit, c).token) for c in ("member", "editor", "admin")),
            Visitor(app, core.SysadminWithToken()["token"]),
        ]
        self.known: dict[str, list[Any]] = {
            **{field: [value] for field, value in GOOD.items()},
            "folio": [waiting, returned, factories.public(author, institution=unit)],
            "institution": [unit, factories.institution()],
            "dataset": [factories.dataset(unit)],
            "datasets": [[factories.dataset(unit)]],
            "promised_for": [next_month()],
            "resolution": ["published", "restricted", "not_competent"],
            "claim_code": [stranger.claim_code],
        }

    def value(self, field: str, luck: random.Random) -> Any:
        """Return what somebody sends in a field: what fits, three times of four."""
        if field in self.known and luck.random() < 0.75:
            return luck.choice(self.known[field])
        return luck.choice([*SENSELESS.values()])


def test_no_call_breaks_anything(app, seed: int):
    luck, world = random.Random(seed), World(app)
    broken, seen = [], set()
    for _ in range(CALLS):
        action = luck.choice([name for name in OURS if name not in LONG])
        fields = [name for name in schema_of(action) if not name.startswith("__")]
        chosen = [*fields, "__junk", "agua"] if luck.random() < 0.1 else fields
        sent = {name: world.value(name, luck) for name in chosen if luck.random() < 0.9}
        data = {name: value for name, value in sent.items() if value is not MISSING}
        who = luck.choice(world.people)
        response = who(action, **data)
        seen.add(response.status_code)
        if response.status_code not in EXPECTED or "Traceback" in response.get_data(as_text=True):
            broken.append((action, sorted(data), response.status_code))
    assert broken == []
    # Calls that are all refused, or never, prove nothing.
    assert {200, 403, 409} <= seen
