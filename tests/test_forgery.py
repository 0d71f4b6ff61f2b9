"""A cookie alone changes nothing of ours, however another site disguises its requests.

The addresses come from the routes and the register of actions, so that new ones are tried too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from ckan.tests import factories as core

from ckanext.proactiva.views import visit
from tests import factories
from tests.support.holding import held
from tests.support.schemas import OURS, given, next_month, reads_only
from tests.support.visitor import FROM_ELSEWHERE, FROM_HERE, Visitor
from tests.support.visitors import Visitor as Program
from tests.test_csrf import FORM, PASSWORD, Browser, addresses, parts, rules, stored

__all__ = ["parts"]

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    # Switch off CKAN's own check, which comes before ours.
    pytest.mark.ckan_config("WTF_CSRF_ENABLED", False),
]
Sending = dict[str, Any]
CHANGING = [name for name in OURS if not reads_only(name)]
READING = [name for name in OURS if reads_only(name)]
OVERRIDES = ("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")
REFUSED = (400, 403, 404, 405, 415)
NULL = {"Origin": "null"}


def forged(fields: dict[str, Any]) -> Iterator[Sending]:
    """Yield every way to send these fields, by content type, method and header."""
    body = json.dumps(fields)
    yield {"method": "POST", "data": fields}
    yield {"method": "POST", "data": fields, "content_type": "multipart/form-data"}
    # CKAN parses the name of a form's only field as JSON.
    yield {"method": "POST", "data": {body: ""}}
    for kind in ("application/json", "text/plain", None):
        yield {"method": "POST", "data": body, "content_type": kind}
    overrides = dict.fromkeys(OVERRIDES, "GET")
    yield {"method": "POST", "json": fields, "headers": {**FROM_ELSEWHERE, **overrides}}
    yield {"method": "POST", "json": fields, "headers": NULL, "query_string": {"_method": "GET"}}
    # A header that identifies nobody does not hide whom the cookie identifies.
    nobody = {**FROM_ELSEWHERE, "Authorization": "nobody"}
    yield {"method": "POST", "json": fields, "headers": nobody}
    for method in ("HEAD", "PUT", "PATCH", "DELETE"):
        yield {"method": method, "json": fields}


@pytest.fixture
def root(app) -> Browser:
    """A system administrator, who may open everything."""
    name = core.Sysadmin(name=factories.named("sysadmin"), password=PASSWORD)["name"]
    browser = Browser(app.test_client(), name)
    browser.client.post("/user/login", data={"login": name, "password": PASSWORD})
    assert name in browser.client.get("/proactiva").body
    return browser


@pytest.fixture
def fields(parts) -> dict[str, Any]:
    """Parameters for every action."""
    [folio], [institution] = parts["folio"], parts["institution"]
    at = {"folio": folio, "institution": institution, "promised_for": next_month()}
    dated = {"answered_on": next_month(), "user": "nobody", "id": parts["message_id"][0]}
    return {**at, **dated, "dataset": factories.dataset(institution), "colleague": "", "all": True}


def test_no_action_is_done_with_a_cookie_alone(root: Browser, fields):
    before = stored()
    for name in CHANGING:
        for number, sending in enumerate(forged(given(name, **fields))):
            address = f"/api/{'3/' if number else ''}action/{name}"
            told = root.client.open(address, **{"headers": FROM_ELSEWHERE, **sending})
            assert told.status_code in REFUSED, (name, sending, told.status)
    assert stored() == before
    # The same request is accepted if a page of ours sends it.
    said = root.client.post(
        "/api/3/action/proactiva_support_create",
        json={"folio": fields["folio"]},
        headers=FROM_HERE,
    )
    assert said.status_code == 200


def test_no_form_is_taken_with_a_cookie_alone(app, root: Browser, parts):
    claimed, author = factories.published()
    form = {**FORM, "folio": claimed, "claim_code": author.claim_code}
    form["institution"] = parts["institution"][0]
    before = stored()
    for address in addresses(app, rules(app), parts):
        for sending in forged(form):
            told = root.client.open(address, **{"headers": FROM_ELSEWHERE, **sending})
            is_read = sending["method"] == "HEAD" and told.status_code in (200, 302)
            assert told.status_code in REFUSED or is_read, (address, sending, told.status)
    assert stored() == before


def test_no_page_of_another_site_runs_what_a_login_reads(app, root: Browser, fields):
    for name in READING:
        address = f"/api/3/action/{name}"
        sent = {**given(name, **fields), "callback": "leido"}
        for query in (sent, {"callback": ""}):
            assert root.client.get(address, query_string=query).status_code == 400, name
    # Anybody may run what everybody may read, and a token is sent by no page of another site.
    address = "/api/3/action/proactiva_demand_list?callback=leido"
    for visitor in (Program(app), Program(app, factories.moderator().token)):
        answer = visitor.page(address)
        assert (answer.status_code, answer.body[:6]) == (200, "leido(")


def test_a_browser_that_shows_a_code_claims_nothing_over_the_api(app):
    folio, author = factories.in_review()
    browser = Visitor(app)
    browser.open("/proactiva/folio").send(
        "/proactiva/folio", {"folio": folio, "claim_code": author.claim_code}
    )
    assert browser.open(f"/proactiva/demands/{folio}").status == 200
    for name in ("proactiva_demand_show", "proactiva_demand_withdraw"):
        for headers in (FROM_HERE, FROM_ELSEWHERE, {}):
            told = browser._client.post(
                f"/api/3/action/{name}", json={"folio": folio}, headers=headers
            )
            assert told.status_code == 404


def test_a_visit_of_one_login_is_worth_nothing_in_another(app):
    """Whoever copies a visit, or finds one on a shared computer, cannot use it."""
    folio, author = factories.in_review()
    browser = Visitor(app)
    browser.open("/proactiva/folio").send(
        "/proactiva/folio", {"folio": folio, "claim_code": author.claim_code}
    )
    [shown] = [each for each in browser._client._cookies.values() if each.key == visit.COOKIE]
    user = core.User(password=PASSWORD)
    other = Visitor(app, **user)
    other.post("/user/login", [("login", user["name"]), ("password", PASSWORD)])
    other._client.set_cookie(visit.COOKIE, shown.value, domain="portal.test")
    assert other.open(f"/proactiva/demands/{folio}").status == 404
    assert visit.COOKIE not in {each.key for each in other._client._cookies.values()}
    other.post("/user/_logout", [])
    assert other.open(f"/proactiva/demands/{folio}").status == 404


def test_a_token_serves_the_browser_it_was_given_to(app, parts):
    [folio] = parts["folio"]
    address = f"/proactiva/demands/{folio}"
    mine, theirs = Browser(app.test_client(), ""), Browser(app.test_client(), "")
    token = mine.token(address)
    assert theirs.send(f"{address}/support", _csrf_token=token).status_code == 400
    theirs.client.get(address)
    assert theirs.send(f"{address}/support", _csrf_token=token).status_code == 400
    for _ in range(2):
        assert mine.send(f"{address}/support", _csrf_token=token).status_code == 303
    assert factories.call("proactiva_demand_show", folio=folio)["browser_support_count"] == 1


def test_what_is_not_ours_is_asked_for_nothing(app, root: Browser):
    """CKAN decides about its own requests, even while what our guard would read is locked."""
    name = factories.named("grupo")
    with held("LOCK TABLE proactiva_institution IN ACCESS EXCLUSIVE MODE"):
        made = root.client.post(
            "/api/3/action/group_create", json={"name": name}, headers=FROM_ELSEWHERE
        )
        read = [root.client.get(each).status_code for each in ("/", "/group/", "/about")]
    assert (made.status_code, read) == (200, [200] * 3)
