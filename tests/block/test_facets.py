"""Facets count correctly, and are labelled in the reader's language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from itertools import combinations
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from ckan.tests import helpers

from ckanext.proactiva import vocabularies
from tests.support.filling import fill, forget
from tests.support.page import Page
from tests.support.portals import BLOCK
from tests.support.site import Site

GROUPS = "vocab_proactiva_beneficiary_group"
PROBLEM = "proactiva_problem_addressed"
FLAG = "proactiva_proactive"
RATIONALE = "proactiva_usefulness_rationale"
HOW_MANY = 2_000
CREATED = 26  # through the API; the others are rows added to CKAN's index
CODES = ["girls", "boys", "women", "older_persons", "indigenous_peoples"]
PROBLEMS = ["water_and_drainage", "public_transport", "waste", ""]


def mixed(number: int) -> dict:
    """Return the fields of one of many datasets; no two consecutive ones are alike."""
    block: dict = {
        "proactiva_beneficiary_group": [c for n, c in enumerate(CODES) if number >> n & 1],
        "proactiva_problem_addressed": PROBLEMS[number % 4],
        RATIONALE: "Te dice a dónde ir." if number % 5 else "",
    }
    state = {7: "draft", 11: "deleted"}.get(number % 13, "active")
    kind = {"type": "geodato", "escala": "1:50000"} if number % 6 == 0 else {"type": "dataset"}
    return {
        "private": number % 9 == 0,
        "state": state,
        "title": f"Conjunto {number}",
        "proactiva_proactive": number % 2 == 1 if number % 3 else None,
        **block,
        **kind,
    }


@pytest.fixture
def loaded(open_portal):
    """A portal with many datasets of one organization, and the fields of each."""
    site = open_portal("two-types")
    organization = site.call("organization_create", name=site.fields()["name"])
    datasets = [mixed(number) for number in range(HOW_MANY)]
    for dataset in datasets[:CREATED]:
        create(site, organization, dataset)
    filled = fill(site, organization, datasets[CREATED:])
    yield site, organization, datasets
    forget(organization, filled)


def create(site: Site, organization: dict, dataset: dict) -> None:
    context = {"user": site.sysadmin["name"], "ignore_auth": True}
    fields = {**dataset, "name": site.fields()["name"], "owner_org": organization["id"]}
    state = "draft" if fields.pop("state") == "draft" else "active"
    created = helpers.call_action("package_create", dict(context), state=state, **fields)
    if dataset["state"] == "deleted":
        helpers.call_action("package_delete", dict(context), id=created["id"])


def by_hand(datasets: list[dict]) -> dict[str, Counter]:
    return {
        GROUPS: Counter(c for d in datasets for c in d["proactiva_beneficiary_group"]),
        PROBLEM: Counter(d[PROBLEM] for d in datasets if d[PROBLEM]),
        FLAG: Counter(str(d[FLAG]).lower() for d in datasets if counts(d)),
    }


def counts(dataset: dict) -> bool:
    """Return whether it says that it is not proactive, or is proactive with a complete block."""
    if not dataset[FLAG]:
        return dataset[FLAG] is False
    whole = "proactiva_beneficiary_group", PROBLEM, RATIONALE
    return all(dataset[name] for name in whole)


def says(dataset: dict, facet: str, term: str) -> bool:
    return term in by_hand([dataset])[facet]


def test_counts_equal_a_count_by_hand(loaded):
    site, organization, datasets = loaded
    active = [d for d in datasets if d["state"] == "active"]
    public = [d for d in active if not d["private"]]
    drafts = [d for d in datasets if d["state"] == "draft"]
    facets = {"facet.field": [GROUPS, PROBLEM, FLAG], "facet.limit": -1, "rows": 0}
    only = f"+owner_org:{organization['id']}"

    def counted(**query) -> dict:
        found = site.call("package_search", **{**facets, "fq": only, **query})
        return {
            name: {item["name"]: item["count"] for item in facet["items"]}
            for name, facet in found["search_facets"].items()
        }

    for query, expected in (
        ({}, public),
        ({"include_private": True}, active),
        ({"include_private": True, "include_drafts": True}, active + drafts),
        ({"fq": f"{only} +dataset_type:geodato"}, [d for d in public if d["type"] == "geodato"]),
    ):
        assert counted(**query) == by_hand(expected)

    # Any two filters together find the datasets with both values, and the facets are recounted.
    for (facet, term), (other, with_it) in combinations(TERMS, 2):
        both = [d for d in public if says(d, facet, term) and says(d, other, with_it)]
        assert counted(fq=f"{only} +{facet}:{term} +{other}:{with_it}") == by_hand(both)

    # The page shows the same numbers with labels in the reader's language, for every dataset type.
    for filters in ((), TERMS[:1], TERMS[:2], (TERMS[0], TERMS[5]), (TERMS[6], TERMS[8])):
        left = [d for d in public if all(says(d, *each) for each in filters)]
        query = urlencode([("organization", organization["name"]), *filters])
        for prefix, language in (("", "es"), ("/en", "en")):
            page = site.app.get(f"{prefix}/dataset/?{query}").body
            told = labelled(by_hand(left), language)
            assert facets_of(page, filters) == told, (query, language)

    # Clicking a facet finds as many datasets as it promises.
    found = site.call("package_search", fq=f"{only} +{GROUPS}:girls", rows=0)
    assert found["count"] == by_hand(public)[GROUPS]["girls"]
    # People search with the words that they read.
    found = site.call("package_search", q="Niñas", fq=only, rows=0)
    assert found["count"] == by_hand(public)[GROUPS]["girls"]


TERMS = (
    *((GROUPS, code) for code in CODES),
    *((PROBLEM, code) for code in PROBLEMS if code),
    *((FLAG, said) for said in ("true", "false")),
)
YES_AND_NO = {"es": {"true": "Sí", "false": "No"}, "en": {"true": "Yes", "false": "No"}}


def labelled(counts: dict[str, Counter], language: str) -> dict[str, dict[str, int]]:
    """Return counts as a page shows them; an empty facet is not shown."""
    groups = vocabularies.get("beneficiary_groups")
    problems = vocabularies.get("everyday_problems")
    said = {
        GROUPS: {groups.label(code, language): n for code, n in counts[GROUPS].items()},
        PROBLEM: {problems.label(code, language): n for code, n in counts[PROBLEM].items()},
        FLAG: {YES_AND_NO[language][code]: n for code, n in counts[FLAG].items()},
    }
    return {facet: terms for facet, terms in said.items() if terms}


def test_only_pages_of_types_with_the_block_offer_its_facets(open_portal):
    site = open_portal("maps", **{"ckanext.proactiva.dataset_types": "geodato"})
    organization = site.call("organization_create", name=site.fields()["name"])
    created = site.create(owner_org=organization["id"], **BLOCK)
    site.commit()
    only = f"?q=name:{created['name']}"
    # The page of all datasets finds every type, but its own type is «dataset».
    for path in (f"/dataset/{only}", f"/organization/{organization['name']}{only}"):
        page = site.page(path).body
        assert created["title"] in page
        assert facets_of(page) == {}, path
    assert facets_of(site.page(f"/geodato/{only}").body).keys() == {GROUPS, PROBLEM, FLAG}
    schema = site.call("scheming_dataset_schema_show", type="dataset")
    assert FLAG not in {field["field_name"] for field in schema["dataset_fields"]}


@pytest.mark.parametrize("mode", ["plain", "scheming-first"])
def test_a_facet_of_ours_with_nothing_in_it_is_not_shown(open_portal, mode):
    site = open_portal(mode)
    created = site.create(proactiva_problem_addressed="waste")
    site.commit()
    page = site.page(f"/dataset/?q=name:{created['name']}").body
    titles = [
        heading.text_content().strip()
        for heading in Page(page).document.xpath("//*[contains(@class, 'module-heading')]")
    ]
    assert "Problema de todos los días" in titles
    assert "¿Para quién sirve?" not in titles
    assert "Más allá de la obligación" not in titles
    assert {"Organizaciones", "Etiquetas"} <= set(titles)  # CKAN's own facets are unchanged
    assert titles.index("Problema de todos los días") < titles.index("Organizaciones")


def test_a_facet_of_ours_says_its_labels_whole(open_portal):
    site = open_portal("plain")
    created = site.create(**{**BLOCK, "proactiva_problem_addressed": "emergencies"})
    site.commit()
    page = Page(site.page(f"/dataset/?q=name:{created['name']}").body)
    labels = page.document.xpath("//li[contains(@class, 'nav-item')]//*[@class='item-label']")
    assert "Pandemias, emergencias y desastres" in [each.text for each in labels]


@pytest.mark.parametrize("covered", ["dataset", "geodato"])
def test_a_plugin_after_ours_may_reorder_the_facets(open_portal, covered):
    plugins = {"ckan.plugins": "proactiva agencias_facetas"}
    site = open_portal("plain", **plugins, **{"ckanext.proactiva.dataset_types": covered})
    organization = site.call("organization_create", name=site.fields()["name"])
    created = site.create(owner_org=organization["id"], **BLOCK)
    site.commit()
    offered = {GROUPS, PROBLEM, FLAG} if covered == "dataset" else set()
    for path in ("/dataset/", f"/organization/{organization['name']}"):
        page = site.page(f"{path}?q=name:{created['name']}").body
        assert facets_of(page).keys() == offered


def facets_of(page: str, filters: Collection = ()) -> dict[str, dict[str, int]]:
    """Read the number of each label of each facet on a page with these filters."""
    found: dict[str, dict[str, int]] = {}
    for link in Page(page).document.xpath("//li[contains(@class, 'nav-item')]/a"):
        text = link.xpath("string(.//*[contains(@class, 'item-label')])").strip()
        # CKAN truncates long labels and puts the whole text in one of these attributes.
        label = link.get("title") or link.get("data-bs-title") or text
        count = link.xpath(
            "string(.//*[contains(@class, 'badge') or contains(@class, 'item-count')])"
        )
        # A term's link adds it to the filters, or removes it if it is already one.
        changed = {*parse_qsl(urlsplit(link.get("href", "")).query)} ^ {*filters}
        facets = [name for name, _ in changed if name in (GROUPS, PROBLEM, FLAG)]
        if label and facets:
            found.setdefault(facets[0], {})[label] = int(count)
    return found
