"""Asking for information, step by step, as a browser without scripts does."""

from __future__ import annotations

import pytest

from tests import factories
from tests.factories import AUTHORITY, named
from tests.support.visitor import OpenPage, Visitor, logged_in

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("ckanext.proactiva.authority", AUTHORITY),
]

NEW = "/proactiva/demands/new"
TYPED = {
    "wanted": "Cuánto cobra la pipa de agua.\n\nY a qué teléfono se pide: el mío es 722 555 0180",
    "problem": "water_and_drainage",
    "beneficiary_groups": ["girls", "carers"],
    "purpose": "Para comparar",
    "alias": "Vecina de aquí",
}


def alone() -> dict:
    """Return what nobody else has asked for."""
    return {**TYPED, "wanted": f"{named('zz').replace('-', '')} {named('yy').replace('-', '')}"}


def step(page: OpenPage, name: str, typed: dict | None = None) -> OpenPage:
    return page.send(NEW, {**(typed or {}), "step": name})


def kept(page: OpenPage) -> dict:
    """Return what the form of a page holds."""
    form = page.form(NEW)
    groups = [value for name, value in form.values if name == "beneficiary_groups"]
    texts = {name: value for name, value in form.values if name in TYPED}
    return {**texts, "beneficiary_groups": groups}


def test_without_an_account_it_ends_with_a_folio_and_a_code(app):
    visitor = Visitor(app)
    review = step(visitor.open(NEW), "similar", alone())
    sent = step(review, "send")
    folio, code = [each.text for each in sent.document.xpath("//dd/strong")]
    assert sent.status == 200
    mine = visitor.open(f"/proactiva/demands/{folio}")
    assert mine.status == 200
    assert Visitor(app).open(f"/proactiva/demands/{folio}").status == 404
    assert code not in mine.body


def test_sent_twice_it_is_one_demand_and_shows_the_same_code(app):
    review = step(Visitor(app).open(NEW), "similar", alone())
    first, second = step(review, "send"), step(review, "send")
    told = [[each.text for each in page.document.xpath("//dd/strong")] for page in (first, second)]
    assert told[0] == told[1]


def test_another_form_is_another_demand(app):
    typed = alone()
    folios = set()
    for _ in range(2):
        review = step(Visitor(app).open(NEW), "similar", typed)
        folios.add(step(review, "send").document.xpath("//dd/strong")[0].text)
    assert len(folios) == 2


def test_with_an_account_it_is_public_at_once(app):
    visitor = logged_in(app)
    page = step(step(visitor.open(NEW), "similar", alone()), "send")
    assert page.address.startswith("/proactiva/demands/TP-")
    assert Visitor(app).open(page.address).status == 200


def test_what_is_alike_is_offered_before_it_is_sent(app):
    word = named("pipa").replace("-", "")
    wanted = f"Cuánto cobra la pipa {word}"
    folio = factories.public(factories.person(), wanted=wanted)
    name = factories.dataset(factories.institution(), title=f"Precios {word}")
    factories.read_words()
    page = step(Visitor(app).open(NEW), "similar", {**TYPED, "wanted": wanted})
    assert f"/proactiva/demands/{folio}" in page.body
    assert f"/dataset/{name}" in page.body
    assert kept(page) == {**TYPED, "wanted": wanted}
    joined = page.send(f"{folio}/support")
    assert "unsupport" in joined.actions()


def test_nothing_is_lost_on_the_way_back(app):
    visitor = Visitor(app)
    typed = {**TYPED, "wanted": TYPED["wanted"].replace("\n", "\r\n")}
    review = step(visitor.open(NEW), "review", typed)
    back = step(review, "edit")
    same = {name: value for name, value in kept(back).items() if value}
    assert {**same, "wanted": same["wanted"].replace("\r\n", "\n")} == TYPED
    assert [d for d in back.document.xpath("//fieldset//details") if d.get("open") is not None]


def test_the_last_look_is_at_the_public_text(app):
    page = step(Visitor(app).open(NEW), "review", TYPED)
    shown = page.document.xpath("//blockquote")[0].text_content()
    assert "722 555 0180" not in shown
    assert "[…]" in shown
    assert page.document.xpath("//section[@aria-labelledby='masked']//li")


def test_nothing_personal_is_nothing_to_warn_of(app):
    page = step(Visitor(app).open(NEW), "review", alone())
    assert not page.document.xpath("//section[@aria-labelledby='masked']")


