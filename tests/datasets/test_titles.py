"""A dataset's title by language, as ckanext-fluent stores it, wherever a dataset is named."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.datasets import references, shown
from ckanext.proactiva.demands import answer_candidates, queries
from ckanext.proactiva.growth import lateness
from ckanext.proactiva.model import titles
from tests import factories
from tests.factories import Person, call
from tests.support import ledgers
from tests.support.resources import change_files

pytestmark = pytest.mark.usefixtures("non_clean_db")
Titles = dict[str, str]
LETTERS = str.maketrans("0123456789", "ghijklmnop")
FILE = {"url": "https://datos.test/agua.csv", "format": "CSV"}


def beside(titled: Titles) -> dict[str, Any]:
    """Return the fields of a dataset whose titles are in the field of fluent's preset."""
    extra = {"key": titles.TRANSLATED, "value": json.dumps(titled)}
    return {"title": "", "extras": [extra]}


def instead(titled: Titles) -> dict[str, Any]:
    """Return the fields of a dataset whose titles are in the title itself."""
    return {"title": json.dumps(titled)}


@pytest.fixture(params=[beside, instead])
def written(request) -> Callable[[Titles], dict[str, Any]]:
    return request.param


@pytest.fixture
def titled() -> Titles:
    # With digits it might be taken for a number.
    word = "x" + factories.named("").strip("-").translate(LETTERS)
    return {"es": f"Qué día llega {word}", "en": f"When {word} comes"}


@pytest.fixture
def unit() -> str:
    return factories.institution()


@pytest.fixture
def dataset(unit: str, written, titled: Titles) -> str:
    return factories.dataset(unit, resources=[FILE], **ledgers.API_BLOCK, **written(titled))


@pytest.fixture
def editor(unit: str) -> Person:
    return factories.member(unit, "editor")


def test_lists_and_likeness(dataset: str, titled: Titles):
    factories.read_words()
    id_ = model.Package.get(dataset).id
    assert shown.public([id_])[id_]["title"] == titled["es"]
    for language in titled:
        found = call("proactiva_demand_similar", wanted=titled[language])["results"]
        assert titled["es"] in [each["title"] for each in found]


def test_answers_and_what_is_offered_for_them(
    app, unit: str, editor: Person, dataset: str, titled: Titles
):
    folio = factories.public(factories.person(), institution=unit)
    of = queries.referral(queries.by_folio(folio), model.Group.get(unit).id)
    assert [each["title"] for each in answer_candidates.datasets(of)] == [titled["es"]]
    given = {"folio": folio, "institution": unit, "resolution": "published"}
    preview = editor.call(
        "proactiva_referral_preview", **given, datasets=[dataset], text=factories.WORDS
    )
    assert [each["title"] for each in preview["datasets"]] == [titled["es"]]
    factories.answer(editor, folio, unit, datasets=[titled["en"]])
    for prefix, language in (("", "es"), ("/en", "en"), ("", "es")):
        assert titled[language] in app.get(f"{prefix}/proactiva/demands/{folio}").body


def test_one_with_the_title_of_a_lost_one_is_offered_first(
    unit: str, editor: Person, dataset: str, written, titled: Titles
):
    folio = factories.public(factories.person(), institution=unit)
    factories.answer(editor, folio, unit, datasets=[dataset])
    again = factories.dataset(unit, **written(titled))
    factories.dataset(unit)
    model.Package.get(dataset).private = True
    model.Session.commit()
    of = queries.referral(queries.by_folio(folio), model.Group.get(unit).id)
    assert [each["name"] for each in answer_candidates.datasets(of) if each["alike"]] == [again]


def test_a_title_is_understood_in_each_language(unit: str, dataset: str, titled: Titles):
    owner = model.Group.get(unit).id
    for line in titled.values():
        for typed in (line, f"  {line.upper()} "):
            assert [each.name for each in references.found(typed, owner)] == [dataset]
    assert not references.found("Qué día", owner)
    assert not references.found(json.dumps(titled), owner)


def test_one_of_another_institution(editor: Person, unit: str, dataset: str, titled: Titles):
    other = factories.institution()
    folio = factories.public(factories.person(), institution=other)
    with pytest.raises(tk.ValidationError) as refused:
        factories.answer(factories.member(other, "editor"), folio, other, datasets=[dataset])
    assert titled["es"] in str(refused.value.error_dict)


def test_uses(dataset: str, titled: Titles):
    use, moderator = factories.use(dataset), factories.moderator()
    assert call("proactiva_use_show", id=use)["title"] == titled["es"]
    moderator.call("proactiva_message_hide", id=use, reason="spam")
    hidden = moderator.call("proactiva_hidden_list", limit=100)["results"]
    assert [each["title"] for each in hidden if each["message"] == use] == [titled["es"]]


@pytest.mark.usefixtures("new_ledger")
def test_growth(app, unit: str, editor: Person, dataset: str, titled: Titles):
    name = "proactiva_update_frequency"
    tk.get_action("package_patch")({"ignore_auth": True}, {"id": dataset, name: "monthly"})
    at = datetime.now() - timedelta(days=100)  # noqa: DTZ005 - as CKAN stores
    change_files(model.Package.get(dataset).id, created=at, last_modified=None)
    ledgers.sync()
    listed = editor.call("proactiva_upkeep_list", institution=unit)["datasets"]
    assert [each["title"] for each in listed] == [titled["es"]]
    late = lateness.late(model.Group.get(unit).id, clock.now())["longest"]
    assert [each["title"] for each in late] == [titled["es"]]
    events = call("proactiva_growth_event_list", institution=unit, what="published")["events"]
    assert [each["public"]["title"] for each in events] == [titled["es"]]
    for prefix, language in (("", "es"), ("/en", "en"), ("", "es")):
        address = f"{prefix}/proactiva/institutions/{unit}/quarter.csv"
        quarter = {"quarter": f"{clock.today().year}-{(clock.today().month + 2) // 3}"}
        assert titled[language] in app.get(address, query_string=quarter).data.decode()


def test_what_has_no_text_in_any_language_is_called_by_its_title_or_name(unit: str):
    nothing = {"key": titles.TRANSLATED, "value": '{"es": "", "en": ""}'}
    listed = {
        factories.dataset(unit, title=title, extras=[nothing]): title for title in ("Agua", "")
    }
    ids = {model.Package.get(name).id: title or name for name, title in listed.items()}
    found = {id_: each["title"] for id_, each in shown.public(list(ids)).items()}
    assert found == ids
