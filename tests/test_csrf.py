"""Only our own forms can change anything, so that no other site can borrow a login.

The addresses come from the routes: a route with a part that is unknown here makes the test fail.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

import pytest
from werkzeug.routing import Rule

from ckan import model
from ckan.tests import factories as core

from ckanext.proactiva.model import TABLES, Report
from tests import factories
from tests.support.page import Page

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("WTF_CSRF_ENABLED", True),
]
PASSWORD = "una-clave-muy-larga"
# For any other address CKAN looks for a static file, and finds none.
NO_SUCH_PAGE = (404, 405)
# Everything that any of the forms needs.
FORM = {
    "step": "send",
    "wanted": factories.WATER,
    "problem": "water_and_drainage",
    "beneficiary_groups": ["girls"],
    "say": "Que venga por colonia",
}


@dataclass
class Browser:
    """Somebody who logged in with the form, as people do, and has a cookie."""

    client: Any
    name: str

    def token(self, address: str) -> str:
        """Return the token of the first form on a page."""
        return Page(self.client.get(address).body).value("_csrf_token")

    def log_in(self) -> None:
        typed = {"login": self.name, "password": PASSWORD}
        typed["_csrf_token"] = self.token("/user/login")
        self.client.post("/user/login", data=typed)
        assert self.name in self.client.get("/proactiva").body

    def send(self, address: str, **typed: Any) -> Any:
        return self.client.post(address, data=typed, follow_redirects=False)


@pytest.fixture(params=["True", "False"], ids=["CKAN looks away", "CKAN looks too"])
def whether_ckan_looks(request, ckan_config, monkeypatch) -> None:
    """Make CKAN leave the forms of extensions to them, or check them itself."""
    monkeypatch.setitem(ckan_config, "ckan.csrf_protection.ignore_extensions", request.param)


@pytest.fixture
def browser(app) -> Browser:
    """A system administrator, who may open every page."""
    root = core.Sysadmin(name=factories.named("sysadmin"), password=PASSWORD)
    browser = Browser(app.test_client(), root["name"])
    browser.log_in()
    return browser


@pytest.fixture
def parts() -> dict[str, list[str]]:
    """The parts of addresses: a public demand that an institution has, and a message in it."""
    unit = factories.institution()
    folio = factories.public(factories.person(), institution=unit)
    said = factories.person().call("proactiva_message_create", folio=folio, text="Hola")
    factories.person().call("proactiva_report_create", folio=folio, reason="spam")
    report = model.Session.query(Report.id).order_by(Report.created_at.desc()).first()[0]
    use = factories.use()
    ids = {
        "message_id": [said["id"]],
        "report_id": [report],
        "badge_id": [factories.badge()],
        "use_id": [use],
        "message": [use],
        "id": [factories.initiative(unit)],
    }
    return {"folio": [folio], "institution": [unit], "form_token": ["never-begun"], **ids}


def rules(app: Any, method: str = "POST") -> list[Rule]:
    found = app.flask_app.url_map.iter_rules()
    return [
        rule
        for rule in found
        if rule.endpoint.startswith("proactiva_") and method in (rule.methods or ())
        # A mailed link is proved by its own address.
        if not rule.endpoint.startswith("proactiva_token.")
    ]


def addresses(app: Any, of: list[Rule], parts: dict[str, list[str]]) -> Iterator[str]:
    urls = app.flask_app.url_map.bind("portal.test")
    with app.flask_app.test_request_context():
        for rule in of:
            names = sorted(rule.arguments)
            choices = [parts.get(name) or sorted(rule._converters[name].items) for name in names]
            for values in product(*choices):
                yield urls.build(rule.endpoint, dict(zip(names, values, strict=True)), "POST")


def stored() -> dict[str, set[str]]:
    """Return everything in our tables."""
    model.Session.rollback()
    return {
        table.__tablename__: {
            str(tuple(row)) for row in model.Session.query(*table.__table__.columns)
        }
        for table in TABLES
    }


@pytest.mark.usefixtures("whether_ckan_looks")
def test_a_form_without_token_is_refused_and_changes_nothing(app, browser: Browser, parts):
    claimed, author = factories.published()
    form = {**FORM, "folio": claimed, "claim_code": author.claim_code}
    form["institution"] = parts["institution"][0]
    before, visited = stored(), []
    for address in addresses(app, rules(app), parts):
        visited.append(address)
        for token in ({}, {"_csrf_token": "otra"}):
            assert browser.send(address, **form, **token).status_code == 400, address
        app.test_client().get(address)
        assert browser.send(address, **form).status_code == 400, address
    assert len(visited) > 10
    assert stored() == before


def test_the_same_form_with_its_token_is_taken(browser: Browser, parts):
    [folio] = parts["folio"]
    address = f"/proactiva/demands/{folio}"
    token = browser.token(address)
    done = browser.send(f"{address}/support", _csrf_token=token)
    assert done.status_code == 303
    assert factories.call("proactiva_demand_show", folio=folio)["support_count"] == 1


def test_a_token_of_somebody_else_is_refused(app, browser: Browser, parts):
    [folio] = parts["folio"]
    address = f"/proactiva/demands/{folio}"
    stranger = Browser(app.test_client(), "")
    done = browser.send(f"{address}/support", _csrf_token=stranger.token(address))
    assert done.status_code == 400
    assert factories.call("proactiva_demand_show", folio=folio)["support_count"] == 0


def test_what_changes_something_has_no_link(app, browser: Browser, parts):
    read = {rule.rule for rule in rules(app, "GET")}
    changing = [rule for rule in rules(app) if rule.rule not in read]
    assert changing
    before = stored()
    for address in addresses(app, changing, parts):
        for client in (browser.client, app.test_client()):
            # At most, they redirect to the page of the form.
            for ask in (client.get, client.head):
                found = ask(address, follow_redirects=False)
                assert found.status_code in (302, *NO_SUCH_PAGE), address
    assert stored() == before
