"""Values that cannot be a name, in any address of ours, get an answer and break nothing."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest

from ckan.tests import factories as core

from tests.support import ledgers

pytestmark = pytest.mark.usefixtures("non_clean_db")

PART = re.compile(r"<[^>]+>")
# The first of the words that an address may contain at a place.
CHOICE = re.compile(r"<any\((\w+)[^>]*>")
# A NUL, half a surrogate pair, a four-byte character, and more of one than any name has.
NAMES = ("%00", "%ED%A0%80", quote("🚰"), "a" * 300)
BLANKS = ("%20", "%09", "%0A", "%C2%A0", "%E3%80%80")
# An old address that leads to the new one, which says what there is.
MOVED = "/proactiva/growth/organization/"
ASKED = ("institution", "after", "q", "page", "dataset", "folio", "what", "as_of", "quarter")


def test_an_address_that_could_name_nothing_is_answered(app):
    ledgers.sync()
    headers = {"Authorization": core.SysadminWithToken()["token"]}
    query = "&".join(f"{name}=%00" for name in ASKED)
    for rule in rules_of(app):
        for name in NAMES if PART.search(rule) else ("",):
            address = PART.sub(name, rule)
            for asked in (address, f"{address}?{query}"):
                assert app.get(asked, headers=headers).status_code < 500, asked


@pytest.mark.parametrize("blank", BLANKS)
def test_a_blank_is_the_name_of_nothing_and_not_of_everything(app, blank: str):
    ledgers.sync()
    headers = {"Authorization": core.SysadminWithToken()["token"]}
    named = [rule for rule in rules_of(app) if PART.search(rule) and not rule.startswith(MOVED)]
    assert named
    for rule in named:
        address = CHOICE.sub(r"\1", rule)
        for part in PART.findall(address):
            asked = PART.sub("a", address.replace(part, blank))
            response = app.get(asked, headers=headers, follow_redirects=False)
            assert response.status_code == 404, asked


def rules_of(app) -> list[str]:
    rules = [
        rule.rule
        for rule in app.flask_app.url_map.iter_rules()
        if rule.endpoint.startswith("proactiva_") and "GET" in rule.methods
    ]
    assert any(PART.search(rule) for rule in rules)
    return rules
