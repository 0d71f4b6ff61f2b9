"""Answering: only data that people can open answers a demand, and a refusal leaves no trace."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.model import Answer, Demand, Event, Message, Referral
from tests import factories
from tests.factories import WORDS, Person

pytestmark = pytest.mark.usefixtures("non_clean_db")
SITE = "http://portal.test"


@dataclass(frozen=True)
class Asked:
    """A demand that an institution has, and its admin."""

    unit: str
    officer: Person
    folio: str

    def answer(self, *datasets: Any, **fields: Any) -> dict[str, Any]:
        named = {"datasets": list(datasets)} if datasets else {}
        return factories.answer(self.officer, self.folio, self.unit, **named, **fields)

    def written(self) -> dict[str, list[tuple[Any, ...]]]:
        """Return everything that is stored about the demand."""
        model.Session.rollback()
        demand = model.Session.query(Demand.id).filter_by(folio=self.folio)
        turns = model.Session.query(Referral.id).filter(Referral.demand_id.in_(demand))
        of = {
            Demand: Demand.id.in_(demand),
            Referral: Referral.id.in_(turns),
            Answer: Answer.referral_id.in_(turns),
            Message: Message.demand_id.in_(demand),
            Event: Event.demand_id.in_(demand),
        }
        return {
            table.__tablename__: sorted(
                map(tuple, model.Session.query(*table.__table__.columns).filter(which)), key=str
            )
            for table, which in of.items()
        }


@pytest.fixture
def turn() -> Asked:
    unit = factories.institution()
    officer = factories.member(unit, "admin")
    return Asked(unit, officer, factories.public(factories.person(), institution=unit))


def gone(unit: str) -> str:
    name = factories.dataset(unit)
    tk.get_action("package_delete")({"ignore_auth": True, "user": ""}, {"id": name})
    return name


NOT_PUBLIC: dict[str, tuple[Callable[[str], Any], str]] = {
    "private": (lambda unit: factories.dataset(unit, private=True), "is private"),
    "draft": (lambda unit: factories.dataset(unit, state="draft"), "is a draft"),
    "deleted": (gone, "is deleted"),
    "unknown": (lambda _: factories.named("nada"), "There is no dataset"),
    "elsewhere": (
        lambda unit: f"https://otro.example/dataset/{factories.dataset(unit)}",
        "https://otro",
    ),
    "no address": (lambda _: "http://[", "There is no dataset"),
    "with NUL": (lambda unit: factories.dataset(unit) + "\x00", "on its own line"),
    "half a letter": (lambda _: "\ud800", "on its own line"),
    "one of two": (
        lambda unit: [factories.dataset(unit), factories.dataset(unit, private=True)],
        "is private",
    ),
    "too many": (lambda unit: [factories.dataset(unit)] * 21, "at most"),
    "none": (lambda _: [], "at least one"),
    "blank": (lambda _: " \n ", "at least one"),
}


@pytest.mark.parametrize(("make", "told"), NOT_PUBLIC.values(), ids=NOT_PUBLIC)
@pytest.mark.ckan_config("ckan.locale_default", "en")
def test_what_nobody_can_open_is_refused_with_the_reason(
    turn: Asked, make: Callable[[str], Any], told: str
):
    given = make(turn.unit)
    before = turn.written()
    with pytest.raises(tk.ValidationError) as refused:
        turn.answer(datasets=given if isinstance(given, list) else [given])
    assert list(refused.value.error_dict) == ["datasets"]
    [reason] = refused.value.error_dict["datasets"]
    assert told in reason
    assert turn.written() == before


def test_a_long_name_is_not_thrown_back_whole(turn: Asked):
    with pytest.raises(tk.ValidationError) as refused:
        turn.answer(datasets=["x" * 100_000])
    assert len(str(refused.value.error_dict)) < 1_000


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"resolution": "restricted"}, {"reason"}),
        ({"resolution": "restricted", "reason": "does_not_exist"}, {"reason"}),
        ({"resolution": "not_held", "reason": "does_not_exist", "text": "No."}, {"text"}),
        ({"resolution": "not_feasible", "text": ""}, {"reason", "text"}),
        ({"resolution": "not_competent", "reason": "not_competent", "text": ""}, {"text"}),
        ({"resolution": "published", "datasets": [], "reason": "reserved"}, {"datasets"}),
    ],
)
def test_a_refusal_without_reason_or_words_is_refused(
    turn: Asked, fields: dict[str, Any], wrong: set[str]
):
    before = turn.written()
    with pytest.raises(tk.ValidationError) as refused:
        turn.answer(**{"datasets": [], **fields})
    assert set(refused.value.error_dict) == wrong
    assert turn.written() == before


@pytest.mark.parametrize(
    "spell",
    [
        str,
        lambda name: f"{SITE}/dataset/{name}",
        lambda name: f"{SITE}/es/dataset/{name}/?preview=1#data",
        lambda name: f"/dataset/{name}",
        lambda name: model.Package.get(name).id,
    ],
)
def test_a_dataset_is_named_as_people_have_it(turn: Asked, spell: Callable[[str], str]):
    name = factories.dataset(turn.unit)
    shown = turn.answer(datasets=spell(name))
    assert shown["status"] == "answered"
    assert [each["name"] for each in shown["referrals"][0]["datasets"]] == [name]


def test_names_in_one_line_and_titles_are_understood(turn: Asked):
    one, other = (factories.dataset(turn.unit, title=f"Tandeo de {turn.folio} {n}") for n in "ab")
    shown = turn.answer(datasets=f"{one} {SITE}/dataset/{other}\n")
    assert {each["name"] for each in shown["referrals"][0]["datasets"]} == {one, other}


@pytest.mark.ckan_config("ckan.locale_default", "en")
def test_each_line_that_is_not_understood_is_named(turn: Asked):
    title = f"Calendario {turn.folio}"
    for _ in range(2):
        factories.dataset(turn.unit, title=title)
    with pytest.raises(tk.ValidationError) as refused:
        turn.answer(datasets=f"nada de eso\n{factories.dataset(turn.unit)}\n{title}")
    [unknown, several] = refused.value.error_dict["datasets"]
    assert "«nada de eso»" in unknown
    assert f"«{title}» may be more than one" in several


@pytest.mark.ckan_config("ckan.locale_default", "en")
def test_a_dataset_of_another_institution_is_confirmed(turn: Asked):
    name = factories.dataset(factories.institution(title="Comisión del Agua"))
    before = turn.written()
    for fields in ({}, {"confirm_foreign": False}):
        with pytest.raises(tk.ValidationError) as refused:
            turn.answer(name, **fields)
        assert list(refused.value.error_dict) == ["datasets"]
        [told] = refused.value.error_dict["datasets"]
        assert "Comisión del Agua" in told
        assert turn.written() == before
    [shown] = turn.answer(name, confirm_foreign=True)["referrals"]
    assert [each["name"] for each in shown["datasets"]] == [name]


ELSEWHERE = "https://www.agua.example/tandeo?mes=1"


def test_what_was_available_already_may_be_elsewhere(turn: Asked):
    shown = turn.answer(resolution="already_available", address=ELSEWHERE)
    [referral] = shown["referrals"]
    assert (referral["resolution"], referral["address"]) == ("already_available", ELSEWHERE)
    assert referral["datasets"] == []


@pytest.mark.parametrize(
    "fields",
    [
        {"resolution": "published", "address": ELSEWHERE},
        {"resolution": "not_held", "reason": "does_not_exist", "address": ELSEWHERE},
        {"resolution": "already_available", "address": "javascript:alert(1)"},
        {"resolution": "already_available", "address": "ftp://agua.example/tandeo"},
        {"resolution": "already_available", "address": "https://agua.example/a\nhttps://b.example"},
        {"resolution": "already_available", "address": f"https://agua.example/{'a' * 500}"},
        {"resolution": "already_available", "address": f"{SITE}/dataset/{{own}}"},
    ],
)
def test_an_address_that_is_no_answer_is_refused(turn: Asked, fields: dict[str, Any]):
    own = factories.dataset(turn.unit)
    address = fields["address"].replace("{own}", own)
    before = turn.written()
    with pytest.raises(tk.ValidationError) as refused:
        turn.answer(**{**fields, "address": address})
    assert list(refused.value.error_dict) == ["address"]
    assert turn.written() == before


def test_sent_twice_it_is_one_answer(turn: Asked):
    name = factories.dataset(turn.unit)
    turn.answer(name, text=WORDS)
    answered = turn.written()
    turn.answer(name, text=WORDS)
    assert turn.written() == answered


def test_a_correction_that_changes_nothing_corrects_nothing(turn: Asked):
    name, other = factories.dataset(turn.unit), factories.dataset(turn.unit)
    turn.answer(name, text=WORDS)
    answered = turn.written()
    same = {"folio": turn.folio, "institution": turn.unit, "datasets": [name], "text": WORDS}
    turn.officer.call("proactiva_answer_correct", **same, resolution="published")
    assert turn.written() == answered
    with pytest.raises(tk.ValidationError, match="You changed nothing"):
        turn.officer.call("proactiva_correction_preview", **same, resolution="published")
    assert turn.written() == answered
    for changed in (
        {"text": f"{WORDS} Perdón."},
        {"datasets": [name, other]},
        {"resolution": "partly_published"},
    ):
        before = turn.written()
        given = {**same, "resolution": "published", **changed}
        turn.officer.call("proactiva_answer_correct", **given)
        written = turn.written()
        assert len(written[Event.__tablename__]) == len(before[Event.__tablename__]) + 1
        turn.officer.call("proactiva_answer_correct", **given)
        assert turn.written() == written


def test_a_correction_is_shown_before_it_is_public(turn: Asked):
    name, other = factories.dataset(turn.unit), factories.dataset(turn.unit)
    turn.answer(name)
    before = turn.written()
    asked = {"folio": turn.folio, "institution": turn.unit, "resolution": "partly_published"}
    shown = turn.officer.call("proactiva_correction_preview", **asked, datasets=[other], text=WORDS)
    assert (shown["resolution"], shown["answer"]) == ("partly_published", WORDS)
    assert [each["name"] for each in shown["datasets"]] == [other]
    with pytest.raises(tk.ValidationError):
        turn.officer.call("proactiva_referral_preview", **asked, datasets=[other])
    assert turn.written() == before


def test_of_a_private_dataset_of_others_nothing_is_told(turn: Asked):
    own = factories.dataset(turn.unit, private=True)
    others = factories.dataset(factories.institution(), private=True)
    said = {}
    for name in (own, others):
        with pytest.raises(tk.ValidationError) as refused:
            turn.answer(name)
        [said[name]] = refused.value.error_dict["datasets"]
    assert "Make it public first" in said[own]
    assert "private" not in said[others]


def test_a_preview_says_what_will_be_public_and_changes_nothing(turn: Asked):
    name = factories.dataset(turn.unit, title="Tandeo")
    before = turn.written()
    asked = {"folio": turn.folio, "institution": turn.unit, "resolution": "published"}
    text = f"{WORDS} Atiende: CURP GOML850101MMCRPR05."
    shown = turn.officer.call("proactiva_referral_preview", **asked, datasets=[name], text=text)
    assert "GOML850101" not in shown["answer"]
    assert shown["masked"] == ["curp"]
    assert [each["name"] for each in shown["datasets"]] == [name]
    with pytest.raises(tk.ValidationError) as refused:
        turn.officer.call("proactiva_referral_preview", **asked, datasets=["nada"])
    assert list(refused.value.error_dict) == ["datasets"]
    with pytest.raises(tk.NotAuthorized):
        factories.person().call("proactiva_referral_preview", **asked, datasets=[name])
    assert turn.written() == before
    answered = turn.answer(name, text=text)["referrals"][0]
    assert {key: answered[key] for key in ("answer", "address", "resolution", "reason")} == {
        key: shown[key] for key in ("answer", "address", "resolution", "reason")
    }


def test_what_was_published_for_the_demand_answers_without_being_named(turn: Asked):
    name = factories.named("datos")
    fields = {"name": name, "owner_org": turn.unit, "proactiva_folio": turn.folio}
    turn.officer.call("package_create", **fields, private=True)
    with pytest.raises(tk.ValidationError) as refused:
        turn.answer()
    assert list(refused.value.error_dict) == ["datasets"]
    turn.officer.call("package_patch", id=fields["name"], private=False)
    shown = turn.answer()
    assert [each["name"] for each in shown["referrals"][0]["datasets"]] == [fields["name"]]


def test_an_answer_is_given_once(turn: Asked):
    turn.answer(factories.dataset(turn.unit))
    before = turn.written()
    with pytest.raises(tk.ValidationError) as refused:
        turn.answer(factories.dataset(turn.unit))
    assert list(refused.value.error_dict) == ["status"]
    assert turn.written() == before


def test_the_words_of_an_answer_keep_the_office_and_lose_the_person(turn: Asked):
    text = f"{WORDS} Oficina: datos@agua.example. Atiende: CURP GOML850101MMCRPR05."
    [shown] = turn.answer(factories.dataset(turn.unit), text=text)["referrals"]
    assert "datos@agua.example" in shown["answer"]
    assert "GOML850101" not in shown["answer"]


def test_an_answer_for_an_institution_that_does_not_have_it_is_refused(turn: Asked):
    other = factories.institution()
    officer = factories.member(other, "admin")
    before = turn.written()
    with pytest.raises(tk.ValidationError) as refused:
        factories.answer(officer, turn.folio, other, datasets=[factories.dataset(other)])
    assert list(refused.value.error_dict) == ["institution"]
    assert turn.written() == before
