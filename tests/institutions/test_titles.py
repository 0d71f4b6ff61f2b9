"""An institution's title by language, as ckanext-fluent stores it."""

from __future__ import annotations

import json
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.datasets import shown
from ckanext.proactiva.institutions import acceptance, following, register
from ckanext.proactiva.model import titles
from tests import factories
from tests.support.visitor import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")
Titles = dict[str, str]


def beside(titled: Titles) -> dict[str, Any]:
    """Return the fields of an organization whose titles are in the field of fluent's preset."""
    return {"title": "", "extras": [{"key": titles.TRANSLATED, "value": json.dumps(titled)}]}


def instead(titled: Titles) -> dict[str, Any]:
    """Return the fields of an organization whose titles are in the title itself."""
    return {"title": json.dumps(titled)}


@pytest.fixture
def titled() -> Titles:
    word = factories.named("palabra")
    return {"es": f"Comisión {word}", "en": f"Commission {word}"}


@pytest.fixture(params=[beside, instead])
def fields(request, titled: Titles) -> dict[str, Any]:
    return request.param(titled)


def heading(app: Any, unit: str, prefix: str) -> str:
    page = Visitor(app).open(f"{prefix}/proactiva/institutions/{unit}")
    return page.document.xpath("string(//article//h1)")


def test_it_is_read_in_the_readers_language(app, fields, titled: Titles):
    unit = factories.institution(**fields)
    folio = factories.public(factories.person(), institution=unit)
    for prefix, language in (("", "es"), ("/en", "en"), ("", "es")):
        assert heading(app, unit, prefix) == titled[language]
        for path in (f"/proactiva/demands/{folio}", f"/proactiva/demands?institution={unit}"):
            body = app.get(prefix + path).body
            assert titled[language] in body
            assert "{&#34;es" not in body
    assert register.find_active(unit).title == titled["es"]


def test_it_is_followed_once_and_kept_in_each_language(app, fields, titled: Titles):
    unit = factories.institution()
    group = model.Group.get(unit).id
    changed = {"id": group, **fields}
    tk.get_action("organization_patch")({"ignore_auth": True, "user": ""}, changed)
    assert following.follow(clock.now().at)["retitled"] == 1
    assert following.follow(clock.now().at)["retitled"] == 0
    model.Session.commit()
    tk.get_action("organization_purge")({"ignore_auth": True, "user": ""}, {"id": group})
    for prefix, language in (("", "es"), ("/en", "en")):
        assert heading(app, unit, prefix) == titled[language]


def test_it_waits_by_its_title(fields, titled: Titles):
    name = factories.organization(**fields)
    [waiting] = [each for each in acceptance.waiting() if each.name == name]
    assert waiting.title == titled["es"]


def test_it_owns_its_datasets_and_its_name_in_each_language(fields, titled: Titles):
    unit = factories.institution(**fields)
    dataset = model.Package.get(factories.dataset(unit))
    assert shown.public([dataset.id])[dataset.id]["institution"] == titled["es"]
    assert {unit, *titled.values()} <= register.names()
