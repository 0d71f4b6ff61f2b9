"""No GET writes: each of ours reads in a transaction in which the database refuses writes."""

from __future__ import annotations

import pytest

from ckan.tests import factories as core

from tests import factories
from tests.support import ledgers
from tests.support.queries import READ_ONLY, statements_sent

pytestmark = pytest.mark.usefixtures("clean_db")

# These show only what the browser keeps, and this one keeps nothing.
OF_A_BROWSER = {
    *("proactiva_asking.similar", "proactiva_asking.review", "proactiva_receipt.show"),
    *("proactiva_sheet.look", "proactiva_sheet.captured", "proactiva_sheet.captured_file"),
}


def test_every_page_and_file_reads_in_a_transaction_that_cannot_write(app):
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
    headers = {"Authorization": core.SysadminWithToken()["token"]}
    rules = [
        rule
        for rule in app.flask_app.url_map.iter_rules()
        if rule.endpoint.startswith("proactiva_") and "GET" in rule.methods
    ]
    assert len(rules) > 10
    for rule in rules:
        values = {name: parts[name] for name in rule.arguments}
        _, address = rule.build(values)
        with statements_sent() as sent:
            # Some pages need to know what they are about.
            of = {"folio": folio} if address.endswith("/uses/new") else {}
            of |= {"what": "published"} if "/growth/events" in address else {}
            of |= {"institution": institution} if address.endswith("/initiatives/new") else {}
            response = app.get(address, query_string=of, headers=headers)
        found = 404 if rule.endpoint in OF_A_BROWSER else 200
        assert response.status_code == found, address
        ours = [s for s in sent if "proactiva_" in s]
        first = next(n for n, statement in enumerate(sent) if READ_ONLY in statement)
        assert not ours or first < sent.index(ours[0]), address
