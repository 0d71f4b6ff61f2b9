"""What an institution's datasets need: found, put into words, and shown to those who may fix it."""

from __future__ import annotations

from datetime import timedelta
from importlib import import_module
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.growth import upkeep
from tests import factories
from tests.factories import Person
from tests.support.ledgers import API_BLOCK, add_datasets, set_extra
from tests.support.page import Page
from tests.support.resources import add_files, change_files

pytestmark = pytest.mark.usefixtures("non_clean_db")
FREQUENCY = "proactiva_update_frequency"
RATIONALE = "proactiva_usefulness_rationale"
FILE = {"url": "https://datos.test/agua.csv", "format": "CSV"}
WHOLE = {**API_BLOCK, FREQUENCY: "monthly", "resources": [FILE]}
FEW, MANY = 5, 200


def made(unit: str, days_ago: int = 0, **fields: Any) -> str:
    """Make a dataset that is whole unless told otherwise, with a file some days old."""
    name = factories.dataset(unit, **{**WHOLE, **fields})
    at = (clock.now().at - timedelta(days=days_ago)).replace(tzinfo=None)
    change_files(model.Package.get(name).id, created=at, last_modified=None)
    return name


def listed(unit: str, who: Person, **asked: Any) -> dict[str, dict[str, Any]]:
    found = who.call("proactiva_upkeep_list", institution=unit, **asked)["datasets"]
    return {each["name"]: each for each in found}


class TestTheList:
    @pytest.fixture
    def unit(self) -> str:
        return factories.institution()

    @pytest.fixture
    def editor(self, unit: str) -> Person:
        return factories.member(unit, "editor")

    def test_it_has_what_is_late_or_incomplete_and_nothing_else(self, unit: str, editor: Person):
        late, lacking = made(unit, 47), made(unit, **{RATIONALE: ""})
        both = made(unit, 100, **{RATIONALE: "", "proactiva_problem_addressed": "lejos"})
        made(unit)
        made(unit, 5_000, **{FREQUENCY: "irregular"})
        made(factories.institution(), 47)
        factories.dataset(unit)
        found = listed(unit, editor)
        assert found.keys() == {late, lacking, both}
        assert found[late]["gaps"] == []
        assert found[late]["currency"]["late_since"] == clock.today().isoformat()
        assert found[lacking]["currency"]["currency"] == "current"
        assert {(gap["field"], gap["kind"]) for gap in found[both]["gaps"]} == {
            (RATIONALE, "missing"),
            ("proactiva_problem_addressed", "unlisted"),
        }
        for name, each in found.items():
            assert each["currency"] == factories.call("proactiva_currency_show", dataset=name)

    def test_private_ones_and_drafts_are_told_apart_and_deleted_ones_are_gone(
        self, unit: str, editor: Person
    ):
        public, private = made(unit, 47), made(unit, 47, private=True)
        draft, deleted = made(unit, 47, state="draft"), made(unit, 47)
        model.Package.get(deleted).state = "deleted"
        model.Session.commit()
        told = {name: each["public"] for name, each in listed(unit, editor).items()}
        assert told == {public: True, private: False, draft: False}

    @pytest.mark.parametrize("most_read", [upkeep.MOST_READ, 2])
    def test_page_by_page_each_comes_once(
        self, unit: str, editor: Person, monkeypatch: Any, most_read: int
    ):
        monkeypatch.setattr(upkeep, "MOST_READ", most_read)
        names = sorted(made(unit, 47 * (n % 2), **{RATIONALE: ""}) for n in range(3))
        for _ in range(4):
            made(unit)
        found, after, pages = [], "", 0
        while pages == 0 or after:
            asked = {"institution": unit, "after": after, "limit": 2}
            answer = editor.call("proactiva_upkeep_list", **asked)
            found += [each["name"] for each in answer["datasets"]]
            after, pages = answer["next"], pages + 1
        assert found == names

    def test_it_is_for_who_may_edit_them(self, unit: str):
        made(unit, 47, private=True)
        stranger = factories.member(factories.institution(), "admin")
        for who in (factories.member(unit, "member"), stranger, factories.person()):
            with pytest.raises(tk.NotAuthorized):
                listed(unit, who)
        assert listed(unit, factories.member(unit, "admin"))

    def test_what_has_ended_has_none(self, unit: str):
        chief = factories.member(factories.authority(), "admin")
        made(unit, 47)
        model.Group.get(unit).state = "deleted"
        model.Session.commit()
        with pytest.raises(tk.ValidationError):
            listed(unit, chief)


