"""Thousands of calls of every action by everybody, valid and invalid mixed: none breaks.

Twenty seeds, as in `make deep`, are ten thousand calls through real HTTP dispatch.
"""

from __future__ import annotations

import io
import json
import random
from time import thread_time
from typing import Any

import pytest
import sqlalchemy as sa

from ckan import model
from ckan.tests import factories as core

from ckanext.proactiva.model import TABLES
from tests import factories
from tests.logic.test_bad_input import BAD, MISSING, NOTHING
from tests.support.schemas import GOOD, OURS, next_month, schema_of
from tests.support.visitors import Visitor

pytestmark = pytest.mark.usefixtures("clean_db")
CALLS = 500
REFUSED = {400, 403, 404, 405, 409, 413, 415}
# CPU time, not waiting: a busy machine is not the code's fault.
MOST_SECONDS = 3
# Anything deeper is refused before an action sees it.
DEEP = 45
SENSELESS = {
    **NOTHING,
    **BAD,
    "deep list": json.loads("[" * DEEP + '"agua"' + "]" * DEEP),
    "deep dict": json.loads('{"a":' * DEEP + "1" + "}" * DEEP),
    "wide list": ["agua"] * 20_000,
    "wide dict": {f"agua {number}": number for number in range(2_000)},
    "long number": "9" * 5_000,
    "negative zero": -0.0,
    "lone surrogates": ["\udfff", {"\ud800": "\udc00\ud800"}],
    "marks": "a" + "\u0301" * 5_000,
    "pairs": [["agua", 1], ["agua", 2]],
}
KEYS = ("__junk", "__extras", "agua", "", "agua\x00", "\ud800", "id", "folio", "0", "__proto__")
# Malformed bodies of a POST.
BYTES = (b"\x00\xff\xfe", b"{" * 300, b'{"folio": "\xff"}', b'{"folio": 1}{}', b"[]", b"NaN", b"")


class World:
    """People of every kind, and demands in several states for them to act on."""

    def __init__(self, app: Any) -> None:
        unit = factories.institution()
        author = factories.person()
        waiting, stranger = factories.in_review(institution=unit)
        returned, _ = factories.returned(institution=unit)
        public = factories.public(author, institution=unit)
        said = author.call("proactiva_message_create", folio=public, text="Hola")["id"]
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
            "folio": [waiting, returned, public, factories.public(author)],
            "target": [public],
            "institution": [unit, factories.institution()],
            "dataset": [factories.dataset(unit)],
            "datasets": [[factories.dataset(unit)]],
            "promised_for": [next_month()],
            "resolution": ["published", "restricted", "not_competent"],
            "claim_code": [stranger.claim_code],
            "id": [said, factories.report(public), factories.report(public, message=said)],
        }

    def value(self, field: str, luck: random.Random) -> Any:
        """Return a value for a field: a valid one, three times out of four."""
        if field in self.known and luck.random() < 0.75:
            return luck.choice(self.known[field])
        return luck.choice([*SENSELESS.values()])

    def fields(self, action: str, luck: random.Random) -> dict[str, Any]:
        """Return data for an action: most of its parameters, and sometimes more."""
        chosen = [name for name in schema_of(action) if not name.startswith("__")]
        if luck.random() < 0.1:
            chosen += luck.sample(KEYS, 3)
        sent = {name: self.value(name, luck) for name in chosen if luck.random() < 0.9}
        return {name: value for name, value in sent.items() if value is not MISSING}


def sent(who: Visitor, action: str, data: dict[str, Any], luck: random.Random) -> Any:
    """Send it as programs do: nearly always as JSON, and sometimes in another format."""
    as_text = {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in data.items()
        if "\ud800" not in name
    }
    as_text = {name: text.encode("utf-8", "replace").decode() for name, text in as_text.items()}
    ways = {
        "json": lambda: who(action, **data),
        "form": lambda: who.send(action, data=as_text),
        "file": lambda: who.send(action, data={**as_text, "text": (io.BytesIO(b"\xff"), "a.txt")}),
        "bytes": lambda: who.send(action, data=luck.choice(BYTES), content_type="application/json"),
        "link": lambda: who.read(action, **{name: text[:500] for name, text in as_text.items()}),
    }
    return ways[luck.choices([*ways], [16, 1, 1, 1, 1])[0]]()


def stored() -> list[Any]:
    """Return what shows whether anything in our tables changed."""
    model.Session.remove()
    tables = ((name, f'SELECT count(*), sum(hashtext(t::text)) FROM "{name}" t') for name in NAMES)
    asked = " UNION ALL ".join(f"SELECT '{name}', * FROM ({each}) q" for name, each in tables)
    return model.Session.execute(sa.text(asked)).all()


NAMES = [table.__tablename__ for table in TABLES]


def test_no_call_breaks_anything(app, seed: int):
    luck, world = random.Random(seed), World(app)
    wrong, seen, last = [], set(), stored()
    for _ in range(CALLS):
        action = luck.choice(OURS)
        data, who = world.fields(action, luck), luck.choice(world.people)
        began = thread_time()
        response = sent(who, action, data, luck)
        took, status = thread_time() - began, response.status_code
        seen.add(status)
        now = stored()
        is_told = status == 200 or (status in REFUSED and now == last)
        if not is_told or took > MOST_SECONDS or "Traceback" in response.get_data(as_text=True):
            wrong.append((action, sorted(data), status, now != last, round(took, 1)))
        last = now
    assert wrong == []
    # If all calls were refused, or none, the test would prove nothing.
    assert {200, 403, 409} <= seen
