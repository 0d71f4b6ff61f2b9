"""What the content promises, checked in its files alone."""

from __future__ import annotations

import csv
import json
import zipfile
from pathlib import Path

import pytest
import yaml
from lxml.etree import fromstring

from ckanext.proactiva.datasets.fields import PROACTIVE, by_name
from ckanext.proactiva.domain import vocabulary
from ckanext.proactiva.domain.openness import Openness, format_of, openness
from portal.demo import reading
from portal.demo.accounts import ACCOUNTS, AUTHORITY, PEOPLE

VOCABULARIES = Path(vocabulary.__file__).parents[1] / "schemas" / "vocabularies"
DEMANDS = reading.document(reading.CONTENT / "demands.yaml")["demands"]
EVENTS = reading.document(reading.CONTENT / "history.yaml")["events"]
ORGANIZATIONS = [organization.name for organization in reading.organizations()]
DATASETS = reading.datasets()
RESOURCES = [resource for dataset in DATASETS for resource in dataset.resources]
each_dataset = pytest.mark.parametrize("dataset", DATASETS, ids=lambda dataset: dataset.name)


def codes(name: str) -> set[str]:
    """Return the codes of a list: the demonstration's, or else our default."""
    own = reading.CONTENT / f"{name}.yaml"
    path = own if own.exists() else VOCABULARIES / own.name
    terms = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {term.code for term in vocabulary.parse(name, terms)}


def test_the_content_is_as_large_as_its_readme_says():
    assert len(ORGANIZATIONS) == len(set(ORGANIZATIONS)) == 21
    assert len(DATASETS) == len({dataset.name for dataset in DATASETS}) == 40
    assert sum(dataset.block[PROACTIVE] for dataset in DATASETS) == 30
    assert len(DEMANDS) == 30


@each_dataset
def test_a_dataset_is_named_as_its_file_and_belongs_to_a_known_institution(dataset):
    assert (reading.DATASETS / f"{dataset.name}.yaml").is_file()
    assert dataset.organization in ORGANIZATIONS


@each_dataset
def test_the_block_holds_what_each_field_takes(dataset):
    for field in by_name().values():
        if field.name in dataset.block:
            value = dataset.block[field.name]
            assert field.kind.take(value) == (None if value == [] else value), field.name
            if field.vocabulary:
                given = value if isinstance(value, list) else [value]
                assert set(given) <= codes(field.vocabulary), field.name


@each_dataset
def test_resources_have_names_of_their_own_and_either_a_file_or_a_link(dataset):
    names = [resource.name for resource in dataset.resources]
    assert len(names) == len(set(names)) > 0
    for resource in dataset.resources:
        assert bool(resource.file) != bool(resource.url)


def test_every_file_belongs_to_one_resource():
    used = [r.file.name for d in DATASETS for r in d.resources if r.file]
    kept = [path.name for path in reading.FILES.iterdir() if path.suffix != ".yaml"]
    assert sorted(used) == sorted(kept)


@pytest.mark.parametrize("path", sorted(reading.FILES.glob("*.csv")), ids=lambda path: path.stem)
def test_table_is_utf_8_and_rectangular_and_names_its_source(path):
    with path.open(encoding="utf-8", newline="") as lines:
        header, *rows = csv.reader(lines)
    assert rows
    assert {len(row) for row in rows} == {len(header)}
    assert {"fuente", "fecha_fuente"} <= set(header) or _notes_of(path).is_file()


@pytest.mark.parametrize(
    "path", sorted(reading.FILES.glob("*.geojson")), ids=lambda path: path.stem
)
def test_a_map_has_features_and_names_its_source(path):
    assert json.loads(path.read_text(encoding="utf-8"))["features"]
    assert reading.document(_notes_of(path))["source"]


def test_files_and_links_are_of_every_openness():
    every = {Openness.OPEN, Openness.CLOSED, Openness.UNKNOWN}
    assert every <= {openness([told(resource)]) for resource in RESOURCES}
    assert every <= {openness(map(told, dataset.resources)) for dataset in DATASETS}


def told(resource: reading.Resource) -> str:
    return format_of({"format": resource.format, "url": resource.url})


@pytest.mark.parametrize("path", sorted(reading.FILES.glob("*.zip")), ids=lambda path: path.stem)
def test_a_zip_holds_tables_that_are_beside_it(path):
    with zipfile.ZipFile(path) as held:
        assert held.namelist()
        for name in held.namelist():
            assert held.read(name) == (reading.FILES / name).read_bytes()


@pytest.mark.parametrize("path", sorted(reading.FILES.glob("*.xlsx")), ids=lambda path: path.stem)
def test_a_spreadsheet_says_what_the_table_of_its_name_says(path):
    with zipfile.ZipFile(path) as held:
        sheet = fromstring(held.read("xl/worksheets/sheet1.xml"))
    rows = [["".join(cell.itertext()) for cell in row] for row in sheet.iter("{*}row")]
    with path.with_suffix(".csv").open(encoding="utf-8", newline="") as lines:
        assert rows == list(csv.reader(lines))


def test_only_what_says_so_is_incomplete():
    demanded = [field.name for field in by_name().values() if "missing" in field.definition]
    incomplete = {
        dataset.name
        for dataset in DATASETS
        if dataset.block[PROACTIVE] and not all(dataset.block.get(name) for name in demanded)
    }
    said = {
        dataset.name
        for dataset in DATASETS
        if "proactive vacío" in _raw(dataset.name).get("demo_note", "")
    }
    assert incomplete == said != set()


@pytest.mark.parametrize("demand", DEMANDS, ids=lambda demand: demand["key"])
def test_a_demand_is_an_example_with_known_codes_and_institutions(demand):
    assert demand["example"] is True
    assert set(demand["beneficiary_group"]) <= codes("beneficiary_groups")
    assert demand["problem"] in codes("everyday_problems")
    assert {turn["institution"] for turn in demand.get("referrals", [])} <= set(ORGANIZATIONS)


def test_the_history_ends_with_every_dataset_published():
    last = {event["dataset"]: event["event"] for event in EVENTS}
    withdrawn = {name for name, event in last.items() if event == "withdrawn"}
    assert {dataset.name for dataset in DATASETS} <= last.keys() - withdrawn
    assert [event["date"] for event in EVENTS] == sorted(event["date"] for event in EVENTS)


def test_there_is_one_account_for_each_role():
    names = [name for name, _, _ in ACCOUNTS]
    assert names == [person.name for person in PEOPLE] == [*dict.fromkeys(names)]
    everything = [capacity for person in PEOPLE for capacity in person.capacities.items()]
    assert {organization for organization, _ in everything} <= set(ORGANIZATIONS)
    assert [c for organization, c in everything if organization == AUTHORITY] == ["editor", "admin"]
    assert sum(person.sysadmin for person in PEOPLE) == 1


def _raw(name: str) -> dict[str, str]:
    return reading.document(reading.DATASETS / f"{name}.yaml")


def _notes_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.meta.yaml")
