"""What waits for the authority, and what its editors do with it."""

from __future__ import annotations

from datetime import timedelta
from importlib import import_module

import pytest

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import queries
from ckanext.proactiva.labels.language import day
from ckanext.proactiva.model import Event
from tests import factories
from tests.factories import call, demand, named
from tests.support.asking import ask
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")

ADDRESS = "/proactiva/moderation"
PHONE = "722 123 4567"
WANTED = f"Los días en que llega el agua. Mi teléfono es {PHONE}"


@pytest.fixture(autouse=True)
def nothing_waits(non_clean_db):
    """Empty the queue, whose first page other tests would fill."""
    factories.empty_queue()


def card(page, folio):
    """Return the part of the page about a waiting demand."""
    [found] = page.document.xpath(f"//li[contains(@class, 'proactiva-card')][.//a='{folio}']")
    return " ".join(found.text_content().split())


def put_off(folio, days, hidden_for=0):
    """Make a demand have been open for that many days, on some of which it was hidden."""
    row = queries.by_folio(folio)
    row.status_since = since = clock.today() - timedelta(days=days)
    shown_again = since + timedelta(days=hidden_for)
    acts = (("hide", since), ("unhide", shown_again)) if hidden_for else ()
    for act, on in acts:
        told = {"act": act, "role": "authority", "status": "open", "happened_on": on}
        model.Session.add(Event(demand_id=row.id, **told))
    model.Session.commit()


def shown(folio, user):
    return call("proactiva_demand_show", user["name"], folio=folio)


