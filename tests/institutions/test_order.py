"""Institutions are listed in dictionary order; the tests' database sorts by code point."""

from __future__ import annotations

import pytest

from ckanext.proactiva.institutions import acceptance, register
from tests import factories
from tests.factories import named

pytestmark = pytest.mark.usefixtures("non_clean_db")

TITLES = ["Ágora", "Nube", "Ñandú", "Órgano", "zapopan"]


@pytest.fixture
def titles() -> list[str]:
    """Institutions whose titles end with a unique word, created in another order."""
    word = named("palabra")
    told = [f"{title} {word}" for title in TITLES]
    for title in reversed(told):
        factories.institution(title=title)
    return told


def test_the_institutions_to_choose_from(titles):
    found = [each.title for each in register.active()]
    assert [title for title in found if title in titles] == titles


def test_the_boards_institutions_are_the_busiest_first_and_then_by_title(titles):
    word = titles[0].split()[1].replace("-", "")
    author = factories.person()
    names = {each.title: each.name for each in register.active()}
    for title in [*titles, titles[3]]:
        factories.public(author, wanted=f"Horarios {word}", institution=names[title])
    found = factories.call("proactiva_demand_list", q=word)["institutions"]
    assert [each["title"] for each in found] == [titles[3], *titles[:3], titles[4]]


def test_desks_to_choose_from(titles):
    officer = factories.person()
    for each in register.active():
        if each.title in titles:
            factories.join(each.name, officer, "editor")
    assert [each["title"] for each in officer.call("proactiva_desk_list")] == titles


def test_the_organizations_that_wait():
    word = named("palabra")
    told = [f"{title} {word}" for title in TITLES]
    for title in reversed(told):
        factories.organization(title=title)
    assert [each.title for each in acceptance.waiting() if each.title in told] == told
