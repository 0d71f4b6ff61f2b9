"""A field of any kind only has to be described, however a portal stores it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from ckanext.proactiva.datasets import fields
from ckanext.proactiva.domain.field_kinds import KINDS
from tests.support.page import Page
from tests.support.portals import BLOCK, EMPTY
from tests.support.site import DatasetForm, Site

# One more field of each kind, and a date whose name CKAN itself would take for a date.
GIVEN: dict[str, Any] = {
    "proactiva_more_flag": True,
    "proactiva_more_code": "waste",
    "proactiva_more_codes": ["waste", "health"],
    "proactiva_more_text": "Palabra insólita",
    "proactiva_more_date": "2027-01-15",
    "proactiva_more_number": "1200.50",
    "proactiva_more_address": "https://agua.example/pozos?a=b",
    "proactiva_until": "2027-02-28",
}
TAKEN_BACK: dict[str, Any] = {n: [] if isinstance(v, list) else "" for n, v in GIVEN.items()}
NOTHING: dict[str, Any] = dict.fromkeys(GIVEN)
# Programs may break these rules: the value is kept, or left out, and reported.
TOLERATED = {"proactiva_more_code", "proactiva_more_codes", "proactiva_more_address"}
WRONG: dict[str, Any] = {
    "proactiva_more_flag": "quizás",
    "proactiva_more_code": "ovnis",
    "proactiva_more_codes": ["waste", "ovnis"],
    "proactiva_more_text": ["lista"],
    "proactiva_more_date": "2027-02-30",
    "proactiva_more_number": "mil",
    "proactiva_more_address": "javascript:alert(1)",
    "proactiva_until": "mañana",
}
FILTERS = (
    "proactiva_more_flag:true",
    "proactiva_more_code:waste",
    "vocab_proactiva_more_codes:health",
    'proactiva_more_date:"2027-01-15T00:00:00Z"',
    "proactiva_until_date:[2027-02-01T00:00:00Z TO 2027-03-01T00:00:00Z]",
    'proactiva_more_number:"1200.50"',
    'proactiva_more_address:"https://agua.example/pozos?a=b"',
    "insólita",
)


def description(name: str) -> dict[str, Any]:
    kind = "date" if name == "proactiva_until" else name.rpartition("_")[2]
    words = {
        part: {"en": f"{part} of {name}", "es": f"{part} de {name}"}
        for part in ("label", "help_text", "example", "facet")
        if part != "facet" or kind == "code"
    }
    listed = {"vocabulary": "everyday_problems"} if kind.startswith("code") else {}
    return {"field_name": name, "kind": kind, **words, **listed}


def title_of(name: str) -> str:
    return f"{'facet' if name.endswith('_code') else 'label'} de {name}"


@pytest.fixture(scope="module")
def described(tmp_path_factory) -> Path:
    """A schema that describes the fields of GIVEN after ours."""
    schema = yaml.safe_load(fields.SCHEMA.read_text(encoding="utf-8"))
    schema["dataset_fields"] += [description(name) for name in GIVEN]
    path = tmp_path_factory.mktemp("schemas") / "more.yaml"
    path.write_text(yaml.safe_dump(schema, allow_unicode=True), encoding="utf-8")
    return path


@pytest.fixture(params=["more-plain", "more-scheming-first", "more-by-hand"])
def site(request, open_portal, described, monkeypatch) -> Site:
    """A portal whose block has the fields of GIVEN after ours; «by-hand» copies all of it."""
    monkeypatch.setattr(fields, "SCHEMA", described)
    name = request.param.removeprefix("more-")
    # CKAN joins the block at startup, so a portal already open with only our fields is no use.
    started = {"tests.schema": str(described)}
    if name != "by-hand":
        return open_portal(name, **started)
    by_hand = {"scheming.dataset_schemas": described.as_uri(), **started}
    site = open_portal("scheming-first", **by_hand)
    return Site(replace(site.portal, own={}), site.app)


def block_of(dataset: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in dataset.items() if name.startswith("proactiva_")}


def test_there_is_a_field_of_every_kind():
    assert {description(name)["kind"] for name in GIVEN} == KINDS.keys()


def test_the_form_offers_stores_shows_and_clears_it(site):
    dataset = site.create()
    path = site.path("edit", dataset["name"])
    form = site.form(path)
    assert all(form.offers(name) for name in GIVEN)
    typed = {name: "true" if value is True else value for name, value in GIVEN.items()}
    form.fill(**typed).send()
    assert block_of(site.call("package_show", id=dataset["id"])) == {**EMPTY, **GIVEN}
    # The card names the fields it shows; a value in another field does not make it appear.
    assert "proactiva-card" not in site.page(site.path("", dataset["name"])).body
    form = site.form(path)
    for name, value in typed.items():
        assert form.given(name) == (value if isinstance(value, list) else [value])
    form.untick(*GIVEN).send()
    assert block_of(site.call("package_show", id=dataset["id"])) == {**EMPTY, **NOTHING}


def test_the_api_keeps_it_and_clears_it(site, cli):
    created = site.create(**BLOCK, **GIVEN)
    whole = {**BLOCK, **GIVEN}
    assert block_of(created) == whole
    assert site.call("proactiva_block_show", id=created["id"]) == whole
    bare = {name: value for name, value in created.items() if name not in whole}
    assert block_of(site.call("package_update", **bare)) == whole
    result = site.command(cli)("block", "export", "-")
    [row] = [line for line in result.output.splitlines() if created["id"] in line]
    assert json.loads(row)["block"].keys() == whole.keys()
    kept = site.call("package_patch", id=created["id"], **NOTHING)
    assert block_of(kept) == whole
    cleared = site.call("package_patch", id=created["id"], **TAKEN_BACK)
    assert block_of(cleared) == {**BLOCK, **NOTHING}
    site.call("package_patch", id=created["id"], **json.loads(row)["block"])
    assert site.call("proactiva_block_show", id=created["id"]) == whole


def test_a_wrong_value_is_refused_by_name_and_stays_in_the_form(site):
    dataset = site.create()
    errors = site.errors("package_patch", id=dataset["id"], **WRONG)
    assert errors.keys() == WRONG.keys() - TOLERATED
    strict = {"proactiva_form": "yes", **WRONG}
    assert site.errors("package_patch", id=dataset["id"], **strict).keys() == WRONG.keys()
    tolerated = {name: WRONG[name] for name in TOLERATED}
    shown = block_of(site.call("package_patch", id=site.create()["id"], **tolerated))
    assert shown == {**EMPTY, **NOTHING, **tolerated, "proactiva_more_address": None}
    form = site.form(site.path("edit", dataset["name"]))
    typed = {
        n: v for n, v in WRONG.items() if n not in ("proactiva_more_flag", "proactiva_more_text")
    }
    again = DatasetForm(site, form.path, form.fill(**typed).send().body)
    for name, value in typed.items():
        assert again.given(name) == (value if isinstance(value, list) else [value])
        assert again.tells_wrong(name)
        assert f"field-{name}-error" in again.html


def test_it_is_found_filtered_and_offered_as_a_facet_under_its_title(site):
    created, bare = site.create(**GIVEN), site.create()
    site.commit()
    for query in FILTERS:
        found = site.call("package_search", fq=f"+id:({created['id']} OR {bare['id']}) +{query}")
        assert [dataset["id"] for dataset in found["results"]] == [created["id"]], query
        assert block_of(found["results"][0]) == {**EMPTY, **GIVEN}
    page = site.page(f"{site.path('')}?q=name:{created['name']}").body
    faceted = [n for n in GIVEN if KINDS[description(n)["kind"]].is_faceted]
    assert [title for title in titles(page) if "proactiva_" in title] == list(
        map(title_of, faceted)
    )
    for name in faceted:
        assert f"{KINDS[description(name)['kind']].solr_name(name)}=" in page


def titles(page: str) -> list[str]:
    """Read the title of each facet on a page."""
    headings = Page(page).document.xpath("//*[contains(@class, 'module-heading')]")
    return [heading.text_content().strip() for heading in headings]
