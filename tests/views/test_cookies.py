"""The one cookie of ours that outlives a visit: no script's, no other site's, no account's."""

from __future__ import annotations

from http.cookies import Morsel, SimpleCookie
from typing import Any

import pytest

from ckanext.proactiva.people.actor import BROWSER
from ckanext.proactiva.views.pages import YEAR
from tests import factories
from tests.support.visitor import logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")


@pytest.fixture
def folio():
    return factories.public(factories.person())


@pytest.fixture
def move_to(ckan_config, monkeypatch):
    """A function: let the portal be at another address."""
    return lambda address: monkeypatch.setitem(ckan_config, "ckan.site_url", address)


def given(response: Any) -> list[Morsel[str]]:
    """Return our cookie as often as a response sets it."""
    found = [SimpleCookie(each) for each in response.headers.getlist("Set-Cookie")]
    return [jar[BROWSER] for jar in found if BROWSER in jar]


def visits(client: Any, folio: str) -> list[Any]:
    """Return the answers of every page that knows a browser again."""
    at = f"/proactiva/demands/{folio}"
    return [
        client.get(at),
        client.post(f"{at}/support"),
        client.post(f"{at}/say", data={"say": ""}),
        client.post(f"{at}/unsupport"),
    ]


@pytest.mark.parametrize(
    ("site", "secure"),
    [
        ("https://portal.test", True),
        ("https://portal.test/datos", True),
        ("http://portal.test", False),
        ("http://https.test", False),
    ],
)
def test_no_script_reads_it_and_no_other_site_sends_it(app, move_to, folio, site, secure):
    move_to(site)
    for response in visits(app.test_client(), folio):
        [cookie] = given(response)
        assert cookie["httponly"] is True
        assert cookie["samesite"] == "Lax"
        assert bool(cookie["secure"]) == secure
        assert (cookie["max-age"], cookie["path"], cookie["domain"]) == (str(YEAR), "/", "")
        assert len(cookie.value) >= 24


def test_a_browser_keeps_its_own_secret_and_each_has_another(app, folio):
    one, other = app.test_client(), app.test_client()
    kept = {given(response)[0].value for response in visits(one, folio)}
    assert len(kept) == 1
    assert {given(response)[0].value for response in visits(other, folio)}.isdisjoint(kept)


def test_an_account_needs_none(app, folio):
    visitor = logged_in(app)
    assert [given(response) for response in visits(visitor._client, folio)] == [[]] * 4
