"""Asking for information step by step, as a browser without JavaScript does it."""

from __future__ import annotations

import pytest

from tests import factories
from tests.factories import named
from tests.support.asking import NEW, ask, begin, beside, go_on, look, receipt
from tests.support.visitor import OpenPage, Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")

TYPED = {
    "wanted": "Cuánto cobra la pipa de agua.\n\nY a qué teléfono se pide: el mío es 722 555 0180",
    "problem": "water_and_drainage",
    "beneficiary_groups": ["girls", "carers"],
    "where": "San Pedro Tultepec",
}
ALIAS = "Vecina de aquí"


def alone() -> dict:
    """Return a form for something that nobody else has asked for."""
    return {**TYPED, "wanted": f"{named('zz').replace('-', '')} {named('yy').replace('-', '')}"}


def kept(page: OpenPage) -> dict:
    """Return what the first step contains."""
    form = page.form(beside(page, ""))
    groups = [value for name, value in form.values if name == "beneficiary_groups"]
    texts = {name: value for name, value in form.values if name in TYPED}
    shown = {**texts, "beneficiary_groups": groups}
    return {**shown, "wanted": shown["wanted"].replace("\r\n", "\n").strip()}


def test_without_an_account_it_ends_with_a_folio_and_a_code(app):
    visitor = Visitor(app)
    sent = ask(visitor, alone(), alias=ALIAS)
    folio, code = receipt(sent)
    assert (sent.status, sent.address) == (200, beside(sent, "sent"))
    mine = visitor.open(f"/proactiva/demands/{folio}")
    assert mine.status == 200
    assert ALIAS in mine.text
    assert Visitor(app).open(f"/proactiva/demands/{folio}").status == 404
    assert code not in mine.body


def test_sent_twice_it_is_one_demand_and_shows_the_same_code(app):
    review = look(Visitor(app), alone())
    first, second = go_on(review, {}), go_on(review, {"title": "Otra cosa"})
    assert receipt(first) == receipt(second)


def test_another_form_is_another_demand(app):
    visitor, typed = Visitor(app), alone()
    assert len({receipt(ask(visitor, typed))[0] for _ in range(2)}) == 2


def test_with_an_account_it_is_public_at_once(app):
    page = ask(logged_in(app), alone())
    assert page.address.startswith("/proactiva/demands/TP-")
    assert Visitor(app).open(page.address).status == 200


def test_who_reads_it_first_is_read_before_sending(app):
    without, with_account = look(Visitor(app), alone()).text, look(logged_in(app), alone()).text
    always, at_first = (
        "Sin correo, una persona lee tu petición",
        "Puede que una persona lea tu petición",
    )
    assert (always in without, at_first in without) == (True, False)
    assert (always in with_account, at_first in with_account) == (False, True)


def test_what_is_alike_is_offered_before_it_is_sent(app):
    word = named("pipa").replace("-", "")
    wanted = f"Cuánto cobra la pipa {word}"
    folio = factories.public(factories.person(), wanted=wanted)
    unit = factories.institution(title="Precios y Consumo")
    name = factories.dataset(unit, title=f"Precios de la pipa {word}")
    factories.read_words()
    visitor, typed = Visitor(app), {**TYPED, "wanted": wanted}
    page = begin(visitor, typed)
    assert f"/proactiva/demands/{folio}" in page.body
    assert f"/dataset/{name}" in page.body
    assert "Precios y Consumo" in page.text
    assert kept(visitor.open(beside(page, ""))) == typed
    joined = page.send(f"{folio}/support")
    assert "unsupport" in joined.actions()
    assert kept(visitor.open(beside(page, ""))) == typed


def test_who_is_led_past_the_second_step_reads_why(app):
    told = "No encontramos nada parecido"
    visitor, typed = Visitor(app), alone()
    assert told in begin(visitor, typed).text
    factories.public(factories.person(), wanted=typed["wanted"])
    factories.read_words()
    met = begin(visitor, typed)
    assert met.address.endswith("/similar")
    assert told not in visitor.open(beside(met, "review")).text


def test_nothing_is_lost_on_the_way_back(app):
    visitor = Visitor(app)
    review = look(visitor, TYPED)
    assert kept(visitor.open(beside(review, ""))) == TYPED
    again = visitor.open(review.address)
    assert again.status == 200


def test_the_last_look_is_at_the_public_text(app):
    page = look(Visitor(app), TYPED)
    shown = page.document.xpath("//blockquote")[0].text_content()
    assert "722 555 0180" not in shown
    assert "[…]" in shown
    assert page.document.xpath("//section[@aria-labelledby='masked']//li")


def test_what_was_sent_is_not_advised_to_be_changed(app):
    visitor = Visitor(app)
    review = look(visitor, TYPED)
    folio, _code = receipt(go_on(review, {}))
    sent = visitor.open(review.address)
    assert folio in sent.text
    assert "[…]" in sent.document.xpath("//blockquote")[0].text_content()
    assert not sent.document.xpath("//section[@aria-labelledby='masked']")


def test_nothing_personal_is_nothing_to_warn_of(app):
    page = look(Visitor(app), alone())
    assert not page.document.xpath("//section[@aria-labelledby='masked']")


