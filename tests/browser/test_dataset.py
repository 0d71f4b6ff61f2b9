"""The block as people see it: in the form, on a dataset's page and in the search."""

from __future__ import annotations

from datetime import datetime

import pytest

from ckan.tests import factories, helpers

from tests.support.resources import change_files
from tests.support.windows import NARROW, OURS, WIDE

SCHEMING = {
    "ckan.plugins": "scheming_datasets proactiva",
    "scheming.dataset_schemas": "ckanext.scheming:ckan_dataset.yaml",
}
MODES = [
    pytest.param(id="extras"),
    pytest.param(
        id="scheming", marks=[pytest.mark.ckan_config(*item) for item in SCHEMING.items()]
    ),
]
pytestmark = [pytest.mark.browser, pytest.mark.parametrize((), MODES)]

EVIDENCE = {"proactiva_quality_evidence": "https://datos.example/metodo"}
PASSWORD = "tres-palabras-largas"
CARD = "section[aria-labelledby=proactiva-card]"
FACETS = "section.module:has(a[href*='proactiva_'])"
# CKAN 2.12 gives every facet's link, including its own, an accessible name without the count.
CORES_OWN = "label-content-name-mismatch"
# If the reader's language is the portal's, addresses do not name it.
LANGUAGES = {"": "es", "/en": "en"}
FOLDED = "section[aria-labelledby=proactiva-block] > details"
SAVE = "#dataset-edit button[name=save]:not([value=go-dataset])"
BLOCK = {
    "proactiva_proactive": True,
    "proactiva_beneficiary_group": ["girls", "boys", "older_persons"],
    "proactiva_problem_addressed": "education",
    "proactiva_problem_statement": "Muchas familias no saben si habrá lugar en la secundaria.",
    "proactiva_usefulness_rationale": "Te dice cuántos lugares quedan en cada secundaria.",
}


@pytest.fixture
def officer(live_site):
    return factories.User(password=PASSWORD, image_url="")


@pytest.fixture
def dataset(officer):
    unit = factories.Organization(
        image_url="", users=[{"name": officer["name"], "capacity": "editor"}]
    )
    file = {"name": "Lugares", "url": "https://datos.example/lugares.csv", "format": "CSV"}
    return factories.Dataset(
        title="Lugares en secundarias", owner_org=unit["id"], resources=[file], **BLOCK
    )


@pytest.fixture(params=["scripts", "no scripts"])
def window(request, open_window):
    return open_window(javascript=request.param == "scripts")


def block_of(window, name):
    """The block that the portal's API returns for the dataset."""
    answer = window.page.request.get(f"/api/3/action/package_show?id={name}").json()
    return {key: answer["result"][key] for key in BLOCK}


def unfold(page):
    """Open the questions for those who say «yes»; with scripts they open when «yes» is chosen."""
    if not page.is_visible(f"{FOLDED} [name=proactiva_problem_addressed]"):
        page.click(f"{FOLDED} > summary")


class TestForm:
    def test_a_form_with_errors_keeps_what_was_typed(self, window, officer, dataset):
        window.log_in(officer, PASSWORD)
        page = window.page
        for prefix in LANGUAGES:
            window.open(f"{prefix}/dataset/new")
            assert window.faults() == []
            window.open(f"{prefix}/dataset/new")
            assert not page.is_visible("[name=proactiva_problem_addressed]")
            page.fill("#field-title", "Títulos")
            page.select_option("[name=proactiva_proactive]", "true")
            unfold(page)
            page.check("[name=proactiva_beneficiary_group][value=girls]")
            page.fill("[name=proactiva_problem_statement]", 'Sin «agua», <b>sin</b> "luz"')
            window.follow(SAVE)
            assert page.locator(".proactiva-field--error").count() == 2
            page.click(".proactiva-summary li a >> nth=0")
            assert page.url.endswith("#field-proactiva_problem_addressed")
            assert page.is_visible("#field-proactiva_problem_addressed")
            assert page.locator(".error-explanation li").count() >= 2
            assert page.input_value("[name=proactiva_proactive]") == "true"
            assert page.is_checked("[name=proactiva_beneficiary_group][value=girls]")
            assert not page.is_checked("[name=proactiva_beneficiary_group][value=boys]")
            typed = page.input_value("[name=proactiva_problem_statement]")
            assert typed == 'Sin «agua», <b>sin</b> "luz"'
            assert window.faults() == []

    def test_editing_shows_the_block_and_saving_keeps_it(self, window, officer, dataset):
        window.log_in(officer, PASSWORD)
        page = window.page
        window.open(f"/dataset/edit/{dataset['name']}")
        assert window.faults() == []
        for width in (WIDE, NARROW):
            window.resize(width)
            assert window.out_of_reach() == []
        window.follow(SAVE, to=f"**/dataset/{dataset['name']}")
        assert page.locator("#proactiva-card").count() == 1
        assert block_of(window, dataset["name"]) == BLOCK

    def test_what_is_emptied_is_gone(self, window, officer, dataset):
        window.log_in(officer, PASSWORD)
        page = window.page
        window.open(f"/dataset/edit/{dataset['name']}")
        for code in BLOCK["proactiva_beneficiary_group"]:
            page.uncheck(f"[name=proactiva_beneficiary_group][value={code}]")
        page.select_option("[name=proactiva_proactive]", "")
        page.select_option("[name=proactiva_problem_addressed]", "")
        page.fill("[name=proactiva_problem_statement]", "")
        page.fill("[name=proactiva_usefulness_rationale]", "")
        window.follow(SAVE, to=f"**/dataset/{dataset['name']}")
        assert page.locator("#proactiva-card").count() == 0
        assert block_of(window, dataset["name"]) == dict.fromkeys(BLOCK)


