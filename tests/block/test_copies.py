"""A portal's own copy of our schema, changed as the guide invites people to change it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from ckanext.proactiva.datasets import fields
from tests.block.test_joining import told
from tests.support.page import Page
from tests.support.portals import BLOCK
from tests.support.site import Site, block_of

POPULATION, STATEMENT = "proactiva_target_population", "proactiva_problem_statement"
PROBLEM, GROUPS = "proactiva_problem_addressed", "proactiva_beneficiary_group"
PROACTIVE = "proactiva_proactive"
PERSON = {"proactiva_form": "yes"}
LABEL = {"es": "¿Qué le duele a la gente?", "en": "What hurts?"}
MISSING = {"es": "Di a cuántas personas", "en": "Say how many people"}


@pytest.fixture
def copy(open_portal, tmp_path: Path) -> Callable[..., Site]:
    """A function that opens a portal whose schema is ours with other keys in some of its fields."""

    def open_(*more: dict[str, Any], **changed: dict[str, Any]) -> Site:
        schema = yaml.safe_load(fields.SCHEMA.read_text(encoding="utf-8"))
        described = [{**f, **changed.get(f["field_name"], {})} for f in schema["dataset_fields"]]
        path = tmp_path / "copia.yaml"
        text = yaml.safe_dump({**schema, "dataset_fields": [*described, *more]})
        path.write_text(text, encoding="utf-8")
        return open_portal("by-hand", **{"scheming.dataset_schemas": path.as_uri()})

    return open_


def test_what_a_copy_demands_is_demanded_in_its_words(copy):
    which = {"of": PROBLEM, "says": "Di en qué se gasta"}
    site = copy(
        **{POPULATION: {"missing": MISSING}, "proactiva_recognition": {"which": which}},
    )
    said = {k: v for k, v in BLOCK.items() if k not in (POPULATION, "proactiva_recognition")}
    errors = site.errors("package_create", **site.fields(**said, **PERSON))
    assert errors == {POPULATION: [MISSING["es"]]}
    other = {**BLOCK, PROBLEM: "other", "proactiva_recognition": ""}
    errors = site.errors("package_create", **site.fields(**other, **PERSON))
    assert errors == {"proactiva_recognition": [which["says"]]}
    # Where something is wrong is open, although nothing is written there.
    form = site.form(site.path("edit", site.create()["name"]))
    again = Page(form.fill(**{PROBLEM: "other", STATEMENT: "Baches"}).send().body).document
    assert len(again.xpath("//section[@aria-labelledby='proactiva-block']//details[@open]")) == 2
    assert block_of(site.create(**BLOCK, **PERSON)) == BLOCK
    labels = Page(site.page("/dataset/new").body).document.xpath(
        f"//label[@for='field-{POPULATION}' and contains(., '(obligatorio)')]"
    )
    assert len(labels) == 1


def test_the_words_of_a_copy_are_the_ones_asked(copy):
    plain = {"label": "¿Quiénes, con precisión?", "help_text": "Con sus palabras"}
    choice = {"label": "¿Es voluntario?", "choice": "Sí, y lo explicamos"}
    site = copy(**{STATEMENT: {"label": LABEL}, POPULATION: plain, PROACTIVE: choice})
    ours = fields.by_name()[STATEMENT].definition["label"]
    for prefix, language in (("", "es"), ("/en", "en")):
        page = Page(site.page(f"{prefix}/dataset/new").body)
        [label] = page.document.xpath(f"//label[@for='field-{STATEMENT}']")
        assert LABEL[language] in label.text_content()
        assert ours[language] not in page.body
        for words in (*plain.values(), *choice.values()):
            assert words in page.body


def test_a_list_that_does_not_exist_is_told_and_ours_is_used(copy):
    site = copy(**{PROBLEM: {"vocabulary": "colonias"}})
    [warning, *_] = [message for level, message in told(site) if level == "warning"]
    assert PROBLEM in warning
    assert "colonias" in warning
    wrong = {**BLOCK, PROBLEM: "ovnis", **PERSON}
    assert site.errors("package_create", **site.fields(**wrong)).keys() == {PROBLEM}
    created = site.create(**BLOCK, **PERSON)
    assert block_of(created) == BLOCK
    form = site.form(site.path("edit", created["name"]))
    assert form.given(PROBLEM) == [BLOCK[PROBLEM]]


def test_a_field_more_is_schemings_even_if_named_as_ours(copy):
    cost = "proactiva_cost"
    site = copy({"field_name": cost, "kind": "number", "label": "¿Cuánto costó?"})
    created = site.create(**{cost: "1200.5"})
    form = site.form(site.path("edit", created["name"]))
    assert form.given(cost) == ["1200.5"]
    form.fill(title="Otro").send()
    assert site.call("package_show", id=created["id"])[cost] == "1200.5"
    assert "¿Cuánto costó?" in site.page(site.path("", created["name"])).body


def test_a_field_drawn_by_schemings_snippets_may_be_empty(copy):
    own = {
        "form_snippet": "multiple_checkbox.html",
        "display_snippet": "multiple_choice.html",
        "choices": [{"value": "girls", "label": "Muchachas"}],
    }
    site = copy(**{GROUPS: own})
    created = site.create()
    assert site.call("package_show", id=created["id"])[GROUPS] is None
    assert site.page(site.path("", created["name"]))
    form = site.form(site.path("edit", created["name"]))
    form.fill(**{GROUPS: ["girls"]}).send()
    assert site.call("package_show", id=created["id"])[GROUPS] == ["girls"]
    assert "Muchachas" in site.page(site.path("", created["name"])).body
