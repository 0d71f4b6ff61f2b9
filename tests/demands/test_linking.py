"""Who may link a dataset to the demand it was made for: whoever could answer with it."""

from __future__ import annotations

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock, transaction
from ckanext.proactiva.demands import commands, intents
from ckanext.proactiva.model import Answer
from tests import factories
from tests.factories import Person
from tests.support.holding import REFERRALS, held

pytestmark = pytest.mark.usefixtures("non_clean_db")


@pytest.fixture
def unit() -> str:
    return factories.institution()


@pytest.fixture
def author() -> Person:
    return factories.person()


@pytest.fixture
def folio(unit: str, author: Person) -> str:
    return factories.public(author, institution=unit)


def is_linked(dataset: str) -> bool:
    found = model.Session.query(Answer).filter_by(package_id=model.Package.get(dataset).id)
    return found.count() == 1


def former_editor(unit: str) -> Person:
    who = factories.member(unit, "editor")
    left = {"id": unit, "object": who.name, "object_type": "user"}
    tk.get_action("member_delete")({"ignore_auth": True}, left)
    return who


CAST = {
    "nobody known": (lambda _: Person(), False),
    "a person": (lambda _: factories.person(), False),
    "a member": (lambda unit: factories.member(unit, "member"), False),
    "an editor": (lambda unit: factories.member(unit, "editor"), True),
    "an admin": (lambda unit: factories.member(unit, "admin"), True),
    "an editor of before": (former_editor, False),
    "an admin elsewhere": (lambda _: factories.member(factories.institution(), "admin"), False),
    "a moderator": (lambda _: factories.moderator(), False),
    "a sysadmin": (lambda _: factories.person(sysadmin=True), True),
}


@pytest.mark.parametrize(("cast", "links"), CAST.values(), ids=CAST)
def test_only_who_could_answer_links(unit: str, folio: str, cast, links: bool):
    dataset = factories.dataset(unit)
    intent = intents.LinkDataset(folio, model.Package.get(dataset).id)
    commands.link_dataset(cast(unit).actor, clock.now(), intent)
    assert is_linked(dataset) == links


def test_the_author_of_the_demand_links_nothing(unit: str, folio: str, author: Person):
    dataset = factories.dataset(unit)
    intent = intents.LinkDataset(folio, model.Package.get(dataset).id)
    commands.link_dataset(author.actor, clock.now(), intent)
    assert not is_linked(dataset)


def test_collaborator_who_cannot_answer_links_no_dataset(
    ckan_config, monkeypatch, unit: str, folio: str
):
    """Test a collaborator: CKAN lets them edit this dataset, nothing else of the institution."""
    monkeypatch.setitem(ckan_config, "ckan.auth.allow_dataset_collaborators", True)
    dataset, helper = factories.dataset(unit), factories.person()
    invited = {"id": dataset, "user_id": helper.name, "capacity": "editor"}
    tk.get_action("package_collaborator_create")({"ignore_auth": True, "user": ""}, invited)
    changed = {"id": dataset, "title": "Tandeo", "proactiva_folio": folio}
    assert helper.call("package_patch", **changed)["title"] == "Tandeo"
    assert not is_linked(dataset)
    factories.join(unit, helper, "editor")
    helper.call("package_patch", **changed)
    assert is_linked(dataset)


def test_an_answer_that_was_given_stays_as_it_was_given(unit: str, folio: str):
    editor = factories.member(unit, "editor")
    given = factories.dataset(unit)
    factories.answer(editor, folio, unit, datasets=[given])
    fields = {"owner_org": unit, "proactiva_folio": folio, "private": True}
    private = editor.call("package_create", name=factories.named("datos"), **fields)["name"]
    public = factories.dataset(unit)
    editor.call("package_patch", id=public, proactiva_folio=folio)
    assert not is_linked(private)
    assert not is_linked(public)
    [referral] = factories.call("proactiva_demand_show", folio=folio)["referrals"]
    assert [each["name"] for each in referral["datasets"]] == [given]


def test_a_dataset_is_saved_although_the_demand_is_held(monkeypatch, unit: str, folio: str):
    editor, dataset = factories.member(unit, "editor"), factories.dataset(unit)
    monkeypatch.setattr(transaction, "JOB_LOCK_SECONDS", 1)
    changed = {"id": dataset, "title": "Tandeo", "proactiva_folio": folio}
    with held(REFERRALS, folio=folio), transaction.job_limits():
        assert editor.call("package_patch", **changed)["title"] == "Tandeo"
    assert not is_linked(dataset)
    assert factories.call("package_show", id=dataset)["title"] == "Tandeo"
