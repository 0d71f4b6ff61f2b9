"""What the card on a dataset's page says, and where its words lead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml

from ckanext.proactiva.block import card
from ckanext.proactiva.datasets import fields
from tests import factories
from tests.factories import named
from tests.support.ledgers import API_BLOCK
from tests.support.page import Page
from tests.support.portals import BLOCK
from tests.support.visitor import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")
CARD = "//section[@aria-labelledby='proactiva-card']"
GROUPS, PROBLEM = "proactiva_beneficiary_group", "proactiva_problem_addressed"
RATIONALE, STATEMENT = "proactiva_usefulness_rationale", "proactiva_problem_statement"
SUMMARY, FREQUENCY = "proactiva_easy_read_summary", "proactiva_update_frequency"
NEXT, REVIEWED = "proactiva_next_update", "proactiva_privacy_reviewed"
OPEN = ("Ver en pantalla", "Completar lo que falta")
METHOD = "https://agua.test/metodo"
OFTEN = "¿Cada cuándo se actualiza?"

Composed = Callable[..., Any]


@pytest.fixture
def composed(app) -> Composed:
    """A function: the card of a dataset with some fields, on a day."""

    def compose(today: date | None = None, **fields: Any) -> Any:
        dataset = {"id": "1", "name": "tandeo", "type": "dataset", "title": "Tandeo", **fields}
        with app.flask_app.test_request_context("/"):
            return card.compose(dataset, today)

    return compose


def told(found: Any, term: str) -> list[str]:
    """Return what a card says under one of its terms."""
    return [v["label"] for pair in found["pairs"] if pair["term"] == term for v in pair["values"]]


def links(pairs: Any) -> dict[str, dict[str, str | None]]:
    """Return what each term of a list says, and where that leads."""
    return {
        pair.findtext("dt"): {a.text: a.get("href") for a in pair.xpath("./dd/a")}
        or pair.xpath("string(./dd)")
        for pair in pairs.xpath("./div")
    }


def test_codes_lead_to_more_of_the_same_and_the_rest_is_read(app):
    code = named("ajeno")
    said = {
        GROUPS: ["girls", code],
        NEXT: "2020-01-15",
        FREQUENCY: "",
        "proactiva_dissemination_channel": ["radio"],
        "proactiva_decision_supported": "Qué día juntar agua",
        "proactiva_quality_evidence": METHOD,
        RATIONALE: "",
        STATEMENT: "Nadie sabe cuándo.",
    }
    name = factories.dataset(factories.institution(), **{**API_BLOCK, **said})
    [part] = Visitor(app).open(f"/dataset/{name}").document.xpath(CARD)
    first, more = part.xpath("./dl | ./details/dl")
    found = links(first)
    assert found.pop("¿Se puede reutilizar?")
    assert found == {
        "¿Para quién sirve?": {
            "Niñas": "/proactiva/beneficiaries/girls",
            code: f"/dataset/?vocab_proactiva_beneficiary_group={code}",
        },
        "¿Qué problema ayuda a resolver?": {
            "Agua potable y drenaje": "/proactiva/problems/water_and_drainage"
        },
        "Debía actualizarse a más tardar el": "15 de enero de 2020",
    }
    assert links(more) == {
        "¿Qué decisión te ayuda a tomar?": "Qué día juntar agua",
        "¿Dónde se da a conocer?": "Radio, también comunitaria",
        "Dónde se puede comprobar": {METHOD: METHOD},
    }
    assert part.xpath("string(./h2)").strip() == "Para qué sirve"
    assert part.xpath("./p[text()='Nadie sabe cuándo.']")
    assert not part.xpath(".//*[text()='Va más allá de la obligación']")


@pytest.mark.parametrize("name", [GROUPS, PROBLEM, RATIONALE, STATEMENT])
def test_who_it_is_for_or_its_problem_or_its_use_makes_a_card(composed, name):
    assert composed(**{name: BLOCK[name]})["tells_use"]


def test_without_them_only_a_summary_makes_one(composed):
    assert composed(**{SUMMARY: BLOCK[SUMMARY]})["tells_use"] is False
    others = BLOCK.keys() - {GROUPS, PROBLEM, RATIONALE, STATEMENT, SUMMARY}
    assert composed(**{name: BLOCK[name] for name in others}) is None


@pytest.mark.parametrize(("length", "is_heading"), [(200, True), (201, False)])
def test_its_use_is_its_heading_and_is_shared_unless_it_is_long(composed, length, is_heading):
    use = "a" * length
    found = composed(**{RATIONALE: use})
    assert (found["headline"], found["rationale"]) == ((use, "") if is_heading else ("", use))
    shared = unquote(found["share"].removeprefix("https://wa.me/?text=")).splitlines()
    address = "http://portal.test/dataset/tandeo"
    assert shared == ["Tandeo", *([use] if is_heading else []), address]


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ({"title": "—"}, "tandeo"),
        ({"title": "Tandeo", "title_translated": {"es": "Qué día llega"}}, "Qué día llega"),
        ({"title": "Tandeo", "title_translated": {"es": "…"}}, "Tandeo"),
    ],
)
def test_it_is_shared_by_its_title_or_its_name(composed, title, named):
    shared = composed(**{GROUPS: ["girls"]}, **title)["share"]
    assert unquote(shared.removeprefix("https://wa.me/?text=")).splitlines()[0] == named


def test_a_long_use_is_folded(app):
    use = "Te dice qué día llega. " * 9
    name = factories.dataset(factories.institution(), **{**API_BLOCK, RATIONALE: use})
    [part] = Visitor(app).open(f"/dataset/{name}").document.xpath(CARD)
    assert part.xpath("string(./h2)").strip() == "Para qué sirve"
    assert part.xpath("./details/p[starts-with(., 'Te dice qué día llega.')]")


def test_the_block_says_how_often_before_a_field_of_the_portal_does(composed):
    said = {GROUPS: ["girls"], "frequency": "monthly"}
    assert told(composed(**said), OFTEN) == ["Mensual"]
    assert told(composed(**said, **{FREQUENCY: "weekly"}), OFTEN) == ["Semanal"]


def test_the_day_of_the_next_update_is_over_the_day_after(composed):
    day = date(2026, 9, 1)
    said = {GROUPS: ["girls"], NEXT: day.isoformat()}
    both = ("Próxima actualización", "Debía actualizarse a más tardar el")
    # Without a day, because the options do not say where the portal is, nothing is over.
    for today, number in ((None, 0), (day, 0), (day + timedelta(days=1), 1)):
        found = composed(today, **said)
        assert [bool(told(found, term)) for term in both] == [number == 0, number == 1], today


@pytest.mark.parametrize(
    ("formats", "licence", "words"),
    [
        (["PDF", "CSV"], ("cc-by", True), "Formato abierto · Licencia abierta"),
        (["PDF"], ("cc-nc", False), "Formato cerrado · Licencia con límites"),
        ([], ("", None), "Sin archivos · No dice su licencia"),
    ],
)
def test_it_says_how_reusable_files_and_licence_are(composed, formats, licence, words):
    files = [{"id": each, "format": each, "url": "https://a.test"} for each in formats]
    shown = dict(zip(("license_id", "isopen"), licence, strict=True), resources=files)
    assert composed(**{GROUPS: ["girls"]}, **shown)["reuse"] == words


@pytest.mark.parametrize(
    ("file", "description"),
    [
        ({"url_type": "upload", "size": 2_600}, "CSV, 2.6 kB"),
        ({"url_type": "upload", "size": "2600"}, "CSV, 2.6 kB"),
        *(({"url_type": "upload", "size": size}, "CSV") for size in (0, "0", "", None, "mucho")),
        ({"size": 2_600}, "CSV, a.test"),
        ({"size": 2_600, "format": ""}, "a.test"),
    ],
)
def test_a_file_is_described_by_its_size_or_its_site(composed, file, description):
    given = {"id": "f", "format": "CSV", "url": "https://a.test/x.csv", **file}
    assert composed(**{GROUPS: ["girls"]}, resources=[given])["file"]["description"] == description


def test_of_what_is_not_open_a_shapefile_comes_first(composed):
    pdf = {"id": "p", "format": "PDF", "url": "a.pdf", "url_type": "upload"}
    shape = {"id": "s", "format": "SHP", "url": "https://a.test/mapa.zip"}
    csv = {"id": "c", "format": "CSV", "url": "https://a.test/mapa.csv"}
    for files, first in (([pdf, shape], shape), ([pdf, shape, csv], csv)):
        assert composed(**{GROUPS: ["girls"]}, resources=files)["file"]["url"] == first["url"]


def test_where_it_only_answers_a_demand_the_heading_says_so(app):
    unit = factories.institution()
    folio = factories.public(factories.person(), institution=unit)
    name = factories.dataset(unit)
    factories.answer(factories.member(unit, "admin"), folio, unit, datasets=[name])
    [part] = Visitor(app).open(f"/dataset/{name}").document.xpath(CARD)
    assert part.xpath("string(./h2)").strip() == "Responde a lo que la gente pidió"
    assert part.xpath(".//a[@href=$demand]", demand=f"/proactiva/demands/{folio}")


def test_a_yes_or_no_with_a_term_is_told_in_words(composed, monkeypatch, tmp_path: Path):
    schema = yaml.safe_load(fields.SCHEMA.read_text(encoding="utf-8"))
    [flag] = [f for f in schema["dataset_fields"] if f["field_name"] == REVIEWED]
    flag["card"] = {"es": "¿Se revisó?"}
    path = tmp_path / "reviewed.yaml"
    path.write_text(yaml.safe_dump(schema), encoding="utf-8")
    monkeypatch.setattr(fields, "SCHEMA", path)
    for value, words in ((True, ["Sí"]), (False, ["No"]), (None, [])):
        assert told(composed(**{GROUPS: ["girls"], REVIEWED: value}), "¿Se revisó?") == words


def test_a_dataset_of_another_type_leads_to_its_own_pages(open_portal):
    site, code = open_portal("maps"), named("ajeno")
    file = {"url": "mapa.csv", "url_type": "upload", "format": "CSV"}
    made = site.create(**{GROUPS: [code]}, resources=[file])
    [part] = Page(site.page(site.path("", made["name"])).body).document.xpath(CARD)
    assert [part.xpath(".//a[text()=$words]/@href", words=words) for words in (code, *OPEN)] == [
        [f"/geodato/?vocab_proactiva_beneficiary_group={code}"],
        [f"/geodato/{made['name']}/resource/{made['resources'][0]['id']}"],
        [f"/geodato/edit/{made['name']}"],
    ]
