"""What is listed by title is in dictionary order; the tests' database sorts by code point."""

from __future__ import annotations

import pytest

from ckanext.proactiva.demands import queries, verdicts
from ckanext.proactiva.institutions import acceptance, register
from ckanext.proactiva.notices import unreached
from ckanext.proactiva.people import colleagues
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


def test_the_register_and_whom_it_offers_as_successors(titles):
    register_shown = factories.person(sysadmin=True).call("proactiva_register_show")
    found = [each["title"] for each in register_shown["accepted"]]
    assert [title for title in found if title in titles] == titles


def test_the_organizations_that_wait():
    word = named("palabra")
    told = [f"{title} {word}" for title in TITLES]
    for title in reversed(told):
        factories.organization(title=title)
    assert [each.title for each in acceptance.waiting() if each.title in told] == told


def test_the_datasets_of_a_plan():
    unit, word = factories.institution(), named("palabra")
    told = [f"{title} {word}" for title in TITLES]
    made = [factories.dataset(unit, title=title) for title in reversed(told)]
    plan = factories.initiative(unit, datasets="\n".join(made))
    shown = factories.call("proactiva_initiative_show", id=plan)
    assert [each["title"] for each in shown["datasets"]] == told


def test_the_institutions_of_an_answer_that_helped_too_few(titles):
    author, moderator = factories.person(), factories.moderator()
    names = {each.title: each.name for each in register.active()}
    units = [names[title] for title in reversed(titles)]
    folio = factories.public(author, institution=units[0])
    for unit in units[1:]:
        moderator.call("proactiva_referral_create", folio=folio, institution=unit)
    for unit in units:
        factories.answer(
            factories.member(unit, "editor"), folio, unit, datasets=[factories.dataset(unit)]
        )
    author.call("proactiva_verdict_create", folio=folio, verdict="not_useful")
    demand = queries.by_folio(folio)
    assert demand is not None
    [listed] = verdicts.list_disputed_answers([demand.id])
    assert listed["institutions"] == titles


def test_the_institutions_that_read_no_mail(titles):
    author = factories.person()
    names = {each.title: each.name for each in register.active()}
    for title in [*titles, titles[3]]:
        factories.public(author, institution=names[title])
    found = [each["title"] for each in unreached.institutions(None)]
    in_order = [titles[3], *titles[:3], titles[4]]
    assert [title for title in found if title in titles] == in_order
    assert [each["title"] for each in unreached.institutions(2)] == found[:2]


def test_the_colleagues_to_whom_a_demand_is_assigned():
    unit, people = factories.institution(), ["Álvaro", "Nube", "Ñandú", "Zoila"]
    for name in reversed(people):
        factories.join(unit, factories.person(fullname=name), "editor")
    found = colleagues.colleagues(acceptance.organization(unit).id)
    assert [each.title for each in found] == people
