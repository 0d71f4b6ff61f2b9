"""What fields say about themselves, and that nothing typed into one is lost when it is refused."""

from __future__ import annotations

import pytest

from tests import factories
from tests.factories import AUTHORITY
from tests.support.page import Page
from tests.support.visitor import logged_in

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("ckanext.proactiva.authority", AUTHORITY),
]

DEMANDS = "/proactiva/demands"


def described(page: Page, name: str) -> str:
    """Return what is read aloud after the label of a field."""
    [ids] = page.document.xpath("//*[@id=concat('field-', $name)]/@aria-describedby", name=name)
    [*said] = (page.document.get_element_by_id(each).text_content() for each in ids.split())
    return " ".join(" ".join(said).split())


def test_limits_and_examples_need_no_hint_and_are_counted(app):
    officer, unit = logged_in(app), factories.institution()
    factories.join(unit, factories.Person(officer.user["name"]), "admin")
    folio = factories.public(factories.person(), institution=unit)
    plan = officer.open(f"/proactiva/initiatives/new?institution={unit}")
    said = described(plan, "title")
    assert "Hasta 160 caracteres." in said
    assert "Por ejemplo:" in said
    use = officer.open(f"/proactiva/uses/new?folio={folio}")
    assert described(use, "alias") == "Hasta 60 caracteres."
    demand = officer.open(f"{DEMANDS}/{folio}")
    assert described(demand, "meeting-place") == "Hasta 160 caracteres."
    for page in (plan, use, demand):
        assert page.document.xpath("//script[contains(@src, '_form.js')]")