def test_what_is_wrong_is_said_and_what_was_typed_stays(app):
    typed = {**TYPED, "wanted": "", "beneficiary_groups": ["girls", "boys", "women", "carers"]}
    visitor = Visitor(app)
    page = begin(visitor, {**typed, "problem": "no_such_problem"})
    for shown in (page, visitor.open(page.address), visitor.open(beside(page, "review"))):
        assert shown.status == 400
        assert shown.document.xpath("//title")[0].text.strip().startswith("Error:")
        links = shown.document.xpath("//div[contains(@class, 'proactiva-summary')]//a/@href")
        assert links == ["#field-wanted", "#field-problem", "#field-beneficiary_groups"]
        invalid = page.document.xpath("//*[@aria-invalid='true']/@id")
        assert invalid == ["field-wanted", "field-problem"]
        [group] = page.document.xpath("//fieldset[@id='field-beneficiary_groups']")
        assert "field-beneficiary_groups-error" in group.get("aria-describedby").split()
        assert all(shown.document.get_element_by_id(link[1:]) is not None for link in links)
        assert kept(shown)["where"] == TYPED["where"]
        assert sorted(shown.ticked("beneficiary_groups")) == sorted(typed["beneficiary_groups"])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("wanted", "x" * 5_001),
        ("wanted", "x" * 50_001),  # longer than a draft may be
        ("wanted", "\x00"),
        ("wanted", "\u202e"),
        ("problem", '["health"]'),
        ("beneficiary_groups", ["\x00"]),
        ("beneficiary_groups", ["other"]),
        ("territories", ["15033"]),  # this portal offers none
        ("institution", "nobody"),
        ("where", "x" * 161),
    ],
)
def test_bad_input_of_every_field_names_the_field(app, field, value):
    page = begin(Visitor(app), {**TYPED, field: value})
    assert page.status == 400
    assert f"#field-{'other_group' if value == ['other'] else field}" in page.body
    if field != "wanted":
        assert kept(page)["wanted"] == TYPED["wanted"]


@pytest.mark.parametrize(
    ("field", "value"), [("title", "¡!"), ("title", "x" * 161), ("alias", "x" * 61)]
)
def test_bad_input_of_the_last_look_names_the_field_and_stays(app, field, value):
    page = ask(Visitor(app), alone(), **{field: value})
    assert (page.status, page.address) == (400, beside(page, "review"))
    assert f"#field-{field}" in page.body
    assert page.value(field) == value
    assert len(receipt(go_on(page, {field: "Lo que sirve"}))) == 2


def test_another_group_is_told_in_the_words(app):
    typed = {**alone(), "beneficiary_groups": ["other"], "other_group": "Choferes de combi"}
    visitor = Visitor(app)
    page = look(visitor, typed)
    assert "Para: Choferes de combi" in page.text
    assert visitor.open(beside(page, "")).value("other_group") == "Choferes de combi"


def test_the_institution_that_was_chosen_is_not_folded_away_on_the_way_back(app):
    visitor, unit = Visitor(app), factories.institution()
    page = visitor.open(beside(begin(visitor, {**alone(), "institution": unit}), ""))
    chosen = "//details[@open]//select[@name='institution']/option[@selected]/@value"
    assert page.document.xpath(chosen) == [unit]


def test_where_is_asked_only_where_there_are_places(app):
    assert "territories" not in Visitor(app).open(NEW).body


def test_without_search_it_goes_on(app, search_down):
    assert receipt(ask(Visitor(app), alone()))


def test_a_forged_form_of_somebody_logged_in_is_refused(app):
    visitor = logged_in(app)
    values = [(name, value) for name, value in TYPED.items() if isinstance(value, str)]
    page = visitor.forge(
        visitor.open(NEW).address, [*values, ("beneficiary_groups", "girls"), ("step", "send")]
    )
    assert page.status == 400
    assert TYPED["where"] not in page.body


def test_the_title_is_proposed_and_may_be_changed_at_the_last_look(app):
    visitor = Visitor(app)
    wanted = f"Buenas tardes. Quisiera el horario de {named('zz')[3:9]}. Gracias"
    review = look(visitor, {**TYPED, "wanted": wanted})
    assert review.value("title").startswith("Quisiera el horario de")
    go_on(visitor.open(beside(review, "")), {"wanted": "Las rutas del camión"})
    again = visitor.open(review.address)
    assert again.value("title") == "Las rutas del camión"
    folio, _code = receipt(go_on(again, {"title": "Rutas por colonia"}))
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
        page = look(Visitor(app), {**TYPED, "wanted": wanted})
        assert page.document.xpath(notice) == numbers
        assert receipt(go_on(page, {}))


@pytest.mark.ckan_config("ckanext.proactiva.privacy_notice", "https://example.org/aviso")
def test_what_becomes_of_words_is_told_before_the_first_one(app):
    page = Visitor(app).open(NEW)
    notice, field = (
        page.body.index(each) for each in ("https://example.org/aviso", 'name="wanted"')
    )
    assert notice < field
