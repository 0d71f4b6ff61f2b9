"""Two portals with different lists harvest each other's linked data repeatedly, losing nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from rdflib import Graph, Literal, URIRef

from ckan import model

from tests.dcat.catalogs import DCAT, FORMATS, HEAD, PORTAL_OPTIONS, read
from tests.support.copies import gaps_of, own_groups, twin
from tests.support.portals import BLOCK, EMPTY, PORTALS, SCHEMAS
from tests.support.site import Site, block_of

GROUP = "proactiva_beneficiary_group"
THEIRS = {
    "proactiva_proactive": True,
    GROUP: ["comuneros"],
    "proactiva_usefulness_rationale": "Te dice cuándo sesiona la asamblea.",
}
# The second one's addresses of codes are longer than any code that a program may send.
SITES = {"a": "https://a.example", "b": f"https://datos.{'transparencia.' * 3}estado.example"}
HERE = f"{SITES['a']}/proactiva/vocabulary/beneficiary_groups"
# Three runs show what a second and a third may change; ten run with the deep tests.
RUNS = [3, pytest.param(10, marks=pytest.mark.deep)]
MODES = [("plain", "plain"), ("dcat-ap", "plain"), ("by-hand", "dcat-ap")]
# These differ every time.
OF_THE_MOMENT = {"metadata_modified", "metadata_created", "organization"}


class Copies:
    """Two portals in one, each with its own list and address, that harvest each other."""

    def __init__(self, open_portal, tmp_path, modes: tuple[str, str]) -> None:
        self.open_portal = open_portal
        self.options = {
            side: {
                **PORTAL_OPTIONS[mode],
                **own_groups(tmp_path, code),
                "ckan.site_url": SITES[side],
            }
            for side, mode, code in zip("ab", modes, ("girls", "comuneros"), strict=True)
        }

    def at(self, side: str) -> Site:
        return self.open_portal("plain", **self.options[side])

    def harvest(self, data: str, form: str, site: Site, copy: str, name: str) -> dict[str, Any]:
        """Store what another portal serves, as ckanext-dcat's harvester does."""
        sent = {**read(data, form), "id": copy, "name": name}
        exists = model.Package.get(copy) is not None
        return site.call("package_update" if exists else "package_create", **sent)


def served(site: Site, dataset: dict[str, Any], form: str) -> str:
    return site.page(f"/dataset/{dataset['name']}.{form}").body


def size(dataset: dict[str, Any]) -> int:
    """Return the size of a dataset regardless of order: a graph has none."""
    kept = {key: value for key, value in dataset.items() if key not in OF_THE_MOMENT}
    return len(json.dumps(kept))


@pytest.mark.parametrize("runs", RUNS)
@pytest.mark.parametrize("modes", MODES, ids="-and-".join)
def test_there_and_back_nothing_is_refused_nor_erased(open_portal, tmp_path, modes, runs):
    copies = Copies(open_portal, tmp_path, modes)
    notes = {"notes": "Qué día llega el agua."}
    there = copies.at("b").create(**THEIRS, **notes)
    site = copies.at("a")
    here, partly = site.create(**BLOCK, **notes), site.create(**notes)
    of_here, of_there = twin(here), twin(there)
    said = {**EMPTY, **THEIRS}
    # A code that the other portal does not list is kept as the address of its concept.
    away = {**BLOCK, GROUP: [f"{HERE}/girls", "older_persons"]}
    sizes: list[int] = []
    for run in range(runs):
        form = FORMATS[run % len(FORMATS)]
        data = [served(site, each, form) for each in (here, partly)]
        site = copies.at("b")
        copy = copies.harvest(data[0], form, site, of_here, f"{here['name']}-b")
        assert told(block_of(copy)) == told(away)
        copies.harvest(data[1], form, site, there["id"], there["name"])
        assert site.block(there["id"]) == said  # a missing value clears nothing
        data = [served(site, each, form) for each in (copy, there)]

        site = copies.at("a")
        copies.harvest(data[0], form, site, here["id"], here["name"])
        assert site.block(here["id"]) == BLOCK
        kept = copies.harvest(data[1], form, site, of_there, f"{there['name']}-a")
        assert block_of(kept) == said
        sizes.append(size(site.call("package_show", id=here["id"])))

    assert len({*sizes[1:]}) == 1  # and nothing grows
    page = site.page(f"/dataset/{there['name']}-a").body
    assert "comuneros" in page
    gaps = gaps_of(site, f"{there['name']}-a")
    assert [gap["codes"] for gap in gaps if gap["kind"] == "unlisted"] == [["comuneros"]]
    site = copies.at("b")
    assert f"{HERE}/girls" in site.page(f"/dataset/{here['name']}-b").body
    gaps = gaps_of(site, f"{here['name']}-b")
    unlisted = {code for gap in gaps if gap["kind"] == "unlisted" for code in gap["codes"]}
    assert f"{HERE}/girls" in unlisted


