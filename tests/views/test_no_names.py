"""Values that cannot be a name, in any address of ours, get an answer and break nothing."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest

from ckan.tests import factories as core

from tests.support import ledgers

pytestmark = pytest.mark.usefixtures("non_clean_db")

PART = re.compile(r"<[^>]+>")
# A NUL, half a surrogate pair, a four-byte character, and more of one than any name has.
NAMES = ("%00", "%ED%A0%80", quote("🚰"), "a" * 300)
ASKED = ("institution", "after", "q", "page", "dataset", "folio", "what", "as_of", "quarter")


def test_an_address_that_could_name_nothing_is_answered(app):
    ledgers.sync()
    headers = {"Authorization": core.SysadminWithToken()["token"]}
    rules = [
        rule.rule
        for rule in app.flask_app.url_map.iter_rules()
        if rule.endpoint.startswith("proactiva_") and "GET" in rule.methods
    ]
    assert any(PART.search(rule) for rule in rules)
    query = "&".join(f"{name}=%00" for name in ASKED)
    for rule in rules:
        for name in NAMES if PART.search(rule) else ("",):
            address = PART.sub(name, rule)
            for asked in (address, f"{address}?{query}"):
                assert app.get(asked, headers=headers).status_code < 500, asked
