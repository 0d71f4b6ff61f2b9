"""Visitors are told apart by an address that they cannot choose themselves."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from ckanext.proactiva.people import limits, visitors
from tests import factories
from tests.support.visitors import some_address

pytestmark = pytest.mark.usefixtures("non_clean_db")

TRUSTED = "ckanext.proactiva.trusted_proxies"
DAY = date(2026, 11, 4)
NEXT_TO_US = "10.0.0.1"
FORGED, HOME, PROXY = "198.51.100.6", "203.0.113.7", "10.0.0.2"
WRONG = "0000-0000-0000-0000"


@pytest.fixture
def trust(ckan_config, monkeypatch):
    """A function that sets the number of the portal's own proxies."""
    return lambda proxies: monkeypatch.setitem(ckan_config, TRUSTED, proxies)


@pytest.fixture
def come(app):
    """A function that returns the visitor id of a request with these addresses."""

    def come_(*forwarded: str, address: str = NEXT_TO_US, day: date = DAY) -> str:
        headers = {"X-Forwarded-For": ", ".join(forwarded)} if forwarded else {}
        request: dict[str, Any] = {
            "environ_overrides": {"REMOTE_ADDR": address},
            "headers": headers,
        }
        with app.flask_app.test_request_context(**request):
            return visitors.visitor(day)

    return come_


@pytest.mark.parametrize(
    ("proxies", "forwarded", "believed"),
    [
        (0, [], NEXT_TO_US),
        (0, [FORGED], NEXT_TO_US),
        (0, [FORGED, HOME], NEXT_TO_US),
        ("0", [FORGED], NEXT_TO_US),
        ("", [FORGED], NEXT_TO_US),
        (1, [HOME], HOME),
        (1, [FORGED, HOME], HOME),
        (" 1 ", [FORGED, FORGED, HOME], HOME),
        (2, [HOME, PROXY], HOME),
        ("2", [FORGED, HOME, PROXY], HOME),
        (2, [HOME], NEXT_TO_US),
        (9, [FORGED, HOME, PROXY], NEXT_TO_US),
        (1, [FORGED, "2001:db8:1:2::1"], "2001:db8:1:2::1"),
        (1, [FORGED, "unknown"], "unknown"),
    ],
)
def test_only_what_the_portals_own_proxies_add_is_believed(
    come, trust, proxies, forwarded, believed
):
    trust(0)
    expected, forged = come(address=believed), come(address=FORGED)
    trust(proxies)
    assert come(*forwarded) == expected != forged


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("203.0.113.7", "203.0.113.8", False),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", True),
        ("2001:db8:1:2::1", "2001:DB8:1:2:0:0:0:1", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("2001:db8:1:2::1", "2001:db8::1", False),
        ("fe80::1%eth0", "fe80::1%eth1", True),
        ("::ffff:203.0.113.7", "203.0.113.7", True),
        ("::ffff:203.0.113.7", "::ffff:203.0.113.8", False),
        ("203.0.113.7:51234", "203.0.113.7", True),
        ("203.0.113.7:51234", "203.0.113.8:51234", False),
        ("[2001:db8:1:2::1]:443", "2001:db8:1:2::2", True),
        ("[2001:db8:1:2::1]", "2001:db8:1:2::1", True),
        ("[::ffff:203.0.113.7]:443", "203.0.113.7", True),
        ("not an address", "nor this", False),
        ("", "203.0.113.7", False),
    ],
)
def test_a_subscriber_is_an_address_or_a_network_of_ipv6(come, one: str, other: str, same: bool):
    assert (come(address=one) == come(address=other)) == same


def test_nobody_is_known_for_longer_than_a_day_or_by_another_portal(come, ckan_config, monkeypatch):
    today, tomorrow = come(), come(day=DAY + timedelta(days=1))
    monkeypatch.setitem(ckan_config, "SECRET_KEY", "of-another-portal")
    assert len({today, tomorrow, come()}) == 3
    assert NEXT_TO_US not in today


def test_a_command_is_no_visitor():
    assert visitors.visitor(DAY) == ""


@pytest.mark.ckan_config(TRUSTED, 1)
def test_a_forged_address_buys_no_more(app, monkeypatch):
    tight = limits.Limit(factories.named("few"), 1, 2)
    monkeypatch.setattr(limits, "OF_ACTIONS", {"proactiva_demand_create": tight})
    monkeypatch.setattr(limits, "DEMANDS", tight)
    home = some_address()

    def asks() -> int:
        headers = {"X-Forwarded-For": f"{some_address()}, {home}"}
        data = {"wanted": factories.WATER, "problem": "health", "beneficiary_groups": ["girls"]}
        address = "/api/3/action/proactiva_demand_create"
        return app.post(address, json=data, headers=headers).status_code

    assert [asks() for _ in range(3)] == [200, 200, 429]