class TestCard:
    def test_it_says_for_whom_and_why(self, window, dataset):
        page = window.page
        words = {
            "es": ["Niñas", "Personas mayores", "Escuelas"],
            "en": ["Girls", "Older", "Education"],
        }
        for prefix, language in LANGUAGES.items():
            window.open(f"{prefix}/dataset/{dataset['name']}")
            headline = page.locator("#proactiva-card").inner_text()
            assert headline == BLOCK["proactiva_usefulness_rationale"]
            text = page.locator(CARD).inner_text()
            assert [word for word in words[language] if word not in text] == []
            assert window.faults() == []
        for width in (WIDE, NARROW):
            window.resize(width)
            assert window.out_of_reach() == []

    def test_who_may_edit_it_finds_what_it_lacks(self, window, officer, dataset):
        shown = {"proactiva_quality_attributes": ["verifiability"], **EVIDENCE}
        late = {"proactiva_update_frequency": "daily"}
        helpers.call_action("package_patch", id=dataset["id"], **shown, **late)
        change_files(dataset["id"], created=datetime(2020, 1, 1))  # noqa: DTZ001
        window.log_in(officer, PASSWORD)
        window.open(f"/dataset/{dataset['name']}")
        assert window.page.is_visible(f"{CARD} a[href$='/dataset/edit/{dataset['name']}']")
        assert window.faults() == []
        for width in (WIDE, NARROW):
            window.resize(width)
            assert window.out_of_reach() == []

    def test_long_words_and_long_texts_stay_inside(self, window, dataset):
        long = "sin-espacios" * 100
        helpers.call_action(
            "package_patch",
            id=dataset["id"],
            proactiva_usefulness_rationale=long,
            proactiva_problem_statement=long,
        )
        window.open(f"/dataset/{dataset['name']}")
        assert window.faults() == []
        assert window.page.locator("#proactiva-card + details p").inner_text() == long

    def test_a_link_of_the_card_leads_to_what_else_is_for_that_group(self, window, dataset):
        window.open(f"/dataset/{dataset['name']}")
        window.follow(f"{OURS} a[href$='/proactiva/beneficiaries/older_persons']")
        assert window.page.locator(f"{OURS} h1").inner_text() == "Personas mayores"


class TestFacets:
    def test_they_speak_the_readers_language(self, window, dataset):
        page = window.page
        for prefix, words in (("", ["Niñas", "Sí"]), ("/en", ["Girls", "Yes"])):
            window.open(f"{prefix}/dataset/")
            text = " ".join(page.locator(FACETS).all_inner_texts())
            assert [word for word in words if word not in text] == []
            assert [fault for fault in window.faults(FACETS) if CORES_OWN not in fault] == []

    def test_they_narrow_the_search_and_widen_it_again(self, window, dataset):
        page = window.page
        plain = factories.Dataset(title=dataset["title"])
        window.open(f"/dataset/?name={plain['name']}")
        assert page.locator(f"h2 a[href$='/dataset/{plain['name']}']").count() == 1
        window.open("/dataset/")
        page.click(f"{FACETS} a[href*='beneficiary_group=older_persons']")
        page.wait_for_url("**/*beneficiary_group=older_persons*")
        page.locator(f"h2 a[href$='/dataset/{dataset['name']}']").wait_for()
        assert page.locator(f"h2 a[href$='/dataset/{plain['name']}']").count() == 0
        # CKAN 2.12 with scripts updates the page in place.
        page.click(f"{FACETS} li.active a")
        page.wait_for_url(lambda address: "older_persons" not in address)
        page.locator(f"h2 a[href$='/dataset/{plain['name']}']").wait_for()
