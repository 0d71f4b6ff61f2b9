"""What a moderator does from the queue: see what is hidden, correct, refer, read the trail."""

from __future__ import annotations

from importlib import import_module
from urllib.parse import unquote

import pytest

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import erasure
from ckanext.proactiva.model import Message
from ckanext.proactiva.people import participants
from tests import factories
from tests.factories import call, named
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
QUEUE = "/proactiva/moderation"
HIDDEN, TRAIL = f"{QUEUE}/hidden", f"{QUEUE}/trail"


def hide(moderator, folio: str) -> None:
    call("proactiva_demand_hide", moderator.user["name"], folio=folio, reason="offensive")


def test_an_old_page_of_the_queue_hides_nothing_that_a_colleague_published(moderator):
    factories.empty_queue()
    folio, author = factories.published()
    said = author.call("proactiva_message_create", folio=folio, text=named("mensaje"))["id"]
    page = moderator.open(QUEUE)
    call("proactiva_message_publish", moderator.user["name"], id=said)
    for reason in ("", "spam"):
        refused = page.send(f"{said}/hide", {f"{said}-hide": reason})
        assert (refused.status, "Ya no está en espera" in refused.text) == (400, True)
    assert model.Session.get(Message, said, populate_existing=True).visibility == "public"


def test_why_a_message_is_not_published_is_said_in_the_queue(moderator):
    factories.empty_queue()
    folio, author = factories.published()
    said = author.call("proactiva_message_create", folio=folio, text=named("mensaje"))["id"]
    reason = f"{said}-hide"
    page = moderator.open(QUEUE).send(f"{said}/hide", {reason: "nonsense"})
    assert page.status == 400
    assert page.document.xpath("//details[@open]//select[@aria-invalid]/@name") == [reason]
    page = page.send(f"{said}/hide", {reason: "offensive"})
    assert "El mensaje quedó oculto." in page.document.text_content()
    [own] = author.call("proactiva_demand_show", folio=folio)["own_unpublished"]
    assert (own["visibility"], own["reason"]) == ("hidden", "offensive")


def test_a_message_need_not_be_hidden_for_a_reason(moderator):
    factories.empty_queue()
    folio, author = factories.published()
    said = author.call("proactiva_message_create", folio=folio, text=named("mensaje"))["id"]
    page = moderator.open(QUEUE)
    assert page.send(f"{said}/hide").status == 200
    # Pressed again on the same page, it stays as it is.
    assert page.send(f"{said}/hide", {f"{said}-hide": "spam"}).status == 200
    [own] = author.call("proactiva_demand_show", folio=folio)["own_unpublished"]
    assert (own["visibility"], own["reason"]) == ("hidden", None)


class TestHidden:
    def test_a_demand_is_found_and_shown_again(self, moderator):
        title = named("Pozos")
        folio = factories.public(factories.person(), title=title)
        hide(moderator, folio)
        assert HIDDEN in moderator.open(QUEUE).body
        page = moderator.open(HIDDEN)
        assert title in page.text
        page = page.send(f"{folio}/unhide")
        assert page.address == f"/proactiva/demands/{folio}"
        assert call("proactiva_demand_show", folio=folio)["visibility"] == "public"
        assert title not in moderator.open(HIDDEN).text

    def test_a_message_is_found_read_and_shown_again(self, moderator):
        text, talking = named("mensaje"), factories.person()
        folio = factories.public(factories.person())
        said = talking.call("proactiva_message_create", folio=folio, text=text)["id"]
        call("proactiva_message_hide", moderator.user["name"], id=said, reason="spam")
        page = moderator.open(HIDDEN)
        assert text in page.text
        page = page.send(f"{said}/unhide")
        assert page.address == HIDDEN
        assert text not in page.text
        assert model.Session.get(Message, said, populate_existing=True).visibility == "public"

    def test_the_last_that_was_hidden_comes_first(self, moderator):
        folios = [factories.public(factories.person()) for _ in range(3)]
        for folio in reversed(folios):
            hide(moderator, folio)
        listed = call("proactiva_hidden_list", moderator.user["name"])
        # Another test may have hidden something on a later day.
        found = [each for each in listed["results"] if each["folio"] in folios]
        assert [each["folio"] for each in found] == folios
        assert found[0]["reason"] == "offensive"
        assert listed["count"] >= 3

    def test_its_pages_go_on_and_end(self, moderator):
        for _ in range(51):
            hide(moderator, factories.public(factories.person()))
        count = call("proactiva_hidden_list", moderator.user["name"])["count"]
        first = moderator.open(HIDDEN)
        assert len(first.document.xpath("//li[@class='proactiva-card']")) == 50
        assert first.document.xpath("//a[@rel='next']")
        last = moderator.open(f"{HIDDEN}?page=999")
        assert len(last.document.xpath("//li[@class='proactiva-card']")) == count % 50 or 50

    def test_it_says_what_each_is(self, moderator):
        unit = factories.institution()
        folio = factories.public(factories.person(), institution=unit)
        officer = factories.member(unit, "editor")
        factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
        [referral] = call("proactiva_demand_show", folio=folio)["referrals"]
        said = officer.call("proactiva_message_create", folio=folio, text=named("mensaje"))["id"]
        for each in (said, referral["answer_id"]):
            call("proactiva_message_hide", moderator.user["name"], id=each, reason="spam")
        cards = moderator.open(HIDDEN).document.xpath("//li[@class='proactiva-card']")
        told = {
            card.xpath("string(.//form/@action)").split("/")[-2]: card.text_content()
            for card in cards
        }
        assert "Uno de sus mensajes" in told[said]
        assert "Una respuesta a ella" in told[referral["answer_id"]]


