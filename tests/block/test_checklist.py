"""What a dataset's page says about its quality, and what its editors still have to do."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.block.checklist import compose
from tests import factories
from tests.support.ledgers import API_BLOCK
from tests.support.resources import change_files
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
FILE = {"url": "https://datos.test/agua.csv", "format": "CSV"}
METHOD = "https://agua.test/metodo"
TYPES = ("dataset", "map")
WHOLE = {**API_BLOCK, "resources": [FILE], "license_id": "cc-by"}


def made(unit: str = "", **fields: Any) -> str:
    return factories.dataset(unit or factories.institution(), **{**WHOLE, **fields})


def told(name: str, user: str = "") -> dict[str, Any]:
    return factories.call("proactiva_quality_show", user, id=name)


def checklist(visitor: Visitor, name: str) -> Any:
    """Return the part of a dataset's page about its quality."""
    page = visitor.open(f"/es/dataset/{name}")
    [found] = page.document.xpath("//details[summary[contains(., 'de su calidad')]]")
    return found


def words(element: Any) -> str:
    return " ".join(element.text_content().split())


@pytest.mark.parametrize(
    ("fields", "stars", "said"),
    [
        ({}, 3, "Tiene 3 de las cinco estrellas de datos abiertos. Para la siguiente: "),
        ({"license_id": "notspecified"}, None, "No se sabe cuántas de las cinco estrellas"),
        ({"license_id": "cc-nc"}, 0, "Tiene 0 de las cinco estrellas de datos abiertos."),
        ({"resources": []}, 0, "Para la siguiente: agrega un archivo o un enlace"),
    ],
)
def test_stars_are_those_that_are_known(app, fields, stars, said):
    name = made(**fields)
    assert told(name)["stars"] == stars
    assert said in words(checklist(Visitor(app), name))


def test_what_lacks_is_named_for_everybody(app):
    name = made(proactiva_usefulness_rationale="", proactiva_problem_addressed="ajeno<b>")
    gaps = {gap["field"]: gap["kind"] for gap in told(name)["gaps"]}
    assert gaps == {
        "proactiva_usefulness_rationale": "missing",
        "proactiva_problem_addressed": "unlisted",
    }
    said = words(checklist(Visitor(app), name))
    assert "a resolver? Tiene códigos que no están en la lista: ajeno<b> " in said
    assert "¿Por qué es útil?" in said
    assert "No es un certificado." in said


def test_attributes_are_what_its_publisher_says_and_shows(app):
    attributes = {"proactiva_quality_attributes": ["truthfulness", "verifiability"]}
    alone = made(**attributes)
    shown = made(**attributes, proactiva_quality_evidence=METHOD)
    assert told(alone)["attributes"] == ["truthfulness", "verifiability"]
    assert told(alone)["not_shown"][:2] == ["reliability", "timeliness"]
    said = words(checklist(Visitor(app), alone))
    assert "puede demostrar esto de su calidad: Veracidad, Verificabilidad." in said
    assert "No se dice nada de: Confiabilidad, Oportunidad, " in said
    assert "No da la dirección donde se ve." in said
    part = checklist(Visitor(app), shown)
    assert part.xpath(".//a[@href=$at]", at=METHOD)
    assert "No da la dirección" not in words(part)


@pytest.mark.usefixtures("with_request_context")
def test_a_type_without_the_block_lacks_nothing_of_it():
    kept = {"proactiva_proactive": True, "resources": [FILE]}
    lacking = {kind: bool(compose({"id": "1", "type": kind, **kept})["gaps"]) for kind in TYPES}
    assert lacking == {"dataset": True, "map": False}


def test_late_data_is_something_to_mend(app, new_ledger):
    name = made(proactiva_update_frequency="daily")
    late = "Sus datos están atrasados"
    assert late not in words(checklist(Visitor(app), name))
    change_files(model.Package.get(name).id, created=datetime(2020, 1, 1))  # noqa: DTZ001
    assert late in words(checklist(Visitor(app), name))


def test_it_is_folded_for_readers_and_open_for_who_may_edit(app):
    unit = factories.institution()
    name, officer, stranger = made(unit), logged_in(app), logged_in(app)
    factories.join(unit, factories.Person(officer.user["name"]), "editor")
    edit = f"/es/dataset/edit/{name}"
    for visitor, is_open in ((officer, True), (stranger, False), (Visitor(app), False)):
        part = checklist(visitor, name)
        assert (part.get("open") is not None) is is_open
        assert bool(part.xpath(".//a[@href=$at]", at=edit)) is is_open


def test_what_is_private_is_told_to_its_people_alone():
    unit = factories.institution()
    name = made(unit, private=True)
    assert told(name, factories.member(unit, "editor").name)["stars"] == 3
    for user in ("", factories.person().name):
        with pytest.raises(tk.NotAuthorized):
            told(name, user)


def test_what_is_private_is_offered_to_nobody_to_share(app):
    unit, officer = factories.institution(), logged_in(app)
    factories.join(unit, factories.Person(officer.user["name"]), "editor")
    card = "//section[@aria-labelledby='proactiva-card']//a[contains(@href, $there)]"
    for is_private in (False, True):
        page = officer.open(f"/es/dataset/{made(unit, private=is_private)}").document
        for there in ("https://wa.me/", "/proactiva/poster"):
            assert bool(page.xpath(card, there=there)) is not is_private, there
        ask = f"/es/proactiva/demands/new?institution={unit}"
        assert page.xpath("//a[@href=$ask]", ask=ask)
