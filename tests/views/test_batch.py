"""Many waiting items decided at once, in few clicks."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest

from ckan import model

from ckanext.proactiva.model import Demand, Message
from tests import factories
from tests.factories import WATER, call, named
from tests.support.visitor import Visitor, logged_in
from tests.support.visitors import Visitor as Api

pytestmark = pytest.mark.usefixtures("non_clean_db")

ADDRESS = "/proactiva/moderation"
BATCH = f"{ADDRESS}/batch"


@pytest.fixture(autouse=True)
def nothing_waits(non_clean_db):
    factories.empty_queue()


def held_messages(count: int) -> list[str]:
    folio, author = factories.published()
    said = [{"folio": folio, "text": f"De la colonia {number}"} for number in range(count)]
    return [author.call("proactiva_message_create", **each)["id"] for each in said]


def look(moderator, decision: str, items: list[str]):
    """Press a button of the page with these items ticked, as a browser does."""
    question = urlencode([("decision", decision), *(("item", item) for item in items)])
    return moderator.open(f"{BATCH}?{question}")


@pytest.mark.parametrize("pages", [4, pytest.param(25, marks=pytest.mark.deep)])
def test_a_long_queue_is_decided_twenty_by_twenty(moderator, page_cost, pages: int):
    reader = {"id": moderator.user["name"]}
    factories.published()
    for number in range(18 * pages):
        factories.in_review(origin=f"sender {number % 40}")
        if number == 20:
            few = page_cost(ADDRESS, reader)
    held_messages(2 * pages)
    assert page_cost(ADDRESS, reader) == few
    clicks, decided = 0, 0
    while True:
        page = moderator.open(f"{ADDRESS}?all=1")  # «Choose everything on this page»
        if not (items := page.ticked("item")):
            break
        assert len(items) == 20
        assert {form.get("id") for form in page.document.forms} >= {"batch"}
        assert set(page.document.xpath("//input[@name='item']/@form")) == {"batch"}
        before = look(moderator, "publish", items)  # «Publish the chosen ones»
        assert "20" in before.document.findtext(".//h1")
        assert before.send("/batch").address == ADDRESS  # «Yes, publish them»
        clicks, decided = clicks + 3, decided + 1
    assert decided == pages
    assert clicks / decided <= 25
    assert page.document.xpath("//p[@class='proactiva-empty']")
    waits = model.Session.query(Demand).filter_by(status="in_review").count()
    assert waits + model.Session.query(Message).filter_by(visibility="moderators").count() == 0


def test_a_page_ticks_nothing_by_itself_and_the_next_one_goes_on(moderator):
    folios = {factories.in_review()[0] for _ in range(23)}
    first = moderator.open(ADDRESS)
    assert first.ticked("item") == []
    assert "23 " in first.text
    second = moderator.open(f"{ADDRESS}?page=2")
    shown = [page.document.xpath("//input[@name='item']/@value") for page in (first, second)]
    assert list(map(len, shown)) == [20, 3]
    assert {*shown[0], *shown[1]} == folios
    beyond = moderator.open(f"{ADDRESS}?page=999")
    assert beyond.document.xpath("//input[@name='item']/@value") == shown[1]


def test_looking_does_nothing_and_not_accepting_asks_why(moderator):
    (folio, _), [said] = factories.in_review(wanted=named("pozos")), held_messages(1)
    before = look(moderator, "refuse", [folio, said])
    assert folio in before.text
    told = "Quien pidió la información lee el motivo."
    assert told in before.text
    assert told not in look(moderator, "refuse", [said]).text
    user = moderator.user["name"]
    assert call("proactiva_demand_show", user, folio=folio)["status"] == "in_review"
    again = before.send("/batch")
    assert again.status == 400
    assert again.document.xpath("//*[@id='field-reason'][@aria-invalid='true']")
    assert again.send("/batch", {"reason": "spam"}).address == ADDRESS
    assert call("proactiva_demand_show", user, folio=folio)["status"] == "refused"
    assert model.Session.get(Message, said, populate_existing=True).visibility == "hidden"


def test_what_could_not_be_done_is_told_and_the_rest_is_done(moderator):
    folios = [factories.in_review()[0] for _ in range(3)]
    before = look(moderator, "publish", folios)
    factories.moderator().call("proactiva_demand_publish", folio=folios[0])
    after = before.send("/batch")
    refused, done = after.document.xpath("//ul[@class='proactiva-stack']")
    assert folios[0] in refused.text_content()
    assert [each for each in folios[1:] if each in refused.text_content()] == []
    assert [each for each in folios if each in done.text_content()] == folios[1:]
    for folio in folios:
        assert call("proactiva_demand_show", folio=folio)["status"] == "open"


def test_what_waits_for_its_demand_stays(moderator):
    unit = factories.institution()
    folio, author = factories.published(institution=unit)
    where = {"folio": folio, "institution": unit}
    factories.member(unit, "editor").call("proactiva_referral_ask", **where, text="¿Cuál?")
    author.call("proactiva_referral_clarify", **where, text="De San Mateo")
    reader = factories.moderator()
    [waiting] = reader.call("proactiva_moderation_list")["messages"]
    reader.call("proactiva_demand_hide", folio=folio, reason="spam")
    [other] = held_messages(1)
    before = look(moderator, "publish", [waiting["id"], other])
    assert "1" in before.document.findtext(".//h1")
    assert before.document.xpath("//form//input[@name='item']/@value") == [other]
    [told] = before.document.xpath("//p[@class='proactiva-notice']")
    assert told.text_content().startswith("1 mensaje se queda fuera: su petición está oculta")
    assert told.xpath("a/@href") == [f"/proactiva/demands/{folio}"]
    alone = look(moderator, "publish", [waiting["id"]])
    assert not alone.document.xpath("//form//button[@type='submit'][contains(., 'publicar')]")
    assert not alone.document.xpath("//p[@class='proactiva-empty']")
    sent = [("decision", "publish"), ("item", waiting["id"])]
    [refused] = moderator.post(BATCH, sent).document.xpath("//ul[@class='proactiva-stack']/li")
    why = refused.text_content().rpartition(": ")[2]
    assert why == "La petición está oculta. Muéstrala primero"
    refusing = look(moderator, "refuse", [waiting["id"], other])
    sent = refusing.document.xpath("//form//input[@name='item']/@value")
    assert set(sent) == {waiting["id"], other}


def test_batch_preview_shows_texts_as_public_and_as_written(moderator):
    phone = "722 123 4567"
    masked, _ = factories.in_review(wanted=f"{named('pozos')}. Mi teléfono es {phone}")
    plain, _ = factories.in_review(wanted=(words := named("mercados")))
    before = look(moderator, "publish", [masked, plain])
    details = {each.findtext("summary/b"): each for each in before.document.iter("details")}
    assert len(details) == 2
    assert not before.document.xpath("//article//details[@open]")
    parts = [" ".join(each.text_content().split()) for each in details.values()]
    [hiding], [whole] = ([p for p in parts if phone in p], [p for p in parts if words in p])
    assert hiding.count(phone) == 1
    assert "Mi teléfono es […]" in hiding
    assert phone not in whole


def test_what_is_ticked_twice_is_decided_once(moderator):
    folio, _ = factories.in_review()
    sent = [("decision", "publish"), ("item", folio), ("item", folio)]
    assert moderator.post(BATCH, sent).address == ADDRESS


def test_a_use_is_named_as_one_and_its_report_has_no_folio(app, moderator):
    told = "Lo que alguien hizo con la información"
    held = Api(app)("proactiva_use_create", text="Un mapa", dataset=a_dataset()).json["result"]
    assert told in look(moderator, "publish", [held["id"]]).document.xpath("string(//summary)")
    public = factories.use()
    Api(app)("proactiva_report_create", id=public, reason="spam")
    [report] = factories.moderator().call("proactiva_moderation_list")["reports"]
    summary = look(moderator, "dismiss", [report["id"]]).document.xpath("string(//summary)")
    assert summary.startswith(report["title"])
    assert "None" not in summary


def a_dataset() -> str:
    return factories.dataset(factories.institution())


@pytest.mark.parametrize(
    ("decision", "count", "button"),
    [
        ("publish", 1, "Sí, publicarlo"),
        ("publish", 3, "Sí, publicar los 3"),
        ("refuse", 1, "Sí, no aceptarlo"),
        ("refuse", 2, "Sí, no aceptar los 2"),
    ],
)
def test_its_button_says_how_many(moderator, decision: str, count: int, button: str):
    before = look(moderator, decision, [factories.in_review()[0] for _ in range(count)])
    buttons = before.document.xpath("//form[@method='post']//button[@type='submit']")
    assert button in [each.text_content().strip() for each in buttons]


def test_a_flood_of_one_sender_goes_in_one_act_and_the_others_stay(app, moderator):
    flood = Api(app)
    asked = {"wanted": WATER, "problem": "health", "beneficiary_groups": ["girls"]}
    sent = [flood("proactiva_demand_create", **asked).json["result"]["folio"] for _ in range(25)]
    other = Api(app)("proactiva_demand_create", **asked).json["result"]["folio"]
    queue = moderator.open(ADDRESS)
    assert "24 textos más del mismo origen" in queue.text
    form = next(f for f in queue.document.forms if f.get("action") == BATCH and f.get("id") is None)
    question = urlencode([("decision", "refuse"), *form.form_values()])
    before = moderator.open(f"{form.get('action')}?{question}")
    assert "25" in before.document.findtext(".//h1")
    assert "del mismo origen" not in look(moderator, "refuse", sent[:2]).text
    assert before.send("/batch", {"reason": "spam"}).address == ADDRESS
    reader = factories.moderator()
    shown = {folio: reader.call("proactiva_demand_show", folio=folio) for folio in [*sent, other]}
    assert {shown[folio]["status"] for folio in sent} == {"refused"}
    assert shown[other]["status"] == "in_review"


def test_a_flood_of_reports_is_looked_through_and_closed_in_one_act(app, moderator):
    folios = [factories.public(factories.person()) for _ in range(5)]
    flood = Api(app)
    for folio in folios:
        told = {"folio": folio, "reason": "spam", "text": f"fuera {folio}"}
        flood("proactiva_report_create", **told)
    kept = factories.report(factories.public(factories.person()))
    queue = moderator.open(ADDRESS)
    assert "4 reportes más del mismo origen" in queue.text
    form = next(f for f in queue.document.forms if f.get("action") == BATCH)
    question = urlencode([("decision", "dismiss"), *form.form_values()])
    before = moderator.open(f"{form.get('action')}?{question}")
    assert all(f"fuera {folio}" in before.text for folio in folios)
    assert "5 reportes" in before.document.findtext(".//h1")
    assert before.send("/batch").address == ADDRESS
    left = factories.moderator().call("proactiva_moderation_list")["reports"]
    assert [each["id"] for each in left] == [kept]


@pytest.mark.parametrize(
    "question", ["", "decision=publish", "decision=x&item=y", "decision=publish&item=%00"]
)
def test_nonsense_does_nothing(moderator, question: str):
    assert moderator.open(f"{BATCH}?{question}").status == 200
    assert moderator.post(BATCH, []).address == ADDRESS


def test_nobody_else_decides(app):
    folio, _ = factories.in_review()
    sent = [("decision", "publish"), ("item", folio)]
    assert logged_in(app).post(BATCH, sent).status == 403
    assert Visitor(app).post(BATCH, sent).status == 403
    shown = factories.moderator().call("proactiva_demand_show", folio=folio)
    assert shown["status"] == "in_review"
