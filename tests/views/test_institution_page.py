"""The page of an institution: what it publishes, what it was asked, and how it answers."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model
from ckan.tests.helpers import call_action

from ckanext.proactiva import clock
from ckanext.proactiva.datasets import files
from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.model import Demand, Referral
from tests import factories
from tests.support import ledgers
from tests.support.resources import add_files, change_files
from tests.support.visitor import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")
IGNORING = {"ignore_auth": True, "user": ""}


def address(name: str) -> str:
    return f"/proactiva/institutions/{name}"


def answered(unit: str, officer: factories.Person, **said: int) -> str:
    """Answer a demand, and have as many people as given choose each verdict."""
    folio = factories.public(factories.person(), institution=unit)
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    for verdict, count in said.items():
        for _ in range(count):
            who = factories.person()
            who.call("proactiva_support_create", folio=folio)
            who.call("proactiva_verdict_create", folio=folio, verdict=verdict)
    return folio


def test_answered_demand_is_needed_and_a_closed_one_was_needed(app):
    unit = factories.institution()
    folio = answered(unit, factories.member(unit, "admin"))
    factories.person().call("proactiva_support_create", folio=folio)
    words = "string(//article//*[contains(@class, 'proactiva-count')]/parent::span)"
    page = Visitor(app).open(address(unit))
    assert "personas la necesitan" in page.document.xpath(words)
    queries.by_folio(folio).status = "closed"
    model.Session.commit()
    page = Visitor(app).open(address(unit))
    assert "personas la necesitaban" in page.document.xpath(words)


def test_it_shows_what_it_was_asked_and_leads_on(app):
    unit = factories.institution(title="Junta de agua")
    folio = factories.public(factories.person(), institution=unit)
    ledgers.sync()
    page = Visitor(app).open(address(unit))
    assert page.status == 200
    assert page.document.xpath("string(//article//h1)") == "Junta de agua"
    for way in (
        f"/proactiva/demands/{folio}",
        f"/proactiva/growth/institutions/{unit}",
        f"/proactiva/demands?institution={unit}",
        f"/proactiva/demands/new?institution={unit}",
        f"/organization/{unit}",
    ):
        assert page.document.xpath(f"//article//a[starts-with(@href, '{way}')]"), way


def test_it_names_the_newest_that_its_board_begins_with():
    unit, another = factories.institution(), factories.institution()
    folios = [factories.public(factories.person(), institution=unit) for _ in range(7)]
    factories.public(factories.person(), institution=another)
    queries.by_folio(folios[-1]).visibility = "hidden"
    queries.by_folio(folios[-2]).status = "closed"
    model.Session.commit()
    by_newest = {"institution": unit, "sort": "recent", "limit": 5}
    board = call_action("proactiva_demand_list", IGNORING, **by_newest)["results"]
    shown = call_action("proactiva_institution_show", IGNORING, institution=unit)["demands"]
    assert [each["folio"] for each in shown] == [each["folio"] for each in board]
    assert len(shown) == 5
    assert folios[-1] not in str(shown)


def test_nobody_has_asked_it_yet(app):
    page = Visitor(app).open(address(factories.institution()))
    assert "Por ahora no tiene peticiones" in page.document.xpath("string(//article)")


def test_it_has_one_address_after_a_new_name_and_stays_after_its_end(app):
    unit = factories.institution(title="Junta de agua")
    ledgers.sync()
    new = factories.named("nueva")
    tk.get_action("organization_patch")(IGNORING, {"id": unit, "name": new})
    found = app.get(address(call_action("organization_show", id=new)["id"]), follow_redirects=False)
    assert (found.status_code, found.location.endswith(address(new))) == (302, True)
    tk.get_action("organization_delete")(IGNORING, {"id": new})
    page = Visitor(app).open(address(new))
    assert page.status == 200
    words = page.document.xpath("string(//article)")
    assert "Esta institución ya no participa" in words
    assert not page.document.xpath("//article//a[starts-with(@href, '/organization/')]")


def test_who_is_no_institution_has_no_page(app):
    assert Visitor(app).open(address(factories.organization())).status == 404
    assert Visitor(app).open(address("nobody")).status == 404


def test_what_people_say_is_added_up_where_enough_of_them_do():
    unit = factories.institution()
    officer = factories.member(unit, "editor")

    def usefulness() -> dict[str, int] | None:
        return call_action("proactiva_institution_show", institution=unit)["usefulness"]

    answered(unit, officer, useful=3, not_useful=1)
    assert usefulness() is None
    answered(unit, officer, useful=4, partly=1)
    # The first answer's own page shows no verdicts yet, so they are not in the sum either.
    assert usefulness() == {"answers": 1, "useful": 4, "partly": 1, "not_useful": 0}
    hidden = answered(unit, officer, not_useful=5)
    assert usefulness() == {"answers": 2, "useful": 4, "partly": 1, "not_useful": 5}
    factories.moderator().call("proactiva_demand_hide", folio=hidden, reason="personal_data")
    assert usefulness() == {"answers": 1, "useful": 4, "partly": 1, "not_useful": 0}


def test_its_cost_does_not_depend_on_how_much_there_is(app, page_cost):
    unit = factories.institution()
    officer = factories.member(unit, "editor")
    ledgers.sync()
    few = page_cost(address(unit))
    for _ in range(6):
        answered(unit, officer)
    ledgers.sync()
    assert page_cost(address(unit)) == few <= 4


class TestWhatItCouldDoNext:
    @pytest.fixture(autouse=True)
    def _at(self, app, new_ledger):
        self.app, self.unit = app, factories.institution()

    def shown(self) -> Any:
        page = Visitor(self.app).open(f"/es{address(self.unit)}")
        found = page.document.xpath("//section[@aria-labelledby='next-steps']")
        return found[0] if found else None

    def steps(self) -> dict[str, Any]:
        return call_action("proactiva_institution_show", institution=self.unit)["next_steps"]

    def made(self, days_ago: int, **fields: Any) -> str:
        said = {**ledgers.API_BLOCK, "proactiva_update_frequency": "monthly", **fields}
        files = [{"url": "https://datos.test/agua.csv"}]
        name = factories.dataset(self.unit, **{"resources": files, **said})
        at = (clock.now().at - timedelta(days=days_ago)).replace(tzinfo=None)
        change_files(model.Package.get(name).id, created=at, last_modified=None)
        return name

    def overdue(self) -> str:
        folio = factories.public(factories.person(), institution=self.unit)
        demand = model.Session.query(Demand).filter_by(folio=folio).one()
        referral = model.Session.query(Referral).filter_by(demand_id=demand.id).one()
        referral.due_on = demand.due_on = clock.today() - timedelta(days=1)
        model.Session.commit()
        return folio

    def test_where_there_is_nothing_it_says_nothing(self):
        factories.public(factories.person(), institution=self.unit)
        self.made(3)
        self.made(47, private=True)
        self.made(400, proactiva_update_frequency="")
        for sync in (lambda: None, ledgers.sync):
            sync()
            assert self.shown() is None
            late = {"count": 0, "longest": []}
            assert self.steps() == {"late_referrals": 0, "late_datasets": late}

    def test_it_counts_what_is_past_its_day_and_leads_to_it(self):
        folios = {self.overdue() for _ in range(2)}
        factories.public(factories.person(), institution=self.unit)
        part = self.shown()
        assert "2 peticiones esperan su respuesta" in " ".join(part.text_content().split())
        [link] = part.xpath(".//a[contains(@href, 'status=late')]/@href")
        board = Visitor(self.app).open(link)
        for folio in folios:
            assert board.document.xpath("//a[contains(@href, $it)]", it=folio)
        officer = factories.member(self.unit, "editor")
        desk = officer.call("proactiva_referral_list", institution=self.unit)
        assert desk["late"] == self.steps()["late_referrals"] == 2

    def test_it_names_the_datasets_that_are_late_for_longest(self):
        names = [self.made(days) for days in (100, 300, 60, 200, 90, 70)]
        ledgers.sync()
        late = self.steps()["late_datasets"]
        assert late["count"] == 6
        longest = [each["name"] for each in late["longest"]]
        assert longest == [names[n] for n in (1, 3, 0, 4, 5)]
        part = self.shown()
        linked = [href.rpartition("/")[2] for href in part.xpath(".//ul//ul//a/@href")]
        assert linked == longest
        assert "6 conjuntos tienen atraso" in " ".join(part.text_content().split())

    def test_what_is_late_from_tomorrow_is_not_late_today(self):
        [today, _] = [self.made(days) for days in (47, 46)]
        ledgers.sync()
        late = self.steps()["late_datasets"]
        assert (late["count"], [each["name"] for each in late["longest"]]) == (1, [today])

    def test_late_datasets_are_judged_anew_and_hidden_ones_not_named(self):
        renewed, hidden, moved, left = [self.made(days) for days in (400, 300, 200, 100)]
        ledgers.sync()
        change_files(model.Package.get(renewed).id, last_modified=clock.now().at.isoformat())
        ledgers.change([model.Package.get(hidden).id], private=True)
        another = model.Group.get(factories.institution())
        ledgers.change([model.Package.get(moved).id], owner_org=another.id)
        assert [each["name"] for each in self.steps()["late_datasets"]["longest"]] == [left]
        ledgers.sync()
        late = self.steps()["late_datasets"]
        assert (late["count"], [each["name"] for each in late["longest"]]) == (1, [left])

    def test_a_file_that_is_dated_later_today_is_no_renewal_yet(self):
        late = self.made(100)
        ledgers.sync()
        tonight = Period(clock.today(), ledgers.MEXICO).end - timedelta(seconds=1)
        dated = files.without_zone(tonight).isoformat()
        id_ = model.Package.get(late).id
        add_files(id_, ["https://datos.test/luz.csv"], created=dated)
        for _ in range(2):
            assert [each["name"] for each in self.steps()["late_datasets"]["longest"]] == [late]

    def test_an_ended_institution_does_nothing_more(self):
        self.made(60)
        ledgers.sync()
        tk.get_action("organization_delete")(IGNORING, {"id": self.unit})
        assert self.steps() is None
        assert self.shown() is None

    def test_it_costs_the_same_however_much_there_is(self, page_cost):
        ledgers.sync()
        few = page_cost(address(self.unit))
        for days in range(50, 62):
            self.made(days)
        self.overdue()
        ledgers.sync()
        assert page_cost(address(self.unit)) == few