class TestTheDemandsPage:
    def test_it_is_published_and_sent_to_an_institution_in_one_act(self, moderator):
        unit = factories.institution()
        folio, _ = factories.in_review()
        page = moderator.open(f"/proactiva/demands/{folio}")
        page = page.send("/publish", {"publish-institution": unit})
        found = call("proactiva_demand_show", folio=folio)
        assert (page.status, found["status"]) == (200, "referred")
        assert found["referrals"][0]["institution"]["name"] == unit

    def test_what_is_not_public_is_offered_to_publish_and_not_to_refer(self, moderator):
        factories.institution()
        folio, _ = factories.in_review()
        page = moderator.open(f"/proactiva/demands/{folio}").document
        assert page.xpath("//form[contains(@action, '/publish')]//select")
        assert not page.xpath("//form[contains(@action, '/refer')]")

    def test_the_one_that_its_author_chose_gets_it_where_none_is_named(self, moderator):
        unit, other = factories.institution(), factories.institution()
        for named_, has_it in (("", unit), (other, other)):
            folio, _ = factories.in_review(institution=unit)
            page = moderator.open(f"/proactiva/demands/{folio}")
            page.send("/publish", {"publish-institution": named_})
            [referral] = call("proactiva_demand_show", folio=folio)["referrals"]
            assert referral["institution"]["name"] == has_it

    def test_once_an_institution_has_it_another_one_is_offered_quietly(self, moderator):
        folio = factories.public(factories.person())
        button = "//form[contains(@action, '/refer')]//button"
        page = moderator.open(f"/proactiva/demands/{folio}")
        [first] = page.document.xpath(button)
        assert (first.text, "quiet" in first.get("class")) == ("Enviarla a esta institución", False)
        page = page.send("/refer", {"institution": factories.institution()})
        [again] = page.document.xpath(button)
        assert (again.text, "quiet" in again.get("class")) == ("Enviarla también a esta", True)
        assert "¿También la tiene otra institución?" in page.text
        assert "¿Qué institución la tiene?" not in page.text

    def test_unknown_institution_is_refused_beside_its_field(self, moderator):
        folio, _ = factories.in_review()
        page = moderator.open(f"/proactiva/demands/{folio}")
        page = page.send("/publish", {"publish-institution": "ninguna"})
        assert page.status == 400
        assert page.document.xpath("//a[@href='#field-publish-institution']")
        assert page.document.xpath("//*[@id='field-publish-institution'][@aria-invalid='true']")
        shown = call("proactiva_demand_show", moderator.user["name"], folio=folio)
        assert shown["status"] == "in_review"

    def test_whom_it_is_for_is_corrected(self, moderator):
        folio = factories.public(factories.person())
        page = moderator.open(f"/proactiva/demands/{folio}")
        assert page.ticked("edit-groups") == ["girls"]
        page = page.send("/edit", {"edit-groups": ["general_public", "women"]})
        assert page.status == 200
        found = call("proactiva_demand_show", folio=folio)["beneficiary_groups"]
        assert set(found) == {"general_public", "women"}

    def test_too_many_groups_lose_nothing_typed(self, moderator):
        folio = factories.public(factories.person())
        many = ["general_public", "women", "girls", "persons_with_disabilities"]
        typed = {"edit-groups": many, "edit-title": "Otro título del agua"}
        page = moderator.open(f"/proactiva/demands/{folio}").send("/edit", typed)
        assert page.status == 400
        assert page.value("edit-title") == "Otro título del agua"
        assert set(page.ticked("edit-groups")) == set(many)
        assert page.document.xpath("//a[@href='#field-edit-groups']")
        assert page.document.xpath("//details[@open]//*[@id='field-edit-groups']")

    def test_what_another_form_lacks_unticks_no_group(self, moderator):
        folio = factories.public(factories.person())
        page = moderator.open(f"/proactiva/demands/{folio}").send("/hide")
        assert page.status == 400
        assert page.ticked("edit-groups") == ["girls"]

    def test_the_queue_leads_to_it(self, moderator):
        factories.empty_queue()
        folio, _ = factories.in_review()
        assert f"/proactiva/demands/{folio}#authority" in moderator.open(QUEUE).body


