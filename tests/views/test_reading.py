"""What holds for every GET: the database refuses it writes, and a blank parameter is none."""

from __future__ import annotations

from functools import partial

import pytest

from ckan.tests import factories as core

from ckanext.proactiva.domain.board import FILTERS
from tests import factories
from tests.support import ledgers
from tests.support.queries import READ_ONLY, statements_sent

pytestmark = pytest.mark.usefixtures("clean_db")

# These show only what the browser keeps, and this one keeps nothing.
OF_A_BROWSER = {
    *("proactiva_asking.similar", "proactiva_asking.review", "proactiva_receipt.show"),
    *("proactiva_sheet.look", "proactiva_sheet.captured", "proactiva_sheet.captured_file"),
}


Address = tuple[str, str, dict[str, str]]
# What any of them takes in its address.
PARAMETERS = (
    *(*FILTERS, "sort", "page", "after", "before", "joined", "folio", "dataset", "message", "what"),
    *("as_of", "compare", "month", "quarter", "due", "step", "decision", "same_origin", "all"),
)


@pytest.fixture
def pages(app) -> list[Address]:
    """Every page and file: its endpoint, its path, and what its address has to say."""
    institution = factories.institution()
    folio = factories.public(factories.person(), institution=institution)
    parts = {"folio": folio, "institution": institution, "name": institution, "chart": "stock"}
    parts |= {
        "form_token": "never-begun",
        "token": factories.awaited_follow(),
        "what": "answer",
        "said": "say",
    }
    parts |= {"vocabulary": "everyday_problems", "code": "health"}
    parts |= {"beneficiary_group": "girls", "problem": "health", "indicator": "open"}
    parts["use_id"] = parts["message"] = factories.use()
    parts["id"] = factories.initiative(institution)
    ledgers.sync()
    found: list[Address] = []
    for rule in app.flask_app.url_map.iter_rules():
        if rule.endpoint.startswith("proactiva_") and "GET" in rule.methods:
            _, address = rule.build({name: parts[name] for name in rule.arguments})
            # Some pages need to know what they are about.
            of = {"folio": folio} if address.endswith("/uses/new") else {}
            of |= {"what": "published"} if "/growth/events" in address else {}
            of |= {"institution": institution} if address.endswith("/initiatives/new") else {}
            found.append((rule.endpoint, address, of))
    assert len(found) > 10
    return found


def test_every_page_and_file_reads_in_a_transaction_that_cannot_write(app, pages: list[Address]):
    headers = {"Authorization": core.SysadminWithToken()["token"]}
    for endpoint, address, of in pages:
        with statements_sent() as sent:
            response = app.get(address, query_string=of, headers=headers)
        found = 404 if endpoint in OF_A_BROWSER else 200
        assert response.status_code == found, address
        ours = [s for s in sent if "proactiva_" in s]
        first = next(n for n, statement in enumerate(sent) if READ_ONLY in statement)
        assert not ours or first < sent.index(ours[0]), address


def test_a_blank_parameter_is_none_on_every_page_and_file(app, pages: list[Address]):
    headers = {"Authorization": core.SysadminWithToken()["token"]}
    for _, address, of in pages:
        asked = partial(app.get, address, headers=headers, follow_redirects=False)
        usual = asked(query_string=of).status_code
        for name in (each for each in PARAMETERS if each not in of):
            found = asked(query_string={**of, name: " "}).status_code
            assert found == usual, (address, name)
