"""The page of a demand that the authority has hidden opens for those who hid it."""

from __future__ import annotations

import pytest

import ckantoolkit as tk

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


def test_neither_its_used_link_nor_its_form_shows_it_again():
    moderator, token = factories.moderator(), factories.unconfirmed()
    folio = factories.call("proactiva_demand_confirm", token=token)["folio"]
    assert factories.call("proactiva_demand_confirm", token=token)["folio"] == folio
    author = factories.person()
    form = {"form_token": factories.named("form"), "wanted": "Los días del agua"}
    form |= {"problem": "health", "beneficiary_groups": ["girls"]}
    sent = author.call("proactiva_demand_create", **form)
    assert author.call("proactiva_demand_create", **form)["folio"] == sent["folio"]
    for each in (folio, sent["folio"]):
        moderator.call("proactiva_demand_hide", folio=each, reason="offensive")
    with pytest.raises(tk.ObjectNotFound):
        factories.call("proactiva_demand_confirm", token=token)
    with pytest.raises(tk.ObjectNotFound):
        author.call("proactiva_demand_create", **form)
