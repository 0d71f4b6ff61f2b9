"""The page on which moderators correct what is hidden, and what authors see and choose."""

from __future__ import annotations

import json

import pytest

from ckanext.proactiva.demands import queries
from tests import factories
from tests.factories import call
from tests.support.asking import beside, look
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")

QUEUE = "/proactiva/moderation"
PHONE = "722 123 4567"
WANTED = f"Los pagos del contrato con tel. {PHONE} que firmó Xóchil Tépoz"


def address(folio: str) -> str:
    return f"{QUEUE}/redact/{folio}"


def page_of(folio: str) -> str:
    return f"/proactiva/demands/{folio}"


def wanted(folio: str) -> str:
    return call("proactiva_demand_show", folio=folio)["wanted"]


def press(page, name: str, words: str):
    """Press the button of a stretch, and return the next page."""
    [button] = page.document.xpath(
        "//button[@name=$name][contains(@aria-label, $words)]", name=name, words=words
    )
    form = button.iterancestors("form").__next__()
    values = [*form.form_values(), (name, button.get("value"))]
    return page._visitor.post(form.get("action"), values)


def confirm(page):
    """Press the button that does it."""
    form = page.form(page.document.xpath("//form[.//button[@value='do']]/@action")[0])
    return page._visitor.post(form.address, [*form.values, ("step", "do")])


class TestModerators:
    def test_what_was_found_is_brought_back_after_it_was_looked_at(self, moderator):
        folio = factories.public(factories.person(), wanted=WANTED)
        page = moderator.open(address(folio))
        assert page.document.xpath("//mark/text()") == [PHONE]
        look = press(page, "show", PHONE)
        assert PHONE not in wanted(folio)
        assert WANTED in look.text
        done = confirm(look)
        assert done.address == address(folio)
        assert wanted(folio) == WANTED
        assert done.document.xpath("//ins/text()") == [PHONE]
        confirm(press(done, "hide", PHONE))
        assert PHONE not in wanted(folio)

    def test_further_words_are_hidden_with_their_kind(self, moderator):
        folio = factories.public(factories.person(), wanted=WANTED)
        page = moderator.open(address(folio))
        values = [("words", "xochil tepoz"), ("kind", "name")]
        look = moderator.post(address(folio), values)
        assert "firmó […]" in look.text
        confirm(look)
        assert wanted(folio).endswith("firmó […]")
        assert "Xóchil" in page.text

    @pytest.mark.parametrize(
        ("typed", "marked"),
        [
            ([], ["field-words"]),
            ([("words", "nada")], ["field-kind"]),
            ([("words", "nada así"), ("kind", "name")], ["field-words"]),
            ([("show", "{")], []),
        ],
    )
    def test_what_cannot_be_done_is_told_at_its_field(self, moderator, typed, marked):
        folio = factories.public(factories.person(), wanted=WANTED)
        page = moderator.post(address(folio), typed)
        assert page.status == 400
        assert page.document.xpath("//*[contains(@class, 'proactiva-summary')]")
        assert page.document.xpath("//*[@aria-invalid]/@id") == marked
        assert page.value("words") == dict(typed).get("words", "")
        assert page.value("kind") == dict(typed).get("kind", "")
        # Codes are for programs; people have a list to choose from.
        assert "voter_key" not in page.text

    def test_a_message_is_corrected_at_an_address_of_its_own(self, moderator):
        folio, author = factories.public(factories.person()), factories.person()
        said = author.call("proactiva_message_create", folio=folio, text=f"Al tel. {PHONE}")
        page = moderator.open(page_of(folio))
        [link] = page.document.xpath(f"//a[contains(@href, 'message={said['id']}')]/@href")
        confirm(press(moderator.open(link), "show", PHONE))
        [message] = call("proactiva_demand_show", folio=folio)["messages"]
        assert message["text"] == f"Al tel. {PHONE}"

    def test_each_item_of_the_queue_leads_there_and_the_demand_does(self, moderator):
        factories.empty_queue()
        held, _ = factories.in_review(wanted=WANTED)
        public = factories.public(factories.person(), wanted=WANTED)
        factories.report(public)
        queue = moderator.open(QUEUE).body
        assert address(held) in queue
        assert address(public) in queue
        assert address(public) in moderator.open(page_of(public)).body

    def test_one_button_agrees_with_the_author(self, moderator):
        start = WANTED.index(PHONE)
        doubted = {"field": "wanted", "start": start, "end": start + len(PHONE)}
        folio, _ = factories.published()
        sent = factories.demand(factories.person().name, wanted=WANTED, not_personal=[doubted])
        folio = sent["folio"]
        page = moderator.open(address(folio))
        [form] = page.document.xpath("//form[input[@name='show']]")
        confirm(moderator.post(form.get("action"), form.form_values()))
        assert moderator.open(page_of(folio)).text.count(PHONE) >= 1

    def test_nobody_else_opens_it(self, app):
        folio = factories.public(factories.person(), wanted=WANTED)
        assert Visitor(app).open(address(folio)).address == "/user/login"
        stranger = logged_in(app)
        assert stranger.open(address(folio)).status == 403
        sent = [("show", json.dumps({"words": PHONE})), ("step", "do")]
        assert stranger.post(address(folio), sent).status == 403
        assert PHONE not in wanted(folio)
        assert PHONE not in stranger.open(page_of(folio)).body