class TestThePage:
    @pytest.fixture(autouse=True)
    def _at(self, non_clean_db: None, app: Any):
        self.app, self.unit = app, factories.institution(title="Agua y Drenaje")
        self.editor = factories.member(self.unit, "editor")

    def open(self, who: Person | None = None, address: str = "", status: int = 200) -> Page:
        headers = {"Authorization": (who or self.editor).token}
        at = address or f"/es/proactiva/desk/{self.unit}/datasets"
        return Page(self.app.get(at, headers=headers, status=status).body)

    def test_it_says_what_to_mend_and_leads_to_the_field(self):
        hostile = "<b>Pozos</b>"
        unlisted = {"proactiva_problem_addressed": "lejos"}
        name = made(self.unit, 100, title=hostile, private=True, **{RATIONALE: "", **unlisted})
        page = self.open()
        [item] = page.document.xpath("//ol/li[.//h2]")
        said = " ".join(item.text_content().split())
        assert "Con atraso desde" in said
        assert "No es público" in said
        assert "Su archivo más nuevo es del" in said
        assert "Frecuencia que declara: Mensual." in said
        assert "No dice nada, y un conjunto proactivo debe decirlo" in said
        assert hostile in said
        assert ": lejos" in said
        links = {link.get("href") for link in item.xpath(".//a")}
        assert {
            f"/es/dataset/{name}",
            f"/es/dataset/edit/{name}#field-{RATIONALE}",
            f"/es/dataset/edit/{name}#field-{FREQUENCY}",
            f"/es/dataset/resources/{name}",
        } <= links
        for link in links:
            self.open(address=link)

    def test_of_one_that_is_public_and_up_to_date_it_says_only_what_is_missing(self):
        name = made(self.unit, **{RATIONALE: ""})
        [item] = self.open().document.xpath("//ol/li[.//h2]")
        said = item.text_content()
        for other in ("Con atraso", "Al día", "No es público", "Frecuencia que declara"):
            assert other not in said, other
        assert f"/es/dataset/resources/{name}" not in item.xpath(".//a/@href")

    def test_the_form_has_the_field_that_it_leads_to(self):
        name = made(self.unit, 100, **{RATIONALE: ""})
        form = self.open(address=f"/es/dataset/edit/{name}").document
        for field in (RATIONALE, FREQUENCY):
            assert form.get_element_by_id(f"field-{field}") is not None

    def test_where_nothing_is_needed_it_says_so(self):
        made(self.unit)
        page = self.open().document
        [told] = page.xpath("//*[contains(@class, 'proactiva-empty')]/p")
        assert told.text_content() == (
            "A ninguno de tus conjuntos que dicen para qué sirven le falta lo indispensable, ni"
            " tiene atraso o enlaces rotos. La página de cada uno dice qué puede mejorar."
        )

    def test_it_goes_on_and_back_to_the_beginning(self, monkeypatch: Any):
        monkeypatch.setattr(import_module("ckanext.proactiva.views.upkeep"), "PAGE_SIZE", 1)
        first, second = sorted(made(self.unit, 47) for _ in range(2))
        address = f"/es/proactiva/desk/{self.unit}/datasets"
        begins = self.open(address=address).document
        assert begins.xpath("//ol//h2/a/@href") == [f"/es/dataset/{first}"]
        [onwards] = begins.xpath("//nav//a[@rel='next']/@href")
        page = self.open(address=onwards)
        beyond = self.open(address=f"{address}?after=zzzz").document
        told = beyond.xpath("string(//*[contains(@class, 'proactiva-empty')])").strip()
        assert told.startswith(
            "A ninguno de los conjuntos de esta página le falta lo indispensable"
        )
        assert not page.document.xpath("//nav//a[@rel='next']")
        assert first not in page.document.xpath("string(//ol)")
        assert page.document.xpath("//a[@href=$it]", it=f"/es/dataset/{second}")
        assert page.document.xpath("//nav//a[@href=$it]", it=address)

    def test_it_has_one_address(self):
        unit = model.Group.get(self.unit)
        address = f"/proactiva/desk/{unit.id}/datasets?after=a"
        headers = {"Authorization": self.editor.token}
        moved = self.app.get(address, headers=headers, follow_redirects=False)
        assert moved.status_code == 302
        assert moved.headers["Location"].endswith(f"/proactiva/desk/{self.unit}/datasets?after=a")

    def test_the_desk_leads_to_it_whoever_may_edit(self):
        address = f"/es/proactiva/desk/{self.unit}"
        member = factories.member(self.unit, "member")
        at = "//a[@href=$it]"
        assert self.open(address=address).document.xpath(at, it=f"{address}/datasets")
        assert not self.open(member, address).document.xpath(at, it=f"{address}/datasets")
        self.open(member, f"{address}/datasets", status=403)
        self.open(address="/es/proactiva/desk/nadie/datasets", status=404)

    def test_what_it_costs_does_not_grow(self, page_cost):
        unit, user = model.Group.get(self.unit).id, {"id": self.editor.name}
        address = f"/proactiva/desk/{self.unit}/datasets"

        def add(count: int) -> None:
            names = add_datasets(count, unit)
            set_extra(names, "proactiva_proactive", "true")
            for name in names:
                add_files(name, ["https://datos.test/a.csv"])
            model.Session.commit()

        add(FEW)
        few = page_cost(address, user)
        add(MANY - FEW)
        assert page_cost(address, user) == few
        assert few <= page_cost(f"/proactiva/desk/{self.unit}", user)
