"""References that officers paste: a copied address, a name, a title; each names one dataset."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from ckan import model
from ckan.tests import factories as core

from ckanext.proactiva.datasets import references
from tests import factories

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("ckan.site_url", "https://www.datos.example"),
]
SITE = "https://www.datos.example"


class Pasted(NamedTuple):
    """A dataset of an institution with one uploaded file and one hosted elsewhere."""

    unit: str
    name: str
    id: str
    file: str
    link: str


@pytest.fixture
def pasted() -> Pasted:
    unit = factories.institution()
    name = factories.dataset(unit, title="Tandeo  de agua", type="geodato")
    package = model.Package.get(name)
    link = f"https://www.agua.example/{name}/tandeo.csv"
    file = core.Resource(package_id=package.id, url=f"{SITE}/archivo.csv")["id"]
    core.Resource(package_id=package.id, url=link)
    return Pasted(package.owner_org, name, package.id, file, link)


def names(line: str, unit: str) -> list[str]:
    return [each.name for each in references.found(line, unit)]


@pytest.mark.parametrize(
    "line",
    [
        "{name}",
        " {name} ",
        "{id}",
        SITE + "/dataset/{name}",
        SITE + "/geodato/{name}",
        SITE + "/geodato/{id}",
        "http://datos.example/dataset/{name}/",
        "https://datos.example:443/es/dataset/{name}?x=1&y=2#arriba",
        "HTTPS://WWW.DATOS.EXAMPLE/dataset/{name}",
        "datos.example/dataset/{name}",
        "www.datos.example/en/geodato/{name}",
        "/dataset/{name}",
        SITE + "/dataset/edit/{name}",
        SITE + "/geodato/groups/{name}",
        SITE + "/dataset/activity/{name}",
        SITE + "/dataset/{name}.ttl",
        SITE + "/dataset/{name}/resource/{file}",
        SITE + "/dataset/{name}/resource/{file}/edit",
        SITE + "/dataset/{name}/resource/{file}/view/1234",
        SITE + "/dataset/{id}/resource/{file}/download/tandeo.csv",
        SITE + "/dataset/nombre-de-antes/resource/{file}/download/tandeo.csv",
        SITE + "/dataset/{name}/dictionary/{file}",
        SITE + "/datastore/dump/{file}?format=csv&bom=true",
        "{link}",
        "http://agua.example/{name}/tandeo.csv#hoja",
        SITE + "/archivo.csv",
    ],
)
def test_what_people_copy_is_understood(pasted: Pasted, line: str):
    assert names(line.format(**pasted._asdict()), pasted.unit) == [pasted.name]


@pytest.mark.ckan_config("ckan.root_path", "/datos/{{LANG}}")
@pytest.mark.parametrize("path", ["/datos/es", "/datos", "/datos/en", "/es", ""])
@pytest.mark.parametrize("page", ["dataset/{name}", "geodato/{name}/resource/{file}"])
def test_a_portal_below_a_path_is_the_portal(pasted: Pasted, path: str, page: str):
    line = f"{SITE}{path}/{page.format(**pasted._asdict())}"
    assert names(line, pasted.unit) == [pasted.name]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "/",
        "//",
        "http://[",
        "https://datos.example:puerto/dataset/{name}",
        "https://otro.example/dataset/{name}",
        "https://datos.example:8080/dataset/{name}",
        SITE + "/organization/{name}",
        SITE + "/group/{name}",
        SITE + "/dataset/",
        SITE + "/otro/{name}",
        SITE + "/dataset/nada/resource",
        SITE + "/datastore/dump",
        SITE + "/dataset/%00",
        SITE + "/dataset/%ED%A0%80",
        "Tandeo de lluvia",
        "tandeo",
        "x" * 100_000,
        "/" * 100_000,
    ],
)
def test_what_is_no_dataset_is_none(pasted: Pasted, line: str):
    assert names(line.format(**pasted._asdict()), pasted.unit) == []


def test_a_name_may_be_typed_in_capitals(pasted: Pasted):
    assert names(pasted.name.upper(), pasted.unit) == [pasted.name]


def test_a_title_is_a_public_dataset_of_that_institution_alone(pasted: Pasted):
    other = factories.institution()
    factories.dataset(other, title="Tandeo de agua")
    owner = model.Group.get(pasted.unit).name
    factories.dataset(owner, title="Tandeo de agua", private=True)
    assert names("tandeo de  AGUA", pasted.unit) == [pasted.name]
    factories.dataset(owner, title="Tandeo de agua")
    assert len(names("Tandeo de agua", pasted.unit)) == 2


def test_a_file_that_several_datasets_have_is_the_institutions_own(pasted: Pasted):
    other = factories.dataset(factories.institution())
    core.Resource(package_id=model.Package.get(other).id, url=pasted.link)
    assert names(pasted.link, pasted.unit) == [pasted.name]
    assert len(names(pasted.link, "nobody")) == 2


def test_an_address_asks_for_one_file_and_what_was_taken_away_is_none(pasted: Pasted):
    link = f"https://agua.example/{pasted.name}.php?hoja=1"
    file = core.Resource(package_id=pasted.id, url=link)["id"]
    assert names(link, pasted.unit) == [pasted.name]
    assert names(link.replace("1", "2"), pasted.unit) == names(link[:-7], pasted.unit) == []
    model.Resource.get(file).state = "deleted"
    model.Session.commit()
    assert names(link, pasted.unit) == []


def test_a_file_of_what_is_not_public_elsewhere_is_no_answer(pasted: Pasted):
    hidden = factories.dataset(factories.institution(), private=True)
    link = f"https://agua.example/{hidden}.csv"
    core.Resource(package_id=model.Package.get(hidden).id, url=link)
    assert names(link, pasted.unit) == []
    assert names(link, model.Package.get(hidden).owner_org) == [hidden]
