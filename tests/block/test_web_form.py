"""The block in the form that people fill in, and on the pages that they read."""

from __future__ import annotations

import pytest

from ckanext.proactiva.datasets.fields import by_name
from tests.support.page import Page
from tests.support.portals import BLOCK, PORTALS
from tests.support.site import DatasetForm

SMOKE = {"plain", "scheming-first"}
FLAG = "proactiva_proactive"
ANSWERS = {name: "true" if said is True else said for name, said in BLOCK.items()}


def answers(portal):
    ours = {name: answer for name, answer in ANSWERS.items() if name not in portal.theirs}
    return {**ours, **(portal.typed or portal.theirs)}


def read_in_spanish(value):
    return value["es"] if isinstance(value, dict) else value


def form_with_block(site, name):
    """Open a dataset's form on the page with the block."""
    return site.form(site.path("edit", name, site.portal.last_page))


@pytest.mark.parametrize(
    "site",
    [pytest.param(n, marks=[pytest.mark.smoke] if n in SMOKE else []) for n in PORTALS],
    indirect=True,
)
class TestForm:
    def test_what_people_fill_in_is_stored_shown_again_and_cleared(self, site):
        dataset = site.create()
        form = form_with_block(site, dataset["name"])
        assert all(form.offers(name) for name in answers(site.portal))
        form.fill(**answers(site.portal)).send()
        assert site.block(dataset["id"]) == site.portal.block

        page = site.page(site.path("", dataset["name"])).body
        assert read_in_spanish(site.portal.block["proactiva_usefulness_rationale"]) in page
        assert page.count('id="proactiva-card"') == 1
        # The dataset's page shows the block once, and not also as a table of raw values.
        assert "water_and_drainage</td>" not in page

        form = form_with_block(site, dataset["name"])
        for name, answer in answers(site.portal).items():
            assert form.given(name) == (answer if isinstance(answer, list) else [answer])
        form.send()
        assert site.block(dataset["id"]) == site.portal.block

        form = form_with_block(site, dataset["name"])
        said = {FLAG: "no"} if FLAG in site.portal.theirs else {}
        form.untick(*(name for name in BLOCK if name not in site.portal.theirs)).fill(**said).send()
        assert site.block(dataset["id"]) == {**site.portal.empty, **site.portal.theirs, **said}
        page = site.page(site.path("", dataset["name"])).body
        assert ('id="proactiva-card"' in page) is bool(site.portal.theirs.keys() - {FLAG})

    def test_a_form_with_errors_names_them_and_keeps_what_was_typed(self, site):
        dataset = site.create()
        form = form_with_block(site, dataset["name"])
        flag = {FLAG: site.portal.theirs.get(FLAG, "true")}
        form.fill(proactiva_problem_statement="Se acaba el <agua> & nadie avisa", **flag)
        response = form.send()
        assert response.status_code == 200
        again = DatasetForm(site, form.path, response.body)
        assert again.given("proactiva_problem_statement") == ["Se acaba el <agua> & nadie avisa"]
        assert again.given("proactiva_proactive") == [flag["proactiva_proactive"]]
        problem = again.element.xpath(".//select[@name='proactiva_problem_addressed']")[0]
        assert problem.get("aria-invalid") == "true"
        assert "proactiva_problem_addressed-error" in problem.get("aria-describedby")
        # Nothing else is wrong: finding the dataset by its name has not changed its id.
        assert "Id:" not in response.body
        # In the summary above the form, in that of the block, and next to the field.
        assert response.body.count("Elige un problema de la lista") == 3
        assert site.block(dataset["id"]) == site.portal.empty


@pytest.mark.parametrize("site", ["text-by-language"], indirect=True)
def test_who_names_inputs_as_a_form_does_changes_them(site):
    created = site.create(**site.portal.block)
    bare = {name: value for name, value in created.items() if name not in BLOCK}
    name, said = "proactiva_usefulness_rationale", {"es": "Dice qué hora", "en": "Says when"}
    inputs = {f"{name}-{language}": text for language, text in said.items()}
    assert site.call("package_update", **bare, **inputs)[name] == said


