"""The block in a multi-page form in a browser: its last page, and the errors there."""

from __future__ import annotations

import pytest

from ckan.tests import factories

from tests.support.portals import PORTALS
from tests.support.windows import NARROW, WIDE

PORTAL = PORTALS["pages"]
PASSWORD = "tres-palabras-largas"
FOLDED = "section[aria-labelledby=proactiva-block] > details"
pytestmark = [
    pytest.mark.browser,
    *(pytest.mark.ckan_config(*item) for item in PORTAL.settings.items()),
]


@pytest.fixture
def officer(live_site):
    return factories.User(password=PASSWORD, image_url="")


@pytest.fixture
def dataset(officer):
    user = {"name": officer["name"], "capacity": "editor"}
    unit = factories.Organization(image_url="", users=[user])
    return factories.Dataset(owner_org=unit["id"], **PORTAL.own)


@pytest.mark.parametrize("javascript", [True, False], ids=["scripts", "no scripts"])
def test_the_last_page_asks_for_the_block_and_says_what_is_wrong(
    open_window, officer, dataset, javascript
):
    window = open_window(javascript=javascript)
    window.log_in(officer, PASSWORD)
    page = window.page
    window.open(f"/dataset/edit/{dataset['name']}/{PORTAL.last_page}")
    assert window.faults() == []
    for width in (WIDE, NARROW):
        window.resize(width)
        assert window.out_of_reach() == []
    page.select_option("[name=proactiva_proactive]", "true")
    if not page.is_visible("[name=proactiva_problem_addressed]"):
        page.click(f"{FOLDED} > summary")
    page.fill("[name=proactiva_problem_statement]", "Se acaba el agua y nadie avisa.")
    window.follow("#dataset-edit button[name=save]")
    page.click(".proactiva-summary li a >> nth=0")
    assert page.is_visible(f"#{page.url.partition('#')[2]}")
    assert window.faults() == []
    for width in (WIDE, NARROW):
        window.resize(width)
        assert window.out_of_reach() == []

    page.check("[name=proactiva_beneficiary_group][value=girls]")
    page.select_option("[name=proactiva_problem_addressed]", "water_and_drainage")
    page.fill("[name=proactiva_usefulness_rationale]", "Te dice qué día llega el agua.")
    window.follow("#dataset-edit button[name=save]", to=f"**/dataset/{dataset['name']}*")
    assert page.locator("#proactiva-card").inner_text() == "Te dice qué día llega el agua."
