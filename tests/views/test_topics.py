"""A page for each beneficiary group and for each everyday problem."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import queries
from ckanext.proactiva.model import DatasetTopic
from tests import factories
from tests.factories import call, named, read_words
from tests.support import ledgers
from tests.support.ledgers import API_BLOCK
from tests.support.visitor import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")

USEFUL = {**API_BLOCK, "proactiva_problem_addressed": "health"}
GROUP, PROBLEM = "proactiva_beneficiary_group", "proactiva_problem_addressed"
# One statement each for time-outs, datasets, demands and the ledger.
MOST_STATEMENTS = 4


@pytest.fixture
def own(tmp_path: Path, ckan_config: Any) -> str:
    """A group and a problem with the same code, which nothing else on this portal has."""
    code = named("tema")
    for name in ("beneficiary_groups", "everyday_problems"):
        file = tmp_path / f"{name}.yaml"
        file.write_text(
            f"extends: true\nterms:\n  - {{code: {code}, label: {{es: Tema, en: T}}}}\n"
        )
        ckan_config[f"ckanext.proactiva.vocabulary.{name}"] = str(file)
    return code


def about(code: str, **others: Any) -> dict[str, Any]:
    return {**USEFUL, GROUP: [code], PROBLEM: code, **others}


def pages(app: Any, code: str) -> list[Any]:
    visitor = Visitor(app)
    return [visitor.open(f"/proactiva/{kind}/{code}") for kind in ("beneficiaries", "problems")]


def change(name: str, **fields: Any) -> None:
    tk.get_action("package_patch")({"ignore_auth": True}, {"id": name, **fields})


def names(code: str, vocabulary: str = "everyday_problems") -> list[str]:
    found = call("proactiva_topic_show", vocabulary=vocabulary, code=code)
    return [each["name"] for each in found["datasets"]]


def test_a_topic_shows_what_is_published_and_what_is_asked(app, own):
    institution = factories.institution()
    name = factories.dataset(institution, title="Pozos por colonia", **about(own))
    folio = factories.public(factories.person(), problem=own, beneficiary_groups=[own])
    read_words()
    for page in pages(app, own):
        assert page.status == 200
        assert page.document.xpath("string(//h1)") == "Tema"
        assert page.document.xpath(f"//article//a[@href='/dataset/{name}']")
        assert page.document.xpath(f"//article//a[@href='/proactiva/demands/{folio}']")
        for way in ("/proactiva/demands?", "/proactiva/follows/new?", "/proactiva/demands.atom?"):
            [href] = page.document.xpath(f"//article//a[contains(@href, '{way}')]/@href")
            assert href.endswith(f"={own}")
            app.get(href, status=200)
        [feed] = page.document.xpath("//link[@type='application/atom+xml']/@href")
        assert folio in app.get(feed, status=200).body
        [ask, *_] = page.document.xpath("//article//a[contains(@href, '/demands/new')]/@href")
        assert Visitor(app).open(ask).status == 200


def test_a_topic_says_what_list_it_is_of_and_shows_five_demands(app, own):
    for _ in range(6):
        factories.public(factories.person(), problem=own, beneficiary_groups=[own])
    listed = "Grupos de personas", "Problemas de todos los días"
    for page, told in zip(pages(app, own), listed, strict=True):
        assert page.document.xpath("//ol//a[contains(@href, '/vocabulary/')]/text()") == [told]
        assert "ya no tiene este código" not in page.text
        assert len(page.document.xpath("//section[@aria-labelledby='asked']//h3")) == 5


def test_where_there_is_nothing_the_page_says_so_and_invites(app, own):
    for page in pages(app, own):
        assert page.status == 200
        [empty] = page.document.xpath("//*[@class='proactiva-empty']")
        assert empty.xpath(f".//a[contains(@href, '/demands/new') and contains(@href, '{own}')]")
        assert not page.document.xpath("//article//*[contains(@class, 'proactiva-card')]")
        assert "Ninguna publicación dice todavía que sirve para esto." in page.text
        assert "0 publicaciones" not in page.text
        [search] = page.document.xpath("//article//a[contains(@href, '/dataset/?')]/@href")
        assert own in search


def test_the_cards_of_what_is_asked_say_where_each_stands(app, own):
    unit = factories.institution()
    officer = factories.member(unit, "admin")
    about_it = {"problem": own, "beneficiary_groups": [own], "institution": unit}
    met, late = (factories.public(factories.person(), **about_it) for _ in range(2))
    factories.answer(officer, met, unit, datasets=[factories.dataset(unit)])
    queries.by_folio(late).due_on = clock.today() - timedelta(days=1)
    model.Session.commit()
    visitor = Visitor(app)
    for page in (*pages(app, own), visitor.open(f"/proactiva/institutions/{unit}")):
        for folio, told in ((met, "Atendida"), (late, "Sin respuesta a tiempo")):
            [card] = page.document.xpath(f"//li[.//a[contains(@href, '{folio}')]]")
            assert card.xpath("string(./p[contains(@class, 'proactiva-tag')])") == told


@pytest.mark.parametrize("unpublished", [{"private": True}, {"state": "deleted"}])
def test_what_is_not_public_is_gone_at_once_and_then_forgotten(own, unpublished):
    name = factories.dataset(factories.institution(), **about(own))
    read_words()
    assert names(own) == names(own, "beneficiary_groups") == [name]
    change(name, **unpublished)
    assert names(own) == names(own, "beneficiary_groups") == []
    read_words()
    assert model.Session.query(DatasetTopic).filter_by(value=own).count() == 0


def test_only_what_counts_as_useful_is_listed_and_counted(app, own):
    ledgers.sync()
    institution = factories.institution()
    useful = factories.dataset(institution, **about(own))
    factories.dataset(institution, **about(own, proactiva_usefulness_rationale=""))
    factories.dataset(institution, **about(own, proactiva_proactive=False))
    factories.dataset(institution, **about(own), private=True)
    ledgers.sync()
    read_words()
    for vocabulary in ("everyday_problems", "beneficiary_groups"):
        found = call("proactiva_topic_show", vocabulary=vocabulary, code=own)
        assert found["published"] == 1
        assert [each["name"] for each in found["datasets"]] == [useful]
    for page in pages(app, own):
        [growth] = page.document.xpath("//article//a[contains(@href, '/proactiva/growth/')]/@href")
        assert growth.endswith(f"/{own}")


def test_before_growth_was_counted_there_is_no_figure(own):
    ledgers.forget()
    found = call("proactiva_topic_show", vocabulary="everyday_problems", code=own)
    assert found["published"] is None
    ledgers.sync()
    found = call("proactiva_topic_show", vocabulary="everyday_problems", code=own)
    assert found["published"] == 0


def test_what_was_changed_last_is_first_and_what_changes_its_topic_moves(own):
    institution = factories.institution()
    old, new = (factories.dataset(institution, **about(own)) for _ in range(2))
    read_words()
    assert names(own) == [new, old]
    change(old, notes="Con su fecha.")
    read_words()
    assert names(own) == [old, new]
    change(old, **{PROBLEM: "health"})
    read_words()
    assert names(own) == [new]
    assert names(own, "beneficiary_groups") == [old, new]


def test_a_demand_that_nobody_may_read_is_not_there(own):
    folio = factories.public(factories.person(), problem=own)
    demand = queries.by_folio(folio)
    assert demand is not None
    demand.visibility = "hidden"
    model.Session.commit()
    found = call("proactiva_topic_show", vocabulary="everyday_problems", code=own)
    assert found["demands"] == []


def test_a_code_that_is_stored_and_not_listed_is_shown_as_it_is(app):
    code = named("ajeno")
    name = factories.dataset(factories.institution(), **{**USEFUL, GROUP: ["girls", code]})
    assert Visitor(app).open(f"/proactiva/beneficiaries/{code}").status == 404
    read_words()
    page = Visitor(app).open(f"/proactiva/beneficiaries/{code}")
    assert page.status == 200
    assert page.document.xpath("string(//h1)") == code
    assert page.document.xpath(f"//article//a[@href='/dataset/{name}']")
    assert "Este portal ya no tiene este código en su lista." in page.text
    # The board and the lists do not know it.
    assert not page.document.xpath("//article//a[contains(@href, '/demands?')]")
    assert not page.document.xpath("//@href[contains(., '/demands.atom')]")
    assert not page.document.xpath(
        f"//article//a[contains(@href, '/vocabulary/') and contains(@href, '{code}')]"
    )


@pytest.mark.parametrize("kind", ["beneficiaries", "problems"])
@pytest.mark.parametrize("code", ["none", "%27", "%00", "x" * 300, "<b>"])
def test_an_unknown_code_leads_on(app, kind, code):
    page = Visitor(app).open(f"/proactiva/{kind}/{code}")
    assert page.status == (400 if code == "%00" else 404)
    [way] = page.document.xpath("//article//a[contains(@href, '/proactiva/vocabulary')]/@href")
    assert Visitor(app).open(way).status == 200


def test_a_list_that_is_none_of_topics_is_not_found():
    with pytest.raises(tk.ObjectNotFound):
        call("proactiva_topic_show", vocabulary="benefits", code="health")


def test_a_page_costs_the_same_whatever_there_is(page_cost, own):
    institution = factories.institution()

    def costs() -> set[int]:
        return {page_cost(f"/proactiva/{kind}/{own}") for kind in ("beneficiaries", "problems")}

    def add(count: int) -> None:
        for _ in range(count):
            factories.dataset(institution, **about(own))
            factories.public(factories.person(), problem=own, beneficiary_groups=[own])
        read_words()

    add(1)
    [few] = costs()
    add(7)
    assert costs() == {few}
    assert few <= MOST_STATEMENTS


def test_its_ways_in(app, own):
    home = Visitor(app).open("/proactiva")
    kinds = (("beneficiary_group", "beneficiaries"), ("problem", "problems"))
    lists = ("beneficiary_groups", "everyday_problems")
    for (narrows, kind), name in zip(kinds, lists, strict=True):
        here = f"//article//a[@href='/proactiva/{kind}/{own}']"
        assert home.document.xpath(here)
        for way in (f"/proactiva/vocabulary/{name}/{own}", f"/proactiva/demands?{narrows}={own}"):
            assert Visitor(app).open(way).document.xpath(here), way
