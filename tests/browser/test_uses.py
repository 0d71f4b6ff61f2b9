"""Recording a use of a dataset, on a phone without scripts, until everybody can read it."""

from __future__ import annotations

import pytest

from tests import factories

pytestmark = pytest.mark.browser

PASSWORD = "tres-palabras-largas"
TEXT = "Hicimos un mapa de las colonias sin agua"
PHONE_WIDE = 360
USES = "section[aria-labelledby=uses]"


def test_a_use_is_told_from_a_dataset_and_published(open_window):
    factories.empty_queue()
    dataset = factories.dataset(factories.institution(image_url=""), title="Tandeo 2026")
    visitor = open_window(javascript=False, width=PHONE_WIDE)
    page = visitor.page
    visitor.open(f"/dataset/{dataset}")
    assert visitor.faults(USES) == []
    visitor.resize(PHONE_WIDE)
    visitor.follow(f"{USES} a.proactiva-more")
    assert visitor.faults() == []
    page.fill("[name=address]", "example.org/mapa")
    page.fill("[name=text]", TEXT)
    visitor.follow("article form button[type=submit]")
    assert page.input_value("[name=text]") == TEXT
    assert visitor.faults() == []
    page.fill("[name=address]", "https://example.org/mapa")
    visitor.follow("article form button[type=submit]", to=f"**/dataset/{dataset}#uses")
    assert TEXT not in page.inner_text(USES)

    person = factories.person(password=PASSWORD, image_url="")
    factories.join(factories.authority(), person, "editor")
    officer = open_window(javascript=False, width=PHONE_WIDE)
    officer.log_in({"name": person.name}, PASSWORD)
    officer.open("/proactiva/moderation")
    assert officer.faults() == []
    held = f"li.proactiva-card:has-text('{TEXT}')"
    officer.follow(f"{held} form[action$='/publish'] button")
    page.reload()
    assert TEXT in page.inner_text(USES)
    assert visitor.faults(USES) == []
    visitor.resize(PHONE_WIDE)
    visitor.follow(f"{USES} li .proactiva-small a")
    assert visitor.faults() == []
