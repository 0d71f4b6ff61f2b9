"""Auth functions decide alone: called directly, with whatever, they say yes, no or not found."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.logic import auth
from tests import factories
from tests.logic.test_roles import (
    ACCOUNT,
    ADMIN,
    ANONYMOUS,
    CLAIM,
    EVERYBODY,
    MEMBER,
    MODERATOR,
    SEES,
    TABLE,
    Cast,
)

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("ckanext.proactiva.authority", factories.AUTHORITY),
    pytest.mark.ckan_config("ckanext.proactiva.moderation", "all"),
]

JUNK: dict[str, Any] = {
    "nothing": None,
    "empty": "",
    "number": 7,
    "endless": 10**40,
    "no number": float("nan"),
    "yes": True,
    "list": ["published"],
    "deep": json.loads("[" * 200 + "]" * 200),
    "dict": {"folio": "TP-2026-000-0000"},
    "bytes": b"published",
    "NUL": "agua\x00",
    "half a letter": "agua\ud800",
    "long": "x" * 100_000,
    "unknown": "nothing-of-that-name",
}
READ = ("folio", "institution", "resolution", "claim_code")
# Who could be let in by mistake, from the outside inwards.
INTRUDERS = (ANONYMOUS, CLAIM, MEMBER, ADMIN, MODERATOR)

# Several actions ask the same function; each has a rule of its own.
FUNCTIONS: dict[Any, list[str]] = {}
for action in TABLE:
    FUNCTIONS.setdefault(getattr(auth, action), []).append(action)


def whole(cast: Cast, role: str) -> dict[str, Any]:
    """Return what a client sends who names everything, before any schema has looked at it."""
    code = cast.people[role].claim_code
    return {
        "folio": cast.folios[CLAIM if role == CLAIM else ACCOUNT],
        "institution": cast.unit,
        "resolution": "restricted",
        **({"claim_code": code} if code else {}),
    }


def variants(cast: Cast, role: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Return what may be missing of it, or be said otherwise."""
    good = whole(cast, role)
    yield "nothing at all", {}
    yield "a name", good
    yield "an id", {**good, "institution": model.Group.get(cast.unit).id}
    yield "as typed", {**good, "folio": f" {good['folio'].lower().replace('-', ' ')} "}
    for name in good:
        yield f"no {name}", {field: value for field, value in good.items() if field != name}


def spoilt(cast: Cast, role: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Return it with each of its fields as no form sends it."""
    for name in READ:
        for kind, value in JUNK.items():
            yield f"{name}: {kind}", {**whole(cast, role), name: value}


def problems(cast: Cast, role: str, data: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Return what is wrong with what each auth function says."""
    for function, actions in FUNCTIONS.items():
        try:
            answer = function({"user": cast.people[role].name}, dict(data))
        except tk.ObjectNotFound:
            continue
        except Exception as error:
            model.Session.rollback()
            yield actions[0], f"raises {type(error).__name__}"
            continue
        if type(answer.get("success")) is not bool:
            yield actions[0], f"says {answer}"
        elif answer["success"]:
            yield from ((each, "lets them in") for each in actions if not may(each, cast, role))


def may(action: str, cast: Cast, role: str) -> bool:
    rule = TABLE[action]
    sees = not rule.on_demand or rule.by_office or role in SEES[cast.kind]
    return role in rule.who and sees


@pytest.mark.parametrize("kind", SEES)
def test_they_decide_alone_whatever_is_missing(app, kind: str):
    cast = Cast(app, kind)
    wrong = {
        (action, role, what): found
        for role in sorted(EVERYBODY)
        for what, data in variants(cast, role)
        for action, found in problems(cast, role, data)
    }
    assert wrong == {}


def test_what_no_form_sends_lets_nobody_in_and_breaks_nothing(app):
    cast = Cast(app, "public")
    wrong = {
        (action, role, what): found
        for role in INTRUDERS
        for what, data in spoilt(cast, role)
        for action, found in problems(cast, role, data)
    }
    assert wrong == {}
