"""The page of a demand that the authority has hidden opens for those who hid it."""

from __future__ import annotations

import pytest

from tests import factories

pytestmark = pytest.mark.usefixtures("non_clean_db")


@pytest.mark.parametrize("act", ["", "acknowledge", "ask"])
def test_its_page_says_that_the_institutions_time_stands_still(app, act: str):
    unit, moderator = factories.institution(), factories.moderator()
    folio = factories.public(factories.person(), institution=unit)
    at = {"folio": folio, "institution": unit, "text": "¿De qué colonia?"}
    if act:
        factories.member(unit, "admin").call(f"proactiva_referral_{act}", **at)
    moderator.call("proactiva_demand_hide", folio=folio, reason="spam")
    page = f"/en/proactiva/demands/{folio}"
    shown = app.get(page, headers={"Authorization": moderator.token}, status=200).body
    assert "Its time is on hold while the demand is hidden." in shown
    assert "must answer by" not in shown
    app.get(page, status=404)
    root = factories.person(sysadmin=True)
    app.get(f"/proactiva/desk/{unit}/{folio}", headers={"Authorization": root.token}, status=200)
