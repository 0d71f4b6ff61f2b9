"""Auth functions decide alone: called directly with any data, they say yes, no or not found.

Data that a function did not read cannot have changed its answer, so it is not called again if only
those differ.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.logic import auth
from ckanext.proactiva.people.actor import ROLES, KnownRoles
from tests.logic.test_roles import (
    ACCOUNT,
    ADMIN,
    ANONYMOUS,
    AUTHORITY,
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
# Those who could be let in by mistake, from the least to the most access.
INTRUDERS = (ANONYMOUS, CLAIM, MEMBER, ADMIN, MODERATOR)

# Several actions use the same function, but each has its own rule.
FUNCTIONS: dict[Any, list[str]] = {}
for action in TABLE:
    FUNCTIONS.setdefault(auth.AUTH_FUNCTIONS[action], []).append(action)


def whole(cast: Cast, role: str) -> dict[str, Any]:
    """Return data from a client that sends everything, before any schema is applied."""
    code = cast.people[role].claim_code
    return {
        "folio": cast.folios[CLAIM if role == CLAIM else ACCOUNT],
        "institution": cast.unit,
        "resolution": "restricted",
        **({"claim_code": code} if code else {}),
    }


def variants(cast: Cast, role: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield variants of it, with data missing or different."""
    good = whole(cast, role)
    yield "nothing at all", {}
    yield "a name", good
    yield "an id", {**good, "institution": model.Group.get(cast.unit).id}
    yield "as typed", {**good, "folio": f" {good['folio'].lower().replace('-', ' ')} "}
    for name in good:
        yield f"no {name}", {field: value for field, value in good.items() if field != name}


def spoilt(cast: Cast, role: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield it with each of its fields as no form sends it."""
    for name in READ:
        for kind, value in JUNK.items():
            yield f"{name}: {kind}", {**whole(cast, role), name: value}


class Sent(Mapping[str, Any]):
    """A client's data, recording which of it was read."""

    def __init__(self, fields: dict[str, Any]) -> None:
        self.fields, self.read, self.is_read_whole = fields, set[str](), False

    def __getitem__(self, name: str) -> Any:
        self.read.add(name)
        return self.fields[name]

    def __iter__(self) -> Iterator[str]:
        self.is_read_whole = True
        return iter(self.fields)

    def __len__(self) -> int:
        self.is_read_whole = True
        return len(self.fields)

    def tells(self, fields: dict[str, Any]) -> bool:
        """Return whether a function that read this data would read the same from other fields."""
        if self.is_read_whole:
            return fields == self.fields
        return all(_is_same(self.fields, fields, name) for name in self.read)


def _is_same(one: dict[str, Any], other: dict[str, Any], name: str) -> bool:
    if (name in one) != (name in other):
        return False
    this, that = one.get(name), other.get(name)
    return this is that or (type(this) is type(that) and this == that)


class Judges:
    """The auth functions as called by one person in one request, with their earlier answers."""

    def __init__(self, cast: Cast, role: str) -> None:
        self.cast, self.role = cast, role
        # A person's roles in an institution are computed once per request.
        self.context = {"user": cast.people[role].name, ROLES: KnownRoles()}
        self.said: dict[Any, list[Sent]] = {function: [] for function in FUNCTIONS}

    def problems(self, data: dict[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield the problems of each function's first answers."""
        for function, before in self.said.items():
            if not any(each.tells(data) for each in before):
                before.append(sent := Sent(data))
                yield from self._problems(function, sent)

    def _problems(self, function: Any, sent: Sent) -> Iterator[tuple[str, str]]:
        actions = FUNCTIONS[function]
        try:
            answer = function({**self.context}, sent)
        except tk.ObjectNotFound:
            return
        except Exception as error:
            model.Session.rollback()
            yield actions[0], f"raises {type(error).__name__}"
            return
        if type(answer.get("success")) is not bool:
            yield actions[0], f"says {answer}"
        elif answer["success"]:
            lets = [
                each
                for each in actions
                if not (may(each, self.cast, self.role) or self.is_own(each, sent))
            ]
            yield from ((each, "lets them in") for each in lets)

    def is_own(self, action: str, sent: Sent) -> bool:
        """Return whether it is about the authority itself, if no institution is named."""
        names_none = action == "proactiva_meeting_create" and not sent.fields.get("institution")
        return names_none and self.role in AUTHORITY & SEES[self.cast.kind]


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
        for judges in [Judges(cast, role)]
        for what, data in variants(cast, role)
        for action, found in judges.problems(data)
    }
    assert wrong == {}


def test_what_no_form_sends_lets_nobody_in_and_breaks_nothing(app):
    cast = Cast(app, "public")
    wrong = {
        (action, role, what): found
        for role in INTRUDERS
        for judges in [Judges(cast, role)]
        for what, data in spoilt(cast, role)
        for action, found in judges.problems(data)
    }
    assert wrong == {}
