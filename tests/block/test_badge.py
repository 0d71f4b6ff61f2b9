"""How lists of datasets mark the proactive ones."""

from __future__ import annotations

from typing import Any

import pytest

from ckanext.proactiva.block import badge
from tests import factories
from tests.factories import named
from tests.support.ledgers import API_BLOCK
from tests.support.visitor import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")

USEFUL = {**API_BLOCK, "proactiva_beneficiary_group": ["girls"]}
BADGE = "//li[contains(@class, 'dataset-item')]//*[contains(@class, 'proactiva-badge')]"


def listed(app: Any, name: str) -> Any:
    """Return what the portal's list shows of a dataset."""
    page = Visitor(app).open(f"/dataset/?name={name}")
    assert page.document.xpath(f"//a[@href='/dataset/{name}']")
    return page.document


def test_a_list_says_for_whom_a_proactive_dataset_is_and_of_which_problem(app):
    name = factories.dataset(factories.institution(), **USEFUL)
    [said] = listed(app, name).xpath(f"{BADGE}/..")
    words = " ".join(said.text_content().split())
    assert words == "Va más allá de la obligación Para: Niñas · Agua potable y drenaje"


@pytest.mark.parametrize(
    "less",
    [
        dict.fromkeys(USEFUL, None),
        {"proactiva_proactive": False},
        {"proactiva_proactive": None},
        {"proactiva_usefulness_rationale": ""},
        {"proactiva_beneficiary_group": ["nobody-lists-this"]},
    ],
)
def test_it_says_nothing_of_any_other(app, less: dict[str, Any]):
    fields = {name: value for name, value in {**USEFUL, **less}.items() if value is not None}
    name = factories.dataset(factories.institution(), **fields)
    assert not listed(app, name).xpath(BADGE)


def test_a_code_that_no_list_has_is_shown_as_it_is(app):
    code = named("ajeno") + "<b>"
    groups = {"proactiva_beneficiary_group": ["girls", code]}
    name = factories.dataset(factories.institution(), **{**USEFUL, **groups})
    [said] = listed(app, name).xpath(f"{BADGE}/..")
    assert code in said.text_content()


def test_a_list_asks_the_database_no_more_for_it(page_cost):
    institution = factories.institution()
    proactive = factories.dataset(institution, **USEFUL)
    plain = factories.dataset(institution)
    cost = page_cost(f"/dataset/?name={proactive}")
    assert cost == page_cost(f"/dataset/?name={plain}")


def test_unknown_kind_of_dataset_gets_no_badge():
    assert badge.compose({"name": "x"}) is None
    assert badge.compose({"type": "none", **USEFUL}) is None
