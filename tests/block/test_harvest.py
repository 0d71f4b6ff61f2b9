"""Two portals with different lists harvest each other's datasets repeatedly, and lose nothing."""

from __future__ import annotations

from typing import Any

import pytest

from ckan import model

from tests.support.copies import gaps_of, own_groups, twin
from tests.support.portals import BLOCK, EMPTY
from tests.support.site import Site, block_of

THEIRS = {
    "proactiva_proactive": True,
    "proactiva_beneficiary_group": ["comuneros"],
    "proactiva_usefulness_rationale": "Te dice cuándo sesiona la asamblea.",
}
# Three runs show what a second and a third may change; ten run with the deep tests.
RUNS = [3, pytest.param(10, marks=pytest.mark.deep)]
OF_A_COPY = ("id", "name", "title", "type", "notes", "private", "state", "resources", "extras")


def by_ckan(dataset: dict[str, Any]) -> dict[str, Any]:
    """Return what CKAN's harvester sends: the result of package_show without local fields."""
    local = ("organization", "owner_org", "groups", "relationships_as_subject", "metadata_modified")
    return {key: value for key, value in dataset.items() if key not in local}


def by_dcat(dataset: dict[str, Any]) -> dict[str, Any]:
    """Return what a harvester for another format sends: fields that it does not know are extras."""
    fields = {key: dataset[key] for key in OF_A_COPY if key in dataset}
    said = {key: value for key, value in dataset.items() if key.startswith("proactiva_")}
    extras = [{"key": key, "value": value} for key, value in said.items()]
    return {**fields, "extras": [*dataset.get("extras", []), *extras]}


class Copies:
    """Two portals in one, each with its own list, and how one harvests the other."""

    def __init__(self, open_portal, tmp_path, modes, way) -> None:
        self.open_portal, self.modes, self.way = open_portal, modes, way
        self.lists = {"a": own_groups(tmp_path, "girls"), "b": own_groups(tmp_path, "comuneros")}

    def at(self, side: str) -> Site:
        return self.open_portal(self.modes[side], **self.lists[side])

    def harvest(self, source: dict[str, Any], site: Site, copy: str, name: str) -> dict[str, Any]:
        own = site.portal.own
        sent = {**self.way(source), "id": copy, "name": name, **own}
        sent["extras"] = [e for e in sent.get("extras", []) if e["key"] not in FOREIGN_KEYS]
        sent = {key: value for key, value in sent.items() if key not in FOREIGN_KEYS or key in own}
        exists = model.Package.get(copy) is not None
        return site.call("package_update" if exists else "package_create", **sent)


FOREIGN_KEYS = {"unidad_administrativa", "periodicidad"}
MODES = [("plain", "plain"), ("scheming-first", "plain"), ("plain", "scheming-after")]


@pytest.fixture(params=MODES, ids="-and-".join)
def modes(request):
    return dict(zip("ab", request.param, strict=True))


@pytest.mark.parametrize("runs", RUNS)
@pytest.mark.parametrize("way", [by_ckan, by_dcat])
def test_there_and_back_nothing_is_refused_nor_erased(open_portal, tmp_path, modes, way, runs):
    copies = Copies(open_portal, tmp_path, modes, way)
    here = copies.at("a").create(**BLOCK)
    there = copies.at("b").create(**THEIRS)
    partly = copies.at("a").create()
    of_here, of_there = twin(here), twin(there)
    said = {**EMPTY, **THEIRS}
    for _ in range(runs):
        site = copies.at("b")
        copy = copies.harvest(here, site, of_here, f"{here['name']}-b")
        assert block_of(copy) == BLOCK
        copies.harvest(partly, site, there["id"], there["name"])
        assert site.block(there["id"]) == said  # a missing value clears nothing
        there = site.call("package_show", id=there["id"])

        site = copies.at("a")
        assert block_of(copies.harvest(there, site, of_there, f"{there['name']}-a")) == said
        copies.harvest(copy, site, here["id"], here["name"])
        assert site.block(here["id"]) == BLOCK
        here = site.call("package_show", id=here["id"])

    page = site.page(site.path("", f"{there['name']}-a")).body
    assert "comuneros" in page
    gaps = gaps_of(site, f"{there['name']}-a")
    assert [gap["codes"] for gap in gaps if gap["kind"] == "unlisted"] == [["comuneros"]]


def test_taking_back_stays_where_it_was_said(open_portal, tmp_path, modes):
    copies = Copies(open_portal, tmp_path, modes, by_ckan)
    source = copies.at("a").create(**BLOCK)
    copy = copies.harvest(source, copies.at("b"), twin(source), f"{source['name']}-b")
    source = copies.at("a").call(
        "package_patch", id=source["id"], proactiva_problem_statement="", proactiva_proactive=False
    )
    assert source["proactiva_problem_statement"] is None
    again = copies.harvest(source, copies.at("b"), copy["id"], copy["name"])
    assert block_of(again) == {**BLOCK, "proactiva_proactive": False}  # «no» is harvested too


@pytest.mark.parametrize("mode", ["plain", "scheming-first"])
def test_what_another_portal_keeps_otherwise_costs_no_dataset(open_portal, mode):
    site = open_portal(mode)
    elsewhere = {
        "proactiva_usefulness_rationale": {"en": "It says when.", "es": "Te dice cuándo."},
        "proactiva_next_update": "2027-01-15T10:30:00",
        "proactiva_problem_addressed": ["water_and_drainage", "health"],
    }
    made = site.create(**{**BLOCK, **elsewhere})
    assert block_of(made) == {
        **BLOCK,
        "proactiva_usefulness_rationale": "Te dice cuándo.",
        "proactiva_next_update": "2027-01-15",
        "proactiva_problem_addressed": "water_and_drainage",
    }
    lost = [gap["field"] for gap in gaps_of(site, made["name"]) if gap["kind"] == "left_out"]
    assert sorted(lost) == ["proactiva_problem_addressed", "proactiva_usefulness_rationale"]