@pytest.mark.parametrize("name", ["similar", "review", "send"])
def test_what_is_wrong_is_said_and_what_was_typed_stays(app, name):
    typed = {**TYPED, "wanted": "", "beneficiary_groups": ["girls", "boys", "women", "carers"]}
    page = step(Visitor(app).open(NEW), name, {**typed, "problem": "no_such_problem"})
    assert page.status == 400
    assert page.document.xpath("//title")[0].text.strip().startswith("Error:")
    links = page.document.xpath("//div[contains(@class, 'proactiva-summary')]//a/@href")
    assert links == ["#field-wanted", "#field-problem", "#field-beneficiary_groups"]
    assert all(page.document.get_element_by_id(link[1:]) is not None for link in links)
    assert kept(page)["purpose"] == TYPED["purpose"]
    assert sorted(page.ticked("beneficiary_groups")) == sorted(typed["beneficiary_groups"])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("wanted", "x" * 5_001),
        ("wanted", "\x00"),
        ("wanted", "\u202e"),
        ("problem", '["health"]'),
        ("beneficiary_groups", ["\x00"]),
        ("territories", ["15033"]),  # this portal offers none
        ("institution", "nobody"),
        ("purpose", "x" * 5_001),
        ("alias", "x" * 61),
    ],
)
def test_bad_input_of_every_field_names_the_field(app, field, value):
    page = step(Visitor(app).open(NEW), "send", {**TYPED, field: value})
    assert page.status == 400
    assert f"#field-{field}" in page.body
    if field != "wanted":
        assert page.value("wanted").replace("\r\n", "\n").strip() == TYPED["wanted"]


def test_where_is_asked_only_where_there_are_places(app):
    assert "territories" not in Visitor(app).open(NEW).body


def test_without_search_it_goes_on(app, search_down):
    page = step(Visitor(app).open(NEW), "similar", alone())
    assert step(page, "send").document.xpath("//dd/strong")


def test_a_forged_form_of_somebody_logged_in_is_refused(app):
    visitor = logged_in(app)
    values = [(name, value) for name, value in TYPED.items() if isinstance(value, str)]
    page = visitor.forge(NEW, [*values, ("beneficiary_groups", "girls"), ("step", "send")])
    assert page.status == 400
    assert TYPED["alias"] not in page.body


def test_the_title_is_proposed_and_may_be_changed_at_the_last_look(app):
    visitor = Visitor(app)
    wanted = f"Buenas tardes. Quisiera el horario de {named('zz')[3:9]}. Gracias"
    review = step(visitor.open(NEW), "review", {**TYPED, "wanted": wanted})
    assert review.value("title").startswith("Quisiera el horario de")
    again = step(step(review, "edit"), "review", {"wanted": "Las rutas del camión"})
    assert again.value("title") == "Las rutas del camión"
    changed = step(again, "edit", {"title": "Rutas por colonia"})
    assert changed.value("title") == "Rutas por colonia"
    last = step(changed, "review", {"wanted": "Las rutas y sus paradas"})
    assert last.value("title") == "Rutas por colonia"
    sent = step(last, "send")
    [folio, _code] = [each.text for each in sent.document.xpath("//dd/strong")]
    assert "Rutas por colonia" in visitor.open(f"/proactiva/demands/{folio}").text


@pytest.mark.ckan_config("ckanext.proactiva.authority_phone", "800 000 0000")
def test_who_writes_of_danger_is_told_whom_to_call_and_may_go_on(app):
    notice = "//section[@aria-labelledby='help-lines']//a/@href"
    told = {
        f"Mi vecino me golpea, a dónde voy {named('zz')}": ["tel:911"],
        f"Qué pasó con mi pensión {named('zz')}": ["tel:8000000000"],
        f"Los horarios de {named('zz')}": [],
    }
    for wanted, numbers in told.items():
        page = step(Visitor(app).open(NEW), "review", {**TYPED, "wanted": wanted})
        assert page.document.xpath(notice) == numbers
        assert step(page, "send").status == 200


@pytest.mark.ckan_config("ckanext.proactiva.privacy_notice", "https://example.org/aviso")
def test_what_becomes_of_words_is_told_before_the_first_one(app):
    page = Visitor(app).open(NEW)
    notice, field = (
        page.body.index(each) for each in ("https://example.org/aviso", 'name="wanted"')
    )
    assert notice < field