class TestDemands:
    def test_both_texts_are_there_when_they_differ_and_why_it_waits(self, moderator):
        unit = factories.institution(title="Organismo de agua")
        masked, _ = factories.in_review(wanted=WANTED, institution=unit)
        plain, _ = factories.in_review(wanted="Los días en que llega el agua a la colonia")
        page = moderator.open(ADDRESS)
        both = card(page, masked)
        assert both.count("Los días en que llega el agua. Mi teléfono es") == 2
        assert both.count(PHONE) == 1
        assert "Organismo de agua" in both
        assert card(page, plain).count("Los días en que llega el agua a la colonia") == 2
        assert page.document.xpath("count(//*[contains(@class, 'proactiva-is-held')])") >= 2

    def test_out_of_its_card_too_each_button_says_of_what_it_decides(self, app, moderator):
        public = f"/proactiva/demands/{factories.public(factories.person())}"
        for _ in range(2):
            factories.in_review(wanted=named("Los días del agua"))
            Visitor(app).open(public).send("/say", {"say": named("mensaje")})
            factories.report(factories.public(factories.person(), wanted=named("La luz")))
        for _ in range(2):
            flood = Visitor(app)
            for _ in range(2):
                wanted = {"wanted": named("Las obras"), "problem": "health"}
                ask(flood, {**wanted, "beneficiary_groups": ["girls"]})
        document = moderator.open(ADDRESS).document
        card = "//li[contains(@class, 'proactiva-card')]"
        buttons = document.xpath(f"{card}//form//button")
        names = [each.get("aria-label") or each.text_content() for each in buttons]
        shown = [each.text_content() for each in buttons]
        assert all(name.startswith(text) for name, text in zip(names, shown, strict=True))
        of_many = [each for each in buttons if each.get("name")]
        assert len(of_many) >= 4 * 2
        assert len(names) == len(set(names)) == 2 * (3 + 2 + 2) + 4 * 3 + len(of_many)
        opened = [each.get("aria-label") for each in document.xpath(f"{card}//summary")]
        assert len(opened) == len(set(opened)) == 2 * (2 + 1 + 1) + 4 * 2

    def test_a_demand_is_published_and_its_institution_has_it(self, moderator):
        unit = factories.institution()
        folio, _ = factories.in_review(institution=unit)
        page = moderator.open(ADDRESS).send(f"{folio}/publish")
        assert page.address == ADDRESS
        assert f"{ADDRESS}/{folio}/publish" not in page.body
        found = call("proactiva_demand_show", folio=folio)
        assert found["status"] == "referred"
        assert found["referrals"][0]["institution"]["name"] == unit

    def test_what_is_typed_on_another_page_stays_on_it(self, moderator, monkeypatch):
        # As an attribute, the name is the blueprint and not the module.
        monkeypatch.setattr(import_module("ckanext.proactiva.views.moderation"), "PAGE_SIZE", 1)
        folios = [factories.in_review()[0] for _ in range(2)]
        page = moderator.open(f"{ADDRESS}?page=2")
        [folio] = [each for each in folios if f"{each}/return" in page.body]
        page = page.send(f"{folio}/return?page=2", {f"{folio}-text": "¿De qué colonia?"})
        assert page.status == 400
        assert page.value(f"{folio}-text").strip() == "¿De qué colonia?"

    def test_a_demand_is_returned_with_a_reason_and_words(self, moderator):
        folio, author = factories.in_review()
        typed = {f"{folio}-text": "Di de qué colonia hablas."}
        page = moderator.open(ADDRESS).send(f"{folio}/return", typed)
        assert page.status == 400
        assert page.value(f"{folio}-text").strip() == "Di de qué colonia hablas."
        assert page.document.xpath(f"//a[@href='#field-{folio}-reason']")
        assert page.document.xpath(f"//*[@id='field-{folio}-reason'][@aria-invalid='true']")
        typed = {f"{folio}-reason": "unclear", f"{folio}-text": "¿Cuál? " * 1_000}
        page = page.send(f"{folio}/return", typed)
        assert (page.status, page.value(f"{folio}-reason")) == (400, "unclear")
        page.send(f"{folio}/return", {f"{folio}-text": "Di de qué colonia hablas."})
        assert f"{folio}/return" not in moderator.open(ADDRESS).body
        assert author.call("proactiva_demand_show", folio=folio)["status"] == "returned"

    def test_what_is_sent_or_opened_again_says_so_and_not_why_it_was_returned(self, moderator):
        changed, author = factories.returned(wanted=WANTED)
        author.call("proactiva_demand_resubmit", folio=changed, wanted=factories.WATER)
        opened, _ = factories.in_review()
        refused = moderator.open(ADDRESS).send(f"{opened}/refuse")
        assert refused.document.xpath("//details[@open]//select/@name") == [f"{opened}-refuse"]
        done = refused.send(f"{opened}/refuse", {f"{opened}-refuse": "unclear"})
        assert f"{opened} no se aceptó." in done.document.text_content()
        moderator.open(f"/proactiva/demands/{opened}").send("/reopen")
        page = moderator.open(ADDRESS)
        assert card(page, changed).startswith("Quien la pidió la cambió y la volvió a enviar")
        assert "Tiene datos personales" not in card(page, changed).split("Devolverla")[0]
        assert card(page, opened).startswith("Se volvió a abrir")

    def test_what_another_moderator_decided_is_told(self, moderator):
        folio, _ = factories.in_review()
        first, second = moderator.open(ADDRESS), moderator.open(ADDRESS)
        assert first.send(f"{folio}/publish").status == 200
        page = second.send(f"{folio}/publish")
        assert page.status == 400
        assert page.document.xpath("//*[contains(@class, 'proactiva-summary')]")

    def test_what_the_authority_should_have_sent_is_listed_first_and_said_to_be_late(
        self, moderator
    ):
        factories.in_review()
        new, late, later = (factories.public(factories.person()) for _ in range(3))
        for folio, days in ((late, 2900), (later, 2800)):
            put_off(folio, days)
        page = moderator.open(ADDRESS)
        rows = page.document.xpath("//section[@aria-labelledby='open']//li[.//h3]")
        told = [" ".join(row.text_content().split()) for row in rows]
        found = {f: n for f in (new, late, later) for n, row in enumerate(told) if f in row}
        assert found[late] < found[later] < found.get(new, len(told))
        by = call("proactiva_demand_show", folio=late)["refer_by"]
        assert told[found[late]].startswith(f"Debiste enviarla a más tardar el {day(by)}")
        [tag] = rows[found[late]].xpath(".//span[contains(@class, 'proactiva-is-late')]")
        assert tag.text.startswith("Debiste enviarla")
        sections = page.document.xpath("//section/@aria-labelledby")
        assert sections.index("open") < sections.index("demands")
        in_short = "//ul[contains(@class, 'lead')]/li[a[@href='#open']]/following-sibling::li[1]"
        [tag] = page.document.xpath(f"{in_short}[contains(@class, 'proactiva-is-late')]")
        count = len([row for row in rows if row.xpath(".//*[contains(@class, 'is-late')]")])
        assert tag.text_content().split()[0] == str(count)

    def test_days_on_which_one_was_hidden_make_it_neither_late_nor_first(self, moderator):
        hidden, folio = (factories.public(factories.person()) for _ in range(2))
        # Longer than anything that other tests left open.
        put_off(hidden, 2000, hidden_for=2000)
        put_off(folio, 1000)
        page = moderator.open(ADDRESS)
        rows = page.document.xpath("//section[@aria-labelledby='open']//li[.//h3]")
        [first] = [each for each in rows if folio in each.text_content()]
        [second] = [each for each in rows if hidden in each.text_content()]
        assert rows.index(first) < rows.index(second)
        assert first.xpath(".//*[contains(@class, 'proactiva-is-late')]")
        assert "Envíala a más tardar el" in second.text_content()
        assert not second.xpath(".//*[contains(@class, 'proactiva-is-late')]")

    def test_open_demands_lead_to_the_choice_of_an_institution(self, app, moderator):
        folio = factories.public(factories.person())
        put_off(folio, 3000)
        unit = factories.institution()
        page = moderator.open(ADDRESS)
        assert f"/proactiva/demands/{folio}#next" in page.body
        page = moderator.open(f"/proactiva/demands/{folio}")
        page.send("/refer", {"institution": unit})
        assert call("proactiva_demand_show", folio=folio)["status"] == "referred"
        assert f"/proactiva/demands/{folio}#next" not in moderator.open(ADDRESS).body