EU = "http://publications.europa.eu/resource/authority/frequency"


def test_how_often_follows_what_is_harvested(open_portal):
    site = open_portal("plain", **PORTAL_OPTIONS["plain"])
    created = site.create()
    for said, frequency in (
        (f"<{EU}/MONTHLY>", "monthly"),
        (f"<{EU}/TRIENNIAL>", f"{EU}/TRIENNIAL"),
        ("", ""),
    ):
        stated = f"; dct:accrualPeriodicity {said}" if said else ""
        harvested(site, created, f"dct:title 'Tandeo' {stated}")
        told_now = site.call("proactiva_currency_show", dataset=created["id"])
        assert told_now["frequency"] == frequency
        assert site.block(created["id"]) == EMPTY


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        ("'Sirve'", {"es": "Sirve"}),
        ("'Sirve'@es-MX", {"es-MX": "Sirve"}),
        ("'Sirve'@es, 'Useful'@en", {"es": "Sirve", "en": "Useful"}),
    ],
)
def test_a_portals_own_text_by_language_is_told_in_languages(open_portal, said, taken):
    languages = PORTALS["text-by-language"].plugins
    site = open_portal("text-by-language", **{**DCAT, "ckan.plugins": f"dcat {languages}"})
    kept = harvested(site, site.create(), f"dct:title 'Tandeo' ; p:usefulness_rationale {said}")
    assert kept["proactiva_usefulness_rationale"] == taken
    graph = Graph().parse(data=served(site, kept, "ttl"), format="turtle")
    texts = graph.objects(None, URIRef("urn:ckanext-proactiva:usefulness_rationale"))
    assert {*texts} == {Literal(text, lang=language) for language, text in taken.items()}


def test_a_portals_own_text_in_one_language_is_told_as_text(open_portal):
    plugins = PORTALS["preset-names-ours"].plugins
    site = open_portal("preset-names-ours", **{**DCAT, "ckan.plugins": f"dcat {plugins}"})
    said = "dct:title 'Tandeo' ; p:problem_statement 'Nadie sabe'@es, 'Nobody knows'@en"
    kept = harvested(site, site.create(), said)
    assert kept["proactiva_problem_statement"] == "Nadie sabe"


@pytest.mark.parametrize(
    ("groups", "taken"), [("'girls'", "girls"), ("'girls', 'pescadores'", None), ("'x'", None)]
)
def test_portal_that_takes_one_group_takes_none_of_several(open_portal, tmp_path, groups, taken):
    head, group, rest = (SCHEMAS / "isla.yaml").read_text().partition("proactiva_beneficiary_group")
    file = tmp_path / "isla.yaml"
    file.write_text(head + group + rest.replace("multiple_checkbox", "select"))
    plugins = f"dcat {PORTALS['own-groups'].plugins}"
    settings = {"ckan.plugins": plugins, "scheming.dataset_schemas": file.as_uri()}
    site = open_portal("own-groups", **{**DCAT, **settings})
    said = f"dct:title 'Tandeo' ; dct:audience {groups} ; p:recognition 'Buenas prácticas'"
    kept = harvested(site, site.create(), said)
    assert (kept.get(GROUP) or None) == taken
    assert kept["proactiva_recognition"] == "Buenas prácticas"


def harvested(site: Site, dataset: dict[str, Any], turtle: str) -> dict[str, Any]:
    """Update a dataset with what these statements say of it, as ckanext-dcat's harvester does."""
    said = read(f"{HEAD}<https://otro.example/d/1> a dcat:Dataset ; {turtle} .")
    ours = {**site.portal.own, "id": dataset["id"], "name": dataset["name"]}
    return site.call("package_update", **{**said, **ours})


def told(block: dict[str, Any]) -> dict[str, Any]:
    # A graph has no order.
    return {k: sorted(v) if isinstance(v, list) else v for k, v in block.items()}
