"""What happens to text that is sent: a title, a signature, and what nobody may read."""

from __future__ import annotations

from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model
from ckan.tests import factories as core
from ckan.tests import helpers

from ckanext.proactiva import clock
from ckanext.proactiva.institutions import following
from ckanext.proactiva.model import Demand, Report
from tests import factories

pytestmark = pytest.mark.usefixtures("non_clean_db")
NOTHING = ["...", "!!!", "🚰", "1.", "[…]", "persona@example.org", "\u200b. \u200b"]
REFUSAL = {"resolution": "restricted", "reason": "reserved"}
DECLINE = {"resolution": "not_competent", "reason": "not_competent"}
CONTACTS = "agua.example.org; 722 226 1980\nCalle Ejemplo No. 510"
TOLD = "Llamé al 722 226 1980, escribí a a@agua.example.org y fui a Calle Ejemplo No. 510."


def previewed(**fields: Any) -> dict[str, Any]:
    asked = {"problem": "water_and_drainage", "beneficiary_groups": ["general_public"], **fields}
    return factories.call("proactiva_demand_preview", **{"wanted": factories.WATER, **asked})


def refused(action: Any, *args: Any, **fields: Any) -> dict[str, Any]:
    with pytest.raises(tk.ValidationError) as refusal:
        action(*args, **fields)
    return refusal.value.error_dict


@pytest.mark.parametrize(
    ("wanted", "title"),
    [
        ("1. Copia del padrón. 2. Reglas.", "Copia del padrón"),
        ("Buenas tardes. Quisiera los horarios.", "Quisiera los horarios"),
        ("C. Presidente: pido la nómina", "Pido la nómina"),
        ("No. de camiones por ruta", "No. de camiones por ruta"),
        (f"{'Pido los horarios de mi colonia, ' * 3}mi tel es 722 123 4567, gracias", None),
    ],
)
def test_the_title_says_what_is_asked_and_no_more(wanted: str, title: str | None):
    shown = factories.demand(factories.person().name, wanted=wanted)["title"]
    assert previewed(wanted=wanted)["title"] == shown
    assert shown == title or (title is None and "722" not in shown and shown)


def test_the_author_gives_another_title_in_one_line():
    given = previewed(title="Nómina\nde 2023")["title"]
    assert given == factories.demand(title="Nómina\nde 2023")["title"] == "Nómina de 2023"


@pytest.mark.parametrize("words", NOTHING)
def test_words_that_say_nothing_are_asked_for_again(words: str):
    for field in ("wanted", "title"):
        for action in (factories.demand, previewed):
            assert list(refused(action, **{field: words})) == [field]
    folio, author = factories.returned()
    for field in ("wanted", "title"):
        sent = {"folio": folio, "wanted": factories.WATER, field: words}
        assert list(refused(factories.call, "proactiva_demand_resubmit", author.name, **sent)) == [
            field
        ]
    patch = {"folio": folio, "title": words}
    moderator = factories.moderator().name
    assert list(refused(factories.call, "proactiva_demand_patch", moderator, **patch)) == ["title"]


@pytest.mark.parametrize("signs", ["...", "🚰", "\u200b. \u200b", "1\ufe0f\u20e3"])
def test_signs_alone_are_no_words_in_any_text(signs: str):
    asked = factories.demand(factories.person().name, purpose=signs, where=signs)
    row = model.Session.query(Demand).filter_by(folio=asked["folio"]).one()
    assert (row.purpose_raw, row.where_raw) == ("", "")
    unit, author = factories.institution(), factories.person()
    at = {"folio": factories.public(author, institution=unit), "institution": unit}
    editor, long = factories.member(unit, "admin"), signs * 80
    tries = [
        (editor, "proactiva_referral_note", {"text": signs}),
        (editor, "proactiva_referral_ask", {"text": signs}),
        (editor, "proactiva_referral_answer", REFUSAL | {"text": long}),
        (editor, "proactiva_referral_answer", DECLINE | {"text": long}),
    ]
    for who, action, given in tries:
        assert list(refused(who.call, action, **at, **given)) == ["text"], action
    message = {"folio": at["folio"], "text": signs}
    assert list(refused(author.call, "proactiva_message_create", **message)) == ["text"]
    folio, _ = factories.in_review()
    sent = {"folio": folio, "reason": "personal_data", "text": signs}
    with_words = refused(factories.moderator().call, "proactiva_demand_return", **sent)
    assert list(with_words) == ["text"]


def test_a_report_of_signs_alone_has_no_text_and_figures_are_words():
    folio = factories.public(factories.person())
    factories.person().call("proactiva_report_create", folio=folio, reason="spam", text="…")
    newest = model.Session.query(Report).order_by(Report.created_at.desc()).first()
    assert newest.text == ""
    factories.person().call("proactiva_message_create", folio=folio, text="2024")
    [said] = factories.call("proactiva_demand_show", folio=folio)["messages"]
    assert said["text"] == "2024"


def test_nobody_signs_with_a_name_that_an_institution_had():
    unit = factories.institution()
    old, sysadmin = model.Group.get(unit).name, core.Sysadmin()["name"]
    later = {"name": factories.named("otro"), "title": "Otro"}
    helpers.call_action("organization_patch", {"user": sysadmin}, id=unit, **later)
    following.follow(clock.now().at)
    model.Session.commit()
    assert list(refused(factories.demand, alias=old)) == ["alias"]


def test_nobody_signs_as_an_institution_or_an_office():
    title = factories.named("Sistema de Agua de Ejemplo ")
    name = factories.institution(title=title)
    folio, author = factories.published()
    lookalike = title.upper().replace("A", "\u0410")
    for alias in ("D.I.F.", "Mоderador", "Presidente municipal", title, name, lookalike):
        for action in (factories.demand, previewed):
            assert list(refused(action, alias=alias)) == ["alias"]
        message = {"folio": folio, "text": "Gracias", "alias": alias}
        assert "alias" in refused(
            factories.call, "proactiva_message_create", author.name, **message
        )
    for alias in ("Rosario", "Guadalupe", "Luisa Alcalde", "Vecina de la colonia"):
        assert factories.demand(alias=alias)["folio"]


@pytest.mark.ckan_config("ckanext.proactiva.official_contacts", CONTACTS)
def test_official_contacts_are_never_masked():
    assert previewed(wanted=TOLD)["wanted"] == TOLD
    assert previewed(wanted=TOLD)["masked"] == []
    folio = factories.demand(factories.person().name, wanted=TOLD)["folio"]
    assert model.Session.query(Demand).filter_by(folio=folio).one().wanted_public == TOLD


@pytest.mark.parametrize("listed", ["", "agua"])
def test_what_nobody_listed_is_masked(ckan_config: Any, monkeypatch: Any, listed: str):
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.official_contacts", listed)
    shown = previewed(wanted=TOLD)
    assert shown["wanted"] == "Llamé al […], escribí a […] y fui a […]."
    assert shown["masked"] == ["address", "email", "phone"]


def test_what_says_something_only_after_its_beginning_is_asked_for():
    hidden = "PEPJ850101HMCRPR09 " * 40
    author = factories.person()
    sent = {"problem": "health", "beneficiary_groups": ["girls"]}
    with pytest.raises(tk.ValidationError) as refusal:
        author.call("proactiva_demand_create", wanted=hidden, **sent)
    assert "wanted" in refusal.value.error_dict
    words = author.call("proactiva_demand_create", wanted=f"{hidden} los pagos de obra", **sent)
    assert "los pagos de obra" in words["wanted"]
    assert any(map(str.isalnum, words["title"]))
