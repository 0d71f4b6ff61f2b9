"""Similar demands and datasets in one list, with nothing private and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa
import yaml

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.datasets import words
from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.words import MOST_READ
from ckanext.proactiva.domain.alike.words import stem
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import DatasetWords, Word
from tests import factories
from tests.factories import call, named, read_words
from tests.support.portals import TERRITORIES

pytestmark = pytest.mark.usefixtures("non_clean_db")


def own_word() -> str:
    """Return a unique word that contains only letters."""
    return "x" + "".join(chr(ord("a") + int(digit, 16)) for digit in named("").strip("-"))


def found(wanted: str) -> list[Any]:
    return call("proactiva_demand_similar", wanted=wanted)["results"]


def titles(wanted: str) -> list[str]:
    return [each["title"] for each in found(wanted)]


@pytest.fixture
def word() -> str:
    return own_word()


@pytest.fixture
def dataset(word) -> dict[str, Any]:
    name = factories.dataset(factories.institution(), title=f"Pozos {word}", notes="Con su fecha.")
    read_words()
    return tk.get_action("package_show")({"ignore_auth": True}, {"id": name})


def change(dataset: dict[str, Any], **fields: Any) -> None:
    tk.get_action("package_patch")({"ignore_auth": True}, {"id": dataset["id"], **fields})


def stored(dataset: dict[str, Any]) -> Any:
    model.Session.expire_all()
    return model.Session.get(DatasetWords, dataset["id"])


def test_demands_and_datasets_stand_in_one_list(word, dataset):
    folio = factories.public(factories.person(), wanted=f"Los pozos {word}")
    results = found(f"Quiero saber de los pozos {word}")
    assert {(each["type"], each["title"]) for each in results} == {
        ("demand", f"Los pozos {word}"),
        ("dataset", dataset["title"]),
    }
    addresses = {each["type"]: each["url"] for each in results}
    assert addresses["demand"].endswith(f"/proactiva/demands/{folio}")
    assert addresses["dataset"].endswith(f"/dataset/{dataset['name']}")


def test_there_are_five_at_most(word):
    author = factories.person()
    for number in range(7):
        factories.public(author, wanted=f"Los pozos {word} de la zona {number}")
    assert len(found(f"Los pozos {word}")) == 5


@pytest.mark.parametrize("wanted", ["", "%", "!!!", "🚰", "\\", "' | 'a':*", "hola buenos días"])
def test_what_says_nothing_finds_nothing(word, dataset, wanted):
    assert found(wanted) == []


def test_nothing_is_shown_where_nothing_is_alike(word, dataset):
    assert found(f"Los gansos {own_word()} del lago {own_word()}") == []


def test_a_dataset_without_a_title_is_of_no_place_and_called_by_its_name(word, dataset):
    untitled = sa.text("UPDATE package SET title = NULL WHERE id = :id")
    model.Session.execute(untitled, {"id": dataset["id"]})
    model.Session.commit()
    assert titles(f"pozos {word} en toluca") == [dataset["name"]]


@pytest.mark.parametrize("unpublished", [{"private": True}, {"state": "deleted"}])
def test_a_dataset_is_gone_the_moment_it_is_not_public(word, dataset, unpublished):
    assert titles(f"pozos {word}") == [dataset["title"]]
    change(dataset, **unpublished)
    assert titles(f"pozos {word}") == []
    assert stored(dataset) is not None
    read_words()
    assert stored(dataset) is None
    assert model.Session.get(Word, stem(word)) is None


def test_what_was_purged_leaves_no_word(word, dataset):
    tk.get_action("dataset_purge")({"ignore_auth": True}, {"id": dataset["id"]})
    assert titles(f"pozos {word}") == []
    read_words()
    assert stored(dataset) is None
    assert model.Session.get(Word, stem(word)) is None


def test_words_that_changed_are_read_again_and_no_title_is_kept(word, dataset):
    other = own_word()
    change(dataset, title=f"Presas {other}", tags=[{"name": "sequia"}])
    assert titles(f"pozos {word}") == [f"Presas {other}"]
    read_words()
    assert titles(f"pozos {word}") == []
    assert titles(f"presas {other}") == [f"Presas {other}"]
    assert f"Presas {other}" not in str(vars(stored(dataset)))


def test_what_the_block_says_is_found_too(word):
    unit, title = factories.institution(), named("Registro")
    factories.dataset(unit, title=title, proactiva_problem_statement=f"Del cauce {word}")
    read_words()
    assert title in titles(f"cauce {word}")


@pytest.fixture
def of_places(tmp_path, ckan_config):
    """Offer territories of two states, one of them without a key."""
    listed = {"15002": "Acolman", "15121": "Cuautitlán Izcalli", "mty": "Monterrey"}
    terms = [{"code": code, "label": {"es": label}} for code, label in listed.items()]
    path = tmp_path / "territories.yaml"
    path.write_text(yaml.safe_dump({"terms": terms}), "utf-8")
    ckan_config[TERRITORIES] = str(path)


def test_demands_of_other_territories_are_not_shown(word, of_places):
    author = factories.person()
    acolman, monterrey, anywhere, both = (
        factories.public(author, wanted=f"Los pozos {word}", territories=codes)
        for codes in (["15002"], ["mty"], [], ["15121", "mty"])
    )

    def folios(wanted: str, **chosen: list[str]) -> set[str]:
        shown = call("proactiva_demand_similar", wanted=wanted, **chosen)["results"]
        return {each["demand"]["folio"] for each in shown}

    assert folios(f"pozos {word}") == {acolman, monterrey, anywhere, both}
    assert folios(f"pozos {word} en Monterrey") == {monterrey, anywhere, both}
    assert folios(f"pozos {word} de Toluca") == {anywhere}
    assert folios(f"pozos {word}", territories=["15002"]) == {acolman, anywhere}
    assert folios(f"pozos {word} del edomex") == {acolman, anywhere, both}


def test_a_place_in_words_is_compared_as_a_title_is(word):
    author = factories.person()
    monterrey, toluca, anywhere = (
        factories.public(author, wanted=f"Los pozos {word}", where=where)
        for where in ("Colonia Centro, Monterrey", "toluca", "")
    )

    def folios(wanted: str, **typed: str) -> set[str]:
        shown = call("proactiva_demand_similar", wanted=wanted, **typed)["results"]
        return {each["demand"]["folio"] for each in shown}

    assert folios(f"pozos {word}") == {monterrey, toluca, anywhere}
    assert folios(f"pozos {word} en Monterrey") == {monterrey, anywhere}
    assert folios(f"pozos {word}", where="San Pedro, Nuevo León") == {monterrey, anywhere}
    assert folios(f"pozos {word}", where="en mi calle") == {monterrey, toluca, anywhere}
    assert folios(f"pozos {word} de Toluca", where="Monterrey") == {monterrey, toluca, anywhere}


@pytest.mark.parametrize("stored", ['["15121"]', '["15121", "15002"]', "15121,15002", "15121"])
def test_datasets_of_other_territories_are_not_shown(word, of_places, stored):
    title = f"Pozos {word}"
    name = factories.dataset(factories.institution(), title=title)
    change({"id": name}, extras=[{"key": "proactiva_territory", "value": stored}])
    read_words()
    assert titles(f"pozos {word}") == titles(f"pozos {word} edomex") == [title]
    assert titles(f"pozos {word} en Monterrey") == []


@pytest.mark.parametrize("stored", ["", "[]", '{"a": 1}', "null", '["15121", "gone"]'])
def test_datasets_of_territories_that_nobody_lists_may_be_of_any_place(word, of_places, stored):
    title = f"Pozos {word}"
    name = factories.dataset(factories.institution(), title=title)
    change({"id": name}, extras=[{"key": "proactiva_territory", "value": stored}])
    read_words()
    assert titles(f"pozos {word} en Monterrey") == [title]


def test_a_merged_demand_leads_to_the_one_it_goes_on_in(word):
    author = factories.person()
    first, second, last = (
        factories.public(author, wanted=wanted)
        for wanted in (f"Los pozos {word}", "Otra cosa", "Una tercera")
    )
    for merged, target in ((first, second), (second, last)):
        row, goal = queries.by_folio(merged), queries.by_folio(target)
        assert row is not None
        assert goal is not None
        row.status, row.merge_target_id = Status.MERGED.value, goal.id
    model.Session.commit()
    assert [each["demand"]["folio"] for each in found(f"pozos {word}")] == [last]
    row = queries.by_folio(last)
    assert row is not None
    row.visibility = Visibility.HIDDEN.value
    model.Session.commit()
    assert found(f"pozos {word}") == []


def test_words_that_nobody_may_read_are_not_counted(word):
    factories.in_review(wanted=f"Los pozos {word}")
    read_words()
    assert model.Session.get(Word, stem(word)) is None


@pytest.mark.parametrize("slip", ["orntiorrincos", "ornitorincos", "ornitrrincos", "ornitorrimcos"])
def test_a_slip_of_the_finger_is_mended(slip):
    folio = factories.public(factories.person(), wanted="Los ornitorrincos")
    read_words()
    assert "Los ornitorrincos" in titles(slip)
    board = call("proactiva_demand_list", q=slip, sort="recent")
    assert board["results"][0]["folio"] == folio


def test_demands_are_read_again_where_a_new_version_has_to(word):
    folio = factories.public(factories.person(), wanted=f"Los pozos {word}")
    demand = queries.by_folio(folio)
    assert demand is not None
    demand.search = sa.null()
    model.Session.commit()
    assert found(f"pozos {word}") == []
    read_words()
    assert titles(f"pozos {word}") == [f"Los pozos {word}"]


def test_a_second_look_changes_nothing(word, dataset):
    assert read_words() == {"forgotten": 0, "read": 0, "words": 0}


def test_a_reading_that_is_stopped_keeps_what_it_had_read(word, monkeypatch):
    unit = factories.institution()
    for _ in range(2):
        factories.dataset(unit, title=f"Pozos {word}")
    monkeypatch.setattr(words, "AT_ONCE", 1)
    put: list[Any] = []
    putting = words._put

    def stopped(*row: Any) -> None:
        put.append(row)
        if len(put) == 2:
            raise KeyboardInterrupt
        putting(*row)

    with monkeypatch.context() as stopping:
        stopping.setattr(words, "_put", stopped)
        with pytest.raises(KeyboardInterrupt):
            read_words()
    model.Session.rollback()
    assert len(titles(f"pozos {word}")) == 1
    assert read_words()["read"] == 1
    assert len(titles(f"pozos {word}")) == 2


def test_the_board_finds_other_words_for_the_same(word):
    folio = factories.public(factories.person(), wanted=f"Horarios de la combi {word}")
    board = call("proactiva_demand_list", q=f"camiones {word}")
    assert [each["folio"] for each in board["results"]] == [folio]
    assert board["not_found"] == []


@pytest.mark.parametrize("q", ["%", "!!!", "🚰", "\\", "'", "de la"])
def test_on_the_board_signs_find_nothing_and_it_says_so(q):
    factories.public(factories.person())
    board = call("proactiva_demand_list", q=q)
    assert (board["count"], board["results"], board["not_found"]) == (0, [], [q])


def test_the_board_says_what_nobody_asked_for(word):
    factories.public(factories.person(), wanted=f"Horarios de la combi {word}")
    other = own_word()
    board = call("proactiva_demand_list", q=f"combi {other} {word}")
    assert (board["count"], board["not_found"]) == (0, [other])


@pytest.mark.parametrize("q", ["zz", "zzzz", "qqqq", "aaaa"])
def test_one_letter_typed_often_is_no_beginning_of_a_word(word, q):
    factories.public(factories.person(), wanted=f"Sanitarios, kioscos y albercas {word}")
    for asked in (q, f"{word} {q}"):
        board = call("proactiva_demand_list", q=asked)
        assert (board["count"], board["not_found"]) == (0, [q])


def test_the_beginning_of_a_word_finds_it(word):
    folio = factories.public(factories.person(), wanted=f"Sanitarios {word}tablon")
    found = call("proactiva_demand_list", q=f"{word}tabl")
    assert folio in [each["folio"] for each in found["results"]]


def test_what_nearly_all_have_is_not_searched_for(word, app):
    folio = factories.public(factories.person(), wanted=f"Horarios de la combi {word}")
    read_words()
    model.Session.query(Word).filter_by(word=stem(word)).update({"texts": MOST_READ + 1})
    model.Session.commit()
    try:
        board = call("proactiva_demand_list", q=word)
        assert (board["left_out"], board["not_found"]) == ([word], [])
        assert board["count"] == call("proactiva_demand_list")["count"]
        assert word in app.get(f"/proactiva/demands?q={word}").body
        narrowed = call("proactiva_demand_list", q=f"{word} {own_word()}")
        assert (narrowed["left_out"], narrowed["count"]) == ([], 0)
    finally:
        read_words()
    assert [each["folio"] for each in call("proactiva_demand_list", q=word)["results"]] == [folio]