class TestMessages:
    def test_the_pages_of_the_queue_go_on_to_them_and_choose_what_is_on_each(
        self, moderator, monkeypatch
    ):
        monkeypatch.setattr(import_module("ckanext.proactiva.views.moderation"), "PAGE_SIZE", 1)
        folio, author = factories.published()
        text, _ = named("mensaje"), factories.in_review()
        author.call("proactiva_message_create", folio=folio, text=text)
        page = moderator.open(f"{ADDRESS}?page=2")
        assert text in page.text
        assert "Página 2 de 2" in page.text
        [everything] = page.document.xpath("//a[contains(@href, 'all=1')]/@href")
        assert len(moderator.open(everything).ticked("item")) == 1
        assert text in moderator.open(everything).text

    @pytest.mark.parametrize(("decision", "seen"), [("publish", True), ("hide", False)])
    def test_a_held_message_is_published_or_hidden(self, app, moderator, decision, seen):
        folio = factories.public(factories.person())
        text = named("mensaje")
        Visitor(app).open(f"/proactiva/demands/{folio}").send("/say", {"say": text})
        page = moderator.open(ADDRESS)
        [form] = page.document.xpath(
            f"//li[contains(., '{text}')]//form[contains(@action, '/{decision}')]"
        )
        page = page.send(form.get("action"))
        assert text not in page.body
        messages = call("proactiva_demand_show", folio=folio)["messages"]
        assert [each["text"] for each in messages] == ([text] if seen else [])


class TestAccess:
    def test_only_the_authoritys_editors_moderate(self, app, moderator):
        folio, _ = factories.in_review(wanted=WANTED)
        officer = logged_in(app)
        unit = factories.institution()
        factories.join(unit, factories.Person(officer.user["name"]), "admin")
        page = officer.open(ADDRESS)
        assert page.status == 403
        assert PHONE not in page.body
        assert Visitor(app).open(ADDRESS).address == "/user/login"
        for what in ("publish", "return"):
            assert officer.post(f"{ADDRESS}/{folio}/{what}", []).status in (400, 403, 404)
            assert Visitor(app).post(f"{ADDRESS}/{folio}/{what}", []).status in (403, 404)
            moderator.open(f"{ADDRESS}/{folio}/{what}")  # a GET to a form's address does nothing
        assert shown(folio, moderator.user)["status"] == "in_review"

    def test_who_moderates_finds_the_way(self, moderator):
        for address in ("/about", "/proactiva"):
            assert f'href="{ADDRESS}"' in moderator.open(address).body

    def test_its_cost_does_not_grow(self, page_cost):
        editor = {"id": factories.moderator().name}
        demand(), factories.public(factories.person())
        few = page_cost(ADDRESS, editor)
        for _ in range(8):
            demand(institution=factories.institution())
            factories.public(factories.person())
        assert page_cost(ADDRESS, editor) == few
