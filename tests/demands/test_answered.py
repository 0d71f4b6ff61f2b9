"""Which demands a dataset says it answers: only public ones, while it is public itself."""

from __future__ import annotations

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.commands.moves import move_demand
from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.domain.review import ReviewReason
from tests import factories
from tests.factories import Person
from tests.support.visitors import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")


class Answered:
    """A demand that a dataset answers, and everybody who may look at that dataset."""

    def __init__(self) -> None:
        self.unit = factories.institution()
        self.officer = factories.member(self.unit, "editor")
        self.author = factories.person()
        self.folio = factories.public(self.author, institution=self.unit)
        self.dataset = factories.dataset(self.unit)
        factories.answer(self.officer, self.folio, self.unit, datasets=[self.dataset])
        self.readers = {
            "nobody known": Person(),
            "author": self.author,
            "officer": self.officer,
            "moderator": factories.moderator(),
            "sysadmin": factories.person(sysadmin=True),
        }

    def act(self, act: DemandAct) -> None:
        demand = queries.by_folio(self.folio)
        assert demand is not None
        move_demand(factories.MODERATION, clock.now(), demand, act, reason=ReviewReason.OFFENSIVE)
        model.Session.commit()

    def change(self, **fields: object) -> None:
        patch = {"id": self.dataset, **fields}
        tk.get_action("package_patch")({"ignore_auth": True, "user": ""}, patch)

    def told(self, app) -> dict[str, tuple[bool, bool]]:
        """Return to whom the demand is shown, in the API and on the dataset's page."""
        found = {}
        for name, who in self.readers.items():
            visitor = Visitor(app, who.token)
            listed = visitor.read("proactiva_answer_list", dataset=self.dataset).json["result"]
            page = visitor.page(f"/dataset/{self.dataset}").body
            found[name] = (self.folio in str(listed), self.folio in page)
        return found

    def everybody(self, told: bool) -> dict[str, tuple[bool, bool]]:
        return dict.fromkeys(self.readers, (told, told))


@pytest.fixture
def answered() -> Answered:
    return Answered()


def test_everybody_is_told_which_public_demand_a_dataset_answers(app, answered: Answered):
    assert answered.told(app) == answered.everybody(True)


@pytest.mark.parametrize("act", [DemandAct.HIDE, DemandAct.HOLD])
def test_nobody_is_told_of_a_demand_that_is_not_public_now(app, answered: Answered, act: DemandAct):
    answered.act(act)
    assert answered.told(app) == answered.everybody(False)
    answered.act(DemandAct.UNHIDE if act is DemandAct.HIDE else DemandAct.PUBLISH)
    assert answered.told(app) == answered.everybody(True)


@pytest.mark.parametrize("fields", [{"private": True}, {"state": "deleted"}, {"state": "draft"}])
def test_a_dataset_that_is_not_public_answers_nothing(answered: Answered, fields):
    def listed():
        return factories.call("proactiva_answer_list", dataset=answered.dataset)

    assert [each["folio"] for each in listed()] == [answered.folio]
    answered.change(**fields)
    assert listed() == []
