"""Many people at one address: nobody is refused, some are only reviewed, machines are stopped.

The limits' own counter simulates earlier visitors; those at a limit come over HTTP.
"""

from __future__ import annotations

from typing import Any

import pytest

import ckantoolkit as tk

from ckanext.proactiva import clock
from ckanext.proactiva.people import limits, redis, visitors
from tests import factories
from tests.support.visitor import FROM_HERE
from tests.support.visitors import some_address

pytestmark = pytest.mark.usefixtures("non_clean_db")
TRUSTED = "ckanext.proactiva.trusted_proxies"
TOWN = 200
HOUR = 3600
ASKED = {"problem": "water_and_drainage", "beneficiary_groups": ["girls"]}


class Town:
    """People who share one address: a mobile carrier's, or one named by the portal's own proxy."""

    def __init__(self, app: Any, is_forwarded: bool) -> None:
        self.app, home = app, some_address()
        # A client may send other addresses before the one that the proxy adds.
        named = {"X-Forwarded-For": f"{some_address()}, {home}"} if is_forwarded else {}
        self.headers, self.environ = named, {"REMOTE_ADDR": "10.0.0.1" if is_forwarded else home}

    def sender(self) -> str:
        coming = {"headers": self.headers, "environ_overrides": self.environ}
        with self.app.flask_app.test_request_context(**coming):
            return visitors.visitor(clock.today())

    def came_before(self, limit: limits.Limit, number: int, sender: str = "") -> list[bool]:
        return [limits.count(limit, sender or self.sender()) for _ in range(number)]

    def open(self, method: str, address: str, client: Any = None, **options: Any) -> Any:
        headers = {**self.headers, **FROM_HERE, **options.pop("headers", {})}
        options |= {"headers": headers, "environ_overrides": self.environ}
        options["follow_redirects"] = False
        return (client or self.app.test_client()).open(address, method=method, **options)

    def call(self, action: str, token: str = "", **data: Any) -> Any:
        headers = {"Authorization": token} if token else {}
        return self.open("POST", f"/api/3/action/{action}", json=data, headers=headers)

    def asks(self, token: str = "") -> Any:
        wanted = f"Los pozos de {factories.named('zz')}"
        return self.call("proactiva_demand_create", token, wanted=wanted, **ASKED)


@pytest.fixture(params=["forwarded", "direct"])
def town(app, request, ckan_config, monkeypatch) -> Town:
    is_forwarded = request.param == "forwarded"
    monkeypatch.setitem(ckan_config, TRUSTED, int(is_forwarded))
    return Town(app, is_forwarded)


def test_two_hundred_ask_support_and_come_back_within_an_hour(town: Town):
    folio = factories.public(factories.person())
    held, author = factories.in_review()
    town.came_before(limits.DEMANDS, TOWN - 1)
    town.came_before(limits.SUPPORTS, TOWN - 1)
    assert town.asks().status_code == 200
    browser = town.app.test_client()
    town.open("GET", f"/proactiva/demands/{folio}", browser)
    support = f"/proactiva/demands/{folio}/support"
    assert town.open("POST", support, browser).status_code == 303
    assert factories.call("proactiva_demand_show", folio=folio)["browser_support_count"] == 1
    came_back(town, held, author.claim_code)


def came_back(town: Town, folio: str, code: str) -> None:
    """Look up folios and enter codes, right and wrong, without using up any limit."""
    looked_up = town.open("POST", "/proactiva/folio", data={"folio": folio, "claim_code": code})
    assert looked_up.status_code == 303
    before = counted(town)
    for number in range(10):
        wrong = f"0000-0000-0000-000{number}"
        tried = [code, code.lower(), wrong]
        found = [town.call("proactiva_demand_show", folio=folio, claim_code=each) for each in tried]
        assert [each.status_code for each in found] == [200, 200, 404]
    assert counted(town) == before


def counted(town: Town) -> list[int]:
    """Return how much of each limit the address has left."""
    kept = redis._connections(tk.config["ckan.redis.url"])
    limiter = limits._limiter(kept)
    every = {*limits.OF_ACTIONS.values()}
    ordered = sorted(every, key=lambda each: each.kind)
    return [limiter.get_window_stats(each.refusing, town.sender())[1] for each in ordered]


def test_the_thirty_first_waits_and_after_three_hundred_they_are_told_when(town: Town):
    waits = town.came_before(limits.DEMANDS, 299)
    assert (waits[:30], waits[30:]) == ([False] * 30, [True] * 269)
    last = town.asks()
    assert last.json["result"]["status"] == "in_review"
    told = town.asks()
    assert (told.status_code, told.json["success"]) == (429, False)
    assert 0 < int(told.headers["Retry-After"]) <= HOUR
    page = town.open(
        "POST",
        "/proactiva/demands/new/any-of-them",
        data={"wanted": "Los pozos", **ASKED, "step": "send"},
    )
    assert page.status_code == 429
    assert 0 < int(page.headers["Retry-After"]) <= HOUR
    held, author = factories.in_review()
    came_back(town, held, author.claim_code)
    # An account has its own limits wherever it is used, and so does the next address.
    neighbour = factories.person()
    assert town.asks(neighbour.token).json["result"]["status"] == "open"
    assert Town(town.app, bool(town.headers)).asks().status_code == 200


def test_an_account_is_read_first_from_its_thirty_first_demand_on(town: Town):
    author = factories.person()
    assert town.came_before(limits.DEMANDS, 29, f"account-{author.actor.user_id}") == [False] * 29
    statuses = [town.asks(author.token).json["result"]["status"] for _ in range(2)]
    assert statuses == ["open", "in_review"]