class TestReaders:
    def test_everybody_reads_how_many_parts_are_hidden(self, app):
        folio = factories.public(factories.person(), wanted=f"{WANTED} o al tel. 722 765 4321")
        page = Visitor(app).open(page_of(folio))
        assert "2 partes ocultas" in page.text
        assert "appeal" not in page.actions()

    def test_an_author_reads_what_by_kind_and_asks_for_another_look(self, app, moderator):
        author = logged_in(app)
        folio = factories.public(factories.Person(author.user["name"]), wanted=WANTED)
        page = author.open(page_of(folio))
        assert "un teléfono" in page.text
        page = page.send("/appeal", {"appeal-text": "Es un contrato"})
        assert "appeal" not in page.actions()
        assert "Es un contrato" in moderator.open(QUEUE).text
        confirm(press(moderator.open(address(folio)), "show", PHONE))
        assert PHONE in author.open(page_of(folio)).text

    def test_an_author_by_code_reads_that_it_was_kept(self, app, moderator):
        factories.empty_queue()
        folio, who = factories.published(wanted=WANTED)
        author = Visitor(app)
        author.post("/proactiva/folio", [("folio", folio), ("claim_code", who.claim_code)])
        author.open(page_of(folio)).send("/appeal")
        moderator.open(QUEUE).send("/close")
        assert "lo dejó oculto" in author.open(page_of(folio)).text


GIVEN = {"wanted": WANTED, "problem": "water_and_drainage", "beneficiary_groups": ["girls"]}


def last_look(visitor: Visitor):
    """Fill in the form, and go on to the last step."""
    page = look(visitor, GIVEN)
    return page, page.form(page.address)


class TestAsking:
    def test_an_author_may_say_that_it_is_none(self, app):
        author = logged_in(app)
        page, form = last_look(author)
        [box] = page.document.xpath("//input[@name='not_personal']/@value")
        assert page.document.xpath("//label//mark/text()") == [PHONE]
        values = [*form.values, ("not_personal", box), ("step", "send")]
        sent = author.post(page.address, values)
        folio = sent.address.rsplit("/", 1)[1]
        demand = queries.by_folio(folio)
        assert (demand.held_for, demand.status) == ("doubted", "in_review")
        assert PHONE not in demand.wanted_public

    def test_sent_as_it_is_it_is_masked_and_public(self, app):
        author = logged_in(app)
        page, form = last_look(author)
        sent = author.post(page.address, [*form.values, ("step", "send")])
        assert "[…]" in wanted(sent.address.rsplit("/", 1)[1])

    def test_back_at_the_form_nothing_is_lost(self, app):
        author = logged_in(app)
        page, _ = last_look(author)
        assert author.open(beside(page, "")).value("wanted").strip() == WANTED

    def test_box_that_matches_no_words_gets_another_last_look(self, app):
        author = logged_in(app)
        page, form = last_look(author)
        box = json.dumps({"field": "wanted", "start": 0, "end": 3})
        page = author.post(page.address, [*form.values, ("not_personal", box)])
        assert page.status == 200
        assert page.document.xpath("//input[@name='not_personal']")

    def test_what_was_marked_stays_marked_while_something_else_is_wrong(self, app):
        author = logged_in(app)
        page, form = last_look(author)
        [box] = page.document.xpath("//input[@name='not_personal']/@value")
        form.fill(alias="x" * 61)
        page = author.post(page.address, [*form.values, ("not_personal", box)])
        assert (page.status, page.ticked("not_personal")) == (400, [box])