class TestTrail:
    def test_it_says_who_did_what_and_of_one_demand_if_asked(self, moderator):
        folio, other = factories.public(factories.person()), factories.public(factories.person())
        hide(moderator, folio), hide(moderator, other)
        assert TRAIL in moderator.open(QUEUE).body
        page = moderator.open(f"{TRAIL}?folio={folio}")
        assert folio in page.text
        assert other not in page.text
        assert moderator.user["name"] in page.text
        assert other in moderator.open(TRAIL).text
        assert f"{TRAIL}?folio={folio}" in moderator.open(f"/proactiva/demands/{folio}").body

    def test_of_a_demand_without_decisions_it_says_nothing_of_others(self, moderator):
        folio, other = factories.public(factories.person()), factories.public(factories.person())
        hide(moderator, other)
        page = moderator.open(f"{TRAIL}?folio={folio}")
        assert "Nadie de la autoridad ha decidido nada sobre esta petición." in page.text

    def test_its_pages_go_on_about_the_same_demand(self, moderator, monkeypatch):
        monkeypatch.setattr(import_module("ckanext.proactiva.views.moderation"), "LIST_SIZE", 1)
        folio, other = (factories.public(factories.person()) for _ in range(2))
        hide(moderator, folio), hide(moderator, other)
        call("proactiva_demand_unhide", moderator.user["name"], folio=folio)
        page = moderator.open(f"{TRAIL}?folio={folio}")
        [onwards] = page.document.xpath("//a[@rel='next']/@href")
        page = moderator.open(onwards)
        assert folio in page.text
        assert "Página 2 de 2" in page.text

    def test_of_an_account_that_was_erased_it_says_so(self, moderator):
        folio, gone = factories.public(factories.person()), factories.moderator()
        gone.call("proactiva_demand_hide", folio=folio, reason="spam")
        erasure.erase(participants.named(gone.name), clock.now())
        model.Session.commit()
        page = moderator.open(f"{TRAIL}?folio={folio}")
        assert "Una cuenta que se borró" in page.text
        assert "None" not in page.text

    @pytest.mark.parametrize("folio", ["TP-2026-000-0000", "%00", "%F0%9F%92%A7"])
    def test_a_folio_of_nobodys_is_explained(self, moderator, folio: str):
        page = moderator.open(f"{TRAIL}?folio={folio}")
        assert page.status == 400
        assert page.value("folio") == unquote(folio).replace("\x00", "\ufffd")
        assert page.document.xpath("//*[@id='field-folio'][@aria-invalid='true']")
        assert page.document.xpath("//a[@href='#field-folio']")


@pytest.mark.parametrize("address", [HIDDEN, TRAIL])
def test_nobody_else_opens_them(app, address: str):
    officer = logged_in(app)
    factories.join(factories.institution(), factories.Person(officer.user["name"]), "admin")
    assert officer.open(address).status == 403
    assert Visitor(app).open(address).address == "/user/login"


def test_the_cost_of_none_of_them_grows(page_cost, moderator):
    reader = {"id": moderator.user["name"]}
    hide(moderator, factories.public(factories.person()))
    few = [page_cost(address, reader) for address in (HIDDEN, TRAIL)]
    for _ in range(10):
        hide(moderator, factories.public(factories.person()))
    assert [page_cost(address, reader) for address in (HIDDEN, TRAIL)] == few


def test_one_that_was_joined_from_review_can_be_let_go_on(moderator):
    (folio, author), target = factories.in_review(), factories.public(factories.person())
    factories.moderator().call("proactiva_demand_merge", folio=folio, target=target)
    author.call("proactiva_demand_merge_consent", folio=folio)
    page = moderator.open(f"/proactiva/demands/{folio}")
    assert page.document.xpath("//section[@aria-labelledby='authority']")
    assert page.document.xpath("//form[contains(@action, '/unmerge')]")


def test_one_that_was_never_public_is_said_to_go_back_to_review(moderator):
    folio, _ = factories.in_review()
    call("proactiva_demand_refuse", moderator.user["name"], folio=folio, reason="personal_matter")
    page = moderator.open(f"/proactiva/demands/{folio}").send("/reopen", {})
    assert (
        call("proactiva_demand_show", moderator.user["name"], folio=folio)["status"] == "in_review"
    )
    assert "La petición volvió a revisión." in page.document.text_content()


def test_one_that_was_public_is_said_to_be_open_again(moderator):
    folio = factories.public(factories.person())
    call("proactiva_demand_refuse", moderator.user["name"], folio=folio, reason="personal_matter")
    page = moderator.open(f"/proactiva/demands/{folio}").send("/reopen", {})
    assert call("proactiva_demand_show", folio=folio)["status"] == "open"
    assert "La petición está abierta otra vez." in page.document.text_content()