@pytest.mark.parametrize("site", ["plain", "scheming-first"], indirect=True)
def test_what_is_wrong_elsewhere_in_the_form_is_told_too(site):
    form = site.form(site.path("new"))
    wrong = {"title": "Pipas", "name": "¡No!", "private": "False", FLAG: "true"}
    page = Page(form.fill(**wrong, **site.portal.own).send().body).document
    told = page.xpath("//*[contains(@class, 'error-explanation')]//li/text()")
    demanded = [name for name, field in by_name().items() if "missing" in field.definition]
    assert len([each for each in told if each.strip()]) == len(demanded) + 1, told
    # The block's own summary, which has not all of it, does not take the focus.
    [summary] = page.xpath("//section//*[contains(@class, 'proactiva-summary')]")
    assert not summary.xpath("./@autofocus | .//@autofocus")


@pytest.mark.parametrize("site", ["own-fields"], indirect=True)
def test_a_group_of_boxes_of_the_portals_own_is_cleared_as_without_us(site):
    dataset = site.create(**site.portal.block)
    form = form_with_block(site, dataset["name"])
    form.fill(proactiva_proactive="no", proactiva_beneficiary_group=[]).send()
    expected = {**site.portal.block, "proactiva_proactive": "no"}
    del expected["proactiva_beneficiary_group"]
    assert site.block(dataset["id"]) == expected


@pytest.mark.smoke
@pytest.mark.parametrize("site", ["plain", "scheming-first"], indirect=True)
class TestNewDataset:
    def test_a_dataset_begins_in_the_form(self, site):
        name = site.fields()["name"]
        form = site.form(site.path("new"))
        form.fill(title="Pipas", name=name, private="False", **site.portal.own, **ANSWERS)
        form.send(follow=False)
        dataset = site.call("package_show", id=name)
        assert dataset["state"] == "draft"
        assert {key: dataset[key] for key in BLOCK} == BLOCK

    def test_the_form_speaks_the_language_of_the_reader(self, site):
        for path, words in (
            ("", ("¿Para quién sirve?", "Agua potable y drenaje")),
            ("/en", ("Who is it for?", "Water &amp; drainage")),
        ):
            page = site.page(path + site.path("new")).body
            assert [word for word in words if word not in page] == []


@pytest.mark.parametrize("site", ["plain", "scheming-first", "pages"], indirect=True)
@pytest.mark.parametrize(
    "query",
    ["_form_page=%C2%B2", f"_form_page={'9' * 5_000}", "_form_page=0", "type=a&type=b"],
    ids=["superscript", "long", "zero", "two-types"],
)
def test_an_odd_address_opens_the_form_all_the_same(site, query):
    form = site.form(f"{site.path('new')}?{query}")
    # Of a form by pages it is the first page, which does not ask for the block.
    assert form.offers(FLAG) is (site.portal.last_page is None)


@pytest.mark.parametrize("site", ["pages"], indirect=True)
class TestPages:
    def test_the_block_is_the_last_page_of_a_form_by_pages(self, site):
        name = site.fields()["name"]
        form = site.form(site.path("new"))
        assert not form.offers("proactiva_proactive")
        form.fill(title="Pozos", name=name, private="False").send(follow=False)
        site.form(f"{site.path('new')}/{name}/2").fill(**site.portal.own).send(follow=False)
        last = site.form(f"{site.path('new')}/{name}/3")
        assert "¿A quién le sirve?" in last.html
        last.fill(**ANSWERS).send(follow=False)
        assert site.block(name) == BLOCK

    def test_the_first_page_keeps_what_the_last_one_stored(self, site):
        dataset = site.create(**BLOCK)
        site.form(site.path("edit", dataset["name"], 1)).fill(title="Otro").send()
        shown = site.call("package_show", id=dataset["id"])
        assert shown["title"] == "Otro"
        assert {key: shown[key] for key in BLOCK} == BLOCK