class TestSaying:
    TEXT = f"Yo firmé, tel. {PHONE}"

    def test_a_message_with_something_found_is_looked_at_first(self, app, moderator):
        folio, author = factories.public(factories.person()), logged_in(app)
        look = author.open(page_of(folio)).send("/say", {"say": self.TEXT})
        assert call("proactiva_demand_show", folio=folio)["messages"] == []
        assert "[…]" in look.text
        changed = author.post(
            f"{page_of(folio)}/say", [*look.form("/say").values, ("step", "edit")]
        )
        assert changed.value("say").strip() == self.TEXT
        author.post(f"{page_of(folio)}/say", [*look.form("/say").values, ("step", "send")])
        [message] = call("proactiva_demand_show", folio=folio)["messages"]
        assert message["text"] == "Yo firmé, tel. […]"

    def test_last_look_of_a_message_can_be_reopened_until_it_is_sent(self, app):
        folio, author = factories.public(factories.person()), logged_in(app)
        look = author.open(page_of(folio)).send("/say", {"say": self.TEXT, "say-alias": "Rosa"})
        assert look.address.startswith(f"{page_of(folio)}/say/")
        again = author.open(look.address)
        # A token tells the second in which it was made.
        shown, before = (dict(page.form("/say").values) for page in (again, look))
        assert {**shown, "_csrf_token": ""} == {**before, "_csrf_token": ""}
        changed = author.open(f"{look.address}?step=edit")
        assert (changed.value("say").strip(), changed.value("say-alias")) == (self.TEXT, "Rosa")
        assert author.open(look.address).address == look.address
        assert logged_in(app).open(look.address).address == page_of(folio)
        again.post_step_button("send")
        assert author.open(look.address).address == page_of(folio)
        assert len(call("proactiva_demand_show", folio=folio)["messages"]) == 1

    def test_a_browser_that_keeps_nothing_looks_at_it_in_one_page(self, app):
        folio, author = factories.public(factories.person()), logged_in(app)
        address = f"{page_of(folio)}/say"
        look = author.post(address, [("say", self.TEXT)])
        assert look.address == address
        assert "[…]" in look.text
        assert look.post_step_button("edit").value("say").strip() == self.TEXT

    def test_one_that_its_author_doubts_waits(self, app, moderator):
        factories.empty_queue()
        folio, author = factories.public(factories.person()), logged_in(app)
        look = author.open(page_of(folio)).send("/say", {"say": self.TEXT})
        [box] = look.document.xpath("//input[@name='not_personal']/@value")
        values = [*look.form("/say").values, ("not_personal", box), ("step", "send")]
        author.post(f"{page_of(folio)}/say", values)
        [waiting] = factories.moderator().call("proactiva_moderation_list")["messages"]
        assert (waiting["held_for"], waiting["text_raw"]) == ("doubted", self.TEXT)

    def test_one_with_nothing_found_is_published_at_once(self, app):
        folio, author = factories.public(factories.person()), logged_in(app)
        page = author.open(page_of(folio)).send("/say", {"say": "Yo también"})
        assert page.address == page_of(folio)
        assert len(call("proactiva_demand_show", folio=folio)["messages"]) == 1
