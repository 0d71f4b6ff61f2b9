"""Caches keep only files; what an action answers is for its caller alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ckan.tests import factories as core

from ckanext.proactiva.views import visit
from tests import factories
from tests.support.holding import held
from tests.support.readers import World
from tests.support.schemas import OURS, given, reads_only
from tests.support.visitors import Visitor
from tests.test_csrf import PASSWORD

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("ckan.cache_expires", 3600),
    pytest.mark.ckan_config("WTF_CSRF_ENABLED", False),
]
READING = [name for name in OURS if reads_only(name)]
Ask = Callable[..., Any]


def by_nobody(app) -> Ask:
    return Visitor(app).read


def by_token(app) -> Ask:
    return Visitor(app, factories.moderator().token).read


def by_session(app) -> Ask:
    name = core.Sysadmin(name=factories.named("sysadmin"), password=PASSWORD)["name"]
    client = app.test_client()
    client.post("/user/login", data={"login": name, "password": PASSWORD})
    return lambda action, **data: client.get(f"/api/3/action/{action}", query_string=data)


@pytest.mark.parametrize("asked", [by_nobody, by_token, by_session])
def test_no_cache_keeps_what_an_action_answers(app, asked):
    unit = factories.institution()
    at = {"folio": factories.public(factories.person(), institution=unit), "institution": unit}
    at["dataset"] = factories.dataset(unit)
    ask, told = asked(app), {}
    for name in READING:
        for fields in (given(name, **at), {"no": "such thing"}):
            answer = ask(name, **fields)
            told.setdefault(answer.status_code, name)
            assert answer.headers["Cache-Control"].startswith("no-store"), (name, fields)
            assert "public" not in answer.headers["Cache-Control"], (name, fields)
    assert {200, 404, 409} <= told.keys()
    assert (403 in told) is (asked is not by_session)


@pytest.mark.parametrize("is_known", [False, True])
def test_caches_keep_of_our_pages_only_files_that_are_the_same_for_everybody(app, is_known: bool):
    client, root = app.test_client(), core.SysadminWithToken(name=factories.named("sysadmin"))
    told = set()
    for address, query in World(app).pages():
        # Of somebody else's time at this computer: its end is no news for others.
        client.set_cookie(visit.COOKIE, "x", domain="portal.test")
        headers = {"Authorization": root["token"]} if is_known else {}
        answer = client.get(address, query_string=query, headers=headers, follow_redirects=False)
        caching = answer.headers["Cache-Control"]
        is_kept = "public" in caching
        assert is_kept is not caching.startswith("no-store"), (address, caching)
        assert not (is_kept and "Set-Cookie" in answer.headers), address
        told.add((answer.status_code, is_kept))
    assert {(200, True), (200, False), (404, False)} <= told


def test_a_page_of_the_portal_that_ends_a_visit_is_in_no_cache(app):
    client = app.test_client()
    client.set_cookie(visit.COOKIE, "x", domain="portal.test")
    answer = client.get("/api/3/action/status_show")
    assert f"{visit.COOKIE}=;" in answer.headers["Set-Cookie"]
    assert "public" not in answer.headers["Cache-Control"]


def test_no_cache_keeps_a_refusal(app):
    told = [Visitor(app)("proactiva_nothing_show"), Visitor(app).read("proactiva_demand_create")]
    with held("LOCK TABLE proactiva_institution IN ACCESS EXCLUSIVE MODE"):
        # A board that nobody has read: the others are kept while nothing is written.
        told.append(Visitor(app).read("proactiva_demand_list", q=factories.named("tandeo")))
    assert [each.status_code for each in told] == [400, 400, 503]
    for each in told:
        assert each.headers["Cache-Control"].startswith("no-store")


def test_caches_keep_what_is_not_ours_for_as_long_as_the_portal_says(app):
    for address in ("/api/3/action/status_show", "/proactiva/demands.csv"):
        kept = app.get(address).headers["Cache-Control"]
        assert "max-age=3600" in kept
        assert "no-store" not in kept
